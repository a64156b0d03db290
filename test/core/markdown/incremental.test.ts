import assert from "node:assert/strict";
import fc from "fast-check";
import type { MarkdownDocument } from "../../../server/core/markdown/block.ts";
import { parseMarkdown } from "../../../server/core/markdown/parse.ts";
import { parseInWindows, parseWindow } from "../../../server/core/markdown/window.ts";

/** Pieces that open, close and break each other's structure. */
const PIECES = [
  "word ",
  "2898个区县",
  "\n",
  "\n",
  "\n\n",
  "\r\n",
  "\r",
  "    ",
  "  ",
  " ",
  "- ",
  "1. ",
  "> ",
  ">",
  "# ",
  "```\n",
  "~~~",
  "---\n",
  "===\n",
  "| a | b |\n",
  "|---|---|\n",
  "|",
  "[^1]: ",
  "[^1]",
  "[x]: http://y\n",
  "<!-- ",
  "-->",
  "<div>\n",
  "</div>\n",
  "$$\n",
  "$$",
  "**",
  "`",
  "title: x\n",
  "\t",
  "\\",
];

const pieces = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((all) => all.join(""));
const edits = fc.array(
  fc.record({
    at: fc.nat({ max: 1000 }),
    remove: fc.nat({ max: 12 }),
    insert: fc.array(fc.constantFrom(...PIECES), { maxLength: 2 }).map((all) => all.join("")),
  }),
  { minLength: 1, maxLength: 8 },
);

/** What it says to have kept are the very blocks of the version before. */
function assertKept({ blocks, kept }: MarkdownDocument, before: MarkdownDocument): void {
  if (kept === undefined) return;
  for (let i = 0; i < kept.before; i++) assert.equal(blocks[i]?.block, before.blocks[i]?.block);
  for (let i = 1; i <= kept.after; i++) {
    assert.equal(blocks.at(-i)?.block, before.blocks.at(-i)?.block);
  }
}

describe("parseMarkdown after an edit", () => {
  it("gives what parsing afresh gives", function () {
    this.timeout(60_000);
    fc.assert(
      fc.property(fc.boolean(), pieces, edits, (frontMatter, body, list) => {
        let text = frontMatter ? `---\ntitle: x\n---\n${body}` : body;
        let document = parseMarkdown(text);
        for (const { at, remove, insert } of list) {
          const start = at % (text.length + 1);
          text = text.slice(0, start) + insert + text.slice(start + remove);
          const before = document;
          document = parseMarkdown(text, before);
          assert.deepEqual(document.blocks, parseMarkdown(text).blocks);
          assertKept(document, before);
          for (const placed of document.blocks) {
            const { start: from, block } = placed;
            assert.equal(text.slice(from, from + block.length), block.text);
          }
        }
      }),
      { numRuns: 1000 },
    );
  });

  it("gives in windows what parsing at once gives", function () {
    this.timeout(60_000);
    fc.assert(
      fc.property(
        fc.array(pieces, { maxLength: 6 }),
        fc.integer({ min: 1, max: 60 }),
        (all, size) => {
          const text = all.join("\n\n");
          assert.deepEqual(parseInWindows(text, 0, size), parseWindow(text, 0, text.length));
        },
      ),
      { numRuns: 1500 },
    );
  });

  it("keeps every block but the one that was edited the same object", function () {
    this.timeout(20_000);
    const lines = Array.from({ length: 10_000 }, (_, i) => sampleLine(i));
    expectOneNewBlock(lines.join("\n\n"), "Paragraph 5001 covers 2,898");
  });

  it("keeps them in a note that is one long list", function () {
    this.timeout(20_000);
    const lines = Array.from({ length: 10_000 }, (_, i) => `- item ${i} covers 2,898 counties`);
    expectOneNewBlock(lines.join("\n"), "item 5000 covers 2,898");
  });

  it("keeps them behind a block that grows by a line", () => {
    const before = parseMarkdown("one\n\ntwo\n\nthree\n\nfour");
    const after = parseMarkdown("one\n\ntwo\nand more\n\nthree\n\nfour", before);
    const kept = [0, 2, 3].map((i) => after.blocks[i]?.block === before.blocks[i]?.block);
    assert.deepEqual(kept, [true, true, true]);
    assert.notEqual(after.blocks[1]?.block, before.blocks[1]?.block);
    assert.equal(after.blocks[3]?.start, after.text.indexOf("four"));
  });

  it("keeps what lies between two edits of one version", () => {
    const lines = Array.from({ length: 200 }, (_, i) => sampleLine(i));
    const before = parseMarkdown(lines.join("\n\n"));
    const after = parseMarkdown(lines.with(3, "other").with(190, "words").join("\n\n"), before);
    const old = new Set(before.blocks.map(({ block }) => block));
    const fresh = after.blocks.filter(({ block }) => !old.has(block));
    assert.deepEqual(
      fresh.map(({ block }) => block.text),
      ["other", "words"],
    );
  });

  it("has no block twice where an edit repeats its words", () => {
    const before = parseMarkdown("first\n\nsame\n\nlast");
    const after = parseMarkdown("other\n\nsame\n\nsame\n\nend", before);
    const blocks = after.blocks.map(({ block }) => block);
    assert.equal(blocks.filter((block) => block === before.blocks[1]?.block).length, 1);
    assert.equal(new Set(blocks).size, 4);
  });

  it("reads a block again when the spaces before it change: tabs count from them", () => {
    for (const [older, newer] of [
      ["  > \tword", " > \tword"],
      ["> words\n\n >\t$$", "> other\n\n   >\t$$"],
    ] as const) {
      const after = parseMarkdown(newer, parseMarkdown(older));
      assert.deepEqual(after.blocks, parseMarkdown(newer).blocks);
    }
  });

  it("gives the same document where nothing changed", () => {
    const document = parseMarkdown("one\n\ntwo");
    assert.equal(parseMarkdown("one\n\ntwo", document), document);
  });

  it("takes a document that it did not make itself", () => {
    const document = { text: "one", blocks: [] };
    assert.equal(parseMarkdown("one\n\ntwo", document).blocks.length, 2);
  });
});

function sampleLine(i: number): string {
  if (i % 50 === 0) return `## Heading ${i}`;
  if (i % 31 === 0) return `- item ${i}\n- item ${i} too`;
  if (i % 17 === 0) return `> quote ${i}\n> goes on`;
  return `Paragraph ${i} covers 2,898 counties.`;
}

function expectOneNewBlock(text: string, where: string): void {
  const at = text.indexOf(where) + where.length;
  const before = parseMarkdown(text);
  const edited = `${text.slice(0, at)}x${text.slice(at)}`;
  const after = parseMarkdown(edited, before);
  assert.equal(after.blocks.length, before.blocks.length);
  const changed = after.blocks.filter(({ block }, i) => block !== before.blocks[i]?.block);
  assert.equal(changed.length, 1);
  assert.ok(changed[0]?.block.text.includes(`${where}x`));
}
