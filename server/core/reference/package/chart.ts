// A chart of an office file as the table that it was drawn from: the file keeps its figures, by series and category. Of a chart
// that a spreadsheet shows the cells themselves are read.

import type { Block, BlockCell, TableBlock } from "../blocks.ts";
import type { Problem } from "../reference.ts";
import { displayNumber } from "../xlsx/numberFormat.ts";
import { relationshipsOf } from "./parts.ts";
import { type Attributes, type MarkupEvents, readXml } from "./xml.ts";

/** What the charts of a part show, by the relationship that the part names them with. */
export type Charts = ReadonlyMap<string, readonly Block[]>;

export const NO_CHARTS: Charts = new Map();

/** The charts of the part `name`; what ended the reading of one early goes to `problems`. */
export function chartsOf(
  files: ReadonlyMap<string, Uint8Array>,
  name: string,
  problems: Problem[],
): Charts {
  const charts = new Map<string, readonly Block[]>();
  for (const [id, { type, target }] of relationshipsOf(files, name)) {
    const bytes = type === "chart" ? files.get(target) : undefined;
    if (bytes === undefined) continue;
    const state: State = { path: [], titles: [], series: [], idx: 0, code: "", words: "" };
    const problem = readXml(bytes, listen(state));
    if (problem !== undefined) problems.push(problem);
    charts.set(id, tableOf(state));
  }
  return charts;
}

interface Series {
  /** Words of its name, then by place those of its categories and values. */
  name: string;
  readonly categories: Map<number, string>;
  readonly values: Map<number, string>;
}

interface State {
  /** Names of the open elements. */
  readonly path: string[];
  /** Of the chart, then of its axes of values: where units are told. */
  readonly titles: string[];
  readonly series: Series[];
  /** Of the open point. */
  idx: number;
  /** How its number is shown. */
  code: string;
  words: string;
}

function listen(state: State): MarkupEvents {
  const { path } = state;
  return {
    open(name, attributes) {
      if (name === "title" && TITLED.has(path.at(-1) ?? "")) state.titles.push("");
      path.push(name);
      openElement(name, attributes, state);
    },
    close(name) {
      closeElement(name, state);
      path.pop();
    },
    text(words) {
      state.words += words;
    },
  };
}

const TITLED: ReadonlySet<string> = new Set(["chart", "valAx"]);

function openElement(name: string, attributes: Attributes, state: State): void {
  if (name === "ser") state.series.push({ name: "", categories: new Map(), values: new Map() });
  if (name === "numCache" || name === "strCache" || name === "strLit") state.code = "";
  if (name === "pt") state.idx = Number(attributes.idx ?? 0);
  if (name === "t" || name === "v" || name === "formatCode") state.words = "";
}

function closeElement(name: string, state: State): void {
  const { path, titles, series, words } = state;
  const last = series.at(-1);
  const parent = titles.length - 1;
  if (name === "formatCode") state.code = words;
  else if (name === "t" && path.includes("title") && isTold(path)) titles[parent] += words;
  else if (name === "v" && last !== undefined && path.includes("ser")) addPoint(last, state);
}

/** Not the title of an axis of categories: it says what they are, and is not told of the figures. */
function isTold(path: readonly string[]): boolean {
  return TITLED.has(path[path.lastIndexOf("title") - 1] ?? "");
}

function addPoint(series: Series, { path, idx, code, words }: State): void {
  const shown = code === "" ? words : shownAs(words, code);
  if (path.includes("tx")) series.name = shown;
  else if (path.includes("cat") || path.includes("xVal")) {
    // Of categories in levels the innermost come first.
    if (!series.categories.has(idx)) series.categories.set(idx, shown);
  } else if (path.includes("val") || path.includes("yVal"))
    series.values.set(idx, shownAs(words, code));
}

function shownAs(words: string, code: string): string {
  const value = Number(words);
  return words.trim() === "" || !Number.isFinite(value) ? words : displayNumber(value, code, false);
}

/** The titles over the names of the series, then a row for each category. */
function tableOf({ titles, series }: State): readonly Block[] {
  const told = series.filter(({ values }) => values.size > 0);
  const categories = told.find(({ categories: own }) => own.size > 0)?.categories;
  const places = [...new Set(told.flatMap(({ values }) => [...values.keys()]))];
  if (told.length === 0) return [];
  const caption = titles.filter((title) => title.trim() !== "").join(", ");
  const names = told.flatMap(({ name }, i) => cellAt(i + 1, name));
  const body = places
    .sort((a, b) => a - b)
    .map((place) => [
      ...cellAt(0, categories?.get(place) ?? ""),
      ...told.flatMap(({ values }, i) => cellAt(i + 1, values.get(place) ?? "")),
    ]);
  const rows = [cellAt(0, caption, told.length + 1), names, ...body];
  const table: TableBlock = { kind: "table", rows: rows.filter(({ length }) => length > 0) };
  return [table];
}

function cellAt(column: number, words: string, columns = 1): readonly BlockCell[] {
  if (words.trim() === "") return [];
  return [{ column, rows: 1, columns, blocks: [{ kind: "paragraph", words }] }];
}
