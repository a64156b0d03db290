// The body of a Word document, or of one of its notes, as blocks.

import type { Block, Note } from "../blocks.ts";
import type { Charts } from "../package/chart.ts";
import { numberOf } from "../package/parts.ts";
import { type Attributes, attribute, isOn, type MarkupEvents, readXml } from "../package/xml.ts";
import type { Problem } from "../reference.ts";
import { superscript } from "../superscript.ts";
import { startTable, type TableBuilder } from "../tableBuilder.ts";
import { isLevel } from "./styles.ts";

export interface BodyContext {
  /** Styles that are headings. */
  readonly headings: ReadonlySet<string>;
  /** Notes by kind and identifier. */
  readonly notes: ReadonlyMap<string, readonly Block[]>;
  readonly charts: Charts;
}

/** Reads the main part. */
export function readBody(
  bytes: Uint8Array,
  context: BodyContext,
): { readonly blocks: readonly Block[]; readonly problem?: Problem } {
  const { events, blocks } = listenToBody(context);
  const problem = readXml(bytes, events);
  return { blocks: blocks(), ...(problem !== undefined && { problem }) };
}

export interface BodyListener {
  readonly events: MarkupEvents;
  /** What was read; asked for when all was. */
  readonly blocks: () => readonly Block[];
}

/** What is open while the body is read. Text boxes stand in paragraphs, tables in cells: each has its own. */
interface State {
  readonly paragraphs: Paragraph[];
  readonly tables: TableBuilder[];
  readonly done: Block[];
  /** Elements whose words do not count, that are open. */
  skipped: number;
  isText: boolean;
  isProperties: boolean;
  run: Run;
}

interface Paragraph {
  words: string;
  kind: "paragraph" | "heading" | "item";
  /** Its end was deleted: the next paragraph goes on with it. */
  goesOn: boolean;
  readonly notes: Note[];
  /** Stand in it, and are read behind it. */
  readonly charts: Block[];
}

interface Run {
  isHidden: boolean;
  isRaised: boolean;
}

/** Listens to the XML of a body. */
export function listenToBody(context: BodyContext): BodyListener {
  const state: State = {
    paragraphs: [],
    tables: [],
    done: [],
    skipped: 0,
    isText: false,
    isProperties: false,
    run: { isHidden: false, isRaised: false },
  };
  return {
    blocks: () => state.done,
    events: {
      open(name, attributes) {
        if (isSkipped(name, state)) state.skipped++;
        else if (state.skipped === 0) openElement(name, attributes, state, context);
      },
      close(name) {
        if (isSkipped(name, state)) state.skipped--;
        else if (state.skipped === 0) closeElement(name, state);
      },
      text(words) {
        if (state.skipped === 0 && state.isText && !state.run.isHidden) addWords(state, words);
      },
    },
  };
}

/** Deleted words, where words were moved from, readings over characters, and what older programs show instead. */
const SKIPPED: ReadonlySet<string> = new Set(["del", "moveFrom", "rt", "Fallback"]);

/** Within properties `del` says that a paragraph's end was deleted; `rPrChange` and its like keep what was before. */
function isSkipped(name: string, { isProperties }: State): boolean {
  return name.endsWith("Change") || (SKIPPED.has(name) && !isProperties);
}

function openElement(
  name: string,
  attributes: Attributes,
  state: State,
  context: BodyContext,
): void {
  const table = state.tables.at(-1);
  const value = attribute(attributes, "val");
  switch (name) {
    case "p":
      startParagraph(state);
      break;
    case "r":
      state.run = { isHidden: false, isRaised: false };
      break;
    case "t":
      state.isText = true;
      break;
    case "pPr":
      state.isProperties = true;
      break;
    case "tab":
      if (!state.isProperties) addWords(state, " ");
      break;
    case "br":
    case "cr":
      addWords(state, "\n");
      break;
    case "noBreakHyphen":
      addWords(state, "-");
      break;
    case "vanish":
      state.run.isHidden = isOn(value);
      break;
    case "vertAlign":
      state.run.isRaised = value === "superscript";
      break;
    case "footnoteReference":
    case "endnoteReference":
      addNote(state, `${name.replace("Reference", "")} ${attribute(attributes, "id")}`, context);
      break;
    case "tbl":
      state.tables.push(startTable());
      break;
    case "tr":
      table?.startRow();
      break;
    case "tc":
      table?.startCell({ columns: 1 });
      break;
    case "gridSpan":
      table?.widen({ columns: numberOf(attributes, "val") ?? 1 });
      break;
    case "vMerge":
      if (value !== "restart") table?.continueAbove();
      break;
    default:
      openOther(name, attributes, state, context);
  }
}

function openOther(name: string, attributes: Attributes, state: State, context: BodyContext): void {
  if (state.isProperties) setProperty(name, attributes, state, context);
  else if (name === "chart") addChart(attribute(attributes, "id") ?? "", state, context);
}

/** What a paragraph's properties tell of it. */
function setProperty(
  name: string,
  attributes: Attributes,
  { paragraphs }: State,
  { headings }: BodyContext,
): void {
  const paragraph = paragraphs.at(-1);
  if (paragraph === undefined) return;
  const value = attribute(attributes, "val") ?? "";
  if (name === "pStyle" && headings.has(value)) paragraph.kind = "heading";
  else if (name === "outlineLvl" && isLevel(numberOf(attributes, "val")))
    paragraph.kind = "heading";
  else if (name === "numPr" && paragraph.kind === "paragraph") paragraph.kind = "item";
  else if (name === "del") paragraph.goesOn = true;
}

function closeElement(name: string, state: State): void {
  switch (name) {
    case "t":
      state.isText = false;
      break;
    case "pPr":
      state.isProperties = false;
      break;
    case "p":
      endParagraph(state);
      break;
    case "tc":
      state.tables.at(-1)?.endCell();
      break;
    case "tbl": {
      const table = state.tables.pop();
      if (table !== undefined) put(state, table.build());
      break;
    }
  }
}

function startParagraph(state: State): void {
  const before = state.paragraphs.at(-1);
  if (before?.goesOn === true) before.goesOn = false;
  else
    state.paragraphs.push({ words: "", kind: "paragraph", goesOn: false, notes: [], charts: [] });
  state.isText = false;
}

function endParagraph(state: State): void {
  if (state.paragraphs.at(-1)?.goesOn === true) return;
  const paragraph = state.paragraphs.pop();
  if (paragraph === undefined) return;
  const { words, kind, notes, charts } = paragraph;
  if (words.trim() !== "" || notes.length > 0) put(state, { kind, words, notes });
  for (const chart of charts) put(state, chart);
}

function put({ tables, done }: State, block: Block): void {
  const table = tables.at(-1);
  if (table === undefined) done.push(block);
  else table.add(block);
}

function addWords({ paragraphs, run }: State, words: string): void {
  const paragraph = paragraphs.at(-1);
  if (paragraph !== undefined) paragraph.words += run.isRaised ? superscript(words) : words;
}

function addNote({ paragraphs }: State, id: string, { notes }: BodyContext): void {
  const blocks = notes.get(id);
  if (blocks === undefined) return;
  paragraphs.at(-1)?.notes.push({ mark: id.split(" ")[1] ?? "", blocks });
}

function addChart(id: string, { paragraphs }: State, { charts }: BodyContext): void {
  paragraphs.at(-1)?.charts.push(...(charts.get(id) ?? []));
}
