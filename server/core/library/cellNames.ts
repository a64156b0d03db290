// The names of an article with tables. The words that tell of a cell stand in front of a whole column or row: names are looked for in
// them once, as if the article said them once, and are then known wherever they stand.

import { type EntityPlace, type EntityRecord, findEntities } from "../mention/entity/entity.ts";
import type { Reference } from "../reference/reference.ts";
import { type FoldedText, foldedText } from "../text/foldedText.ts";
import { shift } from "../text/span.ts";
import { cellParts } from "./cellParts.ts";

/** Whom the article names; `texts` are its passages. */
export function findNames(
  { passages, language }: Reference,
  texts: readonly FoldedText[],
): readonly EntityRecord[] {
  if (!passages.some(({ kind }) => kind === "cell")) return findEntities(texts, language);
  const pieces: FoldedText[] = [];
  /** By piece, where it stands. */
  const places: Place[][] = [];
  const known = new Map<string, Place[]>();
  texts.forEach((text, passage) => {
    const { kind, cell } = passages[passage] ?? {};
    if (kind !== "cell") {
      pieces.push(text);
      places.push([{ passage, start: 0 }]);
      return;
    }
    for (const { start, end } of cellParts(text.text, cell?.headers ?? [])) {
      const words = text.text.slice(start, end);
      if (NUMBER.test(words)) continue;
      const before = known.get(words);
      if (before !== undefined) {
        before.push({ passage, start });
        continue;
      }
      const first = [{ passage, start }];
      known.set(words, first);
      places.push(first);
      pieces.push(foldedText(words));
    }
  });
  return findEntities(pieces, language).map((record) => moved(record, places));
}

/** Where a piece stands: the index of a passage, and the offset in its text. */
interface Place {
  readonly passage: number;
  readonly start: number;
}

/** Names nobody: "1,640", "(5.2%)", "¥36.5". Not "7-11", nor "36氪". */
const NUMBER = /^[^\p{L}\d]*[\d.,]+[^\p{L}\d]*$/u;

function moved(
  { mentions, description, ...record }: EntityRecord,
  places: readonly (readonly Place[])[],
): EntityRecord {
  const placesOf = ({ passage, span }: EntityPlace) =>
    (places[passage] ?? []).map(
      (to): EntityPlace => ({ passage: to.passage, span: shift(span, to.start) }),
    );
  const told = description === undefined ? undefined : placesOf(description)[0];
  return {
    ...record,
    mentions: mentions
      .flatMap(placesOf)
      .sort((a, b) => a.passage - b.passage || a.span.start - b.span.start),
    ...(told !== undefined && { description: told }),
  };
}
