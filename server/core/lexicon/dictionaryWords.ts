// The words of a Chinese or Japanese text that the dictionary knows: by longest match, glossary
// words taking part, so that no word is seen across the border of two others (产下 in 生产下降).

import { foldChars } from "../text/fold.ts";
import type { Span } from "../text/span.ts";
import type { Dictionary } from "./dictionary.ts";
import { falseFriends } from "./falseFriends.ts";
import { wordsAt } from "./glossary.ts";
import { classAt, han, hiragana, isCjk, katakana } from "./letters.ts";

export interface DictionaryWord {
  readonly span: Span;
  /** Folded: 渡轮 for 渡輪. */
  readonly word: string;
  /** Its translations, as phrases of English stems. */
  readonly english: readonly string[];
}

/** Words with translations, in order, not overlapping; glossary words stay the glossary's. */
export function findDictionaryWords(
  text: string,
  dictionary: Dictionary,
): readonly DictionaryWord[] {
  const folded = foldChars(text);
  const japanese = hasKana(folded);
  const found: DictionaryWord[] = [];
  let at = 0;
  while (at < folded.length) {
    if (classAt(folded, at) !== han) {
      at++;
      continue;
    }
    const known = glossaryLength(folded, at);
    const word = longestWord(folded, at, dictionary);
    if (word !== undefined && word.length > known && !breaksGlossaryWord(folded, at, word)) {
      const english = japanese && falseFriends.has(word) ? [] : dictionary.englishFor(word);
      found.push({ span: { start: at, end: at + word.length }, word, english });
    }
    at = found.at(-1)?.span.start === at ? (found.at(-1)?.span.end ?? at + 1) : at + known;
  }
  return found.filter(({ english }) => english.length > 0);
}

/** 后退 in 后退休 would take the half of 退休, which the glossary knows. */
function breaksGlossaryWord(folded: string, at: number, word: string): boolean {
  for (let inside = 1; inside < word.length; inside++) {
    if (inside + glossaryLength(folded, at + inside) > Math.max(word.length, inside + 1))
      return true;
  }
  return false;
}

/** Kana say that Han words are Japanese ones. */
function hasKana(folded: string): boolean {
  for (let i = 0; i < folded.length; i++) {
    const letterClass = classAt(folded, i);
    if (letterClass === hiragana || letterClass === katakana) return true;
  }
  return false;
}

/** Code units of the longest glossary word here, of two or more; 1 where there is none. */
function glossaryLength(folded: string, at: number): number {
  const word = wordsAt(folded, at).find(({ text }) => folded.startsWith(text, at));
  return word?.text.length ?? 1;
}

function longestWord(folded: string, at: number, dictionary: Dictionary): string | undefined {
  let longest = dictionary.longestFrom(folded.charAt(at));
  for (let length = 1; length < longest; length++) {
    if (!isCjk(classAt(folded, at + length))) longest = length;
  }
  for (let length = longest; length > 1; length--) {
    const word = folded.slice(at, at + length);
    if (dictionary.englishFor(word).length > 0) return word;
  }
  return undefined;
}
