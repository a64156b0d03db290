// Slips between languages: a size counted over wrongly (1.2亿 told as "1.2 billion"), digits in another order (73.6 for 63.7), one digit
// another. Words that two languages share are few; digits that are nearly the same make up for some of them.

import type { Figure } from "../../library/referenceIndex.ts";
import { isNearMiss, significantDigits } from "./slip.ts";

/** Whether the note's figure is the article's, with such a slip. Of measures and counts: percents are too much alike. */
export function isForeignSlip(here: Figure, there: Figure): boolean {
  if (here.kind !== "quantity" || there.kind !== "quantity") return false;
  if (typeof here.value !== "number" || typeof there.value !== "number") return false;
  if (!SIZED.has(here.category) || here.value === there.value) return false;
  const [a, b] = [significantDigits(here.value), significantDigits(there.value)];
  if (a === b) return a.length > 1;
  return (
    (a.length >= LONG && a.length === b.length && sorted(a) === sorted(b)) ||
    isNearMiss(here, there)
  );
}

const SIZED: ReadonlySet<string> = new Set(["currency", "unit", "count"]);

/** Of two digits there are too few for their order to tell. */
const LONG = 3;

function sorted(digits: string): string {
  return [...digits].sort().join("");
}
