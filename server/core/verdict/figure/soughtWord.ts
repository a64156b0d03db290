// What is worked out of a word of the note's sentence once, for all the sentences of references that it is looked for in.

import type { Library } from "../../library/library.ts";
import type { Figure } from "../../library/referenceIndex.ts";
import { contains, type Span, slice } from "../../text/span.ts";
import { isCountable } from "./countsTheSame.ts";
import type { Kinship } from "./kinship.ts";
import { isTranslated, type NoteSentence, type Word } from "./noteSentence.ts";

export interface SoughtWord {
  readonly word: Word;
  /** Its keys' places among the keys of the sentence. */
  readonly ids: readonly number[];
  /** The library's sentences that hold each of its keys, ascending. */
  readonly lists: readonly Uint32Array[];
  readonly weight: number;
  /** Share (0..1) of its weight where a reference in another language does not have it. */
  readonly missing: number;
  /** As `isTranslated`. */
  readonly isTranslated: boolean;
  /** Whether one language would share it as several words: "job openings", 二酸化硫黄. */
  readonly isPhrase: boolean;
  /** Whether it can be found in an article of that kinship. */
  readonly mayBeTold: Readonly<Record<Kinship, boolean>>;
}

/** `ids` and `lists` are of all keys of the sentence. */
export function soughtWord(
  word: Word,
  all: {
    readonly ids: ReadonlyMap<string, number>;
    readonly lists: readonly Uint32Array[];
    readonly library: Library;
    readonly sentence: NoteSentence;
  },
): SoughtWord {
  const ids = word.keys.map((key) => all.ids.get(key) ?? 0);
  const lists = ids.map((id) => all.lists[id] ?? NO_SENTENCES);
  return {
    word,
    ids,
    lists,
    weight: weightOf(word, lists, all.library),
    missing: weightOfMissing(word, lists),
    isTranslated: isTranslated(word),
    isPhrase: isCountable(word) && PHRASE.test(slice(all.sentence.text, word.span)),
    mayBeTold: mayBeTold(word, all.sentence),
  };
}

/** Matches "job openings", 急速充電器; not "openings", 充電. */
const PHRASE = /^\p{L}+[ -]\p{L}|^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]{3}/u;

const NO_SENTENCES = new Uint32Array();

/** Rarity of the word in the references, as inverse document frequency over sentences. */
function weightOf(word: Word, lists: readonly Uint32Array[], library: Library): number {
  const rarest = Math.min(...lists.map(({ length }) => length || Number.POSITIVE_INFINITY));
  // A word the references do not have weighs as one that half a dozen sentences have: paraphrase, not contradiction.
  const frequency = Number.isFinite(rarest) ? rarest : Math.min(6, library.sentenceCount / 3);
  const rarity = Math.log(1 + library.sentenceCount / (frequency + 0.5));
  if (isTranslated(word)) return rarity * TRANSLATED;
  return word.keys.every((key) => key.startsWith("b:")) ? rarity / 2 : rarity;
}

/** A dictionary knows what a word may be; the glossary was made for what it is in reports. */
const TRANSLATED = 0.7;

/** Articles have other words than the dictionary for most things: one of its words missing says little. */
const UNTRANSLATED = 0.25;

/** Share of its weight that a concept keeps which a reference in another language nowhere has: it may have other words for it. */
const NOWHERE_TOLD = 0.5;

function weightOfMissing(word: Word, lists: readonly Uint32Array[]): number {
  if (isTranslated(word)) return UNTRANSLATED;
  // Whom the references do not name they do not speak of; what they do not name they may circumscribe.
  if (word.keys.some((key) => key.startsWith("e:"))) return 1;
  if (lists.some(({ length }) => length > 0)) return 1;
  return word.keys.every((key) => key.startsWith("b:")) ? UNTRANSLATED : NOWHERE_TOLD;
}

/** Units and currencies are compared with their figures in other languages. */
function mayBeTold(word: Word, { figures }: NoteSentence): SoughtWord["mayBeTold"] {
  const same = !isTranslated(word);
  if (figures.some((figure) => isUnitOf(figure, word.span)))
    return { same, kin: false, foreign: false };
  return { same, kin: same, foreign: word.keys.some(crossesLanguages) };
}

/** ポンド of 4億ポンド, where the article has £; not the counted "stores" of "3,642 stores". */
function isUnitOf(figure: Figure, word: Span): boolean {
  if (figure.kind !== "quantity" || !contains(figure.span, word)) return false;
  return figure.category !== "count" || word.end - word.start === 1;
}

/** Concepts, entities, the dictionary's words and what sounds alike are shared by languages; stems and bigrams are not. */
function crossesLanguages(key: string): boolean {
  return /^[cder]:/u.test(key);
}
