// Several pieces of bytes as one, with a version and checksums in front: what an article's index is kept in, in memory, on the
// disk and between threads. Pieces begin at multiples of eight, so that numbers of four bytes are read where they lie. Those
// that every article is asked for (near) stand first and are read at once, the others when an article is looked at.

import { type ByteSource, bytesIn } from "./byteSource.ts";
import { checksum } from "./checksum.ts";
import { bytesOfFar, type FarPiece, readFar, wordsOfFar } from "./farPiece.ts";

/** "Tie1" in the machine's own order of bytes: files of a machine with the other order are not taken. */
const MAGIC = 0x31656954;

/** Grows with every change of what the pieces hold. Files of other versions are read anew. */
export const PACK_VERSION = 7;

/**
 * Header, in numbers of four bytes: magic, version, length of all (each compared by itself), checksum of the rest of the header,
 * number of pieces, where the far ones begin; then the start, length and checksum of each.
 */
const HEADER = 6;
const ENTRY = 3;
const ALIGN = 8;
const BEFORE_SUM = 4;

export interface Piece {
  readonly bytes: Uint8Array;
  /** Asked for only where the article is looked at. */
  readonly isFar: boolean;
}

export function near(bytes: Uint8Array): Piece {
  return { bytes, isFar: false };
}

export function far(bytes: Uint8Array): Piece {
  return { bytes, isFar: true };
}

/** Pieces by their numbers. Whoever asks for a far one must not hold it for longer than its work takes. */
export interface Sections {
  readonly count: number;
  /** Bytes of a piece. */
  lengthOf(piece: number): number;
  isFar(piece: number): boolean;
  /** The checksum of a piece. */
  sumOf(piece: number): number;
  bytes(piece: number): Uint8Array;
  /** The same as numbers of four bytes. */
  words(piece: number): Uint32Array;
  /** A far piece that is asked for once: it is not kept ready. */
  once(piece: number): Uint8Array;
  /** What tells them from all others: lengths and checksums. */
  readonly print: Uint8Array;
}

export function joinSections(pieces: readonly Piece[]): Uint8Array {
  const head = new Uint32Array(aligned((HEADER + ENTRY * pieces.length) * 4) / 4);
  let end = head.byteLength;
  const place = (isFar: boolean) => {
    pieces.forEach((piece, i) => {
      if (piece.isFar !== isFar) return;
      head.set([end, piece.bytes.length], HEADER + ENTRY * i);
      end = aligned(end + piece.bytes.length);
    });
  };
  place(false);
  head.set([MAGIC, PACK_VERSION, 0, 0, pieces.length, end]);
  place(true);
  head[2] = end;
  const bytes = new Uint8Array(end);
  pieces.forEach((piece, i) => {
    const at = HEADER + ENTRY * i;
    const start = head[at] ?? 0;
    bytes.set(piece.bytes, start);
    head[at + 2] = checksum(bytes.subarray(start, aligned(start + piece.bytes.length)));
  });
  head[3] = checksum(bytesOf(head.subarray(BEFORE_SUM)));
  bytes.set(bytesOf(head));
  return bytes;
}

/**
 * The pieces of bytes as `joinSections` made them; undefined where these are not whole and of this version. Of far pieces that
 * is seen when they are first read: what was damaged is told as lost.
 */
export function openSections(source: ByteSource): Sections | undefined {
  const start = source.read(0, HEADER * 4);
  if (start === undefined || start.length < HEADER * 4) return undefined;
  const [magic, version, length, sum, count = 0, end = 0] = wordsOf(start);
  if (magic !== MAGIC || version !== PACK_VERSION || length !== source.length) return undefined;
  const headEnd = aligned((HEADER + ENTRY * count) * 4);
  if (headEnd > end || end > length) return undefined;
  const whole = source.read(0, end);
  if (whole === undefined) return undefined;
  // A copy: of these few bytes all others would be held.
  const head = wordsOf(whole.slice(0, headEnd));
  if (checksum(bytesOf(head.subarray(BEFORE_SUM))) !== sum) return undefined;
  return sectionsOf(source, whole, head);
}

/** Undefined where a near piece is damaged. */
function sectionsOf(
  source: ByteSource,
  whole: Uint8Array,
  head: Uint32Array,
): Sections | undefined {
  const [, , , , count = 0, end = 0] = head;
  const entryOf = (piece: number) => {
    const [start = 0, length = 0, sum = 0] = head.subarray(HEADER + ENTRY * piece);
    return { start, length, sum };
  };
  for (let piece = 0; piece < count; piece++) {
    const { start, length, sum } = entryOf(piece);
    if (start >= end) continue;
    if (checksum(whole.subarray(start, aligned(start + length))) !== sum) return undefined;
  }
  const fars: (FarPiece | undefined)[] = [];
  const farAt = (piece: number): FarPiece | undefined => {
    if (fars[piece] !== undefined || entryOf(piece).start < end) return fars[piece];
    fars[piece] = { source, ...entryOf(piece), isUsed: false, isSound: false };
    return fars[piece];
  };
  const read = <Bytes>(
    piece: number,
    ofFar: (far: FarPiece) => Bytes,
    ofNear: (bytes: Uint8Array) => Bytes,
  ): Bytes => {
    const known = farAt(piece);
    if (known !== undefined) return ofFar(known);
    const { start, length } = entryOf(piece);
    return ofNear(whole.subarray(start, start + length));
  };
  return {
    count,
    lengthOf: (piece) => entryOf(piece).length,
    isFar: (piece) => entryOf(piece).start >= end,
    sumOf: (piece) => entryOf(piece).sum,
    bytes: (piece) => read(piece, bytesOfFar, (bytes) => bytes),
    words: (piece) => read(piece, wordsOfFar, wordsOf),
    once: (piece) => read(piece, readFar, (bytes) => bytes),
    print: bytesOf(head),
  };
}

/** Pieces in one array: a dozen small ones take more than they hold. */
export function sectionsIn(pieces: readonly Piece[]): Sections {
  const sections = openSections(bytesIn(joinSections(pieces)));
  if (sections === undefined) throw new Error("Pieces do not come back");
  return sections;
}

/** Those from a number on, counted from 0. */
export function sectionsFrom(sections: Sections, first: number): Sections {
  return {
    count: sections.count - first,
    lengthOf: (piece) => sections.lengthOf(first + piece),
    isFar: (piece) => sections.isFar(first + piece),
    sumOf: (piece) => sections.sumOf(first + piece),
    bytes: (piece) => sections.bytes(first + piece),
    words: (piece) => sections.words(first + piece),
    once: (piece) => sections.once(first + piece),
    print: sections.print,
  };
}

/** Numbers of four bytes, where they lie. */
export function wordsOf(section: Uint8Array): Uint32Array {
  return new Uint32Array(section.buffer, section.byteOffset, section.length >>> 2);
}

export function bytesOf(words: Uint32Array): Uint8Array {
  return new Uint8Array(words.buffer, words.byteOffset, words.byteLength);
}

export function aligned(offset: number): number {
  return Math.ceil(offset / ALIGN) * ALIGN;
}
