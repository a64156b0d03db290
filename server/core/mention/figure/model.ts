// Model names: a family and its number (骁龙845, GPT-4, SU7). The number counts nothing, so it is no quantity, but "the
// GPT-3 model" told of GPT-4 is as wrong as a wrong figure. One pass, bounded looks around each run of digits.

import { codeAt } from "../../text/codeAt.ts";
import { foldChars } from "../../text/fold.ts";
import { overlaps, type Span } from "../../text/span.ts";
import type { EntityMention } from "../mention.ts";
import { isLetterAt } from "./chars.ts";

/** A product named by family and number. */
export interface ModelMention extends EntityMention {
  readonly type: "product";
  /** Folded: "gpt", "骁龙". Of Chinese the two characters before the number: words are not marked off. */
  readonly family: string;
  readonly number: string;
}

/** What stands before the number, at the end of a text. Matches 骁龙, GPT-, "SU", "iPhone "; not "A", 龙. */
const FAMILY = /(?:(?<han>\p{sc=Han}{2})|(?<![\p{L}\p{N}])(?<latin>[A-Za-z]{2,12})[ -]?)$/u;
/** Letters, what joins them, and one character that may be half of another. */
const LONGEST_FAMILY = 15;
const LONGEST_NUMBER = 4;

/** What makes digits no number of a model: 3.5, 2,898, 1b2. */
const GOES_ON = /[\d.,:%％]*\d|[A-Za-z%％.]\d/uy;

/** Words before a number that point to a place in a text, a rank or a time. */
const POINTERS = new Set(
  (
    "page pages chapter section table figure fig line no nos vol part step slide item question version note day week " +
    "month year quarter article paragraph act rule class grade level phase stage round game top over about nearly under " +
    "than to of in at by from and or for the q fy h jan feb mar apr may jun jul aug sep sept oct nov dec end mid early late january february " +
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
  const models: ModelMention[] = [];
  let next = 0;
  for (let at = 0; at < text.length; at++) {
    if (!isAscii(text, at)) continue;
    const start = at;
    while (isAscii(text, at)) at++;
    const model = at - start > LONGEST_NUMBER ? undefined : modelAt(text, start, at);
    if (model === undefined) continue;
    const { span } = model;
    while (next < taken.length && (taken[next]?.span.end ?? 0) <= span.start) next++;
    const figure = taken[next];
    if (figure === undefined || !overlaps(figure.span, span)) models.push(model);
  }
  return models;
}

/** No Han character comes before the radicals. */
const FIRST_HAN = 0x2e80;

/** 0 to 9. */
function isAscii(text: string, offset: number): boolean {
  const code = codeAt(text, offset);
  return code >= 0x30 && code <= 0x39;
}

/** The model whose number stands from `start` to `end`. */
function modelAt(text: string, start: number, end: number): ModelMention | undefined {
  // Most numbers stand behind a space and no letter.
  const joint = text.charAt(start - 1);
  const last = joint === " " || joint === "-" ? start - 2 : start - 1;
  if (!isLetterAt(text, last) && codeAt(text, last) < FIRST_HAN) return undefined;
  const before = FAMILY.exec(text.slice(Math.max(0, start - LONGEST_FAMILY), start));
  const { han, latin } = before?.groups ?? {};
  if (before === null) return undefined;
  GOES_ON.lastIndex = end;
  if (GOES_ON.test(text)) return undefined;
  const family = foldChars(han ?? latin ?? "");
  if (han === undefined ? POINTERS.has(family) : NO_NAME.test(han)) return undefined;
  const span = { start: start - before[0].length, end };
  const [name, number] = [text.slice(span.start, end), text.slice(start, end)];
  return { kind: "entity", type: "product", span, name, family, number };
}

export function isModel(mention: { readonly kind: string }): mention is ModelMention {
  return mention.kind === "entity" && "family" in mention;
}
