import assert from "node:assert/strict";
import { parseMarkdown } from "../../../server/core/markdown/parse.ts";

/** Texts made to hurt, by size in code units. Each is one that a rule with unbounded looking back or ahead dies on. */
const texts: Readonly<Record<string, (size: number) => string>> = {
  "one long line": (size) => "字".repeat(size),
  "short lines": (size) => "a\n".repeat(size / 2),
  "blank lines": (size) => "\n".repeat(size),
  "carriage returns": (size) => "a\r".repeat(size / 2),
  spaces: (size) => `a${" ".repeat(size)}b`,
  "spaces below a bar": (size) => `a | b\n${" ".repeat(size)}`,
  "nested quotes": (size) => `${">".repeat(size)} a`,
  "nested lists": (size) => "- ".repeat(size / 2),
  "nested lists, then blank lines": (size) => "- ".repeat(size / 4) + "\n".repeat(size / 2),
  "quotes over quotes": (size) => `${"> ".repeat(50)}a\n`.repeat(size / 102),
  "unclosed fences": (size) => "```\n~~~\n".repeat(size / 8),
  "unclosed maths": (size) => "$$\n\n".repeat(size / 4),
  "unclosed front matter": (size) => `---\n${"a: b\n".repeat(size / 5)}`,
  "unclosed comments": (size) => "a <!-- ".repeat(size / 7),
  "unclosed tags": (size) => '<a "'.repeat(size / 4),
  "html of tags": (size) => "<p>".repeat(size / 3),
  "html of half tags": (size) => `<div>${"<p a ".repeat(size / 5)}`,
  "html of comments": (size) => `<div>${"<!-- a -->".repeat(size / 10)}`,
  "html of open comments": (size) => `<div>${"<!-- <p> ".repeat(size / 9)}`,
  "open brackets": (size) => "[".repeat(size),
  "closed brackets": (size) => "a]".repeat(size / 2),
  "half links": (size) => "[a](b".repeat(size / 5),
  "half titles": (size) => '[a](b "'.repeat(size / 7),
  links: (size) => "[a](b) ".repeat(size / 7),
  "pictures as data": (size) => "![](data:".repeat(size / 9),
  "wiki links": (size) => "[[a|".repeat(size / 4),
  footnotes: (size) => "[^1]: a\n".repeat(size / 8),
  "a definition that never comes": (size) => `[a\n${"b\n".repeat(size / 2)}`,
  "emphasis that opens": (size) => "*a ".repeat(size / 3),
  "emphasis of both kinds": (size) => "a**b_".repeat(size / 5),
  "backticks of growing runs": (size) => {
    let text = "";
    for (let run = 1; text.length < size; run++) text += `a${"`".repeat(run)}`;
    return text;
  },
  "dollar signs": (size) => "$a".repeat(size / 2),
  "double dollar signs": (size) => "$$".repeat(size / 2),
  ampersands: (size) => "&a".repeat(size / 2),
  backslashes: (size) => "\\".repeat(size),
  "web addresses": (size) => "www.".repeat(size / 4),
  "table bars": (size) => `${"|".repeat(size / 2)}\n${"|-".repeat(size / 4)}`,
  "escaped bars": (size) => `a|\n|-|\n${"\\|".repeat(size / 2)}`,
  "heading marks": (size) => `# ${"# ".repeat(size / 2)}`,
};

describe("parseMarkdown on hostile notes", () => {
  for (const [name, make] of Object.entries(texts)) {
    it(`takes time that grows with the note: ${name}`, function () {
      this.timeout(60_000);
      parseMarkdown(make(20_000));
      const small = cpuTime(make(25_000));
      const large = cpuTime(make(200_000));
      // Eight times as much text: quadratic would be 64 times. The floor keeps tiny times from deciding.
      assert.ok(large < Math.max(small, 10) * 30, `${small} ms, eight times as much ${large} ms`);
    });
  }

  it("keeps the words of what is nested too deep", () => {
    const document = parseMarkdown(`${">".repeat(10_000)} 2,898 counties`);
    const leaves = document.blocks.flatMap(({ block }) => block.leaves);
    assert.equal(leaves.length, 1);
    assert.ok(leaves[0]?.prose.text.endsWith("2,898 counties"));
  });
});

/** Milliseconds of processor time: a busy machine does not make it longer. */
function cpuTime(text: string): number {
  const before = process.cpuUsage();
  parseMarkdown(text);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
