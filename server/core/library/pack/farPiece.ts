// A piece of an article's bytes that may be on the disk. The last of those that were read stay in memory, for a note looks at
// the same articles again and again; the others cost the disk's time, not memory.

import type { ByteSource } from "./byteSource.ts";
import { checksum } from "./checksum.ts";

/** Where a piece lies in its source, and what is known of it. */
export interface FarPiece {
  readonly source: ByteSource;
  readonly start: number;
  readonly length: number;
  readonly sum: number;
  bytes?: Uint8Array | undefined;
  words?: Uint32Array | undefined;
  /** Asked for since its turn to go last came. */
  isUsed: boolean;
  /** Once its checksum was compared. */
  isSound: boolean;
}

/** Bytes that are kept ready: the pieces of some two hundred articles that are searched, a tenth of what a thousand have. */
const ROOM = 12_000_000;

/** The piece, kept ready. */
export function bytesOfFar(piece: FarPiece): Uint8Array {
  piece.isUsed = true;
  if (piece.bytes !== undefined) return piece.bytes;
  const bytes = readFar(piece);
  piece.bytes = bytes;
  hold(piece);
  return bytes;
}

/** The same as numbers of four bytes. */
export function wordsOfFar(piece: FarPiece): Uint32Array {
  const { buffer, byteOffset, length } = bytesOfFar(piece);
  piece.words ??= new Uint32Array(buffer, byteOffset, length >>> 2);
  return piece.words;
}

/** The piece, as it is needed once. Throws where it is lost. */
export function readFar(piece: FarPiece): Uint8Array {
  if (piece.bytes !== undefined) return piece.bytes;
  const { source, start, length, sum } = piece;
  const bytes = source.read(start, start + Math.ceil(length / 8) * 8);
  if (bytes === undefined || !(piece.isSound || checksum(bytes) === sum)) {
    source.lost?.();
    throw new Error("What was kept of an article is gone or damaged; it is read again.");
  }
  piece.isSound = true;
  return bytes.subarray(0, length);
}

// What is kept ready, the next to go first from `first` on.
let queue: FarPiece[] = [];
let first = 0;
let total = 0;

/** Who was asked for since its last turn has another; so many were read in between that it is worth it. */
function hold(piece: FarPiece): void {
  queue.push(piece);
  total += piece.length;
  while (total > ROOM && first < queue.length - 1) {
    const next = queue[first++];
    if (next === undefined) break;
    if (next.isUsed && next !== piece) {
      next.isUsed = false;
      queue.push(next);
      continue;
    }
    next.bytes = undefined;
    next.words = undefined;
    total -= next.length;
  }
  if (first * 2 > queue.length) {
    queue = queue.slice(first);
    first = 0;
  }
}
