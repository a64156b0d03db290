// Names and loanwords of a note that an article has in another script, found by their sound: Lanmu is
// 澜沐, ブライトライン is Brightline, 布赖特莱恩 too. Only what no lexicon knows: the known have better proofs.

import type { Dictionary } from "../../lexicon/dictionary.ts";
import { findDictionaryWords } from "../../lexicon/dictionaryWords.ts";
import { soundsOf } from "../../lexicon/sounds.ts";
import { stem } from "../../lexicon/stem.ts";
import { stopWords } from "../../lexicon/stopWords.ts";
import { findTerms } from "../../lexicon/terms.ts";
import { isTransliteration } from "../../mention/entity/personTransliterated.ts";
import { foldChars } from "../../text/fold.ts";
import { overlaps, type Span } from "../../text/span.ts";
import type { Library } from "../library.ts";
import type { ReferenceIndex } from "../referenceIndex.ts";
import { type PinyinReading, pairsReadAs, pinyinReadings } from "./pinyinWords.ts";
import { katakanaSounding, latinSounding } from "./soundIndex.ts";

export interface HeardName {
  readonly span: Span;
  /** Of the terms that sound so, parts of names among them: `r:w:brightlin`, `r:b:澜沐`. */
  readonly keys: readonly string[];
}

/**
 * Names of the text that sound as words of the references do, not overlapping. Needs a dictionary to know words by. What was
 * found is remembered with the list of references. Whole words that overlap a `known` span are nobody to be heard.
 */
export function findHeardNames(
  text: string,
  references: readonly ReferenceIndex[],
  dictionary: Library["dictionary"],
  known: readonly Span[] = [],
): readonly HeardName[] {
  if (dictionary === undefined) return [];
  const heard = remembered.get(references) ?? new Map<string, readonly string[]>();
  remembered.set(references, heard);
  const found: HeardName[] = [];
  for (const { span, word, script } of wordsToHear(text, dictionary)) {
    if (found.some((longer) => overlaps(longer.span, span))) continue;
    if (script !== "han" && known.some((name) => overlaps(name, span))) continue;
    let keys = heard.get(word);
    if (keys === undefined) {
      keys = hearAll(word, script, references);
      if (heard.size >= WORDS_KEPT) heard.clear();
      heard.set(word, keys);
    }
    if (keys.length > 0) found.push({ span, keys });
  }
  return found;
}

/** By the words of notes: each is asked of a thousand references once. */
type Remembered = Map<string, readonly string[]>;

const remembered = new WeakMap<readonly ReferenceIndex[], Remembered>();

/** More than a long note's sentences have. */
const WORDS_KEPT = 4096;

/** Shorter runs of such characters are parts of words more often than names. */
const SHORTEST_STRANGER = 3;

/** What is spoken of: サンダーランドは, not サンダーランド製の. */
const TOPIC = /^[はがも]/u;

/**
 * Transliterated names of a Chinese text, and topics of a Japanese one in katakana, that nothing in the reference sounds
 * like: somebody whom the reference does not know. Words of the glossary and the dictionary are none, though made of the
 * same characters.
 */
export function findUnheardNames(
  text: string,
  reference: ReferenceIndex,
  dictionary: Library["dictionary"],
): readonly Span[] {
  if (dictionary === undefined || reference.reference.language !== "en") return [];
  const heard = findHeardNames(text, [reference], dictionary);
  const words = findDictionaryWords(text, dictionary);
  return wordsToHear(text, dictionary)
    .filter(({ script, word }) => script !== "latin" && word.length >= SHORTEST_STRANGER)
    .filter(({ script, span }) => script === "han" || TOPIC.test(text.slice(span.end)))
    .map(({ span }) => span)
    .filter((span) => ![...heard, ...words].some((known) => overlaps(known.span, span)));
}

/** A sound that so many words share names none of them. */
const MOST_KEYS = 6;

type Script = "latin" | "katakana" | "han";

/** Keys of all that sounds as the word does; none where that is too much. */
function hearAll(
  word: string,
  script: Script,
  references: readonly ReferenceIndex[],
): readonly string[] {
  const heard = { script, sounds: soundsOf(word), readings: pinyinReadings(word) };
  const keys = new Set<string>();
  for (const index of references) {
    for (const key of hear(heard, index)) keys.add(key);
    if (keys.size > MOST_KEYS) return [];
  }
  return [...keys].map((key) => `r:${key}`);
}

interface Heard {
  readonly script: Script;
  readonly sounds: readonly string[];
  readonly readings: readonly PinyinReading[];
}

function hear({ script, sounds, readings }: Heard, index: ReferenceIndex): readonly string[] {
  const { language } = index.reference;
  if (script !== "latin") return sounds.flatMap((sound) => latinSounding(sound, index));
  if (language === "zh") return pairsReadAs(readings, index.terms);
  return language === "ja" ? sounds.flatMap((sound) => katakanaSounding(sound, index)) : [];
}

interface WordToHear {
  readonly span: Span;
  readonly word: string;
  readonly script: Script;
}

/** Katakana, Latin words with a capital, Han characters that stand for sounds; longer ones first, known words left out. */
function wordsToHear(text: string, dictionary: Dictionary): readonly WordToHear[] {
  const concepts = findTerms(text).filter(({ key }) => key.startsWith("c:"));
  return [...katakanaWords(text), ...latinWords(text, dictionary), ...hanWords(text)].filter(
    (word) => !concepts.some(({ span }) => overlaps(span, word.span)),
  );
}

function katakanaWords(text: string): readonly WordToHear[] {
  return [...text.matchAll(/[\u30a1-\u30fa\u30fc]{3,20}/gu)].map(({ 0: word, index }) => ({
    span: { start: index, end: index + word.length },
    word,
    script: "katakana",
  }));
}

/** A capital, and no word that the dictionary translates: Lanmu, not "Income". */
function latinWords(text: string, dictionary: Dictionary): readonly WordToHear[] {
  return [...text.matchAll(/(?<![A-Za-z])[A-Z][a-z]{3,19}(?![A-Za-z])/gu)].flatMap(
    ({ 0: name, index }) => {
      const word = foldChars(name);
      const span = { start: index, end: index + name.length };
      const isWord = stopWords.has(word) || dictionary.hanFor(stem(word)).length > 0;
      return isWord ? [] : [{ span, word, script: "latin" as const }];
    },
  );
}

/** Transliterations have two characters at least; 弗拉基米尔 and 斯塔文格尔 have five, few names more than six. */
const LONGEST_HAN = 6;

/** All runs of characters that sound a name out, for where a name ends nobody writes. */
function hanWords(text: string): readonly WordToHear[] {
  const folded = foldChars(text);
  const found: WordToHear[] = [];
  for (let length = LONGEST_HAN; length >= 2; length--) {
    for (let start = 0; start + length <= folded.length; start++) {
      const span = { start, end: start + length };
      if (!isTransliteration(folded, span.start, span.end)) continue;
      found.push({ span, word: folded.slice(span.start, span.end), script: "han" });
    }
  }
  return found;
}
