// The checksum of what is kept: bytes that a disk or a program changed are not believed.

/**
 * Murmur3's steps over the words of four bytes, in four lanes, which a processor goes through at once. Each step can be
 * undone, so one changed word always changes the sum; of several, one in four thousand million times it stays.
 */
export function checksum({ buffer, byteOffset, length }: Uint8Array): number {
  const words = new Uint32Array(buffer, byteOffset, length >>> 2);
  const whole = words.length - (words.length % 4);
  let [a, b, c, d] = [length, 1, 2, 3];
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
