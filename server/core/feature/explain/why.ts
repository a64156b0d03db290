// Why a claim got its verdict: a word to sort by and a plain sentence.

import type { Claim } from "../../verdict/verdict.ts";
import type { Conversion } from "./conversion.ts";
import { whyAgrees } from "./whyAgrees.ts";
import { whyDiffers } from "./whyDiffers.ts";

export type Because =
  | "equal"
  | "rounded"
  | "truncated"
  | "within"
  | "less-precise"
  | "more-parts"
  | "derived"
  | "words"
  | "another-direction"
  | "another-side"
  | "another-kind"
  | "another-size"
  | "another-value"
  | "another-time"
  | "another-model"
  | "misattributed"
  | "uncertain"
  | "not-found"
  | "ignored";

export interface Why {
  readonly because: Because;
  readonly why: string;
}

export function whyOf(claim: Claim, conversion: Conversion | undefined): Why {
  if (claim.ignored === true) return { because: "ignored", why: claim.reason };
  switch (claim.verdict) {
    case "supported":
      return whyAgrees(claim, conversion);
    case "refuted":
      return whyDiffers(claim);
    case "notEnoughInfo": {
      const because = claim.evidence.length > 0 ? "uncertain" : "not-found";
      return { because, why: claim.reason };
    }
  }
}
