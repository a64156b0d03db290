// HTML as blocks: what a browser would show as paragraphs, headings, items, quotes and tables. Scripts, forms and hidden parts are
// not words.

import type { Block, TextBlock } from "../blocks.ts";
import type { Attributes, MarkupEvents } from "../package/xml.ts";
import { superscript } from "../superscript.ts";
import { startTable, type TableBuilder } from "../tableBuilder.ts";
import { tidyWords } from "./words.ts";

export interface HtmlListener {
  readonly events: MarkupEvents;
  /** What was read; asked for when all was. */
  readonly blocks: () => readonly Block[];
}

/** Listens to the markup of a page, or of a part of one. */
export function listenToHtml(): HtmlListener {
  const state: State = {
    words: "",
    done: [],
    tables: [],
    inside: [],
    raised: [],
    skipped: 0,
    preformatted: 0,
  };
  return {
    blocks() {
      flush(state);
      return state.done;
    },
    events: {
      open(name, attributes) {
        if (state.skipped > 0 || isSkipped(name, attributes)) state.skipped++;
        else openElement(name, attributes, state);
      },
      close(name) {
        if (state.skipped > 0) state.skipped--;
        else closeElement(name, state);
      },
      text(words) {
        if (state.skipped === 0) state.words += state.preformatted > 0 ? words : tidyWords(words);
      },
    },
  };
}

interface State {
  /** Of the paragraph that is open. */
  words: string;
  readonly done: Block[];
  readonly tables: TableBuilder[];
  /** Elements that say what the words stand in, innermost last. */
  readonly inside: (readonly [string, TextBlock["kind"]])[];
  /** Where raised words begin, and whether they are a link within the page. */
  readonly raised: { readonly start: number; isLink: boolean }[];
  /** Open elements since the first that is no words, itself included. */
  skipped: number;
  preformatted: number;
}

/** Elements that hold no words of an article. Readings over characters, and struck words, are none. */
const NO_WORDS: ReadonlySet<string> = new Set(
  (
    "script style noscript template svg head nav button input select textarea option iframe object embed video audio canvas map " +
    "dialog rt rp rtc s del strike"
  ).split(" "),
);

function isSkipped(name: string, attributes: Attributes): boolean {
  if (NO_WORDS.has(name) || attributes.hidden !== undefined) return true;
  return /display\s*:\s*none|visibility\s*:\s*hidden/iu.test(attributes.style ?? "");
}

/** Elements that begin and end a paragraph. */
const PARTS: ReadonlySet<string> = new Set(
  (
    "address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer h1 h2 h3 h4 h5 h6 header " +
    "hgroup hr html li main menu ol p pre section summary table caption tbody td tfoot th thead tr ul"
  ).split(" "),
);

/** What words in an element are. */
const KINDS: Readonly<Record<string, TextBlock["kind"]>> = {
  h1: "heading",
  h2: "heading",
  h3: "heading",
  h4: "heading",
  h5: "heading",
  h6: "heading",
  li: "item",
  dd: "item",
  blockquote: "quote",
};

function openElement(name: string, attributes: Attributes, state: State): void {
  if (PARTS.has(name)) flush(state);
  const kind = KINDS[name];
  if (kind !== undefined) state.inside.push([name, kind]);
  const table = state.tables.at(-1);
  switch (name) {
    case "br":
      state.words += "\n";
      break;
    case "wbr":
      break;
    case "q":
      state.words += "“";
      break;
    case "pre":
      state.preformatted++;
      break;
    case "sup":
      state.raised.push({ start: state.words.length, isLink: false });
      break;
    case "a": {
      const raised = state.raised.at(-1);
      if (raised !== undefined) raised.isLink ||= /^[^?]*#/u.test(attributes.href ?? "");
      break;
    }
    case "table":
      state.tables.push(startTable());
      break;
    case "tr":
      table?.startRow();
      break;
    case "td":
    case "th":
      table?.startCell({ rows: Number(attributes.rowspan), columns: Number(attributes.colspan) });
      break;
  }
}

function closeElement(name: string, state: State): void {
  if (PARTS.has(name)) flush(state);
  if (state.inside.at(-1)?.[0] === name) state.inside.pop();
  switch (name) {
    case "q":
      state.words += "”";
      break;
    case "pre":
      state.preformatted--;
      break;
    case "sup":
      lower(state);
      break;
    case "td":
    case "th":
      state.tables.at(-1)?.endCell();
      break;
    case "table": {
      const table = state.tables.pop();
      if (table !== undefined) put(state, table.build());
      break;
    }
  }
}

/** Raised words at their end: the mark of a note that is linked to is none of the sentence's; digits are m² and 10⁶. */
function lower(state: State): void {
  const { start, isLink } = state.raised.pop() ?? { start: state.words.length, isLink: false };
  const words = state.words.slice(start);
  const isMark = isLink && words.length <= LONGEST_MARK;
  state.words = state.words.slice(0, start) + (isMark ? "" : superscript(words));
}

/** "[12]", "注3". */
const LONGEST_MARK = 8;

/** Ends the open paragraph; blank lines in it part paragraphs, as old pages do with two line breaks. */
function flush(state: State): void {
  const { words } = state;
  state.words = "";
  state.raised.length = 0;
  if (words.trim() === "") return;
  const kind = state.inside.at(-1)?.[1] ?? "paragraph";
  const lines = words.split("\n").map((line) => line.replace(/ {2,}/gu, " ").trim());
  for (const part of lines.join("\n").split(/\n{2,}/u)) {
    const clean = part.trim();
    if (clean !== "") put(state, { kind, words: clean });
  }
}

/** To the open cell; words between cells, as a caption, stand before their table. */
function put({ tables, done }: State, block: Block): void {
  const table = tables.findLast((each) => each.hasCell());
  if (table === undefined) done.push(block);
  else table.add(block);
}
