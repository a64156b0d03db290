// The words of findings and reasons: plain, numbers as the writers wrote them, the place last.

import type { Evidence, Verdict } from "./verdict.ts";

/** "2,989 counties here, but 2898个区县 in xiaomi-japan.txt, line 49." */
export function differsMessage(here: string, evidence: Evidence): string {
  return `${oneLine(here)} here, but ${oneLine(evidence.text)} in ${placeOf(evidence)}.`;
}

/** Why a figure got its verdict, for the hover and the report. */
export function reasonFor(verdict: Verdict, here: string, evidence: Evidence | undefined): string {
  if (verdict === "supported" && evidence !== undefined) {
    return `${oneLine(here)} agrees with ${oneLine(evidence.text)} in ${placeOf(evidence)}.`;
  }
  if (verdict === "refuted" && evidence !== undefined) return differsMessage(here, evidence);
  return evidence === undefined
    ? `No reference was found that tells ${oneLine(here)}, or another figure for the same thing.`
    : `${oneLine(evidence.text)} stands in ${placeOf(evidence)}, but it is not sure that the same thing is meant.`;
}

/** "xiaomi-japan.txt, line 49", with page, sheet and cell where the format has them. */
export function placeOf({ reference, locator }: Evidence): string {
  const { line, page, sheet, cell } = locator;
  const parts = [
    fileName(reference),
    page === undefined ? undefined : `page ${page}`,
    sheet === undefined ? undefined : `sheet ${sheet}`,
    cell === undefined ? undefined : `cell ${cell}`,
    page === undefined && cell === undefined && line !== undefined ? `line ${line}` : undefined,
  ];
  return parts.filter((part) => part !== undefined).join(", ");
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
