// The time that a figure is told of: the date in its own share of the sentence, else the nearest one that leads it.

import type { Figure } from "../../library/referenceIndex.ts";
import type { DateMention, QuantityMention } from "../../mention/mention.ts";
import { contains, type Span } from "../../text/span.ts";
import { isCalendarDate } from "../figure/compareTimes.ts";
import { isDateline } from "../figure/dateline.ts";
import { itemsInOrder } from "../figure/inOrder.ts";
import { oncePer } from "../oncePer.ts";
import { shareOf, type Telling } from "./share.ts";

/** Dates that hold for the figure: its own, else the last one before it; none where the sentence has none. */
export function periodsOf(figure: QuantityMention, telling: Telling): readonly DateMention[] {
  const known = periods.get(figure);
  if (known !== undefined) return known;
  const found = findPeriods(figure, telling);
  periods.set(figure, found);
  return found;
}

/** Kept with the figure, which stands in one sentence. */
const periods = new WeakMap<QuantityMention, readonly DateMention[]>();

function findPeriods(figure: QuantityMention, telling: Telling): readonly DateMention[] {
  const own = ownPeriodsOf(figure, telling);
  if (own.length > 0) return own;
  const { text, span: sentence } = telling;
  const leads = ({ span }: DateMention) =>
    span.end <= figure.span.start &&
    !isOrigin(span, figure.span, telling) &&
    (!THOUGHT.test(text.slice(span.end, figure.span.start)) ||
      span.start - sentence.start <= OPENING);
  return datesIn(telling).filter(leads).slice(-1);
}

/** "Half of FY24 revenue; Vestland down from 23%": each thought has its own time. */
const THOUGHT = /[;；]/u;

/** Where a time opens the sentence it leads all its thoughts: "In 2024, …; …". In UTF-16 code units. */
const OPENING = 6;

/** "Fell from their 2022 peak to 43.6": the time is that of what was, not of where it went. */
function isOrigin(date: Span, figure: Span, { text, figures }: Telling): boolean {
  const isBetween = standsBetween(date, figure, figures);
  if (isBase(date, text, isBetween)) return true;
  // 由2023年的29.4%提升到31.8%, 2023年の29.4％から31.8％に: the time is that of the first of the two.
  if (
    isBetween &&
    (/[由从從]$/u.test(text.slice(0, date.start)) ||
      /から/u.test(text.slice(date.end, figure.start)))
  )
    return true;
  return (
    ORIGIN_BEFORE.test(text.slice(Math.max(0, date.start - ORIGIN_REACH), date.start)) &&
    ORIGIN_AFTER.test(text.slice(date.end, figure.start))
  );
}

/**
 * Whether something is held against the time: "up 12.7% on 2023", "2.5 times since FY22", 比2023年增长, 2023年より. `isBetween`:
 * another figure stands between the time and the one that is asked about.
 */
function isBase(date: Span, text: string, isBetween: boolean): boolean {
  const after = text.slice(date.end, date.end + BASE_REACH);
  const before = text.slice(Math.max(0, date.start - BASE_REACH), date.start);
  if (BASE_AFTER.test(after)) return true;
  return BASE_BEFORE.test(before) && (isBetween || !TELLS_VALUE.test(after));
}

const BASE_BEFORE =
  /(?:\b(?:on|since|than|versus|vs\.?|against|(?:compared|relative) (?:to|with)|over)\s(?:(?:the|a) )?|[比较較])$/iu;
const BASE_AFTER = /^(?:年?[度期]?の?同[期月])?(?:より|比|に比べ|と比べ|相比)/u;
/** 比2023年的76.6亿, "than 2023's": what stands behind is of that time. */
const TELLS_VALUE = /^(?:[的の]|['’]s\b|\s*[(（])/u;
/** In UTF-16 code units. */
const BASE_REACH = 20;

const ORIGIN_BEFORE = /\b(?:from|below|above|than|since) (?:(?:its|their|the|a) )?(?:[a-z-]+ )?$/iu;
const ORIGIN_AFTER =
  /^(?:['’]s)? (?:(?:record|all-time) )?(?:peak|high|low|level|record|trough|value|total|figure)s?\b/iu;
const ORIGIN_REACH = 30;

/** Dates told in order with figures, by figure: 2023年、2024年分别为312亿元和184.5亿元. */
const datesInOrder = oncePer((telling: Telling): ReadonlyMap<Figure, DateMention> => {
  const dates = datesIn(telling);
  if (dates.length < 2) return new Map();
  return new Map(
    itemsInOrder(telling).flatMap(({ figure, owner }) => {
      const own = dates.filter(({ span }) => contains(owner, span));
      return own.length === 1 && own[0] !== undefined ? [[figure, own[0]] as const] : [];
    }),
  );
});

/** Dates in the figure's share of the sentence; of a list told in order, the one in the figure's place. */
export function ownPeriodsOf(figure: QuantityMention, telling: Telling): readonly DateMention[] {
  const listed = datesInOrder(telling).get(figure);
  if (listed !== undefined) return [listed];
  const share = shareOf(figure, telling);
  return datesIn(telling).filter(
    ({ span }) =>
      contains(share, span) &&
      !standsBetween(span, figure.span, telling.figures) &&
      !isOrigin(span, figure.span, telling) &&
      !TURN.test(telling.text.slice(figure.span.end, span.start)),
  );
}

/** "Down to 17% but the contract is up in 2026", 修好2个,最后一个要等到3月: the time behind is of something else. */
const TURN =
  /\b(?:but|while|whereas|although|though|the (?:last|rest|other)|remaining)\b|[但而]|が、|最后一|剩下|其余|余下|残[るり]/iu;

/** Quarters and halves of years, as EDTF writes them: 2025-34, XXXX-40. */
const QUARTER = /-3[3-6]$/u;
const HALF = /-4[01]$/u;

/** Whether the ones are quarters and the others half years: what grew in the one did not in the other. */
export function areOfOtherLength(
  here: readonly DateMention[],
  there: readonly DateMention[],
): boolean {
  const lengthOf = ({ value = "" }: DateMention) =>
    QUARTER.test(value) ? "quarter" : HALF.test(value) ? "half" : undefined;
  const [own, others] = [here.map(lengthOf), there.map(lengthOf)];
  if (own.length === 0 || others.length === 0) return false;
  return [...own, ...others].every((one) => one !== undefined) && own[0] !== others[0];
}

function datesIn({ text, figures }: Telling): readonly DateMention[] {
  return figures.filter(isCalendarDate).filter((date) => !isDateline(date, text));
}

/** Whether another quantity stands between the two: "31 % to £412 million from £315 million in 2024" tells 2024 of the last. */
function standsBetween(a: Span, b: Span, figures: readonly Figure[]): boolean {
  const [start, end] = [Math.min(a.end, b.end), Math.max(a.start, b.start)];
  return figures.some(
    ({ kind, span }) => kind === "quantity" && start <= span.start && span.end <= end,
  );
}
