// Puts a figure together from its draft: compounds and ranges, then modifier and direction.

import { isOneOf } from "../../text/codeAt.ts";
import type { Modifier, QuantityMention } from "../mention.ts";
import { boundsFrom } from "./bounds.ts";
import { isDigitAt, isLetterAt } from "./chars.ts";
import { wholeNumber } from "./compound.ts";
import { type Draft, draftAt, type Reader } from "./draft.ts";
import {
  directionOf,
  isHeldAgainst,
  type Modified,
  modifierAfter,
  modifierBefore,
} from "./modifier.ts";
import { perOf } from "./per.ts";
import { isArticle, isProse } from "./prose.ts";
import { rangeFrom } from "./range.ts";
import { shareFrom } from "./share.ts";
import { withSharedScale } from "./sharedScale.ts";
import { areSharePoints } from "./unitContext.ts";

/**
 * The figure whose numeral starts at `i`, looking back no further than `from`, the end of what was
 * read before; and where to read on, figure or not.
 */
export function readQuantity(
  reader: Reader,
  i: number,
  from: number,
): { readonly mention?: QuantityMention; readonly end: number } {
  const read = draftAt(reader, i, from);
  if (read === undefined) return { end: i + 1 };
  const first = withSharedScale(reader, read);
  const whole = shareFrom(reader, wholeNumber(reader, first));
  const draft = aged(reader.text, boundsFrom(reader, rangeFrom(reader, whole, from), from));
  if (isProse(reader, draft) || isArticle(reader, draft)) {
    // Boeing 737-800 is one name.
    const past = typeof draft.value === "number" ? first.numeral.end : draft.numeral.end;
    return { end: Math.max(past, i + 1) };
  }
  return { mention: mentionOf(reader.text, draft, from), end: draft.end };
}

/** "Aged 12 to 64", "people aged 100 or over": years, though the word stands before them. */
function aged(text: string, draft: Draft): Draft {
  const { start, category } = draft;
  if (category !== "number" || text.charAt(start - 1) !== " ") return draft;
  if (!AGED.test(text.slice(Math.max(0, start - AGED_REACH), start))) return draft;
  return { ...draft, category: "unit", unit: "year" };
}

/** Matches "aged ", "ages between "; not "managed ". */
const AGED = /\bage[ds] (?:about |around |over |under |above |below |at least |between |from )?$/iu;
const AGED_REACH = 16;

/** The draft with what is said around it. */
export function mentionOf(text: string, draft: Draft, from: number): QuantityMention {
  const { start, end, numeral, value, step } = draft;
  const { category, unit } = kindOf(text, draft);
  const told = modifierBefore(text, start, from);
  const before = isRecent(text, told, draft) || isExtreme(text, told, unit) ? undefined : told;
  const apart =
    told === undefined && category === "multiple" ? apartBefore(text, start) : undefined;
  const after = isHeldAgainst(text, start, end) ? undefined : modifierAfter(text, end);
  const near =
    (isOneOf("来來", text, numeral.end) && end > numeral.end + 1) ||
    text.startsWith("-odd ", numeral.end);
  const modifier = combine(
    before?.modifier ?? apart,
    near ? "about" : after?.modifier,
    numeral.more === true,
  );
  const direction =
    category === "ordinal" || isRun(text, start)
      ? undefined
      : (directionOf(text, before?.at ?? start, after?.at ?? end, from) ??
        (isRisen(text, start, category) ? "up" : undefined) ??
        (category === "fraction" && BECAME.test(text.slice(end, end + 4)) ? "down" : undefined));
  const per = perOf(text, draft);
  // 增长一倍 is what English calls doubled; 增长两倍 is left as told, writers mean both.
  const doubled = category === "multiple" && value === 1 && direction === "up";
  // Field by field: spreading those that may be there took a tenth of all the reading of figures.
  const mention: Growing<QuantityMention> = {
    kind: "quantity",
    span: { start, end },
    category,
    value: doubled ? 2 : value,
    numeral: { start: numeral.start, end: numeral.end },
    step,
  };
  if (unit !== undefined) mention.unit = unit;
  if (modifier !== undefined) mention.modifier = modifier;
  if (direction !== undefined) mention.direction = direction;
  if (per !== undefined) mention.per = per;
  return mention;
}

/** 几乎是半月岛0.38只的两倍, ほぼ前年の2倍: said of the multiple, over what it is a multiple of. Not 约0.38只的。 */
const APART =
  /(?<word>几乎|接近|将近|差不多|大约|ほぼ|およそ)(?:是|为|相当于|达到?)?[^,，、。;；\d]{1,12}(?:\d[\d.,]*\p{L}{1,4})?[的の]$/u;
const APART_REACH = 28;

function apartBefore(text: string, start: number): Modifier | undefined {
  if (!isOneOf("的の", text, start - 1)) return undefined;
  const word = APART.exec(text.slice(Math.max(0, start - APART_REACH), start))?.groups?.word;
  if (word === undefined) return undefined;
  return word === "几乎" || word.endsWith("近") ? "nearly" : "about";
}

/** While it is put together. */
type Growing<T> = { -readonly [Field in keyof T]: T[Field] };

/** What something became that was whole: 半分になった. Not 半分に分けた. */
const BECAME = /^にな[っりる]/u;

/** As it was read; "points" beside a share are those between two shares. */
function kindOf(
  text: string,
  { start, end, value, category, unit }: Draft,
): Pick<Draft, "category" | "unit"> {
  if (category !== "count" || unit === undefined || typeof value !== "number")
    return { category, unit };
  return areSharePoints(text, { start, end, noun: unit, value })
    ? { category: "percentage-point", unit: "percentage-point" }
    : { category, unit };
}

/** 近5年 are the last five years, not nearly five. */
function isRecent(text: string, told: Modified | undefined, { match, start }: Draft): boolean {
  const { dimension } = match?.is ?? {};
  if (told === undefined || (dimension !== "time" && dimension !== "month")) return false;
  return start - told.at === 1 && text.charAt(told.at) === "近";
}

/** 最低−1.8℃: the lowest of them was that; 最低5万元 is a bound. */
function isExtreme(text: string, told: Modified | undefined, unit: string | undefined): boolean {
  return told !== undefined && text.charAt(told.at) === "最" && DEGREES.has(unit ?? "");
}

const DEGREES = new Set(["celsius", "fahrenheit", "degree"]);

/** "(+8%)", "+15 stores": told as a change. Not "3+5%", a temperature of +8 °C. */
function isRisen(text: string, start: number, category: Draft["category"]): boolean {
  const sign = text.charAt(start - 1);
  if (sign !== "+" && sign !== "＋") return false;
  if (isDigitAt(text, start - 2) || isLetterAt(text, start - 2)) return false;
  return CHANGING.has(category);
}

/** What a sign before it tells to have changed. */
const CHANGING: ReadonlySet<Draft["category"]> = new Set([
  "percent",
  "percentage-point",
  "currency",
  "count",
]);

/** 连续14个月下降: what falls is not the months. */
function isRun(text: string, start: number): boolean {
  return text.charCodeAt(start - 1) > 0x7f && RUN.test(text.slice(Math.max(0, start - 3), start));
}

/** Matches 连续, 连续约; not 手续. */
const RUN = /[连連][续續][近约約]?$/u;

/** 约100多家 and "about 500 or more" say two things: the bound is the firmer one. */
function combine(
  before: Modifier | undefined,
  after: Modifier | undefined,
  more: boolean,
): Modifier | undefined {
  if (before !== undefined && before !== "about") return before;
  return after ?? (more ? "over" : before);
}
