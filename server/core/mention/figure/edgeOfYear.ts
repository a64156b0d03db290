// Years told with a part of them: end-2022, mid-2024, end-22. The part is not kept: a year agrees with all of its days.

import type { DateMatch } from "./hanDate.ts";
import { longestAt, wordTable } from "./wordTable.ts";

/** The parts, with the hyphen that tells them from other words. */
export const EDGES = wordTable<"edge">([
  ["end-", "edge"],
  ["mid-", "edge"],
  ["early-", "edge"],
  ["late-", "edge"],
]);

/** Matches "end-2022", "end-22", "end-'22"; not "mid-90s", "mid-22", "end-2,022", "end-22%". */
const YEAR =
  /^(?:[a-z]{3,5}-(?<year>(?:19|20)\d\d)|end-['’]?(?<short>\d\d))(?![\d\p{L}%％]|[.,:/-]\d)/iu;
const LONGEST = 12;

/** The year that begins with such a part at `i`. */
export function edgeOfYearAt(text: string, i: number): DateMatch | undefined {
  if (longestAt(EDGES, text, i) === undefined) return undefined;
  const found = YEAR.exec(text.slice(i, i + LONGEST));
  if (found === null) return undefined;
  const { year, short } = found.groups ?? {};
  return { end: i + found[0].length, value: year ?? `20${short}` };
}
