// Several pieces of bytes as one, with a version and a checksum in front: what an article's index is kept in, in memory, on
// the disk and between threads. Pieces begin at multiples of eight, so that numbers of four bytes are read where they lie.

/** "Tie1" in the machine's own order of bytes: files of a machine with the other order are not taken. */
const MAGIC = 0x31656954;

/** Grows with every change of what the pieces hold. Files of other versions are read anew. */
export const PACK_VERSION = 3;

/**
 * Header: magic, version, length of all (each compared by itself), checksum of what follows, number of pieces, then the start and
 * length of each.
 */
const HEADER = 5;
const ALIGN = 8;

export function joinSections(sections: readonly Uint8Array[]): Uint8Array {
  const starts: number[] = [];
  let end = aligned((HEADER + 2 * sections.length) * 4);
  for (const { length } of sections) {
    starts.push(end);
    end = aligned(end + length);
  }
  const bytes = new Uint8Array(end);
  const head = new Uint32Array(bytes.buffer, 0, HEADER + 2 * sections.length);
  sections.forEach((section, i) => {
    bytes.set(section, starts[i]);
    head.set([starts[i] ?? 0, section.length], HEADER + 2 * i);
  });
  head.set([MAGIC, PACK_VERSION, end, 0, sections.length]);
  head[3] = checksum(bytes);
  return bytes;
}

/** The pieces, where they lie in `bytes`; undefined where these are not whole and of this version. */
export function splitSections(bytes: Uint8Array): readonly Uint8Array[] | undefined {
  const whole = bytes.byteOffset % ALIGN === 0 ? bytes : bytes.slice();
  const words = new Uint32Array(whole.buffer, whole.byteOffset, whole.length >>> 2);
  const [magic, version, length, sum, count = 0] = words;
  if (magic !== MAGIC || version !== PACK_VERSION || length !== whole.length) return undefined;
  if (sum !== checksum(whole) || (HEADER + 2 * count) * 4 > whole.length) return undefined;
  return Array.from({ length: count }, (_, i) => {
    const start = words[HEADER + 2 * i] ?? 0;
    return whole.subarray(start, start + (words[HEADER + 2 * i + 1] ?? 0));
  });
}

/** Numbers of four bytes, where they lie. */
export function wordsOf(section: Uint8Array): Uint32Array {
  return new Uint32Array(section.buffer, section.byteOffset, section.length >>> 2);
}

export function bytesOf(words: Uint32Array): Uint8Array {
  return new Uint8Array(words.buffer, words.byteOffset, words.byteLength);
}

function aligned(offset: number): number {
  return Math.ceil(offset / ALIGN) * ALIGN;
}

/** Bytes of the header's first four words: the checksum of what follows is the last of them. */
const BEFORE_SUM = 16;

/**
 * Murmur3's steps over all words but the first four, in four lanes, which a processor goes through at once. Each step can be
 * undone, so one changed word always changes the sum; of several, one in four thousand million times it stays.
 */
function checksum(bytes: Uint8Array): number {
  const words = wordsOf(bytes.subarray(BEFORE_SUM));
  const whole = words.length - (words.length % 4);
  let [a, b, c, d] = [bytes.length, 1, 2, 3];
  for (let i = 0; i < whole; i += 4) {
    a = step(a, words[i] ?? 0);
    b = step(b, words[i + 1] ?? 0);
    c = step(c, words[i + 2] ?? 0);
    d = step(d, words[i + 3] ?? 0);
  }
  let sum = step(step(step(a, b), c), d);
  for (let i = whole; i < words.length; i++) sum = step(sum, words[i] ?? 0);
  sum = Math.imul(sum ^ (sum >>> 16), 0x85ebca6b);
  sum = Math.imul(sum ^ (sum >>> 13), 0xc2b2ae35);
  return (sum ^ (sum >>> 16)) >>> 0;
}

function step(sum: number, told: number): number {
  let word = Math.imul(told, 0xcc9e2d51);
  word = Math.imul((word << 15) | (word >>> 17), 0x1b873593);
  const next = sum ^ word;
  return (Math.imul((next << 13) | (next >>> 19), 5) + 0xe6546b64) | 0;
}
