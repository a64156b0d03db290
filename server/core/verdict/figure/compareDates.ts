// Compares two EDTF dates by the parts that both tell: year, month (or quarter), day.

/** `granularity`: both tell the same parts; "coarser" dates leave some out. */
export interface DateComparison {
  readonly outcome: "agrees" | "differs" | "incomparable";
  /** Whether both dates tell the same parts: a year is a weak rival of a full date. */
  readonly sameParts: boolean;
  /** Set where the article leaves parts out that the note tells: 2024 does not confirm March 2024. */
  readonly lessPrecise?: true;
}

interface DateParts {
  readonly year?: number;
  /** 1..12 a month, 21..24 a season, 33..36 a quarter, 40..41 a half (EDTF level 2). */
  readonly month?: number;
  readonly day?: number;
}

/** The note's date against the article's; undefined values are unresolved and never compared. */
export function compareDates(
  note: string | undefined,
  article: string | undefined,
): DateComparison {
  if (note === undefined || article === undefined)
    return { outcome: "incomparable", sameParts: false };
  const here = note.split("/").map(parseDate);
  const there = article.split("/").map(parseDate);
  if (here.length === 2 && there.length === 2) return compareIntervals(here, there);
  if (here.length === 2) return compareEnds(here, there[0]);
  if (there.length === 2) return compareEnds(there, here[0]);
  return compareParts(here[0], there[0]);
}

function compareIntervals(here: readonly Parsed[], there: readonly Parsed[]): DateComparison {
  const low = compareParts(here[0], there[0]);
  const high = compareParts(here[1], there[1]);
  if (low.outcome === "agrees" && high.outcome === "agrees") return low;
  return { outcome: "differs", sameParts: low.sameParts && high.sameParts };
}

/** One end of the interval is agreement; a date between the ends is not judged. */
function compareEnds(ends: readonly Parsed[], date: Parsed): DateComparison {
  const agrees = ends.some((end) => compareParts(end, date).outcome === "agrees");
  return { outcome: agrees ? "agrees" : "incomparable", sameParts: false, lessPrecise: true };
}

type Parsed = DateParts | undefined;

function compareParts(here: Parsed, there: Parsed): DateComparison {
  if (here === undefined || there === undefined)
    return { outcome: "incomparable", sameParts: false };
  const sameParts =
    (here.year === undefined) === (there.year === undefined) &&
    (here.month === undefined) === (there.month === undefined) &&
    (here.day === undefined) === (there.day === undefined);
  let shared = 0;
  for (const part of PARTS) {
    const [a, b] = [here[part], there[part]];
    if (a === undefined || b === undefined) continue;
    if (part === "month" && kindOfMonth(a) !== kindOfMonth(b)) {
      return { outcome: monthInPeriod(a, b) ? "agrees" : "incomparable", sameParts: false };
    }
    if (a !== b) return { outcome: "differs", sameParts };
    shared++;
  }
  if (shared === 0) return { outcome: "incomparable", sameParts };
  const lessPrecise = PARTS.some((part) => here[part] !== undefined && there[part] === undefined);
  return { outcome: "agrees", sameParts, ...(lessPrecise && { lessPrecise }) };
}

const PARTS = ["year", "month", "day"] as const;

function kindOfMonth(month: number): "month" | "season" | "quarter" | "half" {
  if (month <= 12) return "month";
  if (month <= 24) return "season";
  return month <= 36 ? "quarter" : "half";
}

/** A month against the quarter or half that holds it. */
function monthInPeriod(a: number, b: number): boolean {
  const [month, period] = a <= 12 ? [a, b] : [b, a];
  if (month > 12) return false;
  if (kindOfMonth(period) === "quarter") return Math.ceil(month / 3) === period - 32;
  if (kindOfMonth(period) === "half") return Math.ceil(month / 6) === period - 39;
  return false;
}

/** "2024-03-12", "2024-03", "2024", "XXXX-03-12"; matches "2024-35", not "about 2024". */
const EDTF = /^(?<year>-?\d{4}|XXXX)(?:-(?<month>\d{2}|XX))?(?:-(?<day>\d{2}|XX))?/u;

/** Values read lately: an article's dates are compared with each date of a note. */
const parsed = new Map<string, Parsed>();
const KEPT = 4096;

function parseDate(value: string): Parsed {
  if (parsed.has(value)) return parsed.get(value);
  if (parsed.size >= KEPT) parsed.clear();
  const date = readDate(value);
  parsed.set(value, date);
  return date;
}

function readDate(value: string): Parsed {
  const groups = EDTF.exec(value)?.groups;
  if (groups === undefined) return undefined;
  const part = (text: string | undefined) =>
    text === undefined || text.startsWith("X") ? undefined : Number(text);
  const [year, month, day] = [part(groups.year), part(groups.month), part(groups.day)];
  return {
    ...(year !== undefined && { year }),
    ...(month !== undefined && { month }),
    ...(day !== undefined && { day }),
  };
}
