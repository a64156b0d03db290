import assert from "node:assert/strict";
import { checkNote } from "../../../server/core/index.ts";
import { libraryOf } from "../fixture.ts";

const article = (date: string, words: string) => `---\ndate: ${date}\n---\n${words}\n`;

const NOTE = "小米的送装服务覆盖了中国2898个区县。";

async function judged(files: Readonly<Record<string, string>>) {
  const note = checkNote({ text: NOTE }, await libraryOf(new Map(Object.entries(files))));
  const claim = note.claims.find(({ mention }) => mention.kind === "quantity");
  assert.equal(claim?.verdict, "supported");
  const codes = note.findings.map(({ code }) => code);
  const others = claim?.disagreeing?.map(({ text }) => text) ?? [];
  return { others, codes, evidence: claim?.evidence.map(({ reference }) => reference) ?? [] };
}

describe("references that disagree", () => {
  const old = article("2024-03-01", "小米的送装服务覆盖了中国2898个区县。");

  it("on the same thing are told of, newest first, and the figure stays supported", async () => {
    const { others, codes } = await judged({
      "old.md": old,
      "new.md": article("2025-03-01", "小米的送装服务覆盖了中国2950个区县。"),
      "newest.md": article("2025-09-01", "小米的送装服务覆盖了中国2966个区县。"),
    });
    assert.deepEqual(others, ["2966个区县", "2950个区县"]);
    assert.deepEqual(codes, ["references-disagree"]);
  });

  it("do not where the other company is another", async () => {
    const other = article("2025-03-01", "海尔的送装服务覆盖了中国2100个区县。");
    assert.deepEqual((await judged({ "old.md": old, "other.md": other })).others, []);
  });

  it("do not where they have nobody in common", async () => {
    const kestrel =
      "Kestrel Freight AB reported revenue of $2.84 billion for 2024, up 7.5 percent from $2.64 billion.\n\nThe operating margin slipped from 13.3 percent to 11.0 percent.\n";
    const tea =
      "斑兰茶饮2024年营收为48.7亿元，同比增长26%。毛利率为31.6%，较2023年的33.1%下降1.5个百分点。\n\n竞争对手云上果茶2024年营收为61.3亿元，同比增长9%。创始人沈嘉树在成都说。\n";
    const files = new Map([
      ["kestrel.txt", kestrel],
      ["tea.txt", tea],
    ]);
    const text =
      "The operating margin slipped by 2.3 percentage points to 11.0%.\n\nKestrel Freight 2024年营收28.4亿美元，增长7.5%。";
    assert.deepEqual(checkNote({ text }, await libraryOf(files)).findings, []);
  });

  it("do not where the other tells the note's figure too", async () => {
    const both = "小米的送装服务覆盖了中国2950个区县。此前覆盖了中国2898个区县。";
    const { others } = await judged({ "old.md": old, "both.md": article("2025-03-01", both) });
    assert.deepEqual(others, []);
  });

  it("come after those that agree, of which the newest is first", async () => {
    const { evidence } = await judged({
      "old.md": old,
      "new.md": article("2025-03-01", "小米的送装服务覆盖了中国2898个区县。"),
    });
    assert.deepEqual(
      evidence.map((uri) => uri.split("/").at(-1)),
      ["new.md", "old.md"],
    );
  });
});
