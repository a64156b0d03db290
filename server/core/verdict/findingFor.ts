// From a claim to the finding an editor shows, or none: agreed, ignored and, by setting, unfound claims are silent.

import { slice } from "../text/span.ts";
import type { CheckOptions } from "./checkedNote.ts";
import type { Claim, Finding } from "./verdict.ts";

/** `text` is what the claim's span counts in. */
export function findingFor(claim: Claim, text: string, options: CheckOptions): Finding | undefined {
  if (claim.ignored === true) return undefined;
  const { span, evidence, reason: message } = claim;
  const { kind } = claim.mention;
  if (kind === "entity") return undefined;
  if (claim.verdict === "refuted") {
    const expected = evidence[0]?.text;
    return {
      code: kind === "quotation" ? "quotation-altered" : kind === "date" ? "date-differs" : "figure-differs",
      severity: "warning",
      span,
      message,
      evidence,
      ...(expected !== undefined && { expected }),
    };
  }
  if (claim.verdict === "notEnoughInfo" && kind !== "quotation" && options.figureNotFound === "information") {
    return { code: "figure-not-found", severity: "information", span, message: notFound(slice(text, span)), evidence };
  }
  return undefined;
}

function notFound(words: string): string {
  return `No reference was found that tells ${words}.`;
}
