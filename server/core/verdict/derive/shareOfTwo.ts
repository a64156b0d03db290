// Which of two amounts of a sentence a share is of, by the words between: "of the 1,126 who fell 342 broke a bone, a third",
// 4万8,300基の半分, "half of the 1,318 stores, with 546 in the region".

import type { NoteSentence } from "../figure/noteSentence.ts";
import type { Part } from "./part.ts";
import type { Target } from "./target.ts";

/** Behind the whole, where its part follows. Matches のうち, 人中,有, ", of whom"; not の店. */
const WHOLE_LEADS =
  /^[人名件家个個]?(?:の(?:うち|中)|[之]?中(?:[,，]|有)|当中|里[,，有]|,? of (?:whom|which|these|those|them)\b)/u;

/** Between the part and the share that it is: "で、", ", ", ",占". */
const NEXT = /^[^\d\p{Lu}]{0,8}$/u;

/** Between the share and the whole behind it: " of the ", " of Koharutei's ". */
const OF = /^ of (?:[\p{L}'’.-]+ ){0,4}$/u;

/** Between the whole and its part behind it: ", with ", " are in the region, which has ". */
const WITH =
  /(?:\b(?:which|that) (?:has|have|had|is|are|was|were|account\w* for|makes? up)|\bwith|\bor|\bnamely|\bat) $/u;

/** Between the whole and the share of it: 4万8,300基の半分. */
const WHOLES = /^(?:の|的)(?:約|约|ほぼ|近)?$/u;

/** Whether the sentence says so plainly of which of the two the figure is a share: then the other is the part. */
export function isShareOfTwo(
  { figure: { span } }: Target,
  { text }: NoteSentence,
  x: Part,
  y: Part,
): boolean {
  const [first, second] = [x.figure.span, y.figure.span];
  const between = text.slice(first.end, second.start);
  if (second.end <= span.start) {
    const gap = text.slice(second.end, span.start);
    if (x.value > y.value && WHOLE_LEADS.test(between) && NEXT.test(gap)) return true;
    return y.value > x.value && WHOLES.test(gap);
  }
  if (span.end > first.start || x.value <= y.value) return false;
  return OF.test(text.slice(span.end, first.start)) && WITH.test(between);
}
