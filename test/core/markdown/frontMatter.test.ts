import assert from "node:assert/strict";
import { findFrontMatter } from "../../../server/core/markdown/frontMatter.ts";
import { parseMarkdown } from "../../../server/core/markdown/parse.ts";

const yamlOf = (text: string) => {
  const found = findFrontMatter(text);
  return found && text.slice(found.yaml.start, found.yaml.end);
};

describe("front matter", () => {
  for (const [text, yaml] of [
    ["---\ntitle: x\n---\nwords", "title: x"],
    ["---\n标题: 小米2024\n---\nwords", "标题: 小米2024"],
    ["\uFEFF---\r\ntitle: x\r\n...\r\nwords", "title: x\r"],
    ["---\n\n# ours\nreferences: a.txt\n---", "\n# ours\nreferences: a.txt"],
    ["---\n{references: a.txt}\n---", "{references: a.txt}"],
    ["---\n---\nwords", ""],
    ["---\rtitle: x\r---\rwords", "title: x"],
  ] as const) {
    it(`is one: ${JSON.stringify(text)}`, () => {
      assert.equal(yamlOf(text), yaml);
      assert.equal(parseMarkdown(text).blocks[0]?.block.kind, "frontMatter");
    });
  }

  for (const text of [
    "---\nA rule, and 20 words below it.\n---\nmore",
    "---\ntitle: x\nwords without an end",
    "---\ntitle: x\n--- no end\n",
    " ---\ntitle: x\n---\n",
    "words\n---\ntitle: x\n---\n",
    `---\ntitle: x\n${"a: b\n".repeat(20_000)}---\n`,
  ]) {
    it(`is none: ${JSON.stringify(text.slice(0, 60))}`, () => {
      assert.equal(yamlOf(text), undefined);
      assert.notEqual(parseMarkdown(text).blocks[0]?.block.kind, "frontMatter");
    });
  }
});
