import assert from "node:assert/strict";
import fc from "fast-check";
import { normalizeQuoted } from "../../../server/core/text/normalize.ts";
import { toOriginal } from "../../../server/core/text/offsetMap.ts";
import { slice } from "../../../server/core/text/span.ts";

const same: readonly (readonly [string, string])[] = [
  ["覆盖了 2898 个区县", "覆蓋了２８９８個區縣"],
  ["“不靠硬件挣钱”", "「不靠硬件掙錢」"],
  ["他说：“我们‘软硬协同’。”", "他说: \"我们'软硬协同'。\""],
  ["是非常重要的商業模式", "是非常重要的商业模式"],
  ["it’s a long—term plan", "It's a long — term plan"],
  ["soft-\n  ware", "software"],
  ["long-\nterm", "long-term"],
  ["co\u00adoperate", "cooperate"],
  ["他……走了", "他...走了"],
  ["a  b\r\n\tc\u00a0d", "a b c d"],
  ["eﬃcient", "efficient"],
  ["ハﾞス", "バス"],
  ["霍华德·斯金格", "霍华德・斯金格"],
  ["第一行\n第二行", "第一行第二行"],
  ["小米 SU7", "小米SU7"],
  ["cafe\u0301", "café"],
];

const different: readonly (readonly [string, string])[] = [
  ["2898", "2989"],
  ["2.5", "25"],
  ["不靠硬件挣钱", "靠硬件挣钱"],
  ["now here", "nowhere"],
  ["2 898", "28 98"],
  ["区县。", "区县"],
  ["5%", "5"],
  ["1,234", "1234"],
];

describe("normalizeQuoted", () => {
  for (const [a, b] of same) {
    it(`folds ${JSON.stringify(a)} and ${JSON.stringify(b)} to the same words`, () => {
      assert.equal(normalizeQuoted(a).text, normalizeQuoted(b).text);
    });
  }
  for (const [a, b] of different) {
    it(`keeps ${JSON.stringify(a)} and ${JSON.stringify(b)} apart`, () => {
      assert.notEqual(normalizeQuoted(a).text, normalizeQuoted(b).text);
    });
  }

  it("leads back to the words as written", () => {
    const text = "“我们 　覆蓋了２８９８個-\n區縣”…… eﬃcient";
    const { text: words, map } = normalizeQuoted(text);
    const back = (part: string) => {
      const start = words.indexOf(part);
      assert.ok(start >= 0, part);
      return slice(text, toOriginal(map, { start, end: start + part.length }));
    };
    assert.equal(back("2898个"), "２８９８個");
    assert.equal(back("我们覆盖"), "我们 　覆蓋");
    assert.equal(back("fi"), "ﬃ");
    assert.equal(back("…"), "……");
  });

  it("folds once: folded words stay", () => {
    const units = fc.constantFrom(..." -—.…“’「』aBéﬁ\u0301\u00ad\n\r區ハﾞ２5%，·\u200b");
    fc.assert(
      fc.property(fc.string({ unit: units, maxLength: 12 }), (text) => {
        const { text: once, map } = normalizeQuoted(text);
        assert.equal(map.length, once.length);
        const { derived, original, originalEnd } = map;
        for (let i = 0; i < derived.length; i++) {
          assert.ok((original[i] ?? 0) >= (originalEnd[i - 1] ?? 0));
          assert.ok((derived[i] ?? 0) > (derived[i - 1] ?? -1));
        }
        for (let at = 0; at < once.length; at++) {
          const span = toOriginal(map, { start: at, end: at + 1 });
          assert.ok(span.end > span.start && span.end <= text.length);
        }
      }),
      { numRuns: 2000 },
    );
  });
});
