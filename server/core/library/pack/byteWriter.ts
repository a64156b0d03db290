// Numbers one behind the other in as few bytes as they need: seven bits a byte, the last byte below 128. Most numbers of an
// index are small: a term stands a few characters behind the one before.

/** Grows as it is written to. Offsets and lengths count bytes. */
export interface ByteWriter {
  byte(value: number): void;
  /** A whole number from 0 to 2^53 - 1. */
  number(value: number): void;
  /** Any number, eight bytes. */
  float(value: number): void;
  bytes(values: Uint8Array): void;
  /** Code units, each as a number behind their count: lone halves of characters stay as they are. */
  string(value: string): void;
  length(): number;
  /** What was written, in a copy of its own. */
  take(): Uint8Array;
}

/** Starts with room for so many bytes. */
export function byteWriter(room = 256): ByteWriter {
  let bytes = new Uint8Array(room);
  let at = 0;
  const grow = (more: number) => {
    if (at + more <= bytes.length) return;
    const larger = new Uint8Array(Math.max(bytes.length * 2, at + more));
    larger.set(bytes);
    bytes = larger;
  };
  const number = (value: number) => {
    grow(LONGEST);
    let rest = value;
    for (; rest > 0x7fffffff; rest = Math.floor(rest / 128)) bytes[at++] = (rest % 128) | 128;
    for (; rest > 127; rest >>>= 7) bytes[at++] = (rest & 127) | 128;
    bytes[at++] = rest;
  };
  return {
    byte(value) {
      grow(1);
      bytes[at++] = value;
    },
    number,
    float(value) {
      grow(8);
      new DataView(bytes.buffer).setFloat64(at, value, true);
      at += 8;
    },
    bytes(values) {
      grow(values.length);
      bytes.set(values, at);
      at += values.length;
    },
    string(value) {
      number(value.length);
      for (let i = 0; i < value.length; i++) number(value.charCodeAt(i));
    },
    length: () => at,
    take: () => bytes.slice(0, at),
  };
}

/** Bytes of the largest number. */
const LONGEST = 8;
