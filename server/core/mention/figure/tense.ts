// Whether the words around a date speak of the past or of the future: which March "in March" is depends on that.

import { codeAt, isOneOf } from "../../text/codeAt.ts";

export type Tense = "past" | "future";

/** So many characters before and behind the date, within its sentence, tell its tense; fewer where a character is a word. */
const REACH = { latin: [80, 48], han: [30, 24] } as const;

/**
 * The tense of the date at the span. A date that stands alone, in no sentence, is a calendar's or a plan's, and so the
 * next one.
 */
export function tenseOf(text: string, start: number, end: number): Tense | undefined {
  const alone = start <= ALONE && text.length - end <= ALONE;
  return tenseAround(text, start, end) ?? (alone ? "future" : undefined);
}

/** Characters beside a date that stands alone: a list's mark, a particle. */
const ALONE = 2;

/** Plans are told in the past tense too ("planned to open"), so the future goes first. */
function tenseAround(text: string, start: number, end: number): Tense | undefined {
  const script = isHan(text, start - 1) || isHan(text, end) ? "han" : "latin";
  const [before, behind] = REACH[script];
  let from = start;
  while (from > 0 && start - from < before && !isSentenceEnd(text, from - 1)) from--;
  let to = end;
  while (to < text.length && to - end < behind && !isSentenceEnd(text, to)) to++;
  // The date's own words are no part of it: \u0000 keeps the two sides apart.
  const near = `${text.slice(from, start)}\u0000${text.slice(end, to)}`;
  const { future, past } = WORDS[script];
  if (future.test(near)) return "future";
  return past.test(near) ? "past" : undefined;
}

function isHan(text: string, i: number): boolean {
  return codeAt(text, i) >= 0x3000;
}

function isSentenceEnd(text: string, i: number): boolean {
  const mark = text.charAt(i);
  return isOneOf("。！？!?\n", mark, 0) || (mark === "." && text.charAt(i + 1) === " ");
}

const WORDS = {
  latin: {
    /** Matches "is expected to", "I'll"; not "goodwill". */
    future:
      /\b(?:will|shall|going to|to be held|plan(?:s|ned)?|expect(?:s|ed)?|scheduled?|slated|due|aims?|intends?|let's)\b|['’]ll\b/iu,
    /** Matches "rose", "was"; not "red", "wasp". */
    past: /\b(?:was|were|had|did|said|told|rose|fell|grew|made|began|came|went|took|won|lost|sold|held|saw|bought|built|met|left|[a-z]{3,12}ed)\b/iu,
  },
  han: {
    /** Matches 将于, 予定; not 将军. */
    future:
      /将(?![军士領领])|即将|[計计][画划]|[预預][计計]|拟|擬|准备|打算|有望|予定|見通し|見込み|方針|つもり|でしょう|だろう/u,
    /** Matches 宣布了, 発表した; not たくさん. */
    past: /[了曾]|过(?=[，。的])|已(?!知)|[しっれめえけせいりき]た(?![いくちり])|でした|だった/u,
  },
} as const;
