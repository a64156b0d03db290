// Bytes that are read by position: in memory, or in a file that stays where it is. Core does not know which.

export interface ByteSource {
  readonly length: number;
  /**
   * From one offset to another, at a multiple of eight in their buffer, and not changed afterwards; undefined where they can no
   * longer be had.
   */
  read(start: number, end: number): Uint8Array | undefined;
  /** Told when bytes that were there once cannot be had any more, or are damaged. */
  lost?(): void;
}

/** Bytes in memory, which must not change. */
export function bytesIn(bytes: Uint8Array): ByteSource {
  const whole = bytes.byteOffset % 8 === 0 ? bytes : bytes.slice();
  return { length: whole.length, read: (start, end) => whole.subarray(start, end) };
}
