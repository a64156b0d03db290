// What was found in a reference as pieces of bytes, and the index that reads them.

import type { EntityRecord } from "../../mention/entity/entity.ts";
import type { Reference } from "../../reference/reference.ts";
import { openTerms, TERM_SECTIONS, type TermCollector } from "../collectTerms.ts";
import { openQuotes, packQuotes } from "../quote/quoteIndex.ts";
import { type IndexedSentence, isTimeOfDay, type ReferenceIndex } from "../referenceIndex.ts";
import { packSounds } from "../sound/soundIndex.ts";
import { wordKeysOf } from "../termIndex.ts";
import { kept } from "./keep.ts";
import { openRecords, packRecords } from "./packRecords.ts";
import {
  findSentence,
  findSentences,
  openSentences,
  packSentences,
  unpackSentence,
} from "./packSentences.ts";
import { plainPacker, unpackTable } from "./plain.ts";
import { bytesOf, wordsOf } from "./sections.ts";

/** How many pieces an index has. */
export const INDEX_SECTIONS = 8 + TERM_SECTIONS;

export function packIndex(
  reference: Reference,
  {
    sentences,
    terms,
    records,
  }: {
    readonly sentences: readonly IndexedSentence[];
    readonly terms: TermCollector;
    readonly records: readonly EntityRecord[];
  },
): readonly Uint8Array[] {
  const plain = plainPacker();
  const packed = packSentences(sentences, plain);
  const names = packRecords(records, plain);
  const pieces = terms.pack();
  const isTimed = sentences.some(({ figures }) => figures.some(isTimeOfDay));
  const sounds = packSounds(wordKeysOf(openTerms(pieces)), reference.text).map(bytesOf);
  const facts = Uint8Array.of(isTimed ? 1 : 0);
  return [plain.table(), ...packed, names, packQuotes(reference), facts, ...sounds, ...pieces];
}

export function openIndex(reference: Reference, pieces: readonly Uint8Array[]): ReferenceIndex {
  const empty = new Uint8Array();
  const [tables = empty, bytes = empty, starts = empty, names = empty, grams = empty] = pieces;
  const [facts = empty, latin = empty, katakana = empty] = pieces.slice(5);
  const packed = openSentences(bytes, starts);
  const count = packed.starts.length;
  const opened = kept(bytes.length, () => ({
    table: unpackTable(tables),
    sentences: new Array<IndexedSentence | undefined>(count).fill(undefined),
  }));
  const all = kept(bytes.length, () =>
    Array.from(packed.starts, (_, at) => sentence(at)).filter((one) => one !== undefined),
  );
  const sentence = (at: number): IndexedSentence | undefined => {
    if (at < 0 || at >= count) return undefined;
    const { sentences, table } = opened();
    const known = sentences[at];
    if (known !== undefined) return known;
    const read = unpackSentence(packed, at, table);
    sentences[at] = read;
    return read;
  };
  let records: readonly EntityRecord[] | undefined;
  return {
    reference,
    packed: pieces,
    sentenceCount: count,
    tellsTimes: facts[0] === 1,
    sentence,
    sentenceWith: findSentence(packed),
    sentencesWith: () => findSentences(packed),
    get sentences() {
      return all();
    },
    terms: openTerms(pieces.slice(INDEX_SECTIONS - TERM_SECTIONS)),
    get records() {
      records ??= openRecords(names, unpackTable(tables));
      return records;
    },
    quotes: openQuotes(reference, grams),
    sounds: { latin: wordsOf(latin), katakana: wordsOf(katakana) },
  };
}
