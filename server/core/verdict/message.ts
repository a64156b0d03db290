// The words of findings and reasons: plain, numbers as the writers wrote them, the place last.

import type { Claim, Derivation, Doubt, Evidence } from "./verdict.ts";

/** "2,989 counties here, but 2898个区县 in xiaomi-japan.txt, line 49." */
export function differsMessage(here: string, evidence: Evidence): string {
  return `${oneLine(here)} here, but ${oneLine(evidence.text)} in ${placeOf(evidence)}.`;
}

/** What the reason is made of; a claim has it all. */
export type Judged = Pick<
  Claim,
  "verdict" | "evidence" | "derivation" | "fault" | "owners" | "told" | "doubt"
>;

/** Why a figure got its verdict, for the finding, the hover and the report. `here` is the note's words. */
export function reasonFor(judged: Judged, here: string): string {
  const { verdict, derivation, fault, doubt } = judged;
  const [evidence] = judged.evidence;
  if (verdict !== "notEnoughInfo" && derivation !== undefined)
    return derivedMessage(verdict, here, derivation);
  if (verdict === "refuted" && fault === "misattributed") return misattributedMessage(judged, here);
  if (verdict === "supported" && evidence !== undefined) {
    return `${oneLine(here)} agrees with ${oneLine(evidence.text)} in ${placeOf(evidence)}.`;
  }
  if (verdict === "refuted" && evidence !== undefined) return differsMessage(here, evidence);
  if (doubt !== undefined && evidence !== undefined)
    return `${oneLine(evidence.text)} in ${placeOf(evidence)} was not held against it: ${DOUBTS[doubt]}.`;
  return evidence === undefined
    ? `No reference was found that tells ${oneLine(here)}, or another figure for the same thing.`
    : `${oneLine(evidence.text)} stands in ${placeOf(evidence)}, but it is not sure that the same thing is meant.`;
}

const DOUBTS: Readonly<Record<Doubt, string>> = {
  relative: "the note counts from another day",
  year: "the note's number may be a year",
  "own-voice": "the note tells what its writer thinks",
  others: "the note speaks of somebody else",
  average: "the note tells what falls to one of many",
  "worked-out": "the note works its figure out from several",
  period: "the two may be told of different times",
  beside: "the figures told with it differ too",
  name: "the note has a name that the reference has not",
  subject: "the note leads to it with words that no reference has",
  size: "the two are too far apart in size to be one measure",
  elsewhere: "the note's figure stands elsewhere in the references",
  "other-article": "the note is about other articles",
  ticked: "another figure of the note agrees with it, and this one may be told of something else",
  stray: "the other figures of the sentence differ too, so it may tell of something else",
};

/** "25 % here, but (1.2亿 − 1亿) ÷ 1亿 = 20 %, from xiaomi.txt, line 3." */
function derivedMessage(
  verdict: "supported" | "refuted",
  here: string,
  { formula, parts }: Derivation,
): string {
  const [part] = parts;
  const from = part === undefined ? "" : `, from ${placeOf(part)}`;
  return verdict === "supported"
    ? `${oneLine(here)} is worked out: ${oneLine(formula)}${from}.`
    : `${oneLine(here)} here, but ${oneLine(formula)}${from}.`;
}

/**
 * "2,898 counties is told for 2023 (xiaomi.txt, line 12); for 2024 it has 2989个区县, line 14." Where no single word parts
 * the owners, that it differs comes first: "2,898 counties here, but 2989个区县 in xiaomi.txt, line 14; 2898个区县 (line 12) is
 * told of something else."
 */
function misattributedMessage({ evidence, owners, told }: Judged, here: string): string {
  const other = evidence.at(-1);
  const own = told !== undefined && evidence.length > 1 ? evidence[0] : undefined;
  const what = oneLine(here);
  if (other === undefined) return `${what} is told of something else.`;
  const whose = owners === undefined ? "of something else" : `for ${oneLine(owners.there)}`;
  if (own === undefined) return `${what} is told ${whose} (${placeOf(other)}).`;
  const near = own.reference === other.reference;
  if (owners === undefined) {
    const place = near ? placeIn(other) : placeOf(other);
    return `${what} here, but ${oneLine(own.text)} in ${placeOf(own)}; ${oneLine(other.text)} (${place}) is told of something else.`;
  }
  const head = `${what} is told ${whose} (${placeOf(other)}); for ${oneLine(owners.here)}`;
  return near
    ? `${head} it has ${oneLine(own.text)}, ${placeIn(own)}.`
    : `${head} ${placeOf(own)} has ${oneLine(own.text)}.`;
}

/** More than these are counted, not named. */
const NAMED = 2;

/** "2,898 counties agrees with 2898个区县 in a.txt, line 3, but b.txt, line 7 has 2901个区县." */
export function disagreeMessage(here: string, agreeing: Evidence, others: readonly Evidence[]) {
  const named = others
    .slice(0, NAMED)
    .map((other) => `${placeOf(other)} has ${oneLine(other.text)}`)
    .join(", and ");
  const rest = others.length > NAMED ? ` (and ${others.length - NAMED} more)` : "";
  return `${oneLine(here)} agrees with ${oneLine(agreeing.text)} in ${placeOf(agreeing)}, but ${named}${rest}.`;
}

/** "2,898.0 counties here, but the reference only has about 2900个区县 (xiaomi.txt, line 3)." `there` in the reference's words. */
export function morePreciseMessage(here: string, there: string, evidence: Evidence): string {
  return `${oneLine(here)} here, but the reference only has ${oneLine(there)} (${placeOf(evidence)}).`;
}

/** "2,898 counties here, but 2,989 counties on line 12 of this note." `line` counts from 1. */
export function inconsistentMessage(here: string, there: string, line: number): string {
  return `${oneLine(here)} here, but ${oneLine(there)} on line ${line} of this note.`;
}

const CUTS: Readonly<Record<NonNullable<Claim["cut"]>["kind"], string>> = {
  but: "The reference goes on",
  negation: "In the reference these words stand right beside it:",
  condition: "In the reference a condition belongs to it:",
};

/** "The reference goes on “但是新塔不会” (lighthouse.txt, line 3)." */
export function cutMessage({ kind, words }: NonNullable<Claim["cut"]>, place: Evidence): string {
  return `${CUTS[kind]} “${oneLine(words)}” (${placeOf(place)}).`;
}

/** "xiaomi-japan.txt, line 49", with page, sheet and cell where the format has them. */
export function placeOf(evidence: Evidence): string {
  const within = placeIn(evidence);
  return within === ""
    ? fileName(evidence.reference)
    : `${fileName(evidence.reference)}, ${within}`;
}

/** The place within its file: "line 49", "under “Outlook”, line 3" where nobody can count its lines. */
export function placeIn({
  locator: { line, page, sheet, cell, heading },
}: Pick<Evidence, "locator">): string {
  const isNamed = page === undefined && sheet === undefined && heading !== undefined;
  const parts = [
    page === undefined ? undefined : `page ${page}`,
    sheet === undefined ? undefined : `sheet ${sheet}`,
    cell === undefined ? undefined : `cell ${cell}`,
    isNamed ? `under “${headingWords(heading)}”` : undefined,
    page === undefined && cell === undefined && line !== undefined ? `line ${line}` : undefined,
  ];
  return parts.filter((part) => part !== undefined).join(", ");
}

/** A place is read at a glance: more of a heading than this would hide the rest of the message. */
const LONGEST_HEADING = 24;

function headingWords(heading: string): string {
  const characters = [...oneLine(heading)];
  return characters.length <= LONGEST_HEADING
    ? characters.join("")
    : `${characters.slice(0, LONGEST_HEADING).join("").trim()}…`;
}

/** The last part of a URI, decoded for people; the raw part where it is not valid percent-encoding. */
export function fileName(uri: string): string {
  const last = uri.slice(uri.lastIndexOf("/") + 1);
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}
