import assert from "node:assert/strict";
import fc from "fast-check";
import { describe as describeSpan } from "../../../server/core/anchor/describe.ts";
import { resolve } from "../../../server/core/anchor/resolve.ts";

const text = `小米已经完成在空调、智能电视、冰箱等六大核心品类的服务升级，覆盖了中国2898个区县。
The service covers 2,898 counties. It is said that the service covers all of them.
服务人员每天上门，覆盖了县城和乡镇。服务人员每天上门，覆盖了县城和乡镇。`;

function spanOf(words: string, from = 0): { readonly start: number; readonly end: number } {
  const start = text.indexOf(words, from);
  assert.ok(start >= 0);
  return { start, end: start + words.length };
}

function wordsAt(edited: string, words: string, from = 0): string {
  const found = resolve(edited, describeSpan(text, spanOf(words, from)));
  return found.outcome === "found" ? edited.slice(found.start, found.end) : found.outcome;
}

describe("describe and resolve", () => {
  it("lead any span of a text back to itself, or say that nothing tells it apart", () => {
    fc.assert(
      fc.property(fc.nat(text.length - 1), fc.integer({ min: 1, max: 40 }), (start, length) => {
        const end = Math.min(text.length, start + length);
        const selector = describeSpan(text, { start, end });
        assert.equal(text.slice(start, end), selector.exact);
        const found = resolve(text, selector);
        if (found.outcome === "ambiguous") return;
        assert.deepEqual(found, { outcome: "found", start, end, verbatim: true });
      }),
    );
  });

  it("tell equal words apart by what is around them", () => {
    const second = spanOf("the service covers").start;
    const found = resolve(text, describeSpan(text, spanOf("service covers", second)));
    assert.equal(found.outcome === "found" && found.start, second + 4);
  });

  it("follow the words when text is put in before them and beside them", () => {
    const edited = `前言。\n${text.replace("完成在", "全部完成了在")}`;
    assert.equal(wordsAt(edited, "覆盖了中国2898个区县"), "覆盖了中国2898个区县");
  });

  it("find changed words between the old context, and say that they changed", () => {
    const edited = text.replace("2898个区县", "2989个区县");
    assert.equal(wordsAt(edited, "中国2898个区县"), "中国2989个区县");
    const found = resolve(edited, describeSpan(text, spanOf("中国2898个区县")));
    assert.equal(found.outcome === "found" && found.verbatim, false);
  });

  it("never guess: words that are gone are lost, doubled ones ambiguous", () => {
    assert.equal(wordsAt("灯塔照亮了港口里所有的渔船。", "覆盖了中国2898个区县"), "lost");
    assert.equal(wordsAt("", "覆盖了中国2898个区县"), "lost");
    assert.equal(wordsAt(`${text}\n${text}`, "覆盖了中国2898个区县"), "ambiguous");
  });

  it("cut the context between words, not in them", () => {
    const { prefix, suffix } = describeSpan(text, spanOf("counties"));
    assert.ok(text.includes(` ${prefix}counties${suffix}`), "begins and ends with a whole word");
    assert.match(text.slice(text.indexOf(suffix) + suffix.length), /^\P{L}/u);
  });
});
