// Times told from the day of writing, as words: 去年, "today". Which year they mean is not asked: where note and article use the
// same one they mean the same.

import type { QuantityMention } from "../../mention/mention.ts";
import { type Span, slice } from "../../text/span.ts";
import { isPast } from "./past.ts";
import { ownPeriodsOf } from "./period.ts";
import { shareOf, type Telling } from "./share.ts";

/** Matches 去年, "last year"; not 去年同期, 昨年比: what is only held against. */
const RELATIVE = [
  {
    time: "now",
    words: /目前|现在|现时|如今|現在(?!の見)|\b(?:now|today|currently|at present)\b/iu,
  },
  { time: "this year", words: /今年(?!\d)|\bthis year\b/iu },
  {
    time: "last year",
    words: /(?:去年|昨年)(?!\d|同期|同月|比|より|に比)|\blast year\b(?!['’]s)/iu,
  },
] as const;

type Time = (typeof RELATIVE)[number]["time"];

/** The only such time of the words; undefined where there is none, or several. */
function timeIn(words: string): Time | undefined {
  const found = RELATIVE.filter((one) => one.words.test(words));
  return found.length === 1 ? found[0]?.time : undefined;
}

/** The time that the note's only figure is told of. */
export function relativeOf({ text, span, figures }: Telling): Time | undefined {
  const alone = figures.filter(({ kind }) => kind === "quantity").length === 1;
  return alone ? timeIn(slice(text, span)) : undefined;
}

/** Whether the rival is told of that time, and the other of none or of another. */
export function isToldAt(
  time: Time,
  rival: QuantityMention,
  other: QuantityMention,
  telling: Telling,
): boolean {
  const timeOf = (share: Span) => timeIn(slice(telling.text, share));
  if (timeOf(shareOf(rival, telling)) !== time) return false;
  const own = timeOf(shareOf(other, telling));
  if (own === time) return false;
  // What is told of now may go without saying; what was is told as what was.
  if (time === "last year") return true;
  return own !== undefined || isPast(other, telling) || ownPeriodsOf(other, telling).length > 0;
}
