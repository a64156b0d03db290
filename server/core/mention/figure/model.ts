// Model names: a family and its number (骁龙845, GPT-4, SU7). The number counts nothing, so it is no quantity, but "the
// GPT-3 model" told of GPT-4 is as wrong as a wrong figure. One pass, bounded looks around each run of digits.

import { foldChars } from "../../text/fold.ts";
import { overlaps, type Span } from "../../text/span.ts";
import type { EntityMention } from "../mention.ts";

/** A product named by family and number. */
export interface ModelMention extends EntityMention {
  readonly type: "product";
  /** Folded: "gpt", "骁龙". Of Chinese the two characters before the number: words are not marked off. */
  readonly family: string;
  readonly number: string;
}

/** Matches 骁龙845, GPT-4, "SU7", "iPhone 15"; not "3.5", "A1b", 2,898. */
const MODEL =
  /(?:(?<han>\p{sc=Han}{2})|(?<![\p{L}\p{N}])(?<latin>[A-Za-z]{2,12})[ -]?)(?<number>\d{1,4})(?![\d.,:%％]*\d|[A-Za-z%％.]\d)/gu;

/** Words before a number that point to a place in a text, a rank or a time. */
const POINTERS = new Set(
  (
    "page pages chapter section table figure fig line no nos vol part step slide item question version note day week " +
    "month year quarter article paragraph act rule class grade level phase stage round game top over about nearly under " +
    "than to of in at by from and or for the q fy h jan feb mar apr may jun jul aug sep sept oct nov dec january february " +
    "march april june july august september october november december us usd rmb eur gbp cny jpy hkd"
  ).split(" "),
);

/** Characters that make two Han before a number a count, a rank or a time, and no name. */
const NO_NAME = /[第约近超过达至到在为有是和与及的了共仅就被将从比多少元年月日号点第:]|\d/u;

/** Model names of `text` that stand in none of the `taken` spans (figures and dates, in order). */
export function findModels(
  text: string,
  taken: readonly { readonly span: Span }[],
): readonly ModelMention[] {
  if (!/\d/u.test(text)) return [];
  const models: ModelMention[] = [];
  let next = 0;
  for (const match of text.matchAll(MODEL)) {
    const { han, latin, number = "" } = match.groups ?? {};
    const family = foldChars(han ?? latin ?? "");
    const span = { start: match.index, end: match.index + match[0].length };
    if (han === undefined ? POINTERS.has(family) : NO_NAME.test(han)) continue;
    while (next < taken.length && (taken[next]?.span.end ?? 0) <= span.start) next++;
    const figure = taken[next];
    if (figure !== undefined && overlaps(figure.span, span)) continue;
    models.push({ kind: "entity", type: "product", span, name: match[0], family, number });
  }
  return models;
}

export function isModel(mention: { readonly kind: string }): mention is ModelMention {
  return mention.kind === "entity" && "family" in mention;
}
