// A table as it stands in a file: rows of cells, with their words already in the reference's text. What is header, caption and
// label is worked out by `rows.ts`.

import type { DerivedText } from "../../text/offsetMap.ts";
import type { Span } from "../../text/span.ts";

/** A cell with words in it. Row and column count from 0. */
export interface GridCell {
  readonly row: number;
  readonly column: number;
  /** How many rows and columns it covers; merged cells cover more than one. */
  readonly rows: number;
  readonly columns: number;
  /** In `Reference.text`. */
  readonly span: Span;
  /** The words a person sees; the map leads to `Reference.text`. */
  readonly prose: DerivedText;
}

/** The cells of a row that have words, by column; never empty. */
export type GridRow = readonly GridCell[];

/** Rows with words, in order of the text. */
export type Grid = readonly GridRow[];

/** What a cell's words are, by their looks. */
export type CellKind = "words" | "time" | "number" | "none";

/** "营收" is words, "2024年" a time, "365.9亿元" a number, "n/a" none of these. */
export function kindOf(cell: GridCell): CellKind {
  const known = kinds.get(cell);
  if (known !== undefined) return known;
  const kind = kindOfWords(cell.prose.text);
  kinds.set(cell, kind);
  return kind;
}

/** Cells are asked for their kind by each step of the reading. */
const kinds = new WeakMap<GridCell, CellKind>();

function kindOfWords(words: string): CellKind {
  if (words.length > LONGEST_NUMBER) return "words";
  const text = words.trim();
  if (NONE.test(text)) return "none";
  if (isTime(text) || isTime(text.replace(REMARK, ""))) return "time";
  return NUMBER.test(text) ? "number" : "words";
}

/** What stands where there is no value, errors of spreadsheets too. Not: "0". */
const NONE =
  /^(?:[-–—―─/.…*＊]{1,3}|n\/?[am]\.?|nil|none|不适用|不適用|該当なし|无|無|#[\w/]{2,8}[!?]?)$/iu;

function isTime(text: string): boolean {
  return text.length <= LONGEST_TIME && TIME.test(text);
}

const LONGEST_TIME = 32;

/** What is told behind a time, often its unit: "2024 (RMB million)", "FY2024 ($'000)", 2023（经审计）. Not: "12 (of 30)". */
const REMARK = /\s?[(（](?:[^()（）\d]|['’]000){1,24}[)）]$/u;

/**
 * A time that may head a column or a row: "2024", "FY2024", "2024年1-3月", "Q3 2024", "3Q24", "Mar-24", "31 Dec 2024",
 * "2024-03-31", "2024/3期", "令和6年度", "H1", "上半年", "6月". Not: "2,024", "2024 stores".
 */
const TIME = new RegExp(
  [
    String.raw`(?:FY|CY)?\s?'?(?:19|20)\d{2}(?:[-–/](?:19|20)?\d{2})?\s?[AEFPe]?`,
    String.raw`(?:FY|CY)\s?'?\d{2}\s?[AEFP]?`,
    String.raw`(?:(?:19|20)\d{2}|\d{2})\s?[-/]?\s?[QH][1-4]\s?[AEFP]?`,
    String.raw`(?:[QH][1-4]|[1-4][QH])(?:\s?(?:FY\s?)?'?(?:(?:19|20)\d{2}|\d{2}))?\s?[AEFP]?`,
    String.raw`(?:19|20)\d{2}[-/.]\d{1,2}(?:[-/.]\d{1,2})?(?:期)?`,
    String.raw`\d{1,2}[-/.]\d{1,2}[-/.](?:19|20)\d{2}`,
    String.raw`(?:(?:19|20)\d{2}|\d{2}|(?:令和|平成|昭和|民国|民國)\s?\d{1,3})\s?(?:年度?|財年|财年)[^,，。.]{0,12}`,
    String.raw`(?:\d{1,2}[-–~〜至到]?){1,2}月(?:期|末|份|\d{1,2}日)?`,
    `(?:第?[一二三四1-4]季度?|上半年|下半年|全年|通期|上期|下期|前期|当期|今期|本期|上年|去年|本年)`,
    String.raw`(?:\d{1,2}\s)?(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,6}\.?(?:\s\d{1,2},?)?[-\s']{0,2}(?:(?:19|20)?\d{2})?`,
    String.raw`(?:(?:fiscal|calendar|full) )?year (?:ended )?(?:19|20)\d{2}`,
  ]
    .map((one) => `(?:${one})`)
    .join("|")
    .replace(/^(?<all>.*)$/su, "^(?:$<all>)$"),
  "iu",
);

const LONGEST_NUMBER = 40;

/**
 * A sign or currency, digits, and hardly more: "365.9", "(5.2)", "▲3", "US$1.2bn", "30.5 %", "2,898个", "12 (of 30)".
 * Not: "10-year bonds", "3rd party", "iPhone 15".
 */
const NUMBER =
  /^[-−–+±~≈<>≤≥約约(（▲△▼▽↑↓]{0,3}\s?(?:[A-Z]{0,3}[$€£¥￥₩₹]|RMB|CNY|USD|EUR|JPY|HKD|人民币)?\s?[-−(]?\d[\d.,，'’\s]*(?:[^\s\d\p{L}]{0,2}\s?\p{L}{0,5}[)）%％‰*†]{0,3}|\s?[%％]?\s?[(（][^()（）]{1,16}[)）])$/iu;
