import assert from "node:assert/strict";
import fc from "fast-check";
import { findTerms } from "../../../server/core/lexicon/terms.ts";

/** "key words" of each term, in order. */
function found(text: string): string[] {
  return findTerms(text).map(({ key, span }) => `${key} ${text.slice(span.start, span.end)}`);
}

function keys(text: string): Set<string> {
  return new Set(findTerms(text).map(({ key }) => key));
}

describe("findTerms", () => {
  it("gives concepts and stems of English, in order", () => {
    assert.deepEqual(found("It covers 2,898 counties."), [
      "c:cover covers",
      "w:cover covers",
      "c:county counties",
      "w:county counties",
    ]);
  });

  it("gives concepts and character pairs of Chinese", () => {
    assert.deepEqual(found("覆盖了中国2898个区县"), [
      "c:cover 覆盖",
      "b:覆盖 覆盖",
      "b:中国 中国",
      "b:个区 个区",
      "c:county 区县",
      "b:区县 区县",
    ]);
  });

  it("gives the same keys for traditional characters, full width and capitals", () => {
    assert.deepEqual(keys("覆蓋區縣"), keys("覆盖区县"));
    assert.deepEqual(keys("ＣＯＵＮＴＩＥＳ"), keys("counties"));
  });

  it("takes the longest word, and the wider concept that it tells", () => {
    assert.ok(keys("净利润").has("c:net-profit"));
    assert.ok(keys("净利润").has("c:profit"));
    assert.ok(keys("net profit").has("c:profit"));
    assert.ok(!keys("interest rate").has("c:interest"));
    assert.ok(!keys("便利店").has("c:easy"));
  });

  it("joins hyphens and apostrophes, and parts at commas and digits", () => {
    assert.ok(keys("a year-on-year rise").has("c:year-on-year"));
    assert.ok(keys("the company’s share price").has("c:company"));
    assert.ok(keys("the company’s share price").has("c:share-price"));
    assert.ok(!keys("net, profit").has("c:net-profit"));
    assert.ok(keys("R&D spending").has("c:rd"));
  });

  it("tells exact forms apart: shares of a company, its share of a market", () => {
    assert.ok(keys("it sold 300 shares").has("c:share-stock"));
    assert.ok(!keys("it has a share").has("c:share-stock"));
  });

  it("gives adverbs the concepts of their adjectives, and only of adjectives", () => {
    assert.ok(keys("it grew rapidly").has("c:fast"));
    assert.ok(keys("financially strong").has("c:financial"));
    assert.ok(keys("a simpler and cheaper way").has("c:easy"));
    assert.ok(!keys("she will leave shortly").has("c:length"));
    assert.ok(!keys("the family").has("c:fame"));
  });

  const silent: readonly (readonly [string, string])[] = [
    ["stop words", "of the about nearly more than it's they've was not own"],
    ["digits and number words", "2,898 10k 3bn twenty-five million 2nd first"],
    ["Chinese numerals", "二千八百九十八 三十五万"],
    ["Chinese function words", "的 了 我们也就是在 他们的"],
    ["hiragana grammar", "それはこれとあのように"],
    ["financial numerals", "壹贰叁 玖佰柒拾"],
    ["long runs of letters", "a".repeat(100_000)],
    ["nothing", ""],
    ["signs and emoji", "— 《》、。 😀 $ % ①"],
  ];
  for (const [what, text] of silent) {
    it(`gives none for ${what}`, () => assert.deepEqual(found(text), []));
  }

  it("reads a single character as a word only where it stands alone", () => {
    assert.ok(keys("在海外开1万家店").has("c:open"));
    assert.ok(keys("在海外开1万家店").has("c:store"));
    assert.ok(!keys("公开").has("c:open"));
    assert.ok(!keys("开车").has("c:open"));
    assert.ok(!keys("火车站").has("c:car"));
  });

  it("reads no short katakana word inside another", () => {
    assert.ok(keys("コストが増えた").has("c:cost"));
    assert.ok(!keys("コストコが増えた").has("c:cost"));
    assert.ok(!keys("パンダ").has("c:bread"));
  });

  it("spans are in the text as given, in order of their starts", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(..."开店区縣营収コスト売 a'-é9、the net profit")),
        (bits) => {
          const text = bits.join("");
          let last = 0;
          for (const { span } of findTerms(text)) {
            assert.ok(span.start >= last && span.end > span.start && span.end <= text.length);
            last = span.start;
          }
        },
      ),
    );
  });
});
