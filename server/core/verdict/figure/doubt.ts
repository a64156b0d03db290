// Figures that could not be checked though a place was found that is surely about the note's words: the place is kept with what
// speaks against it, so that a reader sees why there is no verdict.

import type { Figure } from "../../library/referenceIndex.ts";
import { mayFollow } from "../derive/mayFollow.ts";
import type { FigureVerdict } from "./checkFigure.ts";
import type { Rival } from "./rival.ts";
import type { Asked } from "./standing.ts";
import { doubtAbout } from "./subject.ts";

/** The verdict with the rival that was doubted, where nothing else is to be shown for it. */
export function withDoubt(
  found: FigureVerdict,
  rival: Rival | undefined,
  asked: Asked,
): FigureVerdict {
  const { figure, verdict, pairings } = found;
  if (rival === undefined || verdict !== "notEnoughInfo" || pairings.length > 0) return found;
  const doubt = isOtherSize(figure, rival.figure)
    ? "size"
    : doubtAbout(figure, rival, asked.sentence, asked.library);
  const unnamed = () => (mayFollow(asked, rival) ? "worked-out" : "elsewhere");
  return { ...found, pairings: [rival], doubt: doubt ?? unnamed() };
}

/** What becomes of a warning whose sentence tells of something else. */
export function strayed({ figure, pairings }: FigureVerdict): FigureVerdict {
  return { figure, verdict: "notEnoughInfo", pairings: pairings.slice(0, 1), doubt: "stray" };
}

/** Slips of magnitude keep the digits (1.2亿 for 1.2万); other digits in a size quite different are another thing. */
export function isOtherSize(here: Figure, there: Figure): boolean {
  if (here.kind !== "quantity" || there.kind !== "quantity") return false;
  if (typeof here.value !== "number" || typeof there.value !== "number") return false;
  const ratio = Math.log10(Math.abs(here.value / there.value) || 1);
  const offset = Math.abs(ratio - Math.round(ratio));
  return Math.abs(ratio) > 2 && offset > 0.02;
}
