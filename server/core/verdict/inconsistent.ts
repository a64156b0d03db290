// Findings where a note tells one measure differently in two places: information, as only the analyst knows which is meant.

import type { MarkdownDocument } from "../markdown/block.ts";
import { type LineIndex, positionAt } from "../text/lineIndex.ts";
import { shift, slice } from "../text/span.ts";
import type { CheckedBlock, CheckOptions } from "./checkedNote.ts";
import { findConflicts, type NoteFacts } from "./consistency.ts";
import { inconsistentMessage } from "./message.ts";
import { isShown } from "./shown.ts";
import type { Claim, Finding } from "./verdict.ts";

/** A note as far as its blocks are checked. */
export interface PlacedNote {
  readonly document: MarkdownDocument;
  readonly blocks: readonly CheckedBlock[];
  readonly options: CheckOptions;
  readonly facts: NoteFacts;
}

/** In the note's offsets, in no order. What a reference agrees with is not flagged, only what stands against it. */
export function inconsistentFindings(
  { document, blocks, options, facts }: PlacedNote,
  lines: LineIndex,
): readonly Finding[] {
  if (!isShown("figure-inconsistent", options)) return [];
  const conflicts = findConflicts(facts, blocks);
  if (conflicts.size === 0) return [];
  const starts = new Map<CheckedBlock, number>();
  blocks.forEach((block, at) => {
    if (conflicts.has(block)) starts.set(block, document.blocks[at]?.start ?? 0);
  });
  const found: Finding[] = [];
  for (const [block, own] of conflicts) {
    const told = new Set<Claim>();
    for (const { claim, other } of own) {
      if (claim.verdict !== "notEnoughInfo" || told.has(claim)) continue;
      told.add(claim);
      const span = shift(claim.span, starts.get(block) ?? 0);
      const there = shift(other.claim.span, starts.get(other.block) ?? 0);
      const line = positionAt(lines, there.start).line + 1;
      const message = inconsistentMessage(
        slice(document.text, span),
        slice(document.text, there),
        line,
      );
      found.push({
        code: "figure-inconsistent",
        severity: "information",
        span,
        message,
        evidence: [],
      });
    }
  }
  return found;
}
