// The verdicts on one block of a note: each leaf's sentences, figures and quotations, in the block's own offsets.

import type { Library } from "../library/library.ts";
import type { Block, Leaf } from "../markdown/block.ts";
import { type Ignored, isIgnored, parseIgnored } from "../note/ignore.ts";
import { toOriginal } from "../text/offsetMap.ts";
import { slice } from "../text/span.ts";
import type { CheckedBlock, CheckOptions } from "./checkedNote.ts";
import { checkLeaf } from "./checkLeaf.ts";
import { findingsFor } from "./findingFor.ts";
import type { Claim } from "./verdict.ts";

export function checkBlock(block: Block, library: Library, options: CheckOptions): CheckedBlock {
  const ignored = parseIgnored(block.text, block.comments);
  const claims = block.leaves
    .flatMap((leaf) =>
      checkLeaf(leaf, library, options).map((claim) => toBlock(claim, leaf, block)),
    )
    .map((claim) => withoutIgnored(claim, block, ignored));
  return {
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
