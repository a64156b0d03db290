// Quotations in a desk of a thousand articles: how long it takes to find where altered ones stand and that absent ones stand
// nowhere, beside a search of every article as annotation tools do it.

import search from "approx-string-match";
import { readReference } from "../../server/core/index.ts";
import { indexQuotes, type QuoteIndex } from "../../server/core/library/quote/quoteIndex.ts";
import { mergeQuoteIndexes } from "../../server/core/library/quote/quoteLibrary.ts";
import { findCandidates } from "../../server/core/library/quote/quoteSearch.ts";
import { normalizeQuoted } from "../../server/core/text/normalize.ts";
import { checkQuotation } from "../../server/core/verdict/quotation/compareQuotations.ts";
import { makeCorpus } from "./corpus.ts";
import { randomFrom } from "./random.ts";

const ARTICLES = 1_000;
const LENGTH = 20_000;
/** Of each kind. */
const QUOTATIONS = 50;
const CHARACTERS = 60;
/** The search of every article takes minutes: so many quotations and articles are searched, the rest is worked out. */
const SEARCHED = { quotations: 4, articles: 100 } as const;

export async function benchQuotes(): Promise<void> {
  const { articles } = makeCorpus(ARTICLES, { length: LENGTH });
  const indexes: QuoteIndex[] = [];
  for (const [i, text] of articles.entries()) {
    const bytes = new TextEncoder().encode(text);
    indexes.push(indexQuotes(await readReference({ uri: `file:///desk/${i}.txt`, bytes })));
  }
  const begin = performance.now();
  const quotes = mergeQuoteIndexes(indexes);
  const merging = performance.now() - begin;
  const characters = articles.reduce((sum, { length }) => sum + length, 0);
  console.log(
    `\nquotations in ${ARTICLES} articles, ${(characters / 1e6).toFixed(1)} million characters`,
  );
  console.log(`their words put into one table: ${merging.toFixed(0)} ms`);
  const kinds = { altered: alteredOf(articles), absent: absentOf(articles) };
  let total = 0;
  for (const [kind, words] of Object.entries(kinds)) {
    const folded = words.map((exact) => normalizeQuoted(exact).text);
    const locating = leastWorkOf(() => folded.map((each) => findCandidates(quotes, each, 5)), 5);
    const mentions = words.map((exact) => {
      return { kind: "quotation", span: { start: 0, end: exact.length }, exact } as const;
    });
    const judging = leastWorkOf(() => mentions.map((each) => checkQuotation(each, quotes)), 3);
    const outcomes = mentions.map((each) => checkQuotation(each, quotes).outcome);
    const found = outcomes.filter((outcome) => outcome === "altered").length;
    total += locating;
    console.log(
      `${words.length} ${kind}: located in ${locating.toFixed(1)} ms, with the verdict ${judging.toFixed(1)} ms; ${found} found altered`,
    );
  }
  console.log(`located in all: ${total.toFixed(1)} ms (mark: 100 ms)`);
  printSearch(
    [
      ...kinds.altered.slice(0, SEARCHED.quotations / 2),
      ...kinds.absent.slice(0, SEARCHED.quotations / 2),
    ],
    articles,
  );
}

/** Milliseconds of the processor's work: the time that a call takes on a machine with nothing else to do. */
function workOf(call: () => void): number {
  const before = process.cpuUsage();
  call();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

function leastWorkOf(call: () => void, rounds: number): number {
  return Math.min(...Array.from({ length: rounds }, () => workOf(call)));
}

/** Sentences of the articles with a word or two characters changed. */
function alteredOf(articles: readonly string[]): readonly string[] {
  const random = randomFrom(7);
  return Array.from({ length: QUOTATIONS }, () => {
    const text = articles[Math.floor(random() * articles.length)] ?? "";
    const at = text.indexOf("\n", Math.floor(random() * (text.length - CHARACTERS * 20))) + 1;
    const words = text
      .slice(at, at + CHARACTERS * 2)
      .replaceAll("\n", " ")
      .slice(0, CHARACTERS);
    const middle = CHARACTERS / 2;
    return `${words.slice(0, middle)}${/[a-z]/iu.test(words) ? "zoq" : "鑫淼"}${words.slice(middle + 2)}`;
  });
}

/** The articles' own words in another order, so that they share its letters and pairs: the hardest to rule out. */
function absentOf(articles: readonly string[]): readonly string[] {
  const random = randomFrom(11);
  return Array.from({ length: QUOTATIONS }, () => {
    let words = "";
    while (words.length < CHARACTERS) {
      const text = articles[Math.floor(random() * articles.length)] ?? "";
      const at = Math.floor(random() * (text.length - 20));
      words += text.slice(at, at + 7).replaceAll("\n", " ");
    }
    return words.slice(0, CHARACTERS);
  });
}

/** Hypothesis allows errors up to half of the quotation, and searches the whole text. */
function printSearch(quotations: readonly string[], articles: readonly string[]): void {
  const some = articles.slice(0, SEARCHED.articles);
  const time = workOf(() => {
    for (const words of quotations) for (const text of some) search(text, words, CHARACTERS / 2);
  });
  const share = (quotations.length / (2 * QUOTATIONS)) * (some.length / articles.length);
  console.log(
    `approx-string-match over every article: ${(time / share / 1000).toFixed(0)} s, worked out from ${quotations.length} quotations in ${some.length} articles (${time.toFixed(0)} ms)`,
  );
}
