// Whether figures in two languages count the same thing where their own nouns do not say so: a Chinese or Japanese figure has a
// counter ("登録顧客は285万人"), and what is counted stands before it; an English one may have its noun before it too.

import { sentenceAt } from "../../library/library.ts";
import type { QuantityMention } from "../../mention/mention.ts";
import { CJK_WIDTH } from "../../text/cjk.ts";
import type { Span } from "../../text/span.ts";
import type { Candidate, Match } from "./candidates.ts";
import type { NoteSentence } from "./noteSentence.ts";

/** Characters of Latin text before and after a figure in which what it counts may stand. */
const NEAR = 36;

/** Whether a word near the note's figure that can be counted stands near the article's. */
export function countsTheSame(
  here: QuantityMention,
  sentence: NoteSentence,
  there: QuantityMention,
  { matches, place }: Candidate,
): boolean {
  const reach = NEAR / (sentence.cjk ? CJK_WIDTH : 1);
  const reachThere = NEAR / (sentenceAt(place).cjk ? CJK_WIDTH : 1);
  return matches.some(
    ({ word, there: at }) =>
      at !== undefined &&
      isCountable(word) &&
      gap(here.span, word.span) <= reach &&
      gap(there.span, { start: at, end: at }) <= reachThere,
  );
}

function gap(a: Span, b: Span): number {
  return Math.max(b.start - a.end, a.start - b.end, 0);
}

/** What is said of figures, whatever they count. */
const SAID: ReadonlySet<string> = new Set(
  (
    "rise fall surge plunge reach exceed below reduce raise climb total average company year month day quarter represent " +
    "year-on-year same-period previous-term amount-equal come-from expect people-number late-time begin end"
  )
    .split(" ")
    .map((id) => `c:${id}`),
);

/** Whether the word can be what a figure counts or measures. */
export function isCountable({
  keys = [],
}: Match["word"] & { readonly keys?: readonly string[] }): boolean {
  return keys.some((key) => /^[cd]:/u.test(key)) && !keys.some((key) => SAID.has(key));
}
