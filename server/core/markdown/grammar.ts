// The block grammar: Lezer's CommonMark blocks with tables, footnotes and display maths of our own. Inline markup is not
// parsed here: Lezer's inline rules are quadratic on hostile paragraphs and keep a URL going through Chinese words that
// follow it, so `inline.ts` reads each leaf by itself. Everything here is linear in the text.

import type {
  BlockContext,
  BlockParser,
  InlineParser,
  LeafBlock,
  LeafBlockParser,
  Line,
  MarkdownConfig,
} from "@lezer/markdown";
import { parser, TaskList } from "@lezer/markdown";
import { countCells, isDelimiterRow } from "./tableRow.ts";

/**
 * How deep quotes and lists may be nested, each level counted. Deeper ones are read as they stand. Honest notes stay
 * below 10; every line costs one step a level.
 */
export const MAX_DEPTH = 64;

/** Takes a leaf's words whole at its first character: the inline rules behind it are never asked. */
const skipInline: InlineParser = { name: "SkipInline", before: "Escape", parse: (cx) => cx.end };

const depthLimit: BlockParser = {
  name: "DepthLimit",
  before: "LinkReference",
  parse(cx, line) {
    if (cx.depth <= MAX_DEPTH) return false;
    addLine(cx, line, "Paragraph");
    return true;
  },
};

/** `[label]: https://… "title"` on one line. Lezer's own reads a paragraph that starts with "[" once for each line. */
const linkReference: BlockParser = {
  name: "LinkReference",
  parse(cx, line) {
    if (line.next !== OPEN_BRACKET || line.text.length > MAX_REFERENCE) return false;
    if (!REFERENCE.test(line.text.slice(line.pos))) return false;
    addLine(cx, line, "LinkReference");
    return true;
  },
  // Takes the place of Lezer's leaf rule of this name.
  leaf: () => null,
};
/** `[report]: https://example.org "Report"`. Not: `[^1]: a footnote`, `[sic]: 2,898 counties`. */
const REFERENCE =
  /^\[[^\]^][^\]]{0,200}\]:[ \t]{0,9}(?:<[^<>\s]{0,2000}>|[^\s<]{1,2000})(?:[ \t]{1,9}(?:"[^"]{0,500}"|'[^']{0,500}'|\([^)]{0,500}\)))?\s{0,9}$/u;
const MAX_REFERENCE = 4000;
const OPEN_BRACKET = 0x5b;

/** `[^1]: words`, with paragraphs below it that are indented. Top level only. */
const footnoteDefinition: BlockParser = {
  name: "FootnoteDefinition",
  before: "LinkReference",
  parse(cx, line) {
    const mark = cx.depth === 1 ? footnoteMark(line) : 0;
    if (mark === 0) return false;
    cx.startComposite("FootnoteDefinition", line.pos);
    cx.addElement(cx.elt("FootnoteMark", cx.lineStart + line.pos, cx.lineStart + line.pos + mark));
    line.moveBase(line.pos + mark);
    return null;
  },
  endLeaf: (_, line) => footnoteMark(line) > 0,
};

/** Length of `[^1]:` at the line's start, 0 where there is none. */
function footnoteMark(line: Line): number {
  if (line.next !== OPEN_BRACKET || line.indent >= line.baseIndent + 4) return 0;
  return /^\[\^[^\]\s]{1,100}\]:/u.exec(line.text.slice(line.pos, line.pos + 104))?.[0].length ?? 0;
}

/** `$$`, lines of TeX, `$$`, at top level; or all on one line. A blank line ends it too: TeX has none in there. */
const mathBlock: BlockParser = {
  name: "MathBlock",
  before: "LinkReference",
  parse(cx, line) {
    const words = line.text.slice(line.pos).trimEnd();
    if (!words.startsWith("$$") || line.indent >= line.baseIndent + 4) return false;
    if (words.length > 4 && words.indexOf("$$", 2) === words.length - 2) {
      addLine(cx, line, "MathBlock");
      return true;
    }
    if (words !== "$$" || cx.depth > 1) return false;
    const from = cx.lineStart + line.pos;
    while (cx.nextLine() && line.pos < line.text.length) {
      if (!line.text.trimEnd().endsWith("$$")) continue;
      cx.nextLine();
      break;
    }
    cx.addElement(cx.elt("MathBlock", from, cx.prevLineEnd()));
    return true;
  },
};

/** A header row, a delimiter row with as many cells, rows. */
const table: BlockParser = {
  name: "Table",
  before: "SetextHeading",
  leaf: (_, leaf) => (leaf.content.includes("|") ? tableParser() : null),
  endLeaf(cx, line, leaf) {
    if (leaf.parsers.some(isTableParser) || !line.text.includes("|", line.basePos)) return false;
    return startsTable(line.text.slice(line.basePos), withoutMarks(cx.peekLine()));
  },
};

interface TableParser extends LeafBlockParser {
  /** Undefined until the second line is seen. */
  isTable: boolean | undefined;
}

function tableParser(): TableParser {
  return {
    isTable: undefined,
    nextLine(_: BlockContext, line: Line, leaf: LeafBlock) {
      this.isTable ??= startsTable(leaf.content, line.text.slice(line.pos));
      return false;
    },
    finish(cx: BlockContext, leaf: LeafBlock) {
      if (this.isTable !== true) return false;
      cx.addLeafElement(leaf, cx.elt("Table", leaf.start, leaf.start + leaf.content.length));
      return true;
    },
  };
}

function isTableParser(each: LeafBlockParser): boolean {
  return "isTable" in each;
}

function startsTable(header: string, delimiters: string): boolean {
  return isDelimiterRow(delimiters) && countCells(header) === countCells(delimiters);
}

/** The line without the marks of the quotes it stands in. */
function withoutMarks(line: string): string {
  let at = 0;
  while (at < line.length && " \t>".includes(line.charAt(at))) at++;
  return line.slice(at);
}

function addLine(cx: BlockContext, line: Line, node: string): void {
  const from = cx.lineStart + line.pos;
  const to = from + line.text.length - line.pos;
  cx.nextLine();
  cx.addElement(cx.elt(node, from, to));
}

const extension: MarkdownConfig = {
  defineNodes: [
    {
      name: "FootnoteDefinition",
      block: true,
      // Words indented by four belong to it, and lines without any.
      composite(_, line) {
        if (line.next >= 0 && line.indent < line.baseIndent + 4) return false;
        line.moveBaseColumn(line.baseIndent + 4);
        return true;
      },
    },
    "FootnoteMark",
    { name: "MathBlock", block: true },
    { name: "Table", block: true },
  ],
  parseBlock: [depthLimit, linkReference, footnoteDefinition, mathBlock, table],
  parseInline: [skipInline],
};

/** Parses the blocks of a text whose lines end in LF. */
export const blockParser = parser.configure([TaskList, extension]);
