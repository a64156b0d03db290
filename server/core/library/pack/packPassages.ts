// The passages of a reference: what their prose shares with the reference's text is not kept twice, only which pieces it took
// and the words that were put in.

import type { CellHeaders, Passage } from "../../reference/reference.ts";
import type { DerivedText, OffsetMap } from "../../text/offsetMap.ts";
import { type Cursor, cursorAt, readNumber } from "./byteReader.ts";
import { type ByteWriter, byteWriter } from "./byteWriter.ts";
import { type PlainPacker, type PlainTable, unpackPlain } from "./plain.ts";

/** First number of a prose: its pieces follow, or the whole of it as plain data. */
const PIECES = 0;
const WHOLE = 1;

/**
 * First what is told of each passage, with its prose's length in bytes, then all proses: a search looks at a few of an article's
 * hundreds.
 */
export function packPassages(
  passages: readonly Passage[],
  text: string,
  plain: PlainPacker,
): Uint8Array {
  const heads = byteWriter(8 * passages.length);
  const proses = byteWriter(16 * passages.length);
  for (const { span, prose, ...rest } of passages) {
    const before = proses.length();
    if (isPieced(prose)) packPieces(prose, { text, start: span.start, plain, to: proses });
    else {
      proses.number(WHOLE);
      plain.pack(prose, proses);
    }
    heads.number(span.start);
    heads.number(span.end - span.start);
    plain.pack(rest, heads);
    heads.number(proses.length() - before);
  }
  const writer = byteWriter(heads.length() + proses.length() + 16);
  writer.number(passages.length);
  writer.number(heads.length());
  writer.bytes(heads.take());
  writer.bytes(proses.take());
  return writer.take();
}

/** Whether its pieces cover the prose from its start to its end, as those of all readers do. */
function isPieced({ text, map }: DerivedText): boolean {
  return (map.derived[0] ?? 0) === 0 && map.length === text.length && map.shift >= 0;
}

/** Of each piece: its length, how far its origin is from the end of the one before, and its origin's length. */
function packPieces(
  prose: DerivedText,
  {
    text,
    start,
    plain,
    to,
  }: {
    readonly text: string;
    readonly start: number;
    readonly plain: PlainPacker;
    readonly to: ByteWriter;
  },
): void {
  const { derived, original, originalEnd, length, shift } = prose.map;
  to.number(PIECES);
  to.number(signed(shift - start));
  to.number(derived.length);
  let before = 0;
  for (let i = 0; i < derived.length; i++) {
    const from = derived[i] ?? 0;
    const [first = 0, end = 0] = [original[i], originalEnd[i]];
    const words = prose.text.slice(from, derived[i + 1] ?? length);
    const isPutIn = words !== text.slice(first + shift, end + shift);
    to.number(words.length);
    to.number(signed(first - before));
    to.number((end - first) * 2 + (isPutIn ? 1 : 0));
    if (isPutIn) to.number(plain.numberOf(words));
    before = end;
  }
}

/** Their proses are unpacked when asked for. */
export function unpackPassages(
  bytes: Uint8Array,
  text: string,
  table: PlainTable,
): readonly Passage[] {
  const cursor = cursorAt(bytes);
  const count = readNumber(cursor);
  const length = readNumber(cursor);
  let proseAt = cursor.at + length;
  return Array.from({ length: count }, () => {
    const start = readNumber(cursor);
    const span = { start, end: start + readNumber(cursor) };
    const rest = unpackPlain<Omit<Passage, "span" | "prose">>(cursor, table);
    const at = proseAt;
    proseAt += readNumber(cursor);
    return new PackedPassage({ ...rest, span }, { bytes, at, text, table });
  });
}

/** A class, as an object literal with a getter of its own is a dictionary to the engine: eight times as slow to ask. */
class PackedPassage implements Passage {
  declare readonly kind: Passage["kind"];
  declare readonly span: Passage["span"];
  declare readonly cell?: CellHeaders;
  readonly #packed: PackedProse;
  #prose: DerivedText | undefined;

  constructor(head: Omit<Passage, "prose">, packed: PackedProse) {
    Object.assign(this, head);
    this.#packed = packed;
  }

  get prose(): DerivedText {
    const { bytes, at, text, table } = this.#packed;
    this.#prose ??= unpackProse(cursorAt(bytes, at), { text, start: this.span.start, table });
    return this.#prose;
  }
}

/** Where a prose is unpacked from. */
interface PackedProse {
  readonly bytes: Uint8Array;
  readonly at: number;
  readonly text: string;
  readonly table: PlainTable;
}

/** What a prose is made of. */
interface Around {
  readonly text: string;
  /** Of the passage. */
  readonly start: number;
  readonly table: PlainTable;
}

function unpackProse(cursor: Cursor, around: Around): DerivedText {
  return readNumber(cursor) === WHOLE
    ? unpackPlain<DerivedText>(cursor, around.table)
    : unpackPieces(cursor, around);
}

function unpackPieces(cursor: Cursor, { text, start, table }: Around): DerivedText {
  const shift = unsigned(readNumber(cursor)) + start;
  const count = readNumber(cursor);
  const [derived, original, originalEnd]: [number[], number[], number[]] = [[], [], []];
  let words = "";
  let before = 0;
  let length = 0;
  for (let i = 0; i < count; i++) {
    derived.push(length);
    length += readNumber(cursor);
    const first = unsigned(readNumber(cursor)) + before;
    const told = readNumber(cursor);
    before = first + Math.floor(told / 2);
    original.push(first);
    originalEnd.push(before);
    const putIn = told % 2 === 1 ? table.strings[readNumber(cursor)] : undefined;
    words += putIn ?? text.slice(first + shift, before + shift);
  }
  const map: OffsetMap = { derived, original, originalEnd, length, shift };
  return { text: words, map };
}

/** Whole numbers of both signs as those of one: 0, -1, 1, -2, … */
function signed(value: number): number {
  return value < 0 ? -2 * value - 1 : 2 * value;
}

function unsigned(value: number): number {
  return value % 2 === 1 ? -(value + 1) / 2 : value / 2;
}
