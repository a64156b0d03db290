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
  names: 3,
  records: 4,
  grams: 5,
  facts: 6,
  latin: 7,
  katakana: 8,
} as const;
const TERMS = 9;

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
  // With a table of their own: every article is asked whom it names, few what their figures are.
  const names = plainPacker();
  const named = packRecords(records, names);
  const { pieces, words } = terms.pack();
  const isTimed = sentences.some(({ figures }) => figures.some(isTimeOfDay));
  const sounds = packSounds(words, reference.text);
  const quotes = packQuotes(reference);
  const facts = Uint32Array.of(isTimed ? 1 : 0, quotes.length);
  return [
    far(plain.table()),
    ...packed.map(far),
    near(names.table()),
    near(named),
    far(bytesOf(quotes.grams)),
    near(bytesOf(facts)),
    ...sounds.map((codes) => near(bytesOf(codes))),
    ...pieces,
  ];
}

export function openIndex(reference: Reference, sections: Sections): ReferenceIndex {
  const [isTimed = 0, quoteLength = 0] = sections.words(PIECE.facts);
  const packed = new SentenceBytes(sections);
  const bytes = sections.lengthOf(PIECE.sentences);
  const count = sections.lengthOf(PIECE.sentenceStarts) / 4;
  const opened = kept(bytes, () => ({
    table: unpackTable(sections.once(PIECE.table)),
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
  return new PackedIndex({
    reference,
    pieces: () => piecesOf(sections),
    sentenceCount: count,
    tellsTimes: isTimed === 1,
    sentence,
    sentenceWith: (passage, offset) => findSentence(packed)(passage, offset),
    sentencesWith: () => findSentences(packed),
    all,
    terms: openTerms(sectionsFrom(sections, TERMS)),
    names: () =>
      openRecords(sections.bytes(PIECE.records), unpackTable(sections.bytes(PIECE.names))),
    quotes: openQuotes(
      reference,
      quoteLength,
      () => wordsOf(sections.once(PIECE.grams)),
      sections.sumOf(PIECE.grams),
    ),
    sounds: { latin: sections.words(PIECE.latin), katakana: sections.words(PIECE.katakana) },
  });
}

/** Read when asked for. A class for the engine's sake: see `PackedPassage`. */
class SentenceBytes implements PackedSentences {
  readonly #sections: Sections;

  constructor(sections: Sections) {
    this.#sections = sections;
  }

  get bytes(): Uint8Array {
    return this.#sections.bytes(PIECE.sentences);
  }
  get starts(): Uint32Array {
    return this.#sections.words(PIECE.sentenceStarts);
  }
}

/** All that an index tells, what is unpacked late as functions. */
interface Parts extends Omit<ReferenceIndex, "sentences" | "records"> {
  readonly all: () => readonly IndexedSentence[];
  readonly names: () => readonly EntityRecord[];
}

/** The same: a thousand of them are asked for the sentences of each word. */
class PackedIndex implements ReferenceIndex {
  readonly reference: ReferenceIndex["reference"];
  readonly pieces: ReferenceIndex["pieces"];
  readonly sentenceCount: number;
  readonly tellsTimes: boolean;
  readonly sentence: ReferenceIndex["sentence"];
  readonly sentenceWith: ReferenceIndex["sentenceWith"];
  readonly sentencesWith: ReferenceIndex["sentencesWith"];
  readonly terms: ReferenceIndex["terms"];
  readonly quotes: ReferenceIndex["quotes"];
  readonly sounds: ReferenceIndex["sounds"];
  readonly #all: Parts["all"];
  readonly #names: Parts["names"];
  #records: readonly EntityRecord[] | undefined;

  constructor(parts: Parts) {
    this.reference = parts.reference;
    this.pieces = parts.pieces;
    this.sentenceCount = parts.sentenceCount;
    this.tellsTimes = parts.tellsTimes;
    this.sentence = parts.sentence;
    this.sentenceWith = parts.sentenceWith;
    this.sentencesWith = parts.sentencesWith;
    this.terms = parts.terms;
    this.quotes = parts.quotes;
    this.sounds = parts.sounds;
    this.#all = parts.all;
    this.#names = parts.names;
  }

  get sentences(): readonly IndexedSentence[] {
    return this.#all();
  }
  get records(): readonly EntityRecord[] {
    this.#records ??= this.#names();
    return this.#records;
  }
}

function piecesOf(sections: Sections): readonly Piece[] {
  return Array.from({ length: INDEX_SECTIONS }, (_, piece) => ({
    bytes: sections.once(piece),
    isFar: sections.isFar(piece),
  }));
}
