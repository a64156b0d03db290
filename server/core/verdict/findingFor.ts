// From a claim to the findings an editor shows: agreed, ignored and, by setting, unfound claims are silent.

import type { Mention } from "../mention/mention.ts";
import { slice } from "../text/span.ts";
import type { CheckOptions } from "./checkedNote.ts";
import { cutMessage, disagreeMessage, morePreciseMessage } from "./message.ts";
import { isMorePrecise, toldWords } from "./precision.ts";
import { isShown } from "./shown.ts";
import type { Claim, Finding, FindingCode } from "./verdict.ts";

/** Most severe first. `text` is what the claim's span counts in. */
export function findingsFor(claim: Claim, text: string, options: CheckOptions): readonly Finding[] {
  if (claim.ignored === true) return [];
  const here = claim.words ?? slice(text, claim.span);
  return found(claim, here).filter(
    ({ code, severity }) => severity === "warning" || isShown(code, options),
  );
}

function found(claim: Claim, here: string): readonly Finding[] {
  switch (claim.verdict) {
    case "refuted":
      return [differing(claim)];
    case "notEnoughInfo":
      return notFound(claim, here);
    case "supported":
      return [...disagreeing(claim, here), ...morePrecise(claim, here), ...cutShort(claim)];
  }
}

const DIFFERS: Readonly<Record<Mention["kind"], FindingCode>> = {
  entity: "entity-differs",
  quantity: "figure-differs",
  date: "date-differs",
  quotation: "quotation-altered",
};

function differing(claim: Claim): Finding {
  const { span, evidence, reason, mention, fault, told, derivation } = claim;
  const misattributed = fault === "misattributed" && mention.kind === "quantity";
  // A formula's result is no reference's words, nor is a figure of another owner what is expected here.
  const known = derivation === undefined && (!misattributed || told !== undefined);
  const expected = known ? evidence[0]?.text : undefined;
  return {
    code: misattributed ? "figure-misattributed" : codeOf(claim),
    severity: "warning",
    span,
    message: reason,
    evidence,
    ...(expected !== undefined && { expected }),
  };
}

function codeOf({ mention, speaker, fault }: Claim): FindingCode {
  if (fault === "misspelled") return "name-misspelled";
  return speaker === true ? "speaker-differs" : DIFFERS[mention.kind];
}

function notFound(claim: Claim, here: string): Finding[] {
  const { span, evidence, mention, reason, quotation, source } = claim;
  if (mention.kind === "entity" || quotation === "translated") return [];
  const about = { severity: "information", span, evidence } as const;
  // A source that the note names itself, and that does not have the words, contradicts it.
  if (mention.kind === "quotation") {
    const severity = source === undefined ? "information" : "warning";
    return [{ code: "quotation-not-found", message: reason, ...about, severity }];
  }
  const message = `No reference was found that tells ${here}.`;
  return [{ code: "figure-not-found", message, ...about }];
}

function cutShort({ span, evidence, cut }: Claim): Finding[] {
  const [place] = evidence;
  if (cut === undefined || place === undefined) return [];
  const message = cutMessage(cut, place);
  return [{ code: "quotation-cut", severity: "information", span, message, evidence }];
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
