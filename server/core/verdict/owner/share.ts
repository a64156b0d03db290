// Which words of a sentence a figure has for itself: "the northern part 540 hectares, the southern part 365". Each of the
// figures that could stand for one another has its own share; what no share holds is told of all of them.

import type { Figure } from "../../library/referenceIndex.ts";
import type { QuantityMention } from "../../mention/mention.ts";
import { isCjk } from "../../text/cjk.ts";
import { allMatches, lastMatch } from "../../text/matches.ts";
import { contains, type Span } from "../../text/span.ts";
import { clauseOf } from "../figure/clause.ts";
import { oncePer } from "../oncePer.ts";

/** A sentence with its figures; all spans are in `text`. */
export interface Telling {
  readonly text: string;
  readonly span: Span;
  readonly figures: readonly Figure[];
}

/** Where one figure's words end for sure and the next one's begin: ";", " while ", 而, 一方. */
const PARTED = /[;；。(（]|\s(?:while|whereas|but|against)\s|而|(?:一方|に対し)/gu;

/** Where they may end. Matches ", ", "、", " and ", 和; not the comma of "2,898". */
const BETWEEN = /,(?!\d)|[，、]|\s(?:and|versus|vs\.?|compared|or)\s|[和与與及]|および/gu;

/** 实验组由31%上升到52%,对照组由30%…: who stands behind the comma leads to the next figure. Not ",比30%". */
const SUBJECT = /[，,][^，,\d]{2,12}(?=[从由從][^，,\d]{0,3}$)/u;

/** What leads to the second of two: "from 9.4 to 4.1", 从9.4降至4.1. Matches at the end only. */
const LEADING = /(?:\s(?:to|from)|から|由|从|從|[升降增减減]?[至到])\s*[^\s\d]{0,3}$/u;

/** The figure's own share of its sentence, beside the figures that could stand for it. */
export function shareOf(figure: QuantityMention, telling: Telling): Span {
  const known = shares.get(figure);
  if (known !== undefined) return known;
  const share = shareBeside(figure, telling, (other) => isLike(figure, other));
  shares.set(figure, share);
  return share;
}

/** Kept with the figure, which stands in one sentence: those of an article are asked for again and again. */
const shares = new WeakMap<QuantityMention, Span>();

/** 占总收入9.2亿元的四分之一: what a share is of is told behind 占, its part before. */
const BASE = /占[^占，。,;；]*$/u;
const PART = /^的/u;
/** In UTF-16 code units. */
const AFTER = 4;

/** The words that are the figure's alone: those nearer to any other quantity left out. */
export function ownWordsOf(figure: QuantityMention, telling: Telling): Span {
  const own = shareBeside(figure, telling, isCounting);
  const base = BASE.exec(telling.text.slice(own.start, figure.span.start));
  const isBase = base !== null && PART.test(telling.text.slice(figure.span.end, own.end + AFTER));
  return isBase ? { start: own.start + base.index, end: own.end } : own;

  function isCounting(other: Figure): boolean {
    if (other.kind !== "quantity" || other === figure || other.category === "ordinal") return false;
    return isTime(figure) || !isTime(other);
  }
}

/** "March 31, 2025": its comma ends no clause. Texts whose dates have none are kept as they are. */
const withoutDateCommas = oncePer(({ text, figures }: Telling): string => {
  let plain = text;
  for (const { kind, span } of figures) {
    const words = kind === "date" ? text.slice(span.start, span.end) : "";
    if (words.includes(","))
      plain = plain.slice(0, span.start) + words.replaceAll(",", ".") + plain.slice(span.end);
  }
  return plain;
});

function shareBeside(
  figure: QuantityMention,
  telling: Telling,
  isRival: (other: Figure) => boolean,
): Span {
  const { span, figures } = telling;
  const text = withoutDateCommas(telling);
  const rivals = figures.filter(isRival);
  const before = rivals.filter(({ span: at }) => at.end <= figure.span.start).at(-1);
  const after = rivals.find(({ span: at }) => at.start >= figure.span.end);
  const clause = clauseOf(text, span, figure.span);
  const bracket = asideOf(text, span, figure.span);
  const isAlone = bracket && !rivals.some((other) => contains(bracket, other.span));
  const aside = isAlone === true ? bracket : undefined;
  const last = aside === undefined ? before : beforeAside(aside, rivals, figures);
  return {
    start:
      last === undefined
        ? clauseOf(text, span, aside ?? figure.span).start
        : boundaryIn(text, last.span.end, (aside ?? figure.span).start),
    end:
      aside?.end ??
      (after === undefined ? clause.end : boundaryIn(text, figure.span.end, after.span.start)),
  };
}

/** Brackets longer than this, in UTF-16 code units, tell of something else than what stands before them. */
const ASIDE = 40;

/** The bracket that the figure stands in: （同14.8％増）of アイス事業は10,271百万円（同14.8％増）. */
function asideOf(text: string, sentence: Span, { start, end }: Span): Span | undefined {
  const open = text
    .slice(Math.max(sentence.start, start - ASIDE), start)
    .search(/[(（][^()（）]*$/u);
  const close = text.slice(end, Math.min(sentence.end, end + ASIDE)).search(/[)）]/u);
  if (open === -1 || close === -1) return undefined;
  return { start: Math.max(sentence.start, start - ASIDE) + open, end: end + close + 1 };
}

/** The last rival before the figure that the bracket is told of: what stands between is the figure's, too. */
function beforeAside(
  aside: Span,
  rivals: readonly Figure[],
  figures: readonly Figure[],
): Figure | undefined {
  const told = figures.filter(({ kind, span }) => kind === "quantity" && span.end <= aside.start);
  const of = told.at(-1);
  return rivals.filter(({ span }) => span.end <= (of ?? { span: aside }).span.start).at(-1);
}

/** 五年间审结186件: how long it took is no figure beside it. */
export function isTime({ category, unit = "" }: QuantityMention): boolean {
  return category === "unit" && TIMES.has(unit);
}

const TIMES: ReadonlySet<string> = new Set(["day", "week", "month", "quarter", "year"]);

/** Figures that could be taken for one another: of one category, and of one unit where they have one. */
function isLike(figure: QuantityMention, other: Figure): boolean {
  if (other.kind !== "quantity" || other === figure) return false;
  const kind = ({ category }: QuantityMention) => (category === "number" ? "count" : category);
  if (kind(figure) !== kind(other)) return false;
  return figure.category !== "currency" && figure.category !== "unit"
    ? true
    : figure.unit === other.unit;
}

/** "Dunmore, with 9.7 per cent": who stands before the comma has the figure. What opens it: a mark before that, or a colon. */
const LED = /,\s(?:with|at|on)\s(?:(?:about|just|only|nearly|over|some|an?)\s)?[$€£¥]?$/iu;
const OPENED = /,(?!\d)|:\s|\s(?:and|or)\s/gu;

/**
 * Where the words of one of two figures end: at a strong mark, else at a weak one, else in the middle. Of several weak ones
 * the first in Chinese and Japanese, where a figure stands behind its words, and the last in English.
 */
function boundaryIn(text: string, start: number, end: number): number {
  const led = text.slice(start, end).search(LED);
  if (led > 0) {
    const before = allMatches(text.slice(start, start + led), OPENED).at(-1);
    if (before !== undefined) return start + before.index;
  }
  const gap = text.slice(start, end);
  const strong = lastMatch(gap, PARTED);
  const weak = allMatches(gap, BETWEEN).at(isCjk(gap) ? 0 : -1);
  const found = strong ?? SUBJECT.exec(gap) ?? LEADING.exec(gap) ?? weak;
  return found === null || found === undefined ? (start + end) >> 1 : start + found.index;
}

/** What of the span stands behind its last comma or semicolon; the whole where it has none. Not that of "2,898". */
export function afterLastComma(text: string, { start, end }: Span): Span {
  const last = lastMatch(text.slice(start, end), COMMA);
  return { start: last === undefined ? start : start + last.index + 1, end };
}

const COMMA = /[、，,;；](?!\d)/gu;
