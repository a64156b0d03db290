// Compares two dates by the parts that both tell: year, month (or quarter), day. What was worked out from the day of
// writing ("yesterday", the year of a bare "March 12") may agree; only what is written may differ.

import { compareTimes, isTime } from "./compareTimes.ts";
import { compareEnds, comparePoints, compareSpans, type DateComparison } from "./dateParts.ts";
import { type EdtfParts, parseEdtf } from "./edtfParts.ts";

export type { DateComparison } from "./dateParts.ts";

/** A DateMention, or a part of one; `written` absent means that the whole value is written. */
export interface Dated {
  readonly value?: string | undefined;
  readonly written?: string | undefined;
}

const INCOMPARABLE: DateComparison = { outcome: "incomparable", sameParts: false };

/** The note's date against the article's; unresolved dates are never compared. */
export function compareDates(note: Dated, article: Dated): DateComparison {
  if (isTime(note) || isTime(article)) return compareTimes(note, article);
  const byValue = compareValues(note.value, article.value);
  if (note.written === undefined && article.written === undefined) return byValue;
  if (byValue.outcome === "agrees" && isConfirmed(note, article)) return byValue;
  const [here, there] = [note.written ?? note.value, article.written ?? article.value];
  // How long ago something was is told against two days of writing: the words say something only where those are unknown.
  if (isDistance(here) || isDistance(there)) {
    const resolved = note.value !== undefined && article.value !== undefined;
    return !resolved && here === there ? { outcome: "agrees", sameParts: true } : INCOMPARABLE;
  }
  const byWords = compareValues(here, there);
  // 18日 is in every month: it agrees with 18 October only where its own month may be that one.
  const isDay = DAY_ALONE.test(here ?? "") || DAY_ALONE.test(there ?? "");
  return isDay && byWords.outcome === "agrees" && byValue.outcome === "differs"
    ? INCOMPARABLE
    : byWords;
}

/** "XXXX-XX-18": neither year nor month is written. */
const DAY_ALONE = /^XXXX-XX-/u;

/** Whether what the note writes is told too: the worked out year of its "March" alone is not what it says. */
function isConfirmed({ written }: Dated, article: Dated): boolean {
  if (written === undefined || written === "XXXX" || isDistance(written)) return true;
  return compareValues(written.replace(FISCAL, ""), article.value).outcome === "agrees";
}

/** "-P3W" of "three weeks ago". */
function isDistance(written: string | undefined): boolean {
  return written !== undefined && /^-?P\d/u.test(written);
}

/** "FY2024": a fiscal year, which begins and ends when its company says. */
const FISCAL = /^FY/u;

/** Values compared before, by the note's and the article's: a date of a note is held against hundreds, and years are few. */
const compared = new Map<string, Map<string, DateComparison>>();
const MOST_COMPARED = 512;

function compareValues(note: string | undefined, article: string | undefined): DateComparison {
  if (note === undefined || article === undefined) return INCOMPARABLE;
  let byNote = compared.get(note);
  if (byNote === undefined || byNote.size >= MOST_COMPARED) {
    if (compared.size >= MOST_COMPARED) compared.clear();
    byNote = new Map();
    compared.set(note, byNote);
  }
  const known = byNote.get(article);
  if (known !== undefined) return known;
  const found = compareAfresh(note, article);
  byNote.set(article, found);
  return found;
}

function compareAfresh(note: string, article: string): DateComparison {
  const { fiscal, ends: here } = readDate(note);
  const { fiscal: fiscalThere, ends: there } = readDate(article);
  if (fiscal !== fiscalThere) return INCOMPARABLE;
  if (here.length === 2 && there.length === 2) return compareSpans(here, there);
  if (here.length === 2) return compareEnds(here, there[0], "note");
  if (there.length === 2) return compareEnds(there, here[0], "article");
  return comparePoints(here[0], there[0]);
}

interface ReadDate {
  readonly fiscal: boolean;
  /** The closed ends of an interval, or the date. */
  readonly ends: readonly (EdtfParts | undefined)[];
}

/** Values read before. */
const read = new Map<string, ReadDate>();
const MOST_READ = 4096;

function readDate(value: string): ReadDate {
  const known = read.get(value);
  if (known !== undefined) return known;
  const ends = value.replace(FISCAL, "").split("/").filter(isClosed).map(parseEdtf);
  const date = { fiscal: FISCAL.test(value), ends };
  if (read.size >= MOST_READ) read.clear();
  read.set(value, date);
  return date;
}

/** An open interval, "2019/..", is compared by the end that it tells. */
function isClosed(end: string): boolean {
  return end !== ".." && end !== "";
}
