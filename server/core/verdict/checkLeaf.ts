// The verdicts on one readable piece of a note. All spans here are in the leaf's prose.

import { findTerms } from "../lexicon/terms.ts";
import { findNames } from "../library/entity/entities.ts";
import type { Library } from "../library/library.ts";
import { type Figure, readFigures } from "../library/referenceIndex.ts";
import { tellingSentences } from "../library/tellingSentences.ts";
import type { Leaf } from "../markdown/block.ts";
import { contains, type Span, slice } from "../text/span.ts";
import type { CheckOptions } from "./checkedNote.ts";
import type { Derived } from "./derive/target.ts";
import { evidenceAt } from "./evidence.ts";
import { findCandidates } from "./figure/candidates.ts";
import { checkFigure, withoutStrayWarnings } from "./figure/checkFigure.ts";
import { prepareSentence } from "./figure/noteSentence.ts";
import { reasonFor } from "./message.ts";
import { quotationClaims } from "./quotation/quotationClaims.ts";
import type { Claim, Derivation } from "./verdict.ts";

/** More places than this are never shown for one claim. */
const EVIDENCE = 5;

/** Claims in the order of the leaf. */
export function checkLeaf(leaf: Leaf, library: Library, options: CheckOptions): readonly Claim[] {
  const { text } = leaf.prose;
  const quotations = quotationClaims(leaf, library);
  const figures = readFigures(text, options.today === undefined ? {} : { today: options.today });
  // The words of a quotation are judged to the letter: figures in it are judged with them.
  const own = figures.filter(
    (figure) =>
      !isUnresolved(figure) && !quotations.some(({ span }) => contains(span, figure.span)),
  );
  const sentences = own.length === 0 ? [] : tellingSentences(text, findTerms(text));
  let next = 0;
  const claims = sentences.flatMap((span) => {
    const first = next;
    while (next < own.length && (own[next]?.span.start ?? 0) < span.end) next++;
    return checkSentence(text, span, own.slice(first, next), library);
  });
  return [...quotations, ...claims, ...nameClaims(text, library)].sort(
    (a, b) => a.span.start - b.span.start,
  );
}

/** "Thursday", 同月: a time that says nothing without the day of writing, which nobody told. */
function isUnresolved(figure: Figure): boolean {
  return figure.kind === "date" && figure.value === undefined;
}

function checkSentence(
  text: string,
  span: Span,
  figures: readonly Figure[],
  library: Library,
): readonly Claim[] {
  if (figures.length === 0) return [];
  const sentence = prepareSentence(text, span, figures, library);
  const candidates = findCandidates(sentence, library);
  const verdicts = figures.map((figure) => checkFigure(figure, sentence, candidates, library));
  return withoutStrayWarnings(verdicts, sentence, library).map(
    ({ figure, verdict, fault, pairings, derived }) => {
      const derivation = derived && derivationOf(derived);
      const evidence =
        derivation?.parts ??
        pairings
          .slice(0, EVIDENCE)
          .map(({ candidate, figure: there }) => evidenceAt(candidate.place, there.span));
      const judged = {
        verdict,
        evidence,
        ...(fault !== undefined && { fault }),
        ...(derivation !== undefined && { derivation }),
        ...(pairings[0] !== undefined && { told: pairings[0].figure }),
        ...(pairings[0]?.how !== undefined && { how: pairings[0].how }),
      };
      const reason = reasonFor(judged, slice(text, figure.span));
      return { span: figure.span, mention: figure, ...judged, reason };
    },
  );
}

/** The derivation with the places of its parts, each shown once. */
function derivationOf({ kind, formula, value, parts }: Derived): Derivation {
  const places = parts.flatMap(({ place, told }) =>
    place === undefined || told === undefined ? [] : [evidenceAt(place, told.span)],
  );
  return { kind, formula, value, parts: places };
}

/** Names that the references know: told to exist, never judged. */
function nameClaims(text: string, library: Library): readonly Claim[] {
  return findNames(text, library.entities()).map(({ span, entity }) => ({
    span,
    mention: { kind: "entity", span, type: entity.type, name: entity.name },
    verdict: "supported",
    evidence: [],
    reason: "",
    entity: entity.id,
  }));
}
