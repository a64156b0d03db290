// The claims that a leaf's quotations make: their words, and with them the figures inside.

import type { Library } from "../../library/library.ts";
import { fromReference } from "../../library/quote/quoteIndex.ts";
import type { Block, Leaf } from "../../markdown/block.ts";
import type { QuotationMention } from "../../mention/mention.ts";
import { findQuotations, quotationOfBlock } from "../../mention/quotation/quotation.ts";
import { overlaps } from "../../text/span.ts";
import { fileName, placeIn, placeOf } from "../message.ts";
import type { Claim, Evidence } from "../verdict.ts";
import {
  type AlteredQuotation,
  checkQuotation,
  type QuotationVerdict,
} from "./compareQuotations.ts";
import { nearestPassage } from "./nearestPassage.ts";
import { type CitedPlace, sourceOf } from "./quotationCited.ts";
import { type Cut, cutOf } from "./quotationCut.ts";
import { mayStandIn } from "./quotationLanguage.ts";
import { alteredMessage, articleWords } from "./quotationMessage.ts";
import { ELLIPSIS, listed, tolerancesOf } from "./quotationTolerance.ts";
import { type MissingTerm, termVerdicts } from "./quotedTerms.ts";

/** Claims in the order of the leaf's prose; scare quotes, terms and titles make none. `cited`: the citations of its block. */
export function quotationClaims(
  leaf: Leaf,
  {
    block,
    cited,
    library,
  }: { readonly block: Block; readonly cited: readonly CitedPlace[]; readonly library: Library },
): readonly Claim[] {
  const { text } = leaf.prose;
  const judged = quotationsOf(leaf.kind, text).map((mention) => {
    return { mention, verdict: checkQuotation(mention, library.quotes()) };
  });
  const terms = termVerdicts(text, judged, library);
  return judged.flatMap(({ mention, verdict: own }, at) => {
    const verdict = terms.get(at) ?? own;
    const source = sourceOf(leaf, mention.span, cited, block.text);
    const isNone = source === undefined && isAside(leaf.kind, mention, verdict);
    return verdict.outcome === "unchecked" || isNone
      ? []
      : [claimFor(mention, verdict, { text, source, library })];
  });
}

/** A block quote of nobody, found nowhere, is the writer's own aside ("> Call them on Friday"). */
function isAside(
  kind: Leaf["kind"],
  mention: QuotationMention,
  verdict: QuotationVerdict | MissingTerm,
): boolean {
  return kind === "quote" && mention.speaker === undefined && verdict.outcome === "notFound";
}

function quotationsOf(kind: Leaf["kind"], text: string): readonly QuotationMention[] {
  const block = kind === "quote" ? quotationOfBlock(text) : undefined;
  return block === undefined ? findQuotations(text) : [block];
}

interface Where {
  /** Of the leaf. */
  readonly text: string;
  readonly source: CitedPlace | undefined;
  readonly library: Library;
}

function claimFor(
  mention: QuotationMention,
  verdict: QuotationVerdict | MissingTerm,
  where: Where,
): Claim {
  const claim = { span: mention.span, mention, evidence: [] };
  switch (verdict.outcome) {
    case "supported":
      return supported(mention, citedFirst(verdict.evidence, where.source), where);
    case "altered":
      return {
        ...claim,
        verdict: "refuted",
        evidence: verdict.evidence,
        reason: alteredMessage(verdict),
        correction: corrected(mention, verdict, where.text),
        altered: verdict.differences.map(({ quotation: span, article }) => ({ span, article })),
      };
    case "missing": {
      const { beside } = verdict;
      const reason = `${fileName(beside.reference)} does not have “${mention.exact.trim()}”; “${beside.text}”, quoted with it, stands there (${placeIn(beside)}).`;
      const { reference: source } = beside;
      return { ...claim, verdict: "notEnoughInfo", reason, quotation: "notFound", source };
    }
    default: {
      const source = verdict.outcome === "notFound" ? hasToHave(mention, where.source) : undefined;
      const nearest =
        verdict.outcome === "translated" ? nearestPassage(mention.exact, where.library) : undefined;
      return {
        ...claim,
        ...(nearest !== undefined && { evidence: [nearest] }),
        verdict: "notEnoughInfo",
        reason:
          source === undefined
            ? REASONS[verdict.outcome]
            : `${fileName(source)}, which the note cites, does not have these words, or words near to them.`,
        quotation: verdict.outcome,
        ...(source !== undefined && { source }),
      };
    }
  }
}

function supported(
  mention: QuotationMention,
  evidence: readonly Evidence[],
  { text, library }: Where,
): Claim {
  const [first] = evidence;
  const { span, exact } = mention;
  const tolerances = tolerancesOf(exact, evidence);
  const but = tolerances.length === 0 ? "" : `, but for ${listed(tolerances)}`;
  const reason = first === undefined ? "" : `Word for word in ${placeOf(first)}${but}.`;
  const around = `${text.slice(0, span.start)} ${text.slice(span.end)}`;
  const cut = tolerances.includes(ELLIPSIS) ? undefined : cutEverywhere(evidence, around, library);
  return {
    span,
    mention,
    verdict: "supported",
    evidence,
    reason,
    ...(cut !== undefined && { cut }),
  };
}

/** How the quotation was cut, where it stands nowhere uncut. */
function cutEverywhere(
  evidence: readonly Evidence[],
  around: string,
  library: Library,
): Cut | undefined {
  const cuts = evidence.map(({ reference, span }) => {
    const quotes = library.references.get(reference)?.quotes;
    return quotes && cutOf(quotes, fromReference(quotes, span), around);
  });
  return cuts.includes(undefined) ? undefined : cuts[0];
}

/** The places of the source that the note names come first, those at its very words before the others. */
function citedFirst(
  evidence: readonly Evidence[],
  source: CitedPlace | undefined,
): readonly Evidence[] {
  if (source === undefined) return evidence;
  const rank = ({ reference, span }: Evidence): number => {
    if (reference !== source.index.reference.uri) return 2;
    return source.words !== undefined && overlaps(source.words, span) ? 0 : 1;
  };
  return evidence.toSorted((a, b) => rank(a) - rank(b));
}

/** The source that a note names, where it was read whole and is in the quotation's language: it must have the words. */
function hasToHave(
  { exact }: QuotationMention,
  source: CitedPlace | undefined,
): string | undefined {
  if (source === undefined) return undefined;
  const { uri, language, problems } = source.index.reference;
  return problems.length === 0 && mayStandIn(exact, language) ? uri : undefined;
}

/** The quotation set right, inside the marks that the note has. */
function corrected(
  { span, exact }: QuotationMention,
  verdict: AlteredQuotation,
  text: string,
): string {
  const words = text.slice(span.start, span.end);
  const start = words.indexOf(exact);
  const inner = articleWords(verdict, text.charAt(span.start));
  return words.slice(0, start) + inner + words.slice(start + exact.length);
}

const REASONS = {
  notFound: "No reference has these words, or words near to them.",
  translated: "No reference is in this language: the words of a translation are not checked.",
  tooLong: "The quotation is too long to be compared.",
  unchecked: "",
} as const;
