import assert from "node:assert/strict";
import fc from "fast-check";
import { foldChars } from "../../../server/core/text/fold.ts";

describe("foldChars", () => {
  const same: readonly (readonly [string, string, string])[] = [
    ["full-width letters and digits", "ＳＯＮＹ　２，８９８％", "sony 2,898%"],
    ["traditional", "據路透社報導，臺灣", "据路透社报导,台湾"],
    ["Japanese", "経済産業省、豊田、広島、斎藤、鉄道", "经济产业省、丰田、广岛、斋藤、铁道"],
    ["forms that only Japanese has kept", "戦闘、選挙、予定、弁護士", "战斗、选举、预定、辩护士"],
    ["variants of Hong Kong and Taiwan", "衞生、裏面、裡面", "卫生、里面、里面"],
    ["radicals and compatibility ideographs, as PDFs give them", "⼀⾞ \uf902", "一车 车"],
    ["half-width katakana", "ｿﾆｰ", "ソニー"],
    ["accents and strokes", "Café Łódź SØREN İzmir", "cafe lodz soren izmir"],
    ["spaces of all kinds", "2\u00a0898\u202fcounties", "2 898 counties"],
    ["other cased scripts", "ΑΘΗΝΑ Москва", "αθηνα москва"],
  ];
  for (const [what, text, folded] of same) {
    it(`folds ${what}`, () => assert.equal(foldChars(text), folded));
  }

  const kept: readonly (readonly [string, string])[] = [
    ["figures that would change their value", "500 m² ½ ① x³"],
    ["what would change its length", "ﬁnance … ㍿ straße"],
    ["different words that look alike", "沪 滤 欠 缺 么"],
    ["kana", "小米ストアのばんごう"],
    ["characters outside the BMP and lone surrogates", "𠮷野家 😀 \ud842"],
  ];
  for (const [what, text] of kept) {
    it(`keeps ${what}`, () => assert.equal(foldChars(text), text));
  }

  it("keeps the length, and a folded text folds to itself", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(0xffff)), (units) => {
        const text = String.fromCharCode(...units);
        const folded = foldChars(text);
        assert.equal(folded.length, text.length);
        assert.equal(foldChars(folded), folded);
      }),
    );
    const everyUnit = Array.from({ length: 0x10000 }, (_, unit) => String.fromCharCode(unit));
    const folded = foldChars(everyUnit.join(""));
    assert.equal(folded.length, 0x10000);
    assert.equal(foldChars(folded), folded);
  });

  it("folds across its own blocks", () => {
    const text = "縣".repeat(30_000) + "A";
    assert.equal(foldChars(text), "县".repeat(30_000) + "a");
  });
});
