// The words about an altered quotation: what differs, told for people, and the quotation set right
// for the quick fix.

import { slice } from "../../text/span.ts";
import { placeOf } from "../message.ts";
import type { AlteredQuotation } from "./compareQuotations.ts";
import type { WordPair } from "./quotationCorrection.ts";

/** Differences told in full; the rest is counted. */
const TOLD = 2;

/** "“美国” here, “韩国” in xiaomi-japan.txt, line 41." */
export function alteredMessage(verdict: AlteredQuotation): string {
  const { differences, evidence } = verdict;
  const told = differences.slice(0, TOLD).map((difference) => tell(verdict, difference));
  const rest = differences.length - told.length;
  if (rest > 0) told.push(rest === 1 ? "one more difference" : `${rest} more differences`);
  const place = evidence[0] === undefined ? "the reference" : placeOf(evidence[0]);
  return `${told.join("; ")} in ${place}.`;
}

function tell({ exact }: AlteredQuotation, { quotation, article }: WordPair): string {
  const here = onOneLine(slice(exact, quotation)).trim();
  const there = onOneLine(article).trim();
  if (there === "") return `“${here}” here, nothing`;
  return here === "" ? `nothing here, “${there}”` : `“${here}” here, “${there}”`;
}

/**
 * The quotation with the article's words where they differ: `exact` else stays as it is, script and
 * punctuation too. `mark` is the mark that opens the quotation in the note; marks of that kind in
 * the article's words become nested ones.
 */
export function articleWords(verdict: AlteredQuotation, mark: string): string {
  const { exact, corrections } = verdict;
  let words = "";
  let from = 0;
  for (const correction of corrections) {
    words += exact.slice(from, correction.quotation.start);
    words += nestedIn(onOneLine(correction.article), mark);
    from = correction.quotation.end;
  }
  return words + exact.slice(from);
}

/** Marks inside others: by the mark around, what each of its kind becomes. */
const NESTED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "“": { "“": "‘", "”": "’" },
  '"': { '"': "'" },
  "「": { "「": "『", "」": "』", "“": "『", "”": "』" },
  "『": { "『": "「", "』": "」", "“": "「", "”": "」" },
};

/** Words that are put between marks, of which `mark` opens: marks of that kind in them become nested ones. */
export function nestedIn(words: string, mark: string): string {
  const inner = NESTED[mark];
  return inner === undefined ? words : words.replace(/["“”「」『』]/gu, (one) => inner[one] ?? one);
}

/** Line ends are spaces between letters and nothing after CJK; other runs of spaces are one. */
function onOneLine(text: string): string {
  return text
    .replace(
      /(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}、-〿！-～])[^\S\n]{0,4}\n\s{0,8}/gu,
      "",
    )
    .replace(/\s+/gu, " ");
}
