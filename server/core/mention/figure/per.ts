// What a figure is told for each of: 每公斤29.6元, 14.8元/斤, "$5 a week", 1キロ当たり500円. Only measures that the table of
// units converts: prices by weight agree across 斤 and 公斤, and wages a month with those a year.

import { charBits, hasChar } from "../../text/charBits.ts";
import type { Per } from "../mention.ts";
import type { Draft } from "./draft.ts";
import { SIGNS_AFTER, unitFactor, WORDS_AFTER } from "./unit.ts";
import { longestAt } from "./wordTable.ts";

/** Behind the figure: " per litre", " a week", "/kg", 每斤, 一斤. */
const BEHIND = /^(?:\s?[/／]\s?|,? (?:per|an?|each|every) |每)(?=\p{L})/iu;
/** What BEHIND begins with: spaces of all kinds and three marks. */
const BEHIND_STARTS = charBits(
  [
    ..."/／,每\t\n\v\f\r\u00a0\u1680\u2028\u2029\u202f\u205f\u3000\ufeff \u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a",
  ].map((start) => start.charCodeAt(0)),
);
/** "10 million a year ago" is told of a year, not for each. */
const OF_ANOTHER = /^(?: ago| earlier| later| before| after| or (?:so|more)|-)/u;
/** 每斤14.8元: right before the figure, at most a word between. */
const EACH = /(?:每|毎)(?<unit>[^\s，。、,.\d]{1,4}?)(?:约|約|为|是|达|平均|收费|售价)?$/u;
/** 60キロ当たり2万4,300円, 1平方キロあたり約30人. */
const FOR_EACH =
  /(?<number>\d{1,4}(?:\.\d{1,2})?)?(?<unit>[^\s\d、。]{1,8}?)(?:当たり|あたり|につき)(?:平均|約|およそ|で)?$/u;
/** What FOR_EACH may end with. */
const LAST = "りき均約そで";
/** How far before the figure they are looked for, in code units. */
const REACH = 18;

/** What the figure of `draft` is told for each of; undefined for most. Shares and ordinals have none. */
export function perOf(text: string, { start, end, category, match }: Draft): Per | undefined {
  if (category === "percent" || category === "ordinal" || category === "fraction") return undefined;
  if (category === "multiple" || match?.is.unit?.includes("-per-")) return undefined;
  return behind(text, end) ?? before(text, start, category === "currency");
}

function behind(text: string, end: number): Per | undefined {
  const joint = hasChar(BEHIND_STARTS, text, end)
    ? BEHIND.exec(text.slice(end, end + 8))?.[0]
    : undefined;
  if (joint === undefined) return undefined;
  const at = end + joint.length;
  const word = SIGN.exec(text.slice(at, at + 6))?.[0] ?? "";
  const sign = SIGNS_AFTER.get(word)?.unit;
  if (sign !== undefined && !/^ an? /u.test(joint)) return perUnit(sign, 1);
  const unit = longestAt(WORDS_AFTER, text, at);
  if (unit === undefined || OF_ANOTHER.test(text.slice(unit.end, unit.end + 8))) return undefined;
  return perUnit(unit.value.unit, 1);
}

/** A sign of a unit and nothing more: kg, L, m². */
const SIGN = /^[A-Za-zµμ]{1,3}[²³]?(?![\p{L}\d])/u;

function before(text: string, start: number, isPrice: boolean): Per | undefined {
  const last = text.charAt(start - 1);
  if (last === "" || last === " " || last === "\n") return undefined;
  const around = text.slice(Math.max(0, start - REACH), start);
  const isEach = around.includes("每") || around.includes("毎");
  const form = isEach ? EACH : LAST.includes(last) ? FOR_EACH : undefined;
  const groups = form?.exec(around)?.groups;
  if (groups?.unit === undefined) return undefined;
  // Prices are by weight: 1キロ当たり500円.
  if (groups.unit === "キロ" && isPrice) return perUnit("kilogram", Number(groups.number ?? 1));
  const is = WORDS_AFTER.words.get(groups.unit) ?? SIGNS_AFTER.get(groups.unit);
  return perUnit(is?.unit, Number(groups.number ?? 1));
}

function perUnit(unit: string | undefined, value: number): Per | undefined {
  if (unit === undefined || unitFactor(unit) === undefined || !(value > 0)) return undefined;
  return { unit, value };
}
