// The names of a reference: who is named is kept unpacked, for libraries are joined of it; where they are named is unpacked
// when asked for, for a company's report names it hundreds of times.

import type { EntityPlace, EntityRecord } from "../../mention/entity/entity.ts";
import { type Cursor, cursorAt, readNumber, skipNumbers } from "./byteReader.ts";
import { byteWriter } from "./byteWriter.ts";
import { type PlainPacker, type PlainTable, unpackPlain } from "./plain.ts";

export function packRecords(records: readonly EntityRecord[], plain: PlainPacker): Uint8Array {
  const writer = byteWriter();
  writer.number(records.length);
  for (const { mentions, count: _, ...record } of records) {
    plain.pack(record, writer);
    writer.number(mentions.length);
    let before = 0;
    // In the order of the article: no passage is before the one before.
    for (const { passage, span } of mentions) {
      writer.number(passage - before);
      writer.number(span.start);
      writer.number(span.end - span.start);
      before = passage;
    }
  }
  return writer.take();
}

export function openRecords(bytes: Uint8Array, table: PlainTable): readonly EntityRecord[] {
  const cursor = cursorAt(bytes);
  return Array.from({ length: readNumber(cursor) }, (): EntityRecord => {
    const record = unpackPlain<Omit<EntityRecord, "mentions">>(cursor, table);
    const { at } = cursor;
    const count = readNumber(cursor);
    skipNumbers(cursor, 3 * count);
    return new PackedRecord({ ...record, count }, bytes, at);
  });
}

/** A class for the engine's sake: see `PackedPassage`. */
class PackedRecord implements EntityRecord {
  declare readonly name: string;
  declare readonly type: EntityRecord["type"];
  declare readonly aliases: readonly string[];
  declare readonly count: number;
  declare readonly description?: EntityPlace;
  declare readonly known?: string;
  readonly #bytes: Uint8Array;
  readonly #at: number;

  constructor(own: Omit<EntityRecord, "mentions">, bytes: Uint8Array, at: number) {
    Object.assign(this, own);
    this.#bytes = bytes;
    this.#at = at;
  }

  get mentions(): readonly EntityPlace[] {
    return unpackPlaces(cursorAt(this.#bytes, this.#at));
  }
}

function unpackPlaces(cursor: Cursor): readonly EntityPlace[] {
  let passage = 0;
  return Array.from({ length: readNumber(cursor) }, () => {
    passage += readNumber(cursor);
    const start = readNumber(cursor);
    return { passage, span: { start, end: start + readNumber(cursor) } };
  });
}
