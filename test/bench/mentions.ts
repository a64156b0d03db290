// How fast mentions are read: beside the best library for numbers, units and dates on the same paragraphs in one run, and
// as the text grows.

import {
  Culture,
  recognizeCurrency,
  recognizeDateTime,
  recognizeDimension,
  recognizeNumber,
  recognizePercentage,
} from "@microsoft/recognizers-text-suite";
import { findMentions } from "../../server/core/index.ts";
import { leastTimeOf, row, timeOf } from "./measure.ts";
import { type Language, proseOf } from "./prose.ts";

/** Characters of prose: theirs takes some seconds for them. */
const LENGTH = 20_000;
const CULTURES: Readonly<Record<Language, string>> = { zh: Culture.Chinese, en: Culture.English };
const MODELS = [
  recognizeNumber,
  recognizePercentage,
  recognizeCurrency,
  recognizeDimension,
  recognizeDateTime,
];
const WIDTHS = [-8, 16, 16, 8];

export function benchMentions(): void {
  console.log("\nReading mentions, one call a paragraph (characters a second)");
  console.log(row(WIDTHS, ["        ", "recognizers-text", "findMentions", "ratio"]));
  const languages = ["zh", "en"] as const;
  const total = { length: 0, theirs: 0, ours: 0 };
  for (const language of languages) {
    const prose = proseOf(language, LENGTH);
    const length = prose.reduce((sum, paragraph) => sum + paragraph.length, 0);
    const read = readerOf(CULTURES[language]);
    for (const paragraph of prose.slice(0, 20)) read(paragraph);
    const theirs = timeOf(() => prose.forEach(read));
    const ours = timeOfOurs(prose, theirs);
    console.log(render(language, length, theirs, ours));
    total.length += length;
    total.theirs += theirs;
    total.ours += ours;
  }
  console.log(`${render("both", total.length, total.theirs, total.ours)} (mark: 100)`);
  benchGrowth();
}

/** Milliseconds that ours takes for the prose, read again and again for as long as theirs took: both are warm then. */
function timeOfOurs(prose: readonly string[], theirs: number): number {
  const begin = performance.now();
  let rounds = 0;
  for (; performance.now() - begin < theirs; rounds++) {
    for (const paragraph of prose) findMentions(paragraph);
  }
  return (performance.now() - begin) / rounds;
}

function readerOf(culture: string): (paragraph: string) => void {
  return (paragraph) => {
    for (const recognize of MODELS) recognize(paragraph, culture);
  };
}

function render(name: string, length: number, theirs: number, ours: number): string {
  const speed = (ms: number) => Math.round((length / ms) * 1000).toLocaleString("en-US");
  return row(WIDTHS, [name.padEnd(8), speed(theirs), speed(ours), (theirs / ours).toFixed(0)]);
}

const SIZES = [100_000, 1_000_000, 10_000_000];

/** One call for all of a text in both languages. */
function benchGrowth(): void {
  console.log("\nfindMentions, one call for the whole text");
  const speeds = SIZES.map((size) => {
    const text = [...proseOf("zh", size / 2), ...proseOf("en", size / 2)].join("\n\n");
    const ms = leastTimeOf(() => void findMentions(text), size > 1_000_000 ? 1 : 3);
    console.log(
      `${size.toLocaleString("en-US").padStart(10)} characters ${ms.toFixed(0).padStart(7)} ms, ${(
        (ms * 1e6) / text.length
      ).toFixed(0)} ns a character`,
    );
    return ms / text.length;
  });
  const growth = (speeds.at(-1) ?? 0) / (speeds[1] ?? 1);
  console.log(`a character at 10,000,000 over one at 1,000,000: ${growth.toFixed(2)} (linear: 1)`);
}
