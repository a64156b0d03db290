import assert from "node:assert/strict";
import { normalizeQuoted } from "../../../server/core/text/normalize.ts";
import { type DerivedText, toOriginal } from "../../../server/core/text/offsetMap.ts";
import { align } from "../../../server/core/verdict/quotation/quotationAlign.ts";
import { joinAs } from "../../../server/core/verdict/quotation/quotationJoin.ts";
import {
  wordsOfArticle,
  wordsOfQuotation,
} from "../../../server/core/verdict/quotation/quotationWords.ts";
import { diffWords, widenToWords } from "../../../server/core/verdict/quotation/wordDiff.ts";

/** The differing words of both sides, "here/there" each, spaces folded. */
function differences(here: string, there: string): readonly string[] {
  const folded = normalizeQuoted(here);
  const other = normalizeQuoted(there);
  const of = (written: string, { text, map }: DerivedText) => ({
    folded: text,
    written,
    origin: (at: number) => toOriginal(map, { start: at, end: at + 1 }).start,
  });
  const words = wordsOfQuotation(of(here, folded));
  const whole = wordsOfArticle(of(there, other), { start: 0, end: other.text.length });
  const quotation = joinAs(words, whole);
  const article = joinAs(whole, words);
  const alignment = align(quotation, article);
  assert.ok(alignment !== undefined);
  const aligned = { folded: folded.text, quotation, article, alignment };
  return widenToWords(aligned, diffWords(aligned)).map(
    (difference) =>
      quotation
        .slice(difference.quotation.start, difference.quotation.end)
        .map(({ key }) => key)
        .join(" ") +
      "/" +
      article
        .slice(difference.article.start, difference.article.end)
        .map(({ key }) => key)
        .join(" "),
  );
}

describe("diffWords: no difference", () => {
  const cases: readonly (readonly [string, string])[] = [
    ["覆盖了中国2,898个区县", "他说覆盖了中国2898个区县，真的"],
    ["a well known web site", "it is a well-known website now"],
    ["that profits rose", "We believe profits rose again"],
    ["that profits rose", "We believe that profits rose again"],
    ["profits … rose again", "profits of the whole group rose again"],
    ["profits […] rose", "profits rose"],
    ["[Their] profits rose", "Our profits rose"],
    ["the profits rose [sic] again", "the profits rose again"],
    ["profits rose in May", "profits rose[12] in May"],
    ["counties are covered", "counties² are covered"],
    ["3—5年", "3~5年"],
    ["覆盖了2898", "覆盖了2898个区县"],
    ["[T]he market rose again", "We know the market rose again"],
    ["the market . . . rose again", "the market of late rose again"],
    ["它覆盖了全部区县……而且很便宜", "它覆盖了全部区县，没有例外，而且很便宜"],
    ["no table is free", "a notable day: no table is free"],
    ["是“非常”重要的", "是非常重要的"],
  ];
  for (const [here, there] of cases) {
    it(`${here} = ${there}`, () => assert.deepEqual(differences(here, there), []));
  }
});

describe("diffWords: a difference", () => {
  const cases: readonly (readonly [string, string, readonly string[]])[] = [
    ["在日本、美国等市场立足", "我们在日本、韩国等市场立足了", ["美 国/韩 国"]],
    ["不靠软件挣钱", "小米不靠硬件挣钱是基因", ["软 件/硬 件"]],
    ["覆盖了2989个区县", "覆盖了2898个区县", ["2989/2898"]],
    ["it did cover all counties", "it did not cover all counties", ["did cover/did not cover"]],
    ["it doesn't cover counties", "it does cover counties", ["doesnt/does"]],
    ["rose 25% in May", "rose 2.5% in May", ["25/2.5"]],
    ["a ratio of 31 in May", "a ratio of 3:1 in May", ["31/3 : 1"]],
    ["500 m in Japan", "over 500 m² in Japan", ["m in/m ² in"]],
    ["shares grew 20.9", "shares grew 20.9% in May", ["20.9/20.9 %"]],
    ["销售额为1.2", "去年销售额为1.2亿元", ["1.2/1.2 亿"]],
    ["它……覆盖全部区县", "它没有覆盖全部区县", ["覆 盖/没 有 覆 盖"]],
    ["We [will] sell our land", "We will never sell our land", ["sell/will never sell"]],
    ["cost $5 in May", "cost €5 in May", ["$/€"]],
    ["sales fell and costs rose", "sales rose and costs fell", ["fell/rose", "rose/fell"]],
    ["We will [not] sell it", "We will sell it", ["will not sell/will sell"]],
    ["它没有覆盖全部区县", "它覆盖了全部区县", ["它 没 有 覆 盖 全 部/它 覆 盖 了 全 部"]],
  ];
  for (const [here, there, expected] of cases) {
    it(`${here} ≠ ${there}`, () => assert.deepEqual(differences(here, there), expected));
  }
});
