import assert from "node:assert/strict";
import { findPassages } from "../../../server/core/reference/plainText.ts";
import { toOriginal } from "../../../server/core/text/offsetMap.ts";
import { slice } from "../../../server/core/text/span.ts";

const wordsOf = (text: string) => findPassages(text).map(({ prose }) => prose.text);

const WRAPPED = `The service covers 2,898 counties in China, the company said in a
statement on Tuesday. More than 100 of its stores are larger than 500
square metres, and the founder wants to open ten thousand more in five
years.

Analysts were more careful. They pointed to the cost of rent in Japan,
where soft-
ware is seldom sold alone.
`;

describe("passages of a plain text", () => {
  it("joins hard-wrapped lines", () => {
    assert.deepEqual(wordsOf(WRAPPED), [
      "The service covers 2,898 counties in China, the company said in a statement on Tuesday. " +
        "More than 100 of its stores are larger than 500 square metres, and the founder wants to " +
        "open ten thousand more in five years.",
      "Analysts were more careful. They pointed to the cost of rent in Japan, where soft-",
      "ware is seldom sold alone.",
    ]);
  });

  it("joins wrapped Chinese without a space", () => {
    const line = "小米在日本开设了实体店并且覆盖了中国两千八百九十八个区县";
    const text = `${line}\n${line}\n${line}\n就这样。`;
    assert.deepEqual(wordsOf(text), [`${line}${line}${line}就这样。`]);
  });

  it("keeps the lines of an article that has a paragraph a line", () => {
    const lines = [
      "03",
      "在日本,复制一个小米",
      "在国内风头正劲的雷军,能将自己的成功,复制到日本吗?",
      "如果你去过日本就会发现,很多应用程序和软件迭代速度都非常慢,容易卡顿,且随时有宕机的风险。究其原因,是因为在日本,软件长期被视为硬件的补充,不算是业内重视的创新方向。",
      "这种思维,让日本工程师在软件创新能力上,总显薄弱。",
    ];
    assert.deepEqual(wordsOf(lines.join("\n")), lines);
    assert.deepEqual(wordsOf(lines.join("\r\n")), lines);
  });

  it("keeps headings, lists and verse apart", () => {
    const lines = ["Results", "- 2,898 counties", "- 100 stores", "1. One", "2. Two", "(3) Three"];
    assert.deepEqual(wordsOf(lines.join("\n")), lines);
    const verse = ["The rose is red", "The violet blue", "The honey sweet", "And so are you"];
    assert.deepEqual(wordsOf(verse.join("\n")), verse);
  });

  it("keeps paragraphs of about one length apart that end their sentence", () => {
    const lines = Array.from(
      { length: 6 },
      (_, i) => `第${i}段：小米在日本开设了实体店，覆盖了很多个区县。`,
    );
    assert.deepEqual(wordsOf(lines.join("\n")), lines);
  });

  it("leads back to the text as written", () => {
    const [first] = findPassages(WRAPPED);
    assert.ok(first !== undefined);
    const start = first.prose.text.indexOf("in a statement");
    const span = toOriginal(first.prose.map, { start, end: start + "in a statement".length });
    assert.equal(slice(WRAPPED, span), "in a\nstatement");
    assert.equal(slice(WRAPPED, first.span).endsWith("years."), true);
  });

  it("takes time that grows with the text", function () {
    this.timeout(60_000);
    const time = (text: string) => {
      const before = process.cpuUsage();
      findPassages(text);
      const { user, system } = process.cpuUsage(before);
      return (user + system) / 1000;
    };
    const makers = [
      (size: number) => "字".repeat(size),
      (size: number) => "a\n".repeat(size / 2),
      (size: number) => " ".repeat(size),
      (size: number) => "\n".repeat(size),
      (size: number) => "-\n".repeat(size / 2),
      (size: number) => `${"word ".repeat(14)}\n`.repeat(size / 71),
    ];
    for (const make of makers) {
      time(make(50_000));
      const small = time(make(100_000));
      const large = time(make(800_000));
      assert.ok(large < Math.max(small, 10) * 30, `${small} ms, eight times as much ${large} ms`);
    }
  });
});
