// The bytes of a read reference: in memory when they come from a reader, in the cache's file once they are written there. A
// thousand articles take several times the memory else.

import type { ByteSource } from "../core/index.ts";

export interface RestingBytes extends ByteSource {
  /** They are read from the file from now on. */
  rest(file: ByteSource): void;
  /** They are in memory from now on: the file is about to go. */
  recall(): void;
}

/** `lost` is called when they can no longer be had. */
export function restingBytes(from: ByteSource, lost: () => void): RestingBytes {
  let current = from;
  const { length } = from;
  return {
    length,
    read: (start, end) => current.read(start, end),
    lost,
    rest(file) {
      if (file.length === length) current = file;
    },
    recall() {
      const bytes = current.read(0, length);
      if (bytes !== undefined) current = partsOf(bytes);
    },
  };
}

/** What is read is a part of the whole, which is in memory as long as that. */
export function partsOf(bytes: Uint8Array): ByteSource {
  return { length: bytes.length, read: (start, end) => bytes.subarray(start, end) };
}

/** What is read is copied: it is kept for longer than the rest, which goes to a file. */
export function copiesOf(bytes: Uint8Array): ByteSource {
  return {
    length: bytes.length,
    read: (start, end) => Uint8Array.from(bytes.subarray(start, end)),
  };
}
