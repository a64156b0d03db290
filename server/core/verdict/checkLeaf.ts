// The verdicts on one readable piece of a note. All spans here are in the leaf's prose.

import type { Library } from "../library/library.ts";
import { type Figure, isTimeOfDay, readFigures } from "../library/referenceIndex.ts";
import { tellingSentences } from "../library/tellingSentences.ts";
import type { Block, Leaf } from "../markdown/block.ts";
import { toOriginal } from "../text/offsetMap.ts";
import { contains, overlaps, type Span } from "../text/span.ts";
import type { CheckOptions } from "./checkedNote.ts";
import { checkSentence } from "./checkSentence.ts";
import { checkMembers, checkNames } from "./entity/checkNames.ts";
import { type NoteName, noteNames } from "./entity/noteNames.ts";
import { findCandidates } from "./figure/candidates.ts";
import { prepareSentence } from "./figure/noteSentence.ts";
import type { CitedPlace } from "./quotation/quotationCited.ts";
import { quotationClaims } from "./quotation/quotationClaims.ts";
import { reportedWords } from "./quotation/reportedSpeech.ts";
import { attributionClaims, speakerClaims } from "./quotation/speakerClaims.ts";
import type { Steps } from "./steps.ts";
import type { Claim, Evidence } from "./verdict.ts";
import { termsIn } from "./wordsIn.ts";

/** What a leaf's block knows of it. */
export interface LeafContext {
  readonly block: Block;
  readonly library: Library;
  readonly options: CheckOptions;
  /** The citations of the block. */
  readonly cited: readonly CitedPlace[];
  /** Where the words of the quotation above it stand, whose last line it may be. */
  readonly quoted: readonly Evidence[];
}

/** Claims in the order of the leaf. */
export function* checkLeaf(
  leaf: Leaf,
  { block, library, options, cited, quoted }: LeafContext,
): Steps<readonly Claim[]> {
  const { text } = leaf.prose;
  const quotations = quotationClaims(leaf, { block, cited, library });
  yield quotations.length > 0 ? undefined : "beside";
  const speakers = speakersIn(leaf, quotations, { cited, quoted, library });
  yield "beside";
  const figures = readFigures(text, options.today === undefined ? {} : { today: options.today });
  // Of times of day an article says much or nothing: where none tells any, the note's are no figures.
  const tellTimes =
    figures.some(isTimeOfDay) && library.indexes.some(({ tellsTimes }) => tellsTimes);
  // The words of a quotation are judged to the letter: figures in it are judged with them. Not those of a translation.
  const own = figures.filter(
    (figure) =>
      !isUnresolved(figure) &&
      (tellTimes || !isTimeOfDay(figure)) &&
      !quotations.some(
        (each) => each.quotation !== "translated" && contains(each.span, figure.span),
      ),
  );
  yield "beside";
  const names = noteNames(text, library);
  // What is quoted is judged to the letter, names and all, and so is who said it.
  const heard = [...quotations, ...speakers];
  const judged = names.filter(({ span }) => !heard.some((one) => overlaps(one.span, span)));
  const isEmpty = own.length === 0 && judged.length === 0;
  if (!isEmpty) yield "beside";
  const sentences = isEmpty ? [] : tellingSentences(text, termsIn(text));
  let next = 0;
  let before: readonly Figure[] = [];
  const claims: Claim[] = [];
  for (const span of sentences) {
    const first = next;
    while (next < own.length && (own[next]?.span.start ?? 0) < span.end) next++;
    const told = before;
    before = own.slice(first, next);
    const named = judged.some((name) => contains(span, name.span));
    if (before.length === 0 && !named) continue;
    const sentence = { ...prepareSentence(text, span, before, library), before: told };
    const candidates = findCandidates(sentence, library);
    yield "beside";
    for (const claim of checkSentence(sentence, candidates, library)) claims.push(claim);
    if (named) claims.push(...checkNames(sentence, judged, candidates, library));
    const members = checkMembers(sentence, names, candidates, library);
    const free = ({ span }: Claim) => ![...heard, ...names].some((one) => overlaps(one.span, span));
    for (const claim of members) if (free(claim)) claims.push(claim);
    yield;
  }
  const known = nameClaims(names).filter(({ span }) => !claims.some((one) => isSame(one, span)));
  return [...quotations, ...speakers, ...claims, ...known].sort(
    (a, b) => a.span.start - b.span.start,
  );
}

/** Who is said to have said it: in the last line of a block quote, and of what the leaf quotes or reports. */
function speakersIn(
  { kind, prose }: Leaf,
  quotations: readonly Claim[],
  { cited, quoted, library }: Pick<LeafContext, "cited" | "quoted" | "library">,
): readonly Claim[] {
  const { text, map } = prose;
  const told = quotations.filter(({ evidence }) => evidence.length > 0);
  if (kind !== "quote") {
    const words = told.map(({ span, evidence }) => ({ span, findEvidence: () => evidence }));
    return speakerClaims(text, [...words, ...reportedWords(text, library)], library);
  }
  return attributionClaims(text, told[0]?.evidence ?? quoted, library).filter(
    // Names in a link's words are its article's title.
    ({ span }) => !cited.some(({ link }) => overlaps(link, toOriginal(map, span))),
  );
}

/** Whether the claim is on the name there. */
function isSame({ mention, span: { start, end } }: Claim, span: Span): boolean {
  return mention.kind === "entity" && start === span.start && end === span.end;
}

/** "Thursday", 同月: a time that says nothing without the day of writing, which nobody told. */
function isUnresolved(figure: Figure): boolean {
  return figure.kind === "date" && figure.value === undefined && figure.written === undefined;
}

/** Names that the references know: told to exist. */
function nameClaims(names: readonly NoteName[]): readonly Claim[] {
  return names.flatMap(({ span, entity }) =>
    entity === undefined
      ? []
      : [
          {
            span,
            mention: { kind: "entity", span, type: entity.type, name: entity.name },
            verdict: "supported",
            evidence: [],
            reason: "",
            entity: entity.id,
          },
        ],
  );
}
