// Lists told in order: "North and south hold 540 and 365 hectares respectively", 北部和南部分别为. Which words each figure
// is told of is known by its place in the list, not by what stands nearest.

import type { Figure } from "../../library/referenceIndex.ts";
import type { Span } from "../../text/span.ts";
import type { InSentence } from "../telling/around.ts";

/** A figure of the list and the words it is told of. */
export interface Item {
  readonly figure: Figure;
  readonly owner: Span;
}

/** Matches "respectively", 分别, それぞれ; not 分别人 (no figure follows), nor each by itself. */
const CUE = /\b(?:respectively|in that order)\b|分别|分別|それぞれ|順に/giu;

/** Between two figures of a list: ", ", " and ", 減、, 和. */
const GAP = 8;

/** Items of the first list told in order; empty where there is none, or its parts cannot be counted off. */
export function itemsInOrder(sentence: InSentence): readonly Item[] {
  const { text, span, figures } = sentence;
  CUE.lastIndex = 0;
  const cue = CUE.exec(text.slice(span.start, span.end));
  if (cue === null) return [];
  const at = span.start + cue.index;
  const quantities = figures.filter(({ kind }) => kind === "quantity");
  const isLatin = /^[a-z]/iu.test(cue[0]);
  const list = isLatin
    ? runBefore(quantities, at)
    : runFrom(quantities.filter((one) => one.span.start >= at));
  const [first, last] = [list[0], list.at(-1)];
  if (first === undefined || last === undefined || list.length < 2) return [];
  const before = { start: span.start, end: isLatin ? first.span.start : at };
  const owners =
    splitInto(text, before, list.length) ??
    (isLatin ? splitInto(text, { start: last.span.end, end: at }, list.length) : undefined);
  return owners === undefined ? [] : list.flatMap((figure, i) => itemOf(figure, owners[i]));
}

function itemOf(figure: Figure, owner: Span | undefined): readonly Item[] {
  return owner === undefined ? [] : [{ figure, owner }];
}

function runFrom(quantities: readonly Figure[]): readonly Figure[] {
  const end = quantities.findIndex((one, i) => {
    const before = quantities[i - 1];
    return before !== undefined && one.span.start - before.span.end > GAP;
  });
  return end === -1 ? quantities : quantities.slice(0, end);
}

/** The last run of figures before the cue: others may have been told before. */
function runBefore(quantities: readonly Figure[], at: number): readonly Figure[] {
  const told = quantities.filter(({ span }) => span.end <= at);
  let start = told.length - 1;
  while (start > 0 && (told[start]?.span.start ?? 0) - (told[start - 1]?.span.end ?? 0) <= GAP)
    start--;
  return told.slice(Math.max(0, start));
}

/** What parts the members of a list, the surest first: 製造業と宿泊・飲食業 has two. */
const JOINTS: readonly RegExp[] = [
  /\band\b|和|与|與|及び?|以及|と|および/gu,
  /\band\b|,(?!\d)|和|与|與|及び?|以及|と|および|、/gu,
  /\band\b|,(?!\d)|和|与|與|及び?|以及|と|および|、|・/gu,
];

/** The span as `count` members of a list, told in its last clause or in all of it. */
function splitInto(text: string, span: Span, count: number): readonly Span[] | undefined {
  const whole = trimmed(text, span);
  const told = text.slice(whole.start, whole.end);
  const [clause, led] = [CLAUSES, LEADS].map((marks) =>
    Math.max(...marks.map((mark) => lastEnd(told, mark))),
  );
  for (const start of [clause, led, 0].map((at = 0) => whole.start + at)) {
    for (const joint of JOINTS) {
      const parts = partsOf(text, { start, end: whole.end }, joint);
      if (parts.length === count) return parts.map((part, i) => ownerIn(text, part, i < count - 1));
    }
  }
  return undefined;
}

/** What may stand before a list: of 分产品看,床垫、沙发、柜类收入 the comma, where the marks of the list are others. */
const CLAUSES = ["、", "，", "：", ": ", "は、", "で、"] as const;
const LEADS = ["，", "：", ": ", "は、", "で、", ","] as const;

function lastEnd(text: string, mark: string): number {
  const at = text.lastIndexOf(mark);
  return at === -1 ? 0 : at + mark.length;
}

function partsOf(text: string, span: Span, joint: RegExp): readonly Span[] {
  const parts: Span[] = [];
  let start = span.start;
  for (const { index, 0: word } of text.slice(span.start, span.end).matchAll(joint)) {
    parts.push({ start, end: span.start + index });
    start = span.start + index + word.length;
  }
  parts.push({ start, end: span.end });
  return parts.map((part) => trimmed(text, part)).filter(({ start: at, end }) => at < end);
}

function trimmed(text: string, { start, end }: Span): Span {
  const told = text.slice(start, end);
  const lead = told.length - told.replace(/^[\s,，、:：]+/u, "").length;
  const tail = told.length - told.replace(/[\s,，、:：]+$/u, "").length;
  return { start: Math.min(start + lead, end), end: Math.max(end - tail, start) };
}

/** Characters of a member's name, in Latin and in CJK text. */
const NAME = { latin: 26, cjk: 8 } as const;

/** A member ends at the joint behind it, the last one starts at the joint before it; what is further belongs to all. */
function ownerIn(text: string, { start, end }: Span, endsThere: boolean): Span {
  const reach = /\p{sc=Latin}/u.test(text.slice(start, end)) ? NAME.latin : NAME.cjk;
  return endsThere
    ? { start: Math.max(start, end - reach), end }
    : { start, end: Math.min(end, start + reach) };
}
