// Clauses: the piece of a sentence between its commas that a figure stands in. What is told of one clause's figure need not
// hold for another's.

import type { Figure } from "../../library/referenceIndex.ts";
import { allMatches } from "../../text/matches.ts";
import { contains, type Span } from "../../text/span.ts";
import type { Candidate } from "./candidates.ts";

/** Ends a clause. Matches ", and", "；", " while "; not the comma of "2,898" (a digit follows), nor 、 of a list. */
const BOUNDARY = /,(?!\d)|[;，；—]|\s(?:while|whereas|although|though|but)\s|(?:ながら|一方で?)/gu;

/** The clause of `sentence` (a span of `text`) that holds `inside`. */
export function clauseOf(text: string, sentence: Span, inside: Span): Span {
  const own = text.slice(sentence.start, sentence.end);
  let { start, end } = sentence;
  for (const { index, 0: mark } of allMatches(own, BOUNDARY)) {
    const at = sentence.start + index;
    if (at + mark.length <= inside.start) start = at + mark.length;
    else if (at >= inside.end) {
      end = at;
      break;
    }
  }
  return { start, end };
}

/** Words told between two figures of a clause from which the second is told of its own. */
const OWN_WORDS = 2;

/**
 * The part of `clause` that tells of `figure` alone: behind the amount before it, where words of the candidate stand between
 * them. "An average load factor of 79% and a net profit of $7.2m": the profit is no average.
 */
export function ownPart(
  figure: Figure,
  { figures }: { readonly figures: readonly Figure[] },
  clause: Span,
  { matches }: Candidate,
): Span {
  const before = figures.findLast(
    ({ kind, span }) =>
      kind === "quantity" && span.start >= clause.start && span.end <= figure.span.start,
  );
  if (before === undefined) return clause;
  const between = { start: before.span.end, end: figure.span.start };
  const told = new Set(
    matches.map(({ word }) => word).filter((word) => !word.figure && contains(between, word.span)),
  );
  return told.size >= OWN_WORDS ? { start: between.start, end: clause.end } : clause;
}
