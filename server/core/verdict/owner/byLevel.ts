// Whose change or share it is by the amount that it is told with: 外贸箱203.1万标准箱,增长11.6%;内贸箱109.3万标准箱,增长2.4%. A note that tells 109.3
// with 11.6 % has taken the other's.

import type { Figure } from "../../library/referenceIndex.ts";
import type { QuantityMention } from "../../mention/mention.ts";
import { passageOf } from "../evidence.ts";
import type { NoteSentence } from "../figure/noteSentence.ts";
import { baseOf } from "../telling/base.ts";
import { isInRow, isSame } from "./byRow.ts";
import { tellingAt } from "./names.ts";
import { isPast } from "./past.ts";
import { isTime, type Telling } from "./share.ts";
import type { Told } from "./told.ts";

/** The figure that the article tells with the note's amount, where the note's own is told with another. */
export function byLevel(
  figure: QuantityMention,
  other: Told,
  { exact, rivals }: { readonly exact: readonly Told[]; readonly rivals: readonly Told[] },
  sentence: NoteSentence,
): Told | undefined {
  const level = levelOf(figure, sentence);
  if (level === undefined) return undefined;
  const kind = kindOf(figure, sentence);
  if (!isToldWithAnother(level, kind, other)) return undefined;
  // "EPS was $3.50, up 40.6%" stands elsewhere: then the two are told together.
  if (exact.some((one) => isToldWith(level, one))) return undefined;
  const base = baseOf(sentence, figure)?.period;
  return rivals.find((rival) => {
    if (rival.candidate.place.index !== other.candidate.place.index) return false;
    const telling = tellingAt(rival.candidate.place);
    if (kind !== kindOf(rival.figure, telling) || isPast(rival.figure, telling)) return false;
    const own = baseOf(telling, rival.figure)?.period;
    if (base !== undefined && own !== undefined && base !== own) return false;
    return isToldWith(level, rival);
  });
}

function isToldWith(level: Figure, { figure, candidate }: Told): boolean {
  const told = levelOf(figure, tellingAt(candidate.place));
  return told !== undefined && isSame(level, told);
}

/** Whether the article tells the note's figure with an amount, and with another than the note's. */
function isToldWithAnother(
  level: Figure,
  kind: string | undefined,
  { figure, candidate: { place } }: Told,
): boolean {
  if (passageOf(place).cell !== undefined) return !isInRow(level, place);
  // A share is no change, be it of as many percent.
  const telling = tellingAt(place);
  if (kindOf(figure, telling) !== kind) return false;
  const theirs = levelOf(figure, telling);
  return theirs !== undefined && !isSame(level, theirs);
}

/** What a percentage tells of an amount. Matches 占全部的, "accounted for "; not 增长. */
const SHARE =
  /占[^，,。;；]{0,10}$|全体の$|\b(?:accounted for|accounting for|making up|made up) $/u;

function kindOf(figure: QuantityMention, { text }: Pick<Telling, "text">): string | undefined {
  if (figure.direction !== undefined) return "change";
  const { start } = figure.span;
  return SHARE.test(text.slice(Math.max(0, start - LEAD), start)) ? "share" : undefined;
}

/** In UTF-16 code units. */
const LEAD = 20;

/** What parts two amounts with all that is told of them. */
const PARTED = /[;；。:：]|\b(?:while|whereas|but|of which)\b|其中|一方|うち/u;

/** What leads from a change to where it went. Matches の約, " to $", ",达到". */
const WENT =
  /^(?:減|増|高|安|低下|上昇)?の約?$|^ (?:[a-z]+ ){0,3}(?:to|at) [$€£¥]?$|^[，,]?(?:达|达到|至|增至|升至|降至)$/u;

/** How far an amount stands from its change, in UTF-16 code units. */
const REACH = 50;

/** The amount that a change or a share is told of: the one that it went to, else the last before it. */
function levelOf(figure: QuantityMention, telling: Telling): Figure | undefined {
  if (figure.category !== "percent" || kindOf(figure, telling) === undefined) return undefined;
  const { text, figures } = telling;
  const at = figures.indexOf(figure);
  const next = figures[at + 1];
  if (next !== undefined && isAmount(next)) {
    if (WENT.test(text.slice(figure.span.end, next.span.start))) return next;
  }
  const level = figures
    .slice(0, at)
    .findLast((one) => isAmount(one) && one.kind === "quantity" && !isPast(one, telling));
  if (level === undefined || figure.span.start - level.span.end > REACH) return undefined;
  return PARTED.test(text.slice(level.span.end, figure.span.start)) ? undefined : level;
}

function isAmount(one: Figure): boolean {
  if (one.kind !== "quantity" || isTime(one)) return false;
  return ["currency", "unit", "count", "number"].includes(one.category);
}
