import assert from "node:assert/strict";
import { parser as commonmark, Emoji, GFM, Subscript, Superscript } from "@lezer/markdown";
import fc from "fast-check";
import { boldIn, escapeHtml, escapeMarkdown } from "../../../server/core/feature/escape.ts";

const parser = commonmark.configure([GFM, Emoji, Subscript, Superscript]);

/** Names of all nodes of the parse tree, e.g. ["Document", "Paragraph", "Escape"]. */
function nodes(markdown: string): readonly string[] {
  const names: string[] = [];
  parser.parse(markdown).iterate({ enter: (node) => void names.push(node.name) });
  return names;
}

const PLAIN = new Set(["Document", "Paragraph", "Escape", "Entity"]);

function assertPlain(markdown: string): void {
  const active = nodes(markdown).filter((name) => !PLAIN.has(name));
  assert.deepEqual(active, [], JSON.stringify(markdown));
}

/** What a reader sees: backslash escapes taken away. */
function shown(markdown: string): string {
  return markdown.replace(/\\(?=[!-/:-@[-`{-~])/g, "");
}

const HOSTILE = [
  "[click](command:workbench.action.quit)",
  "![x](https://example.org/x.png)",
  "<script>alert(1)</script>",
  "<https://example.org>",
  "see http://example.org/a?b=c or www.example.org, mail me@example.org",
  "mailto:me@example.org xmpp:me@example.org ftp://example.org",
  "# heading",
  "- item",
  "+ item",
  "1. item",
  "12) item",
  "> quote",
  "===",
  "---",
  "```js\ncode\n```",
  "    indented code",
  "a\n\nb\n===\n\n- c",
  "| a | b |\n|---|---|\n| 1 | 2 |",
  "~~gone~~ H~2~O x^2^ $(warning) $x$ :smile: `code` __b__ *i*",
  "&amp; &#42; &lt;b&gt;",
  "[ref]: https://example.org",
  "- [ ] task",
  "ends with a backslash \\",
];

describe("escapeMarkdown", () => {
  for (const text of HOSTILE) {
    it(`shows ${JSON.stringify(text)} as plain text`, () => {
      const escaped = escapeMarkdown(text);
      assertPlain(escaped);
      assert.equal(shown(escaped), text.replace(/\s+/g, " ").trim());
    });
  }

  it("drops control and bidi characters", () => {
    assert.equal(escapeMarkdown("a\u0000b\u202Ec\u2066d\u200Be"), "abcde");
  });

  it("leaves ordinary words, figures and CJK punctuation as they are", () => {
    for (const text of [
      "覆盖了中国2898个区县。",
      "covers 2,898 counties (12.5 %).",
      "雷军说：“好”",
    ]) {
      assert.equal(escapeMarkdown(text), text);
    }
  });

  it("renders as plain text whatever comes in", () => {
    const piece = fc.oneof(
      fc.constantFrom(
        ...HOSTILE,
        ..."\\`*_{}[]()<>#+-.!|~$&^@:=\n\t '\"/",
        "http://",
        "www.",
        "1.",
      ),
      fc.string({ unit: "grapheme", maxLength: 6 }),
    );
    const texts = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(""));
    fc.assert(
      fc.property(texts, (text) => assertPlain(escapeMarkdown(text))),
      { numRuns: 3000 },
    );
  });
});

describe("boldIn", () => {
  const strong = (markdown: string): readonly string[] => {
    const words: string[] = [];
    parser.parse(markdown).iterate({
      enter: (node) => {
        if (node.name === "StrongEmphasis") words.push(markdown.slice(node.from + 2, node.to - 2));
      },
    });
    return words;
  };

  it("makes the figure bold", () => {
    const text = "覆盖了中国2898个区县。";
    assert.equal(boldIn(text, { start: 5, end: 12 }), "覆盖了中国**2898个区县**。");
  });

  it("keeps bold words bold beside letters, also where they start or end with a sign", () => {
    const cases = [
      ["涨了", "$5%", "之多"],
      ["他说", "“好”", "然后"],
      ["by ", " 5 % ", "then"],
      ["", "5%", ""],
      ["a*b", "**", "c_d"],
    ] as const;
    for (const [before, bold, after] of cases) {
      const text = before + bold + after;
      const markdown = boldIn(text, { start: before.length, end: before.length + bold.length });
      assert.deepEqual(strong(markdown).map(shown), [bold.trim()], markdown);
    }
  });

  it("adds nothing but the bold words to the markup", () => {
    const allowed = new Set([...PLAIN, "StrongEmphasis", "EmphasisMark"]);
    const parts = fc.tuple(fc.constantFrom(...HOSTILE), fc.string(), fc.constantFrom(...HOSTILE));
    fc.assert(
      fc.property(parts, ([before, bold, after]) => {
        const span = { start: before.length, end: before.length + bold.length };
        const active = nodes(boldIn(before + bold + after, span)).filter((n) => !allowed.has(n));
        assert.deepEqual(active, []);
      }),
      { numRuns: 2000 },
    );
  });
});

describe("escapeHtml", () => {
  it("leaves no tag, attribute end or entity", () => {
    assert.equal(
      escapeHtml(`<img src="x" onerror='a'>&lt;\u202E`),
      "&lt;img src=&quot;x&quot; onerror=&#39;a&#39;&gt;&amp;lt;",
    );
  });
});
