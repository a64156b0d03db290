// The cell of a reference's table that stands for a cell of a note's: under the same header, beside the same label, of the same
// time. Where there is just one, nothing is left to doubt.

import { sentenceAt } from "../../library/library.ts";
import type { Figure } from "../../library/referenceIndex.ts";
import { contains, type Span } from "../../text/span.ts";
import { passageOf } from "../evidence.ts";
import type { Pairing } from "./bind.ts";
import type { Candidate } from "./candidates.ts";
import { compareDates } from "./compareDates.ts";
import type { NoteSentence } from "./noteSentence.ts";

/** Share of a label's word weight from which two labels are the same: "Revenue" and "Revenue, net" are told apart by the best. */
const SAME = 0.6;

/** The pairing with the one cell that has the same labels; undefined where none has, or several that tell different values. */
export function findSameCell(
  figure: Figure,
  sentence: NoteSentence,
  pairings: readonly Pairing[],
): Pairing | undefined {
  const { cell } = sentence;
  if (cell === undefined || figure.span.start < cell.own) return undefined;
  const alike = pairings.flatMap((pairing) => {
    const likeness = likenessOf(pairing, sentence, cell.labels);
    return likeness === undefined ? [] : [{ pairing, likeness }];
  });
  const most = Math.max(0, ...alike.map(({ likeness }) => likeness));
  const best = alike.filter(({ likeness }) => likeness === most).map(({ pairing }) => pairing);
  const [first] = best;
  return best.every(({ outcome }) => outcome === first?.outcome) && isOne(best) ? first : undefined;
}

/** Several cells with the same labels tell different things, unless all agree. */
function isOne(best: readonly Pairing[]): boolean {
  return best.length === 1 || best.every(({ outcome }) => outcome === "agrees");
}

/** 0..1: how much of the labels, both ways, the two share; undefined where a label or a time has no match. */
function likenessOf(
  { candidate, figure: there }: Pairing,
  sentence: NoteSentence,
  labels: readonly Span[],
): number | undefined {
  const { cell } = passageOf(candidate.place);
  if (cell === undefined || there.span.start < cell.own) return undefined;
  if (!isSameTime(sentence, candidate)) return undefined;
  const own = labels.flatMap((label) => shareOf(label, candidate, cell.own) ?? []);
  const others = cell.headers.slice(cell.captions);
  const told = others.filter((label) => isTold(label, candidate)).length;
  if (own.length === 0 || own.some((share) => share < SAME)) return undefined;
  return own.reduce((sum, share) => sum + share, 0) / own.length + told / others.length;
}

/** Share of the weight of the label's words that the cell's headers have; undefined for a label of no words, as a year. */
function shareOf(label: Span, { words, matches }: Candidate, own: number): number | undefined {
  const weight = words
    .filter(({ span, figure }) => figure === undefined && contains(label, span))
    .reduce((sum, word) => sum + word.weight, 0);
  if (weight === 0) return undefined;
  const found = new Map<object, number>();
  for (const { word, weight: told, there } of matches) {
    if (word.figure !== undefined || !contains(label, word.span)) continue;
    if (there !== undefined && there < own) found.set(word, told);
  }
  return [...found.values()].reduce((sum, told) => sum + told, 0) / weight;
}

/** Whether any word or time of the note's cell stands in the header. */
function isTold({ start, end }: Span, { matches }: Candidate): boolean {
  return matches.some(({ there }) => there !== undefined && start <= there && there <= end);
}

/** Both tell times and they agree, or neither tells any. */
function isSameTime({ figures, cell }: NoteSentence, { place }: Candidate): boolean {
  const here = figures.filter(({ kind, span }) => kind === "date" && span.start < (cell?.own ?? 0));
  const { cell: other } = passageOf(place);
  const there = sentenceAt(place).figures.filter(
    ({ kind, span }) => kind === "date" && span.start < (other?.own ?? 0),
  );
  if (here.length === 0 || there.length === 0) return here.length === there.length;
  const outcomes = here.flatMap((a) =>
    there.map((b) =>
      a.kind === "date" && b.kind === "date" ? compareDates(a, b).outcome : "incomparable",
    ),
  );
  return outcomes.includes("agrees") && !outcomes.includes("differs");
}
