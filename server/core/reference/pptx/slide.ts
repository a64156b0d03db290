// A slide, or the notes to one, as blocks: shapes in the order of the file, which is that of reading where the maker cared.

import type { Block, TextBlock } from "../blocks.ts";
import { type Charts, NO_CHARTS } from "../package/chart.ts";
import { type Attributes, attribute, isOn, type MarkupEvents, readXml } from "../package/xml.ts";
import type { Problem } from "../reference.ts";
import { superscript } from "../superscript.ts";
import { startTable, type TableBuilder } from "../tableBuilder.ts";

export interface Slide {
  /** Titles first. */
  readonly blocks: readonly Block[];
  readonly isHidden: boolean;
  readonly problem?: Problem;
}

/** Reads the part of a slide; nothing where there is none. */
export function readSlide(bytes: Uint8Array | undefined, charts: Charts = NO_CHARTS): Slide {
  if (bytes === undefined) return { blocks: [], isHidden: false };
  const state: State = {
    blocks: [],
    tables: [],
    words: "",
    role: "",
    isText: false,
    isRaised: false,
    isHidden: false,
    skipped: 0,
  };
  const problem = readXml(bytes, listen(state, charts));
  const { blocks, isHidden } = state;
  const titles = blocks.filter(({ kind }) => kind === "heading");
  const rest = blocks.filter(({ kind }) => kind !== "heading");
  return { blocks: [...titles, ...rest], isHidden, ...(problem !== undefined && { problem }) };
}

interface State {
  readonly blocks: Block[];
  readonly tables: TableBuilder[];
  words: string;
  /** What the shape is there for: "title", "sldNum". */
  role: string;
  isText: boolean;
  isRaised: boolean;
  isHidden: boolean;
  skipped: number;
}

function listen(state: State, charts: Charts): MarkupEvents {
  return {
    open(name, attributes) {
      if (name === "Fallback" || state.skipped > 0) state.skipped++;
      else if (name === "chart")
        state.blocks.push(...(charts.get(attribute(attributes, "id") ?? "") ?? []));
      else openElement(name, attributes, state);
    },
    close(name) {
      if (state.skipped > 0) state.skipped--;
      else closeElement(name, state);
    },
    text(words) {
      if (state.isText && state.skipped === 0)
        state.words += state.isRaised ? superscript(words) : words;
    },
  };
}

function openElement(name: string, attributes: Attributes, state: State): void {
  const table = state.tables.at(-1);
  switch (name) {
    case "sld":
      state.isHidden = attributes.show !== undefined && !isOn(attributes.show);
      break;
    case "sp":
      state.role = "";
      break;
    case "ph":
      state.role = attributes.type ?? "body";
      break;
    case "p":
      state.words = "";
      break;
    case "r":
      state.isRaised = false;
      break;
    case "rPr":
      state.isRaised = Number(attributes.baseline ?? 0) > 0;
      break;
    case "t":
      state.isText = true;
      break;
    case "br":
      state.words += "\n";
      break;
    case "tbl":
      state.role = "";
      state.tables.push(startTable());
      break;
    case "tr":
      table?.startRow();
      break;
    case "tc":
      // Cells that a merged one covers are there, and say so.
      if (attributes.hMerge === undefined && attributes.vMerge === undefined)
        table?.startCell({
          rows: Number(attributes.rowSpan),
          columns: Number(attributes.gridSpan),
        });
      break;
  }
}

function closeElement(name: string, state: State): void {
  switch (name) {
    case "t":
      state.isText = false;
      break;
    case "p":
      endParagraph(state);
      break;
    case "tc":
      state.tables.at(-1)?.endCell();
      break;
    case "tbl": {
      const table = state.tables.pop();
      if (table !== undefined) state.blocks.push(table.build());
      break;
    }
  }
}

/** Slides number themselves and repeat a date and a name: these are no words of theirs. */
const FURNITURE: ReadonlySet<string> = new Set(["sldNum", "dt", "ftr", "hdr", "sldImg"]);
const TITLES: ReadonlySet<string> = new Set(["title", "ctrTitle"]);

function endParagraph({ blocks, tables, words, role }: State): void {
  if (words.trim() === "" || FURNITURE.has(role)) return;
  const kind: TextBlock["kind"] = TITLES.has(role) ? "heading" : "paragraph";
  const block: Block = { kind, words };
  const table = tables.at(-1);
  if (table === undefined) blocks.push(block);
  else table.add(block);
}
