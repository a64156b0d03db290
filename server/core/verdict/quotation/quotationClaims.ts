// The claims that a leaf's quotations make: their words, and with them the figures inside.

import type { Library } from "../../library/library.ts";
import type { Leaf } from "../../markdown/block.ts";
import type { QuotationMention } from "../../mention/mention.ts";
import { findQuotations, quotationOfBlock } from "../../mention/quotation/quotation.ts";
import { placeOf } from "../message.ts";
import type { Claim } from "../verdict.ts";
import { checkQuotation, type QuotationVerdict } from "./compareQuotations.ts";
import { alteredMessage, articleWords } from "./quotationMessage.ts";

/** Claims in the order of the leaf's prose; scare quotes, terms and titles make none. */
export function quotationClaims(
  { kind, prose: { text } }: Leaf,
  library: Library,
): readonly Claim[] {
  return quotationsOf(kind, text).flatMap((mention) => {
    const verdict = checkQuotation(mention, library.quotes());
    const claims = verdict.outcome !== "unchecked" && !isAside(kind, mention, verdict);
    return claims ? [claimFor(mention, verdict, text)] : [];
  });
}

/** A block quote of nobody, found nowhere, is the writer's own aside ("> Call them on Friday"). */
function isAside(
  kind: Leaf["kind"],
  mention: QuotationMention,
  verdict: QuotationVerdict,
): boolean {
  return kind === "quote" && mention.speaker === undefined && verdict.outcome === "notFound";
}

function quotationsOf(kind: Leaf["kind"], text: string): readonly QuotationMention[] {
  const block = kind === "quote" ? quotationOfBlock(text) : undefined;
  return block === undefined ? findQuotations(text) : [block];
}

function claimFor(mention: QuotationMention, verdict: QuotationVerdict, text: string): Claim {
  const claim = { span: mention.span, mention, evidence: [] };
  switch (verdict.outcome) {
    case "supported": {
      const [first] = verdict.evidence;
      const reason = first === undefined ? "" : `Word for word in ${placeOf(first)}.`;
      return { ...claim, verdict: "supported", evidence: verdict.evidence, reason };
    }
    case "altered": {
      const inner = articleWords(verdict, text.charAt(mention.span.start));
      const start = text.slice(mention.span.start, mention.span.end).indexOf(mention.exact);
      return {
        ...claim,
        verdict: "refuted",
        evidence: verdict.evidence,
        reason: alteredMessage(verdict),
        // The quotation set right, inside the marks that the note has.
        correction:
          text.slice(mention.span.start, mention.span.start + start) +
          inner +
          text.slice(mention.span.start + start + mention.exact.length, mention.span.end),
      };
    }
    default:
      return {
        ...claim,
        verdict: "notEnoughInfo",
        reason: REASONS[verdict.outcome],
        quotation: verdict.outcome,
      };
  }
}

const REASONS = {
  notFound: "No reference has these words, or words near to them.",
  translated: "No reference is in this language: the words of a translation are not checked.",
  tooLong: "The quotation is too long to be compared.",
  unchecked: "",
} as const;
