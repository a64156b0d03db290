// From a claim to the finding an editor shows, or none: agreed, ignored and, by setting, unfound claims are silent.

import type { Mention } from "../mention/mention.ts";
import { slice } from "../text/span.ts";
import type { CheckOptions } from "./checkedNote.ts";
import type { Claim, Finding, FindingCode } from "./verdict.ts";

/** `text` is what the claim's span counts in. */
export function findingFor(claim: Claim, text: string, options: CheckOptions): Finding | undefined {
  if (claim.ignored === true) return undefined;
  if (claim.verdict === "refuted") return differing(claim);
  if (claim.verdict === "notEnoughInfo") return notFound(claim, text, options);
  return undefined;
}

const DIFFERS: Readonly<Record<Mention["kind"], FindingCode>> = {
  entity: "entity-differs",
  quantity: "figure-differs",
  date: "date-differs",
  quotation: "quotation-altered",
};

function differing({ span, evidence, reason, mention }: Claim): Finding {
  const expected = evidence[0]?.text;
  return {
    code: DIFFERS[mention.kind],
    severity: "warning",
    span,
    message: reason,
    evidence,
    ...(expected !== undefined && { expected }),
  };
}

function notFound(claim: Claim, text: string, options: CheckOptions): Finding | undefined {
  const { span, evidence, mention, reason } = claim;
  if (mention.kind === "entity") return undefined;
  if (mention.kind === "quotation") {
    const shown = claim.quotation !== "translated" && options.quotationNotFound !== "off";
    if (!shown) return undefined;
    return {
      code: "quotation-not-found",
      severity: "information",
      span,
      message: reason,
      evidence,
    };
  }
  if (options.figureNotFound !== "information") return undefined;
  const message = `No reference was found that tells ${slice(text, span)}.`;
  return { code: "figure-not-found", severity: "information", span, message, evidence };
}
