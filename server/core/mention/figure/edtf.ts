// Builds EDTF values (ISO 8601-2): 2024, 2024-03, 2024-03-12, XXXX-03-12, quarters as 2024-33 to
// -36, halves as 2024-40 and -41, seasons as 2024-21 to -24, decades as 199X.

/** What is known of a date; a year of undefined is open ("XXXX"). */
export interface DateParts {
  readonly year?: number | undefined;
  /** 1 to 12, or one of the sub-year codes 21 to 24, 33 to 36, 40, 41. */
  readonly month?: number | undefined;
  readonly day?: number | undefined;
}

export function quarter(n: number): number {
  return 32 + n;
}

export function half(n: number): number {
  return 39 + n;
}

/** Undefined when the parts make no date: month 13, 30 February. */
export function edtf({ year, month, day }: DateParts): string | undefined {
  if (year === undefined && month === undefined && day === undefined) return undefined;
  const years = year === undefined ? "XXXX" : pad(year, 4);
  if (month === undefined) return day === undefined ? years : `${years}-XX-${pad(day, 2)}`;
  if (day === undefined) return `${years}-${pad(month, 2)}`;
  return isDay(year, month, day) ? `${years}-${pad(month, 2)}-${pad(day, 2)}` : undefined;
}

export function isMonth(n: number): boolean {
  return n >= 1 && n <= 12;
}

/** Whether the month has the day; 29 February stands where the year is open. */
export function isDay(year: number | undefined, month: number, day: number): boolean {
  if (!isMonth(month) || day < 1 || day > 31) return false;
  const days = [31, isLeap(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return day <= (days[month - 1] ?? 0);
}

function isLeap(year: number | undefined): boolean {
  if (year === undefined) return true;
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

export function pad(n: number, width: number): string {
  return String(n).padStart(width, "0");
}

/** Year, month and day of an ISO date such as "2024-03-12"; undefined for anything else. */
export function partsOf(iso: string | undefined): Required<DateParts> | undefined {
  const match = iso === undefined ? null : /^(\d{4})-(\d{2})-(\d{2})/u.exec(iso);
  if (match === null) return undefined;
  return { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
}
