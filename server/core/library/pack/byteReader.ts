// Reads what `byteWriter` wrote. A cursor and functions, for these run on every term that is looked at.

/** A place in bytes; moves on as it is read. Behind the last byte everything is 0. */
export interface Cursor {
  readonly bytes: Uint8Array;
  at: number;
}

export function cursorAt(bytes: Uint8Array, at = 0): Cursor {
  return { bytes, at };
}

export function readNumber(cursor: Cursor): number {
  const { bytes } = cursor;
  let byte = bytes[cursor.at++] ?? 0;
  if (byte < 128) return byte;
  let value = byte & 127;
  // Products and not shifts: numbers may have more than 32 bits.
  for (let scale = 128; byte > 127; scale *= 128) {
    byte = bytes[cursor.at++] ?? 0;
    value += (byte & 127) * scale;
  }
  return value;
}

export function readFloat(cursor: Cursor): number {
  const { bytes, at } = cursor;
  cursor.at += 8;
  return new DataView(bytes.buffer, bytes.byteOffset).getFloat64(at, true);
}

/** Passes over so many numbers: the last byte of each is below 128. */
export function skipNumbers(cursor: Cursor, count: number): void {
  const { bytes } = cursor;
  let { at } = cursor;
  for (let left = count; left > 0; at++) if ((bytes[at] ?? 0) < 128) left--;
  cursor.at = at;
}

export function skipString(cursor: Cursor): void {
  skipNumbers(cursor, readNumber(cursor));
}

export function readString(cursor: Cursor): string {
  const length = readNumber(cursor);
  let text = "";
  for (let i = 0; i < length; i++) text += String.fromCharCode(readNumber(cursor));
  return text;
}
