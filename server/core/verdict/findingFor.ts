// From a claim to the findings an editor shows: agreed, ignored and, by setting, unfound claims are silent.

import type { Mention } from "../mention/mention.ts";
import { slice } from "../text/span.ts";
import type { CheckOptions } from "./checkedNote.ts";
import { disagreeMessage, morePreciseMessage } from "./message.ts";
import { isMorePrecise, toldWords } from "./precision.ts";
import { isShown } from "./shown.ts";
import type { Claim, Finding, FindingCode } from "./verdict.ts";

/** Most severe first. `text` is what the claim's span counts in. */
export function findingsFor(claim: Claim, text: string, options: CheckOptions): readonly Finding[] {
  if (claim.ignored === true) return [];
  const here = claim.words ?? slice(text, claim.span);
  return found(claim, here).filter(({ code }) => isShown(code, options));
}

function found(claim: Claim, here: string): readonly Finding[] {
  switch (claim.verdict) {
    case "refuted":
      return [differing(claim)];
    case "notEnoughInfo":
      return notFound(claim, here);
    case "supported":
      return [...disagreeing(claim, here), ...morePrecise(claim, here)];
  }
}

const DIFFERS: Readonly<Record<Mention["kind"], FindingCode>> = {
  entity: "entity-differs",
  quantity: "figure-differs",
  date: "date-differs",
  quotation: "quotation-altered",
};

function differing({ span, evidence, reason, mention, fault, told, derivation }: Claim): Finding {
  const misattributed = fault === "misattributed" && mention.kind === "quantity";
  // A formula's result is no reference's words, nor is a figure of another owner what is expected here.
  const known = derivation === undefined && (!misattributed || told !== undefined);
  const expected = known ? evidence[0]?.text : undefined;
  return {
    code: misattributed
      ? "figure-misattributed"
      : fault === "misspelled"
        ? "name-misspelled"
        : DIFFERS[mention.kind],
    severity: "warning",
    span,
    message: reason,
    evidence,
    ...(expected !== undefined && { expected }),
  };
}

function notFound({ span, evidence, mention, reason, quotation }: Claim, here: string): Finding[] {
  if (mention.kind === "entity" || quotation === "translated") return [];
  const about = { severity: "information", span, evidence } as const;
  if (mention.kind === "quotation")
    return [{ code: "quotation-not-found", message: reason, ...about }];
  const message = `No reference was found that tells ${here}.`;
  return [{ code: "figure-not-found", message, ...about }];
}

function disagreeing({ span, evidence, disagreeing: others = [] }: Claim, here: string): Finding[] {
  const [agreeing] = evidence;
  if (agreeing === undefined || others.length === 0) return [];
  return [
    {
      code: "references-disagree",
      severity: "information",
      span,
      message: disagreeMessage(here, agreeing, others),
      evidence: [agreeing, ...others],
    },
  ];
}

function morePrecise(claim: Claim, here: string): Finding[] {
  const { span, told, evidence } = claim;
  const [place] = evidence;
  if (place === undefined || told === undefined || !isMorePrecise(claim)) return [];
  return [
    {
      code: "figure-more-precise",
      severity: "information",
      span,
      message: morePreciseMessage(here, toldWords(place.text, told), place),
      evidence,
      expected: place.text,
    },
  ];
}
