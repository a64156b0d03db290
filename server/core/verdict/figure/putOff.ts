// Times that were moved: "two years late, in spring 2032" of an article that tells 2030 and the two years.

import type { Figure } from "../../library/referenceIndex.ts";
import type { DateMention } from "../../mention/mention.ts";
import { slice } from "../../text/span.ts";
import type { NoteSentence } from "./noteSentence.ts";

/** Matches "delayed by", 推迟, 遅れ; not "later" of a name. */
const MOVED =
  /\b(?:late[r]?|earlier|delay(?:s|ed)?|postponed?|pushed back|put off|brought forward|slipped)\b|推[迟遲后後]|延[期后後迟遲长長]|提前|[晚早]|遅れ|後ろ倒し|前倒し|先送り/iu;

/** Whether the two dates lie as many years apart as the sentence says that the one was moved. */
export function isPutOff(
  here: Figure,
  there: Figure,
  { text, span, figures }: NoteSentence,
): boolean {
  if (here.kind !== "date" || there.kind !== "date") return false;
  return areYearsApart(here, there, figures) && MOVED.test(slice(text, span));
}

/** Whether the two dates lie as many years apart as one of the figures tells. */
export function areYearsApart(
  { value: here }: DateMention,
  { value: there }: DateMention,
  figures: readonly Figure[],
): boolean {
  const apart = Math.abs(yearOf(here) - yearOf(there));
  return (
    apart > 0 &&
    figures.some((one) => one.kind === "quantity" && one.unit === "year" && one.value === apart)
  );
}

function yearOf(value: string | undefined): number {
  return Number(/^\d{4}/u.exec(value ?? "")?.[0]);
}
