// The verdicts on the cells of a table in a note. A cell is judged as the sentence that its headers make of it:
// 营收(亿元) | 2024 | 365 says that the revenue of 2024 was 36.5 billion yuan.

import { cellFigures, moved } from "../library/cellFigures.ts";
import type { Library } from "../library/library.ts";
import { readFigures } from "../library/referenceIndex.ts";
import type { Leaf } from "../markdown/block.ts";
import { type Headers, headersIn, SEPARATOR, type Table } from "../markdown/table.ts";
import { findQuotations } from "../mention/quotation/quotation.ts";
import { type Span, shift } from "../text/span.ts";
import type { CheckOptions } from "./checkedNote.ts";
import { checkLeaf, type LeafContext } from "./checkLeaf.ts";
import { checkSentence } from "./checkSentence.ts";
import { findCandidates } from "./figure/candidates.ts";
import { prepareSentence } from "./figure/noteSentence.ts";
import { reasonFor } from "./message.ts";
import type { Steps } from "./steps.ts";
import type { Claim } from "./verdict.ts";

/** What the cells of a table are checked with. */
export interface TableContext {
  /** The words over the table, farthest first. */
  readonly captions: readonly string[];
  readonly block: LeafContext["block"];
  readonly library: Library;
  readonly options: CheckOptions;
  /** The citations of the block. */
  readonly cited: LeafContext["cited"];
}

/** Longer cells are prose with sentences of their own. */
const CELL = 60;

/** The claims of each cell, in order of the text; spans in the cell's own prose. */
export function* checkTable(table: Table, context: TableContext): Steps<readonly CheckedCell[]> {
  const headers = headersIn(table);
  const checked: CheckedCell[] = [];
  for (const leaf of table.flat()) {
    const told = headers.get(leaf);
    if (told !== undefined && leaf.prose.text.length <= CELL && !isQuotation(leaf)) {
      checked.push({ leaf, claims: yield* checkCell(leaf, told, context) });
      continue;
    }
    const claims = yield* checkLeaf(leaf, { ...context, quoted: [] });
    // 营收(亿元): a header tells of its unit, and claims no amount.
    checked.push({ leaf, claims: leaf.cell?.row === 0 ? claims.filter(isNoAmount) : claims });
  }
  return withoutStrangers(checked);
}

/** Whether the cell is somebody's words, and figures in them are judged with them. */
function isQuotation({ prose: { text } }: Leaf): boolean {
  return findQuotations(text).some(({ exact }) => exact.length * 3 > text.length * 2);
}

interface CheckedCell {
  readonly leaf: Leaf;
  readonly claims: readonly Claim[];
}

/**
 * A cell that differs is a slip where others of its row or column agree; where all of them differ, the table tells of another
 * company or year with the same words, and its warnings become "could not check".
 */
function withoutStrangers(cells: readonly CheckedCell[]): readonly CheckedCell[] {
  const figures = cells.filter(({ leaf, claims }) => isBody(leaf) && claims.some(isJudged));
  const lines = new Set<string>();
  for (const { leaf, claims } of figures) {
    if (!claims.some(({ verdict }) => verdict === "supported")) continue;
    lines.add(`row ${leaf.cell?.row}`).add(`column ${leaf.cell?.column}`);
  }
  if (figures.length === 1) return cells;
  return cells.map(({ leaf, claims }) => {
    const { row, column } = leaf.cell ?? {};
    const isKnown = lines.has(`row ${row}`) || lines.has(`column ${column}`);
    return isKnown || !isBody(leaf) ? { leaf, claims } : { leaf, claims: claims.map(doubted) };
  });
}

function isBody({ cell }: Leaf): boolean {
  return cell !== undefined && cell.row > 0 && cell.column > 0;
}

function isJudged({ mention }: Claim): boolean {
  return mention.kind === "quantity" || mention.kind === "date";
}

function doubted(claim: Claim): Claim {
  if (!isJudged(claim) || claim.verdict !== "refuted") return claim;
  const { span, mention } = claim;
  const evidence = claim.evidence.slice(0, 1);
  const judged = { verdict: "notEnoughInfo", evidence } as const;
  return { span, mention, ...judged, reason: reasonFor(judged, evidence[0]?.text ?? "") };
}

function isNoAmount({ mention }: Claim): boolean {
  return mention.kind !== "quantity";
}

function* checkCell(leaf: Leaf, headers: Headers, context: TableContext): Steps<readonly Claim[]> {
  const { captions, library, options } = context;
  const wordsOf = (leaves: readonly Leaf[]) => leaves.map(({ prose }) => prose.text);
  const over = [...captions, ...wordsOf(headers.corner)];
  const before = [...over, ...wordsOf(headers.labels)];
  const spans: Span[] = [];
  let own = 0;
  for (const words of before) {
    spans.push({ start: own, end: own + words.length });
    own += words.length + SEPARATOR.length;
  }
  const text = [...before, leaf.prose.text].join(SEPARATOR);
  const { today } = options;
  const read = (words: string) => readFigures(words, today === undefined ? {} : { today });
  const figures = cellFigures({ text, headers: spans, own }, read);
  if (!figures.some(({ span }) => span.start >= own))
    return yield* checkLeaf(leaf, { ...context, quoted: [] });
  const sentence = prepareSentence(text, { start: 0, end: text.length }, figures, library);
  const cell = { labels: spans.slice(over.length), own };
  const inCell = { ...sentence, cell };
  yield;
  return checkSentence(inCell, findCandidates(inCell, library), library).flatMap((claim) => {
    // Times of the headers only tell of the cell; they are claims of their own cells.
    if (claim.span.start < own) return [];
    return [{ ...claim, span: shift(claim.span, -own), mention: moved(claim.mention, -own) }];
  });
}
