// Keys of terms as numbers of 32 bits. Pairs of characters, most of the keys of Chinese and Japanese, are such a number as they
// are; other keys have a hash, and are compared by their letters where hashes are equal.

/** First code unit of a pair's characters: what comes before is no Han or kana, and no key of the finder. */
const FIRST_CJK = 0x2e80;

/** The code of `b:区县`; undefined for keys that are no pair of Han or kana characters. One code, one pair. */
export function pairOf(key: string): number | undefined {
  if (key.length !== 4 || !key.startsWith("b:")) return undefined;
  const first = key.charCodeAt(2);
  const second = key.charCodeAt(3);
  if (first < FIRST_CJK || second < FIRST_CJK) return undefined;
  return pairOfCodes(first, second);
}

export function pairOfCodes(first: number, second: number): number {
  return ((first << 16) | second) >>> 0;
}

/** The key of a pair's code. */
export function pairText(pair: number): string {
  return `b:${String.fromCharCode(pair >>> 16, pair & 0xffff)}`;
}

/** FNV-1a with Murmur3's last step: short keys differ in few bits. */
export function hashOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) >>> 0;
}
