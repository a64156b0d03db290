// Whether the note's figure stands in the references only as somebody else's: "Halewick employs 2,230 people" has the number of
// posts of Penmarsh. Then that it stands there speaks for nothing.

import { type Library, sentenceAt } from "../../library/library.ts";
import type { Figure, ReferenceIndex } from "../../library/referenceIndex.ts";
import type { Pairing } from "../figure/bind.ts";
import { compareFigures } from "../figure/compareFigures.ts";
import type { NoteSentence } from "../figure/noteSentence.ts";
import { excludes } from "./bySide.ts";
import { type InForce, inForceAt, ownersOfNote } from "./inForce.ts";

/** A figure told in more places than this is told of many. */
const PLACES = 3;

/** Whether the rival is told of the note's owner, and each place of `indexes` that tells the note's figure of one that excludes it. */
export function isOfOthersOnly(
  figure: Figure,
  rival: Pairing,
  sentence: NoteSentence,
  indexes: readonly ReferenceIndex[],
  library: Library,
): boolean {
  if (figure.kind !== "quantity" || rival.figure.kind !== "quantity") return false;
  const { place } = rival.candidate;
  const there = rival.figure;
  const owners = ownersOfNote(figure, sentence, library).filter(
    ({ key, contrast }) => inForceAt(there, place, contrast, library) === key,
  );
  return owners.some((owner) => indexes.every((index) => isOthers(figure, index, owner, library)));
}

function isOthers(figure: Figure, index: ReferenceIndex, owner: InForce, library: Library) {
  let places = 0;
  for (let at = 0; at < index.sentences.length; at++) {
    const place = { index, at };
    for (const there of sentenceAt(place).figures) {
      if (there.kind !== "quantity" || compareFigures(figure, there)?.outcome !== "agrees")
        continue;
      const theirs = inForceAt(there, place, owner.contrast, library);
      if (theirs === undefined || !excludes(theirs, owner) || ++places > PLACES) return false;
    }
  }
  return true;
}
