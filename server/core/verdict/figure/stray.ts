// Warnings that tell too much: a sentence that is about something else gives one for each of its figures.

import type { Library } from "../../library/library.ts";
import type { FigureVerdict } from "./checkFigure.ts";
import { strayed } from "./doubt.ts";
import { namesSubject } from "./leadsElsewhere.ts";
import { MARKS } from "./marks.ts";
import type { NoteSentence } from "./noteSentence.ts";
import { isNearMiss } from "./slip.ts";

/**
 * A sentence of which several figures of a kind differ and none agrees tells of something else: another company's results
 * use the same words. Unless it is retold nearly word for word, names what the article is about, or is one digit away, its
 * warnings become "could not check".
 */
export function withoutStrayWarnings(
  verdicts: readonly FigureVerdict[],
  sentence: NoteSentence,
  library: Library,
): readonly FigureVerdict[] {
  const refuted = verdicts.filter(({ verdict }) => verdict === "refuted");
  const kinds = new Set(refuted.map(({ figure }) => figure.kind));
  const isStray =
    kinds.size < refuted.length &&
    !verdicts.some(({ verdict }) => verdict === "supported") &&
    !refuted.some(
      ({ figure, pairings: [rival] }) =>
        rival !== undefined &&
        (rival.candidate.coverage >= MARKS.retold ||
          isNearMiss(figure, rival.figure) ||
          namesSubject(sentence, rival.candidate.place.index, library)),
    );
  if (!isStray) return verdicts;
  return verdicts.map((one) => (one.verdict === "refuted" ? strayed(one) : one));
}

/**
 * A wrong date is one mistake: the figure that stands beside the right one ("2019年的1,950万元" for 2021年) belongs to it, and
 * is no other year's by itself.
 */
export function withoutWrongOwners(verdicts: readonly FigureVerdict[]): readonly FigureVerdict[] {
  const dated = verdicts.filter(
    ({ figure, verdict }) => figure.kind === "date" && verdict === "refuted",
  );
  if (dated.length === 0) return verdicts;
  return verdicts.map((one) => {
    const [, told] = one.pairings;
    const isBesideDate = dated.some(
      ({ pairings: [rival] }) => told !== undefined && rival?.candidate === told.candidate,
    );
    return one.fault === "misattributed" && one.figure.kind === "quantity" && told && isBesideDate
      ? { figure: one.figure, verdict: "supported", pairings: [told] }
      : one;
  });
}
