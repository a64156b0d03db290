// A note with the verdicts on its claims: all that the features read. Kept block by block, so that an edit costs what it
// touched; positions in the note are worked out when they are asked for.

import type { Library } from "../library/library.ts";
import type { Block, MarkdownDocument } from "../markdown/block.ts";
import type { Definitions, UsedDefinition } from "../note/definitions.ts";
import { lastWhere } from "../text/ascending.ts";
import type { LineIndex } from "../text/lineIndex.ts";
import { shift, touches } from "../text/span.ts";
import type { NoteFacts } from "./consistency.ts";
import type { NoteSources } from "./home.ts";
import type { ShownFindings } from "./shown.ts";
import type { NoteTicks } from "./ticked.ts";
import type { Claim, Finding } from "./verdict.ts";

export interface CheckedNote {
  readonly uri: string;
  readonly text: string;
  readonly lines: LineIndex;
  readonly library: Library;
  readonly options: CheckOptions;
  readonly document: MarkdownDocument;
  /** What its footnotes and links by label lead to. */
  readonly definitions: Definitions;
  /** Verdicts by block, for the note's next version. */
  readonly cache: WeakMap<Block, CheckedBlock>;
  /** What the note tells more than once, for the note's next version. */
  readonly facts: NoteFacts;
  /** How often its articles support it, for the note's next version. */
  readonly sources: NoteSources;
  /** Which figures of its articles it tells, for the note's next version. */
  readonly ticks: NoteTicks;
  /** One for each block of the document, from its first; fewer where the check is not finished. */
  readonly blocks: readonly CheckedBlock[];
  /** The same, each judged by itself: without what the note's other blocks say of its articles. */
  readonly judged: readonly CheckedBlock[];
  /** How many blocks are not checked yet; 0 but for a check that was paused. */
  readonly unchecked: number;
  /** Every figure, date, quotation and name that was looked at, agreed ones and skipped ones too. In order of the note. */
  readonly claims: readonly Claim[];
  /** In order of the note. */
  readonly findings: readonly Finding[];
}

/** What the setting leaves out is as `SHOWN_BY_DEFAULT` has it. */
export interface CheckOptions extends Partial<ShownFindings> {
  /** ISO date that "today", "this year" are read against in the note; never the clock. */
  readonly today?: string;
}

/** The verdicts of one top-level block; every span counts from the block's start. */
export interface CheckedBlock {
  /** The block's, verbatim. */
  readonly text: string;
  readonly claims: readonly Claim[];
  readonly findings: readonly Finding[];
  /** Words over a table that it was checked with; "" for all else. */
  readonly caption: string;
  /** The footnotes and links by label that it was checked with. */
  readonly defined: readonly UsedDefinition[];
}

/**
 * The claim under `offset`, the tightest where claims are nested; one that ends there only where none goes on: in 中国2898个区县
 * the mouse on the 2 means the figure. Undefined where there is none.
 */
export function claimAt(note: CheckedNote, offset: number): Claim | undefined {
  const at = blockAt(note, offset);
  const start = note.document.blocks[at]?.start ?? 0;
  const rank = ({ span }: Claim) =>
    span.end - span.start + (span.end + start === offset ? note.text.length : 0);
  let best: Claim | undefined;
  for (const claim of note.blocks[at]?.claims ?? []) {
    if (!touches(shift(claim.span, start), offset)) continue;
    if (best === undefined || rank(claim) < rank(best)) best = claim;
  }
  return best && { ...best, span: shift(best.span, start) };
}

/** Index of the last block that starts at or before `offset`. */
export function blockAt({ document }: CheckedNote, offset: number): number {
  return lastWhere(document.blocks.length, (at) => (document.blocks[at]?.start ?? 0) <= offset);
}
