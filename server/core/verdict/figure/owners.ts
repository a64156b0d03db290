// Whose a figure is: the time or the name that parts the note's sentence from the one where the reference tells its figure.

import { findNames } from "../../library/entity/entities.ts";
import { type Library, sentenceAt } from "../../library/library.ts";
import type { Figure } from "../../library/referenceIndex.ts";
import { middle, type Span, shift, slice } from "../../text/span.ts";
import { passageOf } from "../evidence.ts";
import type { Owners } from "../verdict.ts";
import type { Pairing } from "./bind.ts";
import { compareFigures } from "./compareFigures.ts";
import { isCalendarDate } from "./compareTimes.ts";
import { isDateline } from "./dateline.ts";
import type { NoteSentence } from "./noteSentence.ts";

/**
 * The words that part the two: "2024" of the note, 2023年 of the reference; of a table's rows (`own` is the figure of the
 * note's) their labels. Undefined where several could be meant: a message
 * that names the wrong owner is worse than one that names none.
 */
export function ownersOf(
  figure: Figure,
  sentence: NoteSentence,
  owner: Owner,
  library: Library,
  own?: Owner,
): Owners | undefined {
  const text = passageOf(owner.candidate.place).prose.text;
  const { span, figures } = sentenceAt(owner.candidate.place);
  const here: Told = {
    text: sentence.text,
    span: sentence.span,
    figures: sentence.figures,
    figure,
  };
  const there: Told = { text, span, figures, figure: owner.figure };
  // Of a row's labels the library may know none, and of the note's sentence a name that is beside the point.
  const byRow = own && partedByRow(sentence, own, owner);
  return byRow ?? partedByTime(here, there) ?? partedByName(here, there, library);
}

/** Two rows of a table, by their labels, where the note has the one of its own row. */
function partedByRow(sentence: NoteSentence, own: Owner, other: Owner): Owners | undefined {
  if (own.candidate.place.index !== other.candidate.place.index) return undefined;
  const [here, there] = [rowLabel(own), rowLabel(other)];
  if (here === undefined || there === undefined || here === there) return undefined;
  const isNamed = slice(sentence.text, sentence.span).toLowerCase().includes(here.toLowerCase());
  return isNamed ? { here, there } : undefined;
}

/** The first words of the figure's row: "Gothenburg"; undefined outside tables. */
function rowLabel({ candidate: { place } }: Owner): string | undefined {
  const { cell, prose } = passageOf(place);
  const label = cell?.headers.find(({ start }) => start >= cell.row);
  return label === undefined ? undefined : slice(prose.text, label).trim() || undefined;
}

/** A reference's figure, and where it stands. */
type Owner = Pick<Pairing, "figure"> & { readonly candidate: Pick<Pairing["candidate"], "place"> };

/** A figure in its sentence. */
interface Told {
  readonly text: string;
  readonly span: Span;
  readonly figures: readonly Figure[];
  readonly figure: Figure;
}

function partedByTime(here: Told, there: Told): Owners | undefined {
  const [ours, theirs] = [datesOf(here), datesOf(there)];
  const outcomes = ours.flatMap((one) =>
    theirs.map((other) => compareFigures(one, other)?.outcome),
  );
  if (outcomes.length === 0 || !outcomes.every((outcome) => outcome === "differs"))
    return undefined;
  return ownersAt(here, nearest(ours, here.figure), there, nearest(theirs, there.figure));
}

function datesOf({ figures, figure, text }: Told): readonly Figure[] {
  return figures.filter((one) => isCalendarDate(one) && one !== figure && !isDateline(one, text));
}

function nearest<T extends { readonly span: Span }>(items: readonly T[], { span }: Figure) {
  const away = (item: T) => Math.abs(middle(item.span) - middle(span));
  return items.toSorted((a, b) => away(a) - away(b))[0];
}

/** One name here that is not there, one there that is not here, both of a kind. */
function partedByName(here: Told, there: Told, library: Library): Owners | undefined {
  const [ours, theirs] = [namesOf(here, library), namesOf(there, library)];
  const [one, ...more] = without(ours, theirs);
  const [other, ...others] = without(theirs, ours);
  if (one?.entity.type !== other?.entity.type || more.length > 0 || others.length > 0)
    return undefined;
  return ownersAt(here, one, there, other);
}

type Name = ReturnType<typeof findNames>[number];

function namesOf({ text, span }: Told, library: Library): readonly Name[] {
  return findNames(slice(text, span), library.entities()).map((name) => ({
    ...name,
    span: shift(name.span, span.start),
  }));
}

/** The first place of each name that `others` has not. */
function without(names: readonly Name[], others: readonly Name[]): readonly Name[] {
  const known = new Set(others.map(({ entity }) => entity.id));
  return names.filter(({ entity: { id } }) => !known.has(id) && known.add(id));
}

function ownersAt(
  here: Told,
  one: { readonly span: Span } | undefined,
  there: Told,
  other: { readonly span: Span } | undefined,
): Owners | undefined {
  if (one === undefined || other === undefined) return undefined;
  return { here: slice(here.text, one.span), there: slice(there.text, other.span) };
}
