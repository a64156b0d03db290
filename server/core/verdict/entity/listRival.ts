// One name of a list that the article has as well, with another in its place: 郑州、襄阳、南昌 where it has 郑州、襄阳和赣州. Both lists must
// be as long, and all else in them the same; then whose words stand around them hardly matters, and the language does not.

import { type Library, sentenceAt } from "../../library/library.ts";
import { foldChars } from "../../text/fold.ts";
import { contains } from "../../text/span.ts";
import { passageOf } from "../evidence.ts";
import type { Candidate } from "../figure/candidates.ts";
import { foldedText } from "../figure/foldedText.ts";
import { toldShare } from "./findRival.ts";
import { type Named, namedAt } from "./namedAt.ts";
import type { NoteName } from "./noteNames.ts";
import { isAnother, mayStandFor } from "./sameName.ts";
import type { NearRival } from "./slotRival.ts";

/** Share of the note's words that the article's sentence must tell, 0..1: names of the list are among them. */
const TOLD = 0.5;

/** Share of the words from which the sentence is the article's, and how long a list must then be: 宮城、岩手、福島の3県の11病院. */
const WHOLE = 0.9;
const LONG = 3;

/** What joins the items of a list. */
const JOINT = /^\s?(?:[、,，和与與及跟とや&]|and|or|以及|及び|ならびに|,\s?and)\s?$/u;

export function findListRival(
  name: NoteName,
  text: string,
  candidates: readonly Candidate[],
  { names, library }: { readonly names: readonly NoteName[]; readonly library: Library },
): NearRival | undefined {
  const list = listOf(name, names, text);
  if (list.length < 2 || list.some((one) => one !== name && one.entity === undefined))
    return undefined;
  for (const candidate of candidates) {
    const told = toldShare(candidate, name);
    if (told < TOLD) continue;
    // An article that knows the name elsewhere may have it right for all that a few words say.
    const isWhole = told >= WHOLE && list.length >= LONG;
    if (!isWhole && isNamedIn(name, candidate)) return undefined;
    const there = listsIn(candidate, library).find(
      (items) => items.length === list.length && isSameBut(name, list, items),
    );
    const only = there?.find(({ entity }) => !list.some((one) => one.entity === entity));
    if (only === undefined || !isAnother(name, only.entity, candidate.foreign)) continue;
    if (names.some((one) => one !== name && mayStandFor(one, only.entity))) return undefined;
    return { place: candidate.place, entity: only.entity, span: only.span, near: 1 };
  }
  return undefined;
}

/** The names of the list that the name stands in, itself among them. */
function listOf(name: NoteName, names: readonly NoteName[], text: string): readonly NoteName[] {
  const at = names.indexOf(name);
  if (at < 0) return [];
  const joined = (a: NoteName | undefined, b: NoteName | undefined) =>
    a !== undefined &&
    b !== undefined &&
    a.type === b.type &&
    JOINT.test(text.slice(a.span.end, b.span.start));
  let first = at;
  while (joined(names[first - 1], names[first])) first--;
  let last = at;
  while (joined(names[last], names[last + 1])) last++;
  return names.slice(first, last + 1);
}

/** Whether the article knows the name at all: then it may be right for all that this sentence says. */
function isNamedIn({ written, entity }: NoteName, { place: { index } }: Candidate): boolean {
  const { uri } = index.reference;
  return (
    entity?.references.includes(uri) === true || foldedText(index).includes(foldChars(written))
  );
}

/** The lists of names in the candidate's sentence. */
function listsIn({ place }: Candidate, library: Library): readonly (readonly Named[])[] {
  const { text } = passageOf(place).prose;
  const own = sentenceAt(place).span;
  const items = namedAt(place, library)
    .filter(({ span }) => contains(own, span))
    .sort((a, b) => a.span.start - b.span.start);
  const lists: Named[][] = [];
  for (const item of items) {
    const last = lists.at(-1)?.at(-1);
    const joins =
      last !== undefined &&
      last.entity.type === item.entity.type &&
      JOINT.test(text.slice(last.span.end, item.span.start));
    if (joins) lists.at(-1)?.push(item);
    else lists.push([item]);
  }
  return lists;
}

/** Whether all names of the list but the one are the article's. */
function isSameBut(name: NoteName, list: readonly NoteName[], items: readonly Named[]): boolean {
  return list.every((one) => one === name || items.some(({ entity }) => entity === one.entity));
}
