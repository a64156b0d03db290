// Compares two times of day by hour, minute and second. "7:30" may be morning or evening; a time in another zone, or an hour
// that is told roughly, is not compared.

import type { Figure } from "../../library/referenceIndex.ts";
import type { DateMention } from "../../mention/mention.ts";
import type { DateComparison } from "./dateParts.ts";

/** "T07:30" of a DateMention; `written` absent means that the half of the day is told. */
interface Timed {
  readonly value?: string | undefined;
  readonly written?: string | undefined;
}

/** "T07:30:31+09:00"; matches "T07", not "2024-03-12". */
const TIME =
  /^T(?<hour>\d{2})(?::(?<minute>\d{2}))?(?::(?<second>\d{2}))?(?<zone>Z|[+-]\d{2}:\d{2})?$/u;

export function isTime({ value, written }: Timed): boolean {
  return (written ?? value ?? "").startsWith("T");
}

/** A date of the calendar; "07:30" is a time of any day. */
export function isCalendarDate(figure: Figure): figure is DateMention {
  return figure.kind === "date" && !isTime(figure);
}

/** The note's time against the article's; with a date it is never compared. */
export function compareTimes(note: Timed, article: Timed): DateComparison {
  const [here, there] = [partsOf(note), partsOf(article)];
  if (here === undefined || there === undefined || here.zone !== there.zone)
    return { outcome: "incomparable", sameParts: false };
  const sameParts = here.told.length === there.told.length;
  const isHalfOpen = note.value === undefined || article.value === undefined;
  const hours = isHalfOpen ? 12 : 24;
  const [hour = 0, minute = 0, second] = here.told;
  const [otherHour = 0, otherMinute = 0, otherSecond] = there.told;
  const isRough = here.told.length !== there.told.length && [here, there].some(isHour);
  const isApart = hour % hours !== otherHour % hours || minute !== otherMinute;
  if (isApart) return { outcome: isRough ? "incomparable" : "differs", sameParts };
  if (second !== undefined && otherSecond !== undefined && second !== otherSecond)
    return { outcome: "differs", sameParts };
  const lessPrecise = here.told.length > there.told.length;
  return { outcome: "agrees", sameParts, ...(lessPrecise && { lessPrecise }) };
}

interface TimeParts {
  /** Hour, minute, second: as many as are told. */
  readonly told: readonly number[];
  readonly zone: string;
}

/** 9时: a meeting at half past nine is told so too. */
function isHour({ told }: TimeParts): boolean {
  return told.length === 1;
}

function partsOf({ value, written }: Timed): TimeParts | undefined {
  const groups = TIME.exec(written ?? value ?? "")?.groups;
  if (groups === undefined) return undefined;
  const { hour, minute, second, zone = "" } = groups;
  const told = [hour, minute, second].flatMap((part) => (part === undefined ? [] : [Number(part)]));
  return { told, zone };
}
