import assert from "node:assert/strict";
import type { Reference } from "../../../server/core/reference/reference.ts";
import { buildDerivedText } from "../../../server/core/text/derivedText.ts";
import { articleWords } from "../../../server/core/verdict/quotation/quotationMessage.ts";
import { article, check, libraryOf } from "./quotationArticle.ts";

describe("checkQuotation: what the text as written tells", () => {
  it("a minus is part of the figure, a dash is not", () => {
    const library = libraryOf(
      article(
        "file:///a.txt",
        "en",
        "Sales changed by -5% in May, a covid-19 year — 2021 was better.",
      ),
      article("file:///b.txt", "zh", "今年五月的增长率为-5%，我们计划——5年后再看结果如何。"),
    );
    assert.equal(check('"Sales changed by 5% in May"', library).outcome, "altered");
    assert.equal(check('"Sales changed by −5 % in May"', library).outcome, "supported");
    assert.equal(check('"in May, a covid 19 year, 2021 was better"', library).outcome, "supported");
    assert.equal(check("“今年五月的增长率为5%”", library).outcome, "altered");
    assert.equal(check("“今年五月的增长率为-5%，我们计划5年后再看”", library).outcome, "supported");
  });

  it("a figure may be written another way, not be another figure", () => {
    const library = libraryOf(
      article("file:///a.txt", "zh", "改造覆盖了6,800平方米，一共花了9万3,000元，占预算的三成。"),
      article(
        "file:///b.txt",
        "en",
        "Only 81 percent of crossings left on time, with 2.5 boats on average.",
      ),
    );
    const outcome = (note: string) => check(note, library).outcome;
    assert.equal(outcome("“改造覆盖了六千八百平方米，一共花了9万3千元”"), "supported");
    assert.equal(outcome("“改造覆盖了六千九百平方米，一共花了9万3千元”"), "altered");
    assert.equal(outcome("“改造覆盖了6800平方公里，一共花了9万3千元”"), "altered");
    assert.equal(outcome('"Only 81% of crossings left on time"'), "supported");
    assert.equal(outcome('"Only 18% of crossings left on time"'), "altered");
    assert.equal(outcome('"Only 81 of crossings left on time"'), "altered");
    assert.equal(outcome('"left on time, with 25 boats on average"'), "altered");
  });

  it("an aside is no part of what was said", () => {
    const library = libraryOf(
      article(
        "file:///a.txt",
        "zh",
        "开在最好的Mall(商场)里。前总裁约翰·史密斯(John Smith)在一次采访中说明了原因，复合年增长率(CAGR)为5%（2019年为6%）。",
      ),
    );
    const outcome = (note: string) => check(note, library).outcome;
    assert.equal(outcome("“开在最好的Mall里。前总裁约翰”"), "supported");
    assert.equal(outcome("“前总裁约翰·史密斯在一次采访中说明了原因”"), "supported");
    assert.equal(outcome("“在一次采访中（也就是去年）说明了原因，复合年增长率为5%”"), "supported");
    assert.equal(outcome("“在一次采访中（没有）说明了原因，复合年增长率为5%”"), "altered");
    assert.equal(outcome("“说明了原因，复合年增长率(CAGR)为5%”"), "supported");
    assert.equal(outcome("“John Smith在一次采访中说明了原因”"), "supported");
  });

  it("tells and mends in the article's words, without their markup and line ends", () => {
    const words = "它覆盖了中国2898个区县，\n并且没有停工。It is\nnot over.";
    const markdown =
      "它覆盖了**中国**[2898](https://a.example)个区县，\n并且_没有_停工。It is\nnot over.";
    const pieces = buildDerivedText(markdown);
    let at = 0;
    for (const word of words) {
      const next = markdown.indexOf(word, at);
      pieces.copy(next, next + 1);
      at = next + 1;
    }
    const plain = article("file:///a.md", "zh", markdown);
    const span = { start: 0, end: markdown.length };
    const reference: Reference = {
      ...plain,
      passages: [{ kind: "paragraph", span, prose: pieces.build() }],
    };
    const mended = (note: string) => {
      const verdict = check(note, libraryOf(reference));
      return verdict.outcome === "altered" ? articleWords(verdict, "“") : verdict.outcome;
    };
    assert.equal(mended("“覆盖了日本2898个区县”"), "覆盖了中国2898个区县");
    assert.equal(mended("“覆盖了中国2898个区县，没有停工”"), "覆盖了中国2898个区县，并且没有停工");
    assert.equal(mended("“并且没有停工。It is over”"), "并且没有停工。It is not over");
    assert.equal(mended("“覆盖了中国2898个区县，并且没有停工”"), "supported");
  });
});
