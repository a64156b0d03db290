// Whose figure it is by the label of its cell: a note that tells 12.3 % of the EU, where the row of ASEAN has 12.3 % and the EU's another
// in the same column, has gone astray by a row. The column need not be told: "grew" is no word of a header.

import type { QuantityMention } from "../../mention/mention.ts";
import type { NoteSentence } from "../figure/noteSentence.ts";
import { type Label, labelsOf } from "../figure/otherCell.ts";
import { significantDigits } from "../figure/slip.ts";
import { setsApart } from "./saysOf.ts";
import { isNearInSize, type Told } from "./told.ts";

/** The cell that has the note's label where `other` has another, all else the same; `cells` are those of other values. */
export function byCell(
  figure: QuantityMention,
  other: Told,
  cells: readonly Told[],
  sentence: NoteSentence,
): Told | undefined {
  const { value } = figure;
  // 3 and 20 stand in many cells.
  if (other.how !== "equal" || typeof value !== "number" || significantDigits(value).length < 2)
    return undefined;
  if (cells.length === 0 || setsApart(sentence)) return undefined;
  const ours = labelsOf(figure, sentence, other);
  if (!ours.some(({ told }) => told === false)) return undefined;
  const { index } = other.candidate.place;
  const found = cells.filter(
    (cell) =>
      cell.candidate.place.index === index &&
      isNearInSize(cell.figure, other.figure) &&
      isBeside(ours, labelsOf(figure, sentence, cell)),
  );
  return found.length === 1 ? found[0] : undefined;
}

/** Whether the two part in one label, which the note tells of the second alone. */
function isBeside(ours: readonly Label[], theirs: readonly Label[]): boolean {
  if (ours.length !== theirs.length) return false;
  const parted = ours.flatMap((own, i) => {
    const beside = theirs[i];
    return beside === undefined || beside.words === own.words ? [] : [[own, beside] as const];
  });
  return parted.length === 1 && parted.every(([own, beside]) => !own.told && beside.told === true);
}
