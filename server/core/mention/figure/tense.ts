// Whether the words around a date speak of the past or of the future: which March "in March" is depends on that.

export type Tense = "past" | "future";

/** So many characters before and behind the date, within its sentence, tell its tense. */
const BEFORE = 80;
const BEHIND = 48;

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

/** The tense told around the span; plans are told in the past tense too ("planned to open"), so the future goes first. */
function tenseAround(text: string, start: number, end: number): Tense | undefined {
  const before = text.slice(Math.max(0, start - BEFORE), start);
  const behind = text.slice(end, end + BEHIND);
  const near = (before.split(SENTENCE).at(-1) ?? "") + "\u0000" + (behind.split(SENTENCE)[0] ?? "");
  if (FUTURE.test(near)) return "future";
  return PAST.test(near) ? "past" : undefined;
}

const SENTENCE = /[。！？!?\n]|\.(?= [A-Z])/u;

/** "will open", 将于, 予定. Matches "is expected to", "I'll"; not "goodwill", 将军, 予定調和. */
const FUTURE =
  /\b(?:will|shall|going to|to be held|plans?|planned|expects?|expected|scheduled|slated|due|aims?|intends?|let's|schedule)\b|['’]ll\b|将(?![军士領领])|即将|計画|计划|预计|預計|拟|擬|准备|打算|有望|予定|見通し|見込み|方針|つもり|でしょう|だろう/iu;

/** "was", "opened", 了, した. Matches "rose"; not "red", "was" in "wasp". */
const PAST =
  /\b(?:was|were|had|did|said|told|rose|fell|grew|made|began|came|went|took|won|lost|sold|held|saw|bought|built|met|left|[a-z]{3,}ed)\b|了|曾|过(?=[，。的])|已(?!知)|(?:し|っ|れ|め|え|け|せ|い|り|き)た(?![いくちり])|でした|だった/iu;
