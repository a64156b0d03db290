// What Japanese people are called once their whole name was told: 宮原 of 宮原早苗, 忠敬 of 伊能忠敬, クロフォード needs none of this. Kana
// and marks part words, so a part counts where it is a word of its own: 石川 is nobody in 石川県.

import { wordsAt } from "../../lexicon/glossary.ts";
import { foldChars } from "../../text/fold.ts";
import type { Span } from "../../text/span.ts";
import type { Source } from "./entityCandidate.ts";
import { CHAR, charClass, isHan } from "./entityChars.ts";
import { wordAt, wordBefore } from "./entityWords.ts";
import { OFFICES, PERSONAL } from "./personKanji.ts";
import { ROLES } from "./personKanjiShape.ts";
import { JAPANESE_SURNAMES } from "./surname.ts";

/** The surname and the given name of a whole one in kanji, those that stand alone in `sources`. */
export function kanjiParts(name: string, sources: readonly Source[]): readonly string[] {
  const folded = foldChars(name);
  if (!/^\p{Script=Han}{3,6}$/u.test(folded)) return [];
  const known = wordAt(JAPANESE_SURNAMES, folded, 0);
  const surname = known > 0 && known < folded.length ? known : 2;
  const parts = [name.slice(0, surname), name.slice(surname)];
  return parts.filter(
    (part, i) =>
      part.length > 1 &&
      !isPlainWord(foldChars(part)) &&
      sources.some((source) => isCalled(source, foldChars(part), i === 1)),
  );
}

/** Longer ones are whole names, or 長谷川. */
const LONGEST_PART = 2;

/** 大地, 未来: given names that the language uses otherwise. */
function isPlainWord(folded: string): boolean {
  return wordsAt(folded, 0).some(({ text }) => text === folded);
}

/** A given name needs a title once: 留蔵さん. */
function isCalled({ folded, japanese }: Source, part: string, given: boolean): boolean {
  if (!japanese) return false;
  for (let at = folded.indexOf(part); at >= 0; at = folded.indexOf(part, at + 1)) {
    const end = at + part.length;
    if (given && wordAt(PERSONAL, folded, end) === 0 && folded[end] !== "は") continue;
    if (isKanjiWord(folded, { start: at, end })) return true;
  }
  return false;
}

/** Whether no kanji beside it belongs to it; titles may stand there. Whole names and those that are not all kanji are words anywhere. */
export function isKanjiWord(folded: string, { start, end }: Span): boolean {
  if (end - start > LONGEST_PART) return true;
  const opens =
    !isHan(folded, start) ||
    !isHan(folded, start - 1) ||
    wordBefore(ROLES, folded, start) > 0 ||
    wordBefore(OFFICES, folded, start) > 0;
  const closes =
    !isHan(folded, end - 1) ||
    !isHan(folded, end) ||
    wordAt(PERSONAL, folded, end) > 0 ||
    wordAt(OFFICES, folded, end) > 0 ||
    TITLED.test(folded.slice(end, end + 4));
  return opens && closes && charClass(folded, end) !== CHAR.katakana;
}

/** Titles that begin with what offices are told apart by: 前知事, 元監督, 新社長. */
const TITLED =
  /^(?:[前元新現故副]|名誉|裁判|代表|両|常|主|准|特任|理事|事務|総|議|書記|夫妻|家|一族|容疑|死刑|受刑)/u;
