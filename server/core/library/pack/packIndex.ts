// What was found in a reference as pieces of bytes, and the index that reads them.

import type { EntityRecord } from "../../mention/entity/entity.ts";
import type { Reference } from "../../reference/reference.ts";
import { openTerms, TERM_SECTIONS, type TermCollector } from "../collectTerms.ts";
import { openQuotes, packQuotes } from "../quote/quoteIndex.ts";
import { type IndexedSentence, isTimeOfDay, type ReferenceIndex } from "../referenceIndex.ts";
import { packSounds } from "../sound/soundIndex.ts";
import { kept } from "./keep.ts";
import { openRecords, packRecords } from "./packRecords.ts";
import {
  findSentence,
  findSentences,
  type PackedSentences,
  packSentences,
  unpackSentence,
} from "./packSentences.ts";
import { plainPacker, unpackTable } from "./plain.ts";
import {
  bytesOf,
  far,
  near,
  type Piece,
  type Sections,
  sectionsFrom,
  wordsOf,
} from "./sections.ts";

/** The pieces in their order; behind them those of the terms. */
const PIECE = {
  table: 0,
  sentences: 1,
  sentenceStarts: 2,
  records: 3,
  grams: 4,
  facts: 5,
  latin: 6,
  katakana: 7,
} as const;
const TERMS = 8;

/** How many pieces an index has. */
export const INDEX_SECTIONS = TERMS + TERM_SECTIONS;

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
): readonly Piece[] {
  const plain = plainPacker();
  const packed = packSentences(sentences, plain);
  const names = packRecords(records, plain);
  const { pieces, words } = terms.pack();
  const isTimed = sentences.some(({ figures }) => figures.some(isTimeOfDay));
  const sounds = packSounds(words, reference.text);
  const quotes = packQuotes(reference);
  const facts = Uint32Array.of(isTimed ? 1 : 0, quotes.length);
  return [
    near(plain.table()),
    ...packed.map(far),
    near(names),
    far(bytesOf(quotes.grams)),
    near(bytesOf(facts)),
    ...sounds.map((codes) => near(bytesOf(codes))),
    ...pieces,
  ];
}

export function openIndex(reference: Reference, sections: Sections): ReferenceIndex {
  const tables = sections.bytes(PIECE.table);
  const [isTimed = 0, quoteLength = 0] = sections.words(PIECE.facts);
  const packed: PackedSentences = {
    get bytes() {
      return sections.bytes(PIECE.sentences);
    },
    get starts() {
      return sections.words(PIECE.sentenceStarts);
    },
  };
  const bytes = sections.lengthOf(PIECE.sentences);
  const count = sections.lengthOf(PIECE.sentenceStarts) / 4;
  const opened = kept(bytes, () => ({
    table: unpackTable(tables),
    sentences: new Array<IndexedSentence | undefined>(count).fill(undefined),
  }));
  const all = kept(bytes, () =>
    Array.from({ length: count }, (_, at) => sentence(at)).filter((one) => one !== undefined),
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
    pieces: () => piecesOf(sections),
    sentenceCount: count,
    tellsTimes: isTimed === 1,
    sentence,
    sentenceWith: (passage, offset) => findSentence(packed)(passage, offset),
    sentencesWith: () => findSentences(packed),
    get sentences() {
      return all();
    },
    terms: openTerms(sectionsFrom(sections, TERMS)),
    get records() {
      records ??= openRecords(sections.bytes(PIECE.records), unpackTable(tables));
      return records;
    },
    quotes: openQuotes(
      reference,
      quoteLength,
      () => wordsOf(sections.once(PIECE.grams)),
      sections.sumOf(PIECE.grams),
    ),
    sounds: { latin: sections.words(PIECE.latin), katakana: sections.words(PIECE.katakana) },
  };
}

function piecesOf(sections: Sections): readonly Piece[] {
  return Array.from({ length: INDEX_SECTIONS }, (_, piece) => ({
    bytes: sections.once(piece),
    isFar: sections.isFar(piece),
  }));
}
