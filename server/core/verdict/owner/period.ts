// The time that a figure is told of: the date in its own share of the sentence, else the nearest one that leads it.

import type { Figure } from "../../library/referenceIndex.ts";
import type { DateMention, QuantityMention } from "../../mention/mention.ts";
import { contains, type Span } from "../../text/span.ts";
import { isCalendarDate } from "../figure/compareTimes.ts";
import { isDateline } from "../figure/dateline.ts";
import { shareOf, type Telling } from "./share.ts";

/** Dates that hold for the figure; none where the sentence has none of its own. */
export function periodsOf(figure: QuantityMention, telling: Telling): readonly DateMention[] {
  const share = shareOf(figure, telling);
  const { text, figures } = telling;
  const dates = figures.filter(isCalendarDate).filter((date) => !isDateline(date, text));
  const own = dates.filter(
    ({ span }) => contains(share, span) && !standsBetween(span, figure.span, figures),
  );
  const leading = dates.filter(({ span }) => span.end <= figure.span.start);
  return own.length > 0 ? own : leading.slice(-1);
}

/** Whether another quantity stands between the two: "31 % to £412 million from £315 million in 2024" tells 2024 of the last. */
function standsBetween(a: Span, b: Span, figures: readonly Figure[]): boolean {
  const [start, end] = [Math.min(a.end, b.end), Math.max(a.start, b.start)];
  return figures.some(
    ({ kind, span }) => kind === "quantity" && start <= span.start && span.end <= end,
  );
}
