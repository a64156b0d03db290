// An explanation as short lines with a label each, for the hover, the report and the terminal to show in their own ways.
// Plain text: words of notes and articles in it are still to be escaped.

import { placeOf } from "../../verdict/message.ts";
import type { Evidence } from "../../verdict/verdict.ts";
import type { Explanation, Reading } from "../explain.ts";

export interface ExplanationLine {
  readonly label: "Read as" | "Compared with" | "Worked from" | "But also";
  readonly text: string;
  /** Whether it says more than the words and the reason do: a hover leaves the others out. */
  readonly adds: boolean;
}

/** In the order of a check: read, compared, worked out, and who tells it differently. */
export function explanationLines(explanation: Explanation): readonly ExplanationLine[] {
  const { here, there, conversion, derivation, disagreeing, why } = explanation;
  const lines: ExplanationLine[] = [];
  if (here !== undefined) {
    const interval = toldInterval(here, explanation);
    const room = here.loose && interval !== undefined && !why.includes(interval);
    const adds = addsTo(here) || room;
    lines.push({ label: "Read as", text: readingWords(here, interval), adds });
  }
  if (there !== undefined) {
    const interval = there.loose ? toldInterval(there, explanation) : undefined;
    const text = conversion === undefined ? readingWords(there, interval) : conversion.words;
    const adds = conversion !== undefined || addsTo(there);
    lines.push({ label: "Compared with", text, adds });
  }
  if (derivation !== undefined) {
    const parts = derivation.parts.map(partWords).join("; ");
    lines.push({ label: "Worked from", text: parts, adds: true });
  }
  if (disagreeing.length > 0)
    lines.push({ label: "But also", text: disagreeing.map(partWords).join("; "), adds: true });
  return lines;
}

/** An equal value needs no room; nor does a figure whose writer said no "about", but where that is why the two agree. */
function toldInterval({ interval, loose }: Reading, { because }: Explanation): string | undefined {
  if (because === "equal" || because === "misattributed") return undefined;
  return loose || because === "rounded" || because === "another-value" ? interval : undefined;
}

/** "about 2,900 counties = 2,668 to 3,132 counties", "1.2亿元 = CNY 120,000,000 (CNY 115,000,000 to 125,000,000)". */
function readingWords(reading: Reading, interval: string | undefined): string {
  const { words, value } = reading;
  const read = addsTo(reading) ? `${words} = ${value}` : words;
  return interval === undefined ? read : `${read} (${interval})`;
}

/** Whether the reading is more than the words with separators put in. */
function addsTo({ words, value }: Reading): boolean {
  return bare(words) !== bare(value);
}

function bare(text: string): string {
  return text.replace(/[\s,，]/gu, "").toLowerCase();
}

function partWords(evidence: Evidence): string {
  return `${evidence.text.replace(/\s+/gu, " ")} (${placeOf(evidence)})`;
}
