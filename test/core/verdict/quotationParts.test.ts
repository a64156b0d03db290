import assert from "node:assert/strict";
import { checkQuotation } from "../../../server/core/verdict/quotation/compareQuotations.ts";
import { article, check, libraryOf } from "./quotationArticle.ts";

/** Sentences that are all different: "第17天，渔船带回170筐鱼，灯塔亮了17次。" */
const sentences = Array.from(
  { length: 260 },
  (_, i) => `第${i}天，渔船带回${i * 10}筐鱼，灯塔亮了${i}次，守塔人写下${i * 7}个字。`,
);
const library = libraryOf(article("file:///log.txt", "zh", sentences.join("")));
const quote = (from: number, to: number, change = (text: string) => text): string =>
  `“${change(sentences.slice(from, to).join(""))}”`;

describe("long quotations", function () {
  this.timeout(20_000);

  it("are supported when copied whole", () => {
    assert.equal(check(quote(20, 150), library).outcome, "supported");
  });
  it("are altered by one figure, told once, wherever it stands", () => {
    for (const day of [21, 33, 34, 35, 90, 148]) {
      const verdict = check(
        quote(20, 150, (text) => text.replace(`亮了${day}次`, `亮了${day + 300}次`)),
        library,
      );
      assert.equal(verdict.outcome, "altered", `day ${day}`);
      if (verdict.outcome === "altered") assert.equal(verdict.differences.length, 1, `day ${day}`);
    }
  });
  it("are altered by a sentence left out, wherever it stood", () => {
    for (let day = 30; day < 54; day += 2) {
      const verdict = check(
        quote(20, 100, (text) => text.replace(sentences[day] ?? "", "")),
        library,
      );
      assert.equal(verdict.outcome, "altered", `day ${day}`);
    }
  });
  it("are not found when nobody wrote them", () => {
    const invented = Array.from({ length: 700 }, (_, i) => String.fromCharCode(0x5000 + i)).join(
      "",
    );
    assert.equal(check(`“${invented}”`, library).outcome, "notFound");
  });
  it("beyond the limit are told to be too long", () => {
    const exact = "字".repeat(6001);
    const mention = { kind: "quotation", span: { start: 0, end: 6003 }, exact } as const;
    assert.equal(checkQuotation(mention, library).outcome, "tooLong");
  });
});
