// Plain data (records, lists, strings, numbers) in a few bytes. A record's field names are told once an article: figures and
// names have a dozen fields, of which most are small numbers. Whatever fields they get, they come back as they were.

import { type Cursor, cursorAt, readFloat, readNumber, readString } from "./byteReader.ts";
import { type ByteWriter, byteWriter } from "./byteWriter.ts";

/** Strings and lists of field names, by number; shared by all that is packed with it. */
export interface PlainTable {
  readonly strings: readonly string[];
  /** Field names of a kind of record, in their order. */
  readonly shapes: readonly (readonly string[])[];
}

export interface PlainPacker {
  /** Throws on what is no plain data: that is our own bug. */
  pack(value: unknown, to: ByteWriter): void;
  /** The number of a string; the same for the same. */
  numberOf(text: string): number;
  /** All that was met until now. */
  table(): Uint8Array;
}

/** First byte of a value. From `SMALL` on it is the number itself, from 0. */
const TAG = {
  undefined: 0,
  null: 1,
  false: 2,
  true: 3,
  whole: 4,
  negative: 5,
  float: 6,
  string: 7,
  list: 8,
  record: 9,
  /** Whole numbers, none below the one before: told by their distances. */
  ascending: 10,
} as const;
const SMALL = 16;

/** By tag: the values that have nothing but it. */
const CONSTANTS: readonly unknown[] = [undefined, null, false, true];

export function plainPacker(): PlainPacker {
  const strings = new Map<string, number>();
  const shapes = shapeNumbers();
  const pack = (value: unknown, to: ByteWriter): void => {
    if (typeof value === "number") packNumber(value, to);
    else if (typeof value === "string") {
      to.byte(TAG.string);
      to.number(numberIn(strings, value));
    } else if (isAscending(value)) packAscending(value, to);
    else if (Array.isArray(value)) {
      to.byte(TAG.list);
      to.number(value.length);
      for (const each of value) pack(each, to);
    } else if (typeof value === "object" && value !== null) {
      to.byte(TAG.record);
      to.number(shapes.numberOf(Object.keys(value)));
      for (const each of Object.values(value)) pack(each, to);
    } else {
      const tag = CONSTANTS.indexOf(value);
      if (tag < 0) throw new Error(`No plain data: ${typeof value}`);
      to.byte(tag);
    }
  };
  return {
    pack,
    numberOf: (text) => numberIn(strings, text),
    table: () => packTable([...strings.keys()], shapes.all),
  };
}

function numberIn(numbers: Map<string, number>, text: string): number {
  const known = numbers.get(text);
  if (known !== undefined) return known;
  numbers.set(text, numbers.size);
  return numbers.size - 1;
}

function packNumber(value: number, to: ByteWriter): void {
  if (!Number.isSafeInteger(value) || Object.is(value, -0)) {
    to.byte(TAG.float);
    to.float(value);
  } else if (value >= 0 && value < 256 - SMALL) {
    to.byte(SMALL + value);
  } else {
    to.byte(value < 0 ? TAG.negative : TAG.whole);
    to.number(Math.abs(value));
  }
}

function isAscending(value: unknown): value is readonly number[] {
  if (!Array.isArray(value) || value.length < 2) return false;
  let before = 0;
  for (const each of value) {
    if (!Number.isSafeInteger(each) || each < before || Object.is(each, -0)) return false;
    before = each;
  }
  return true;
}

function packAscending(values: readonly number[], to: ByteWriter): void {
  to.byte(TAG.ascending);
  to.number(values.length);
  let before = 0;
  for (const each of values) {
    to.number(each - before);
    before = each;
  }
}

/** A handful of kinds of records: comparing field names is quicker than making one key of them. */
function shapeNumbers(): {
  readonly all: readonly (readonly string[])[];
  numberOf(fields: readonly string[]): number;
} {
  const all: (readonly string[])[] = [];
  return {
    all,
    numberOf(fields) {
      const known = all.findIndex(
        (shape) => shape.length === fields.length && shape.every((name, i) => name === fields[i]),
      );
      return known < 0 ? all.push(fields) - 1 : known;
    },
  };
}

function packTable(strings: readonly string[], shapes: readonly (readonly string[])[]): Uint8Array {
  const writer = byteWriter();
  const list = (texts: readonly string[]) => {
    writer.number(texts.length);
    for (const text of texts) writer.string(text);
  };
  list(strings);
  writer.number(shapes.length);
  for (const shape of shapes) list(shape);
  return writer.take();
}

export function unpackTable(bytes: Uint8Array): PlainTable {
  const cursor = cursorAt(bytes);
  const list = () => Array.from({ length: readNumber(cursor) }, () => readString(cursor));
  return { strings: list(), shapes: Array.from({ length: readNumber(cursor) }, list) };
}

function unpackRecord(cursor: Cursor, table: PlainTable): unknown {
  const shape = table.shapes[readNumber(cursor)] ?? [];
  // Most records are spans: these are made as all others of the program are, with no room for more fields.
  if (shape.length === 2 && shape[0] === "start" && shape[1] === "end")
    return { start: unpack(cursor, table), end: unpack(cursor, table) };
  const record: Record<string, unknown> = {};
  for (const name of shape) record[name] = unpack(cursor, table);
  return record;
}

/** The value at the cursor, which moves behind it. As its packer had it: `T` is what was given to `pack`. */
export function unpackPlain<T>(cursor: Cursor, table: PlainTable): T {
  return unpack(cursor, table) as T;
}

function unpack(cursor: Cursor, table: PlainTable): unknown {
  const tag = cursor.bytes[cursor.at++] ?? 0;
  if (tag >= SMALL) return tag - SMALL;
  switch (tag) {
    case TAG.whole:
      return readNumber(cursor);
    case TAG.negative:
      return -readNumber(cursor);
    case TAG.float:
      return readFloat(cursor);
    case TAG.string:
      return table.strings[readNumber(cursor)];
    case TAG.list: {
      const list: unknown[] = [];
      for (let left = readNumber(cursor); left > 0; left--) list.push(unpack(cursor, table));
      return list;
    }
    case TAG.record:
      return unpackRecord(cursor, table);
    case TAG.ascending: {
      const list: number[] = [];
      let value = 0;
      for (let left = readNumber(cursor); left > 0; left--) {
        value += readNumber(cursor);
        list.push(value);
      }
      return list;
    }
    default:
      return CONSTANTS[tag];
  }
}
