import assert from "node:assert/strict";
import type { Block, Leaf } from "../../../server/core/markdown/block.ts";
import { parseMarkdown } from "../../../server/core/markdown/parse.ts";
import { toOriginal } from "../../../server/core/text/offsetMap.ts";
import { slice } from "../../../server/core/text/span.ts";

function blocksOf(text: string): readonly Block[] {
  return parseMarkdown(text).blocks.map(({ block }) => block);
}

function leavesOf(text: string): readonly Leaf[] {
  return blocksOf(text).flatMap(({ leaves }) => leaves);
}

/** What stands in `text` for the words `part` of its first leaf. */
function writtenFor(text: string, part: string): string {
  const block = blocksOf(text)[0];
  const leaf = block?.leaves[0];
  assert.ok(block !== undefined && leaf !== undefined);
  const start = leaf.prose.text.indexOf(part);
  assert.ok(start >= 0, `${part} in ${leaf.prose.text}`);
  return slice(block.text, toOriginal(leaf.prose.map, { start, end: start + part.length }));
}

/** Markdown and the words a reader sees; U+FFFC holds the place of code, maths and addresses. */
const words: readonly (readonly [string, string])[] = [
  // Emphasis and what looks like it.
  ["It covers **2,898** _counties_ in ***China***.", "It covers 2,898 counties in China."],
  ["覆盖了**2898个**区县，**“不靠硬件挣钱”**后", "覆盖了2898个区县，“不靠硬件挣钱”后"],
  ["5 * 3 and 2*3*4, snake_case_name, a_b", "5 * 3 and 2*3*4, snake_case_name, a_b"],
  ["**open and *not closed", "**open and *not closed"],
  ["~~2,989~~ 2,898 counties, 3~5万，6~8万", "2,898 counties, 3~5万，6~8万"],
  ["==2,898== counties, a == b", "2,898 counties, a == b"],
  // Links and images.
  ['see [the report](https://x.org/2024_(1) "2,999") here', "see the report here"],
  ["[text][2,999] and [text][]", "text and text"],
  ["![a chart](chart-2999.png) below", "a chart below"],
  ["![x](data:image/png;base64,AAAA)1", "x1"],
  ["[**bold** link](<a b>)", "bold link"],
  ["[[xiaomi-japan|小米在日本]] and [[小米]]", "小米在日本 and 小米"],
  ["“[the company] covers” [sic]", "“[the company] covers” [sic]"],
  ["a [broken](link to", "a [broken](link to"],
  ["array[i] and f(x)](y)", "array[i] and f(x)](y)"],
  // Citation marks.
  ["2,898 counties[^1].", "2,898 counties."],
  ["2,898 counties [@lei2024, p. 5].", "2,898 counties."],
  ["2,898 counties [1], [2, 5–7].", "2,898 counties,."],
  ["about [2,898] counties in [2024]", "about [2,898] counties in [2024]"],
  ["counties[[1]](https://x.org) more", "counties more"],
  ["counties [1](https://x.org), said [@lei](https://x.org)", "counties, said @lei"],
  // Code, maths, addresses.
  ["run `npm 5` twice", "run \ufffc twice"],
  ["a ``b ` c`` d", "a \ufffc d"],
  ["a ` b", "a ` b"],
  ["$x_1 = 5$ and $n$ and $$a+b$$", "\ufffc and \ufffc and \ufffc"],
  ["It cost $5 and $10, US$5-US$7, $AAPL/$TSLA", "It cost $5 and $10, US$5-US$7, $AAPL/$TSLA"],
  ["see https://x.org/2024/5?a=1, then", "see \ufffc, then"],
  ["见https://x.org/2024。覆盖了2898个区县", "见\ufffc。覆盖了2898个区县"],
  ["<https://x.org> or <a@b.org>", "\ufffc or \ufffc"],
  ["www.x.org and www.", "\ufffc and www."],
  // HTML.
  ["a<br>b <b class='x'>c</b> d", "a\nb c d"],
  ["10<sup>6</sup> and CO<sub>2</sub>, 1<sup>st</sup>", "10⁶ and CO₂, 1st"],
  ["x < 5 and y > 3", "x < 5 and y > 3"],
  ["one <!-- 2,999 --> two", "one  two"],
  ["<q>quoted</q> words", "“quoted” words"],
  // Escapes and entities.
  ["\\*not emphasis\\* R\\&D", "*not emphasis* R&D"],
  ["R&amp;D &#8212; &#x2014; &nosuch; AT&T", "R&D — — &nosuch; AT&T"],
  // Line ends.
  ["covers\n2,898 counties", "covers 2,898 counties"],
  ["覆盖了中国\n2898个区县", "覆盖了中国 2898个区县"],
  ["覆盖了\n中国", "覆盖了中国"],
  ["one  \ntwo\\\nthree", "one\ntwo\nthree"],
  ["one\r\ntwo\\\r\nthree", "one two\nthree"],
];

describe("leaves: readable words", () => {
  for (const [markdown, expected] of words) {
    it(JSON.stringify(markdown), () => {
      assert.equal(leavesOf(markdown)[0]?.prose.text, expected);
    });
  }

  it("lead to the words as written", () => {
    assert.equal(writtenFor("It covers **2,898** counties.", "2,898"), "2,898");
    assert.equal(writtenFor("It covers **2,898** counties.", "2,898 counties"), "2,898** counties");
    assert.equal(writtenFor("a &amp; b", "&"), "&amp;");
    assert.equal(writtenFor("- 覆盖了\n  2898个区县", "了 2898"), "了\n  2898");
    assert.equal(writtenFor("> 覆盖了\r\n> 2898个", "2898个"), "2898个");
    assert.equal(writtenFor("10<sup>6</sup> x", "⁶"), "<sup>6</sup>");
    assert.equal(writtenFor("## 2898个区县 ##", "2898个区县"), "2898个区县");
  });
});

/** Markdown and its leaves: kind, words. */
const leaves: readonly (readonly [string, readonly string[]])[] = [
  ["# One #\n\nTwo\n===\n\n###### Six", ["heading One", "heading Two", "heading Six"]],
  ["- a\n  b\n  - c\n- d\n\n  e", ["item a b", "item c", "item d", "item e"]],
  ["- [x] done\n- [ ] open", ["item done", "item open"]],
  ["1. one\n2) two", ["item one", "item two"]],
  ["> 第一行\n> 第二行\n>\n> — 雷军", ["quote 第一行第二行", "quote — 雷军"]],
  ["> - in a list\n\n- > in a quote", ["quote in a list", "quote in a quote"]],
  ["> [!note] Title\n> words", ["quote Title words"]],
  ["> lazy\ngoes on", ["quote lazy goes on"]],
  [
    "[^1]: 2898\n\n[^2]: two\n    more\n\n    last",
    ["paragraph 2898", "paragraph two more", "paragraph last"],
  ],
  ["text\n[^1]: note", ["paragraph text", "paragraph note"]],
  ["[x]: https://x.org 'T'\n\ntext", ["paragraph text"]],
  ["[sic]: 2,898 counties", ["paragraph [sic]: 2,898 counties"]],
  ["| a | b |\n|--|:-:| \n| 1 \\| 2 | |", ["cell a", "cell b", "cell 1 | 2", "cell "]],
  ["> | a |\n> |---|\n> | 5 |", ["cell a", "cell 5"]],
  ["not | a table\n---", ["heading not | a table"]],
  ["a | b\n--|--\n1 | 2\n\nend", ["cell a", "cell b", "cell 1", "cell 2", "paragraph end"]],
  ["```js\n5\n```\n\n    6\n\n~~~\n7", []],
  ["<div>\n5 <b>six</b>\n</div>\n\n6", ["paragraph 5 six", "paragraph 6"]],
  ["<table><tr><td>2,898</td><td>x</td></tr></table>", ["paragraph 2,898", "paragraph x"]],
  ["<blockquote><p>不靠硬件挣钱</p></blockquote>", ["quote 不靠硬件挣钱"]],
  ["<script>\nlet x = 5 < 6;\n</script>", []],
  ["<div><!-- <p>5</p> -->6</div>", ["paragraph 6"]],
  ["<style>p { width: 5px }</style>\n\n<pre>7</pre>", []],
  [
    "<!-- note --> 2,898 counties\n\n<!-- a\n\nb -->\n\nc",
    ["paragraph 2,898 counties", "paragraph c"],
  ],
  ["$$\nx = 5\n$$\ntext\n\n$$y = 1$$\n\n$$\nopen\n\n7", ["paragraph text", "paragraph 7"]],
  ["---\ntitle: 5\n---\n\n6", ["paragraph 6"]],
  ["---\r\ntitle: 5\r\n---\r\n6", ["paragraph 6"]],
  ["---\n\n5\n\n---\n\n6", ["paragraph 5", "paragraph 6"]],
  ["---\ntitle: never closed\n\n6", ["paragraph title: never closed", "paragraph 6"]],
  ["![](x.png)\n\n***\n\n[^1]", []],
];

describe("leaves: what has them", () => {
  for (const [markdown, expected] of leaves) {
    it(JSON.stringify(markdown), () => {
      const found = leavesOf(markdown).map(({ kind, prose }) => `${kind} ${prose.text}`);
      assert.deepEqual(found, expected);
      const windows = leavesOf(markdown.replaceAll("\r\n", "\n").replaceAll("\n", "\r\n"));
      assert.deepEqual(
        windows.map(({ kind, prose }) => `${kind} ${prose.text}`),
        expected,
      );
    });
  }

  it("numbers cells by row and column, and headings by level", () => {
    const cells = leavesOf("| a | b |\n|---|---|\n| 1 | 2 |\n| 3 |").map(({ cell }) => cell);
    assert.deepEqual(cells, [
      { row: 0, column: 0 },
      { row: 0, column: 1 },
      { row: 1, column: 0 },
      { row: 1, column: 1 },
      { row: 2, column: 0 },
    ]);
    assert.deepEqual(
      leavesOf("# a\n\n### b\n\nc\n---").map(({ level }) => level),
      [1, 3, 2],
    );
  });

  it("finds comments, in paragraphs and alone", () => {
    const [paragraph, alone] = blocksOf("a <!-- x --> b\n\n<!-- y -->\n");
    assert.deepEqual(paragraph?.comments, [{ start: 2, end: 12 }]);
    assert.deepEqual(alone?.comments, [{ start: 0, end: 10 }]);
    assert.deepEqual(blocksOf("a <!-- never closed")[0]?.comments, []);
  });

  it("makes each item at the top of a list a block", () => {
    const kinds = blocksOf("- a\n- b\n  - c\n\npara\n\n1. x").map(({ kind, text }) => [kind, text]);
    assert.deepEqual(kinds, [
      ["list", "- a"],
      ["list", "- b\n  - c"],
      ["paragraph", "para"],
      ["list", "1. x"],
    ]);
  });
});
