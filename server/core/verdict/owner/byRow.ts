// Whose figure it is by the row of a table: a note that tells 41 days with 3.6 %, where the row of 41 has 2.5 % and another row 3.6 %, has gone
// astray by a line.

import { type SentencePlace, sentenceAt } from "../../library/library.ts";
import type { Figure } from "../../library/referenceIndex.ts";
import type { QuantityMention } from "../../mention/mention.ts";
import { passageOf } from "../evidence.ts";
import { compareFigures } from "../figure/compareFigures.ts";
import type { NoteSentence } from "../figure/noteSentence.ts";
import { setsApart } from "./saysOf.ts";
import { isTime } from "./share.ts";
import type { Told } from "./told.ts";

/** The figure of the same column in the row that tells the note's other figures, where the row of its own tells none of them. */
export function byRow(
  figure: QuantityMention,
  other: Told,
  rivals: readonly Told[],
  sentence: NoteSentence,
): Told | undefined {
  const ours = cellAt(other.candidate.place);
  if (ours === undefined || setsApart(sentence)) return undefined;
  const beside = sentence.figures.filter(
    (one) =>
      one.kind === "quantity" && one !== figure && !isTime(one) && one.category !== "ordinal",
  );
  if (beside.length === 0 || beside.some((one) => isInRow(one, other.candidate.place)))
    return undefined;
  return rivals.find((rival) => {
    const { place } = rival.candidate;
    if (place.index !== other.candidate.place.index || cellAt(place)?.column !== ours.column)
      return false;
    return beside.every((one) => isInRow(one, place));
  });
}

/** The words that tell of a cell's column, captions and all, and of its row; undefined where the place is no cell. */
function cellAt(
  place: SentencePlace,
): { readonly column: string; readonly row: string } | undefined {
  const { cell, prose } = passageOf(place);
  if (cell === undefined) return undefined;
  return { column: prose.text.slice(0, cell.row), row: prose.text.slice(cell.row, cell.own) };
}

/** Cells on both sides that may be of one row. */
const COLUMNS = 12;

/** Whether another cell of the place's row tells the figure. */
export function isInRow(figure: Figure, place: SentencePlace): boolean {
  return besideInRow(place).some((at) =>
    sentenceAt(at).figures.some((there) => isSame(figure, there)),
  );
}

/** The other cells of the place's row, nearest first on either side; none where the place is no cell. */
export function besideInRow(place: SentencePlace): readonly SentencePlace[] {
  const row = cellAt(place)?.row;
  if (row === undefined) return [];
  const isOfRow = (at: number) =>
    place.index.sentence(at) !== undefined && cellAt({ ...place, at })?.row === row;
  const found: SentencePlace[] = [];
  for (const step of [-1, 1])
    for (let i = 1; i <= COLUMNS && isOfRow(place.at + i * step); i++)
      found.push({ ...place, at: place.at + i * step });
  return found;
}

/** Of one value, as far as the rounder of the two tells it. */
export function isSame(here: Figure, there: Figure): boolean {
  const compared = compareFigures(here, there);
  return compared?.outcome === "agrees" && (compared.how === "equal" || compared.how === "rounded");
}
