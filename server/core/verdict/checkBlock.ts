// The verdicts on one block of a note: each leaf's sentences, figures and quotations, in the block's own offsets.

import type { Library } from "../library/library.ts";
import type { Block, Leaf } from "../markdown/block.ts";
import { findTables } from "../markdown/table.ts";
import { type Definitions, findPointers } from "../note/definitions.ts";
import { type Ignored, isIgnored, parseIgnored } from "../note/ignore.ts";
import { toOriginal } from "../text/offsetMap.ts";
import { slice } from "../text/span.ts";
import type { CheckedBlock, CheckOptions } from "./checkedNote.ts";
import { checkLeaf } from "./checkLeaf.ts";
import { checkTable } from "./checkTable.ts";
import { findingsFor } from "./findingFor.ts";
import { tiesOf, tieTogether } from "./home.ts";
import { citedPlaces } from "./quotation/quotationCited.ts";
import type { Steps } from "./steps.ts";
import type { Claim, Evidence } from "./verdict.ts";

/** Where a block stands. */
export interface BlockContext {
  /** The words over a table, of other blocks. */
  readonly caption: string;
  readonly noteUri: string;
  readonly library: Library;
  readonly options: CheckOptions;
  /** What the note's footnotes and links by label lead to. */
  readonly definitions: Definitions;
}

export function* checkBlock(
  block: Block,
  { caption, noteUri, library, options, definitions }: BlockContext,
): Steps<CheckedBlock> {
  const ignored = parseIgnored(block.text, block.comments);
  const checked: { readonly leaf: Leaf; readonly claims: readonly Claim[] }[] = [];
  const cited = citedPlaces(block, { noteUri, library, definitions });
  const context = { captions: caption === "" ? [] : [caption], block, library, options, cited };
  let quoted: readonly Evidence[] = [];
  for (const leaf of block.leaves) {
    if (leaf.cell !== undefined) continue;
    const claims = yield* checkLeaf(leaf, { block, library, options, cited, quoted });
    const found = claims.find(({ mention, evidence }) => {
      return mention.kind === "quotation" && evidence.length > 0;
    });
    quoted = leaf.kind === "quote" ? (found?.evidence ?? quoted) : [];
    checked.push({ leaf, claims: tieTogether(claims, tiesOf(claims)) });
  }
  for (const table of findTables(block.leaves)) {
    const cells = yield* checkTable(table, context);
    const ties = tiesOf(cells.flatMap(({ claims }) => claims));
    for (const { leaf, claims } of cells) checked.push({ leaf, claims: tieTogether(claims, ties) });
  }
  const claims = checked
    .sort((a, b) => a.leaf.span.start - b.leaf.span.start)
    .flatMap(({ leaf, claims }) => claims.map((claim) => toBlock(claim, leaf, block)))
    .map((claim) => withoutIgnored(claim, block, ignored));
  return {
    text: block.text,
    caption,
    defined: findPointers(block.text).map(({ label }) => [label, definitions.get(label)]),
    claims,
    findings: claims.flatMap((claim) => findingsFor(claim, block.text, options)),
  };
}

/** The claim in the block's offsets; where markup stands in its words, the words are kept beside it. */
function toBlock({ correction, ...claim }: Claim, { prose }: Leaf, block: Block): Claim {
  const span = toOriginal(prose.map, claim.span);
  const words = slice(prose.text, claim.span);
  if (slice(block.text, span) === words) {
    return { ...claim, span, ...(correction !== undefined && { correction }) };
  }
  const { mention } = claim;
  // A correction of the whole span would take the markup away, so there is none.
  return mention.kind === "quantity"
    ? { ...claim, span, words, numeral: toOriginal(prose.map, mention.numeral) }
    : { ...claim, span, words };
}

function withoutIgnored(claim: Claim, block: Block, ignored: Ignored): Claim {
  if (!isIgnored(ignored, claim.words ?? slice(block.text, claim.span))) return claim;
  return {
    ...claim,
    verdict: "notEnoughInfo",
    ignored: true,
    reason: "Ignored by a comment here.",
  };
}
