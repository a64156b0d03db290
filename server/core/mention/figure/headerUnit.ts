// Units told in the header of a table: 营收(亿元), "RMB millions", "in thousands", 単位:百万円. What the header says of "1" is
// asked of the reader of figures itself, so that there is one table of units.

import { charBits, hasChar } from "../../text/charBits.ts";
import type { QuantityCategory } from "../mention.ts";
import { isLetterAt, START, startAt } from "./chars.ts";
import { firstFigure } from "./figures.ts";
import { MORE } from "./hanTable.ts";
import { moneyBefore } from "./prefix.ts";
import { COUNTED_NOUNS, COUNTERS, MONEY_TENTHS, SIGNS_AFTER, WORDS_AFTER } from "./unit.ts";

/** What a bare number below the header is: its worth in `unit`, and of what kind. 亿元 is 100,000,000 of CNY. */
export interface HeaderUnit {
  readonly factor: number;
  readonly category: QuantityCategory;
  readonly unit?: string;
}

/** The unit that a header or caption tells; undefined where it tells none. */
export function headerUnit(header: string): HeaderUnit | undefined {
  if (known.has(header)) return known.get(header);
  if (known.size >= KEPT) known.clear();
  const told = candidatesIn(header).map(unitOf);
  const found = told.find((unit) => unit !== undefined) ?? wholeUnit(header);
  known.set(header, found);
  return found;
}

/** Headers read lately: each stands over many cells. */
const known = new Map<string, HeaderUnit | undefined>();
const KEPT = 1024;

/** Longer than any unit with its scale. */
const LONGEST = 32;

/** (亿元), [km]. Not "(see note)": that is no unit, and says so when it is read. */
const BRACKETS = /[(（[［【](?<words>[^()（）[\]［］【】]{1,32})[)）\]］】]/gu;

/** 单位:百万元, "Unit: km", "in RMB millions", "Revenue, $m", "Sales / US$ bn". */
const TOLD =
  /(?:(?:单位|單位|単位|units?|figures)\s*[:：]?\s*(?:in )?|\b(?:in|all figures in) |[,，] ?| [/／|] ?)(?<words>[^,，。.;；()（）/／]{1,32})/giu;

function candidatesIn(header: string): readonly string[] {
  const told = [BRACKETS, TOLD].flatMap((pattern) =>
    [...header.matchAll(pattern)].map(({ groups }) => groups?.words ?? ""),
  );
  const lastWord = /[^\s,，]{1,12}$/u.exec(header)?.[0] ?? "";
  return [...told, ...(SIGN.test(lastWord) ? [lastWord] : [])]
    .map((words) =>
      words
        .trim()
        .replace(/\s?[:：]$/u, "")
        .replace(/^(?:in|单位|単位)\s*[:：]?\s*/iu, ""),
    )
    .map((words) => words.replace(YUAN, ""))
    .filter((words) => words !== "" && words.length <= LONGEST && !/[1-9]/u.test(words));
}

/** A header that is nothing but a unit: 億円, "US$ bn". "Employees" counts nothing by itself: its words are matched as words. */
function wholeUnit(header: string): HeaderUnit | undefined {
  const unit =
    header.length <= LONGEST && !/[1-9]/u.test(header) ? unitOf(header.trim()) : undefined;
  return unit?.category === "count" ? undefined : unit;
}

/** 人民币万元 is 万元. Not 人民币 alone, nor 港币万元. */
const YUAN = /^人民[币幣](?=[十百千万萬亿億]{0,3}元$)/u;

/** A last word that is a unit by its looks: "%", "$m". A last word "years" may be anything. */
const SIGN = /[%％$€£¥￥‰]/u;

/** Scales by their words in headers. */
const SCALES: Readonly<Record<string, string>> = {
  thousands: "thousand",
  thousand: "thousand",
  "'000": "thousand",
  "000": "thousand",
  "000s": "thousand",
  k: "thousand",
  millions: "million",
  million: "million",
  mn: "million",
  mln: "million",
  m: "million",
  billions: "billion",
  billion: "billion",
  bn: "billion",
  trillions: "trillion",
  trillion: "trillion",
};

/** "RMB millions", "$m", "US$ '000": money, then its scale. */
const MONEY_SCALE = /^(?<money>\D*?[\p{L}\p{Sc}])??\s*(?<scale>'?000s?|[a-z]{1,9})$/iu;

/** "millions of dollars", "thousand tonnes". */
const SCALE_UNIT = /^(?<scale>[a-z]{3,9}) (?:of )?(?<unit>\p{L}[\p{L} ]{0,24})$/iu;

function unitOf(words: string): HeaderUnit | undefined {
  for (const text of readings(words)) {
    const figure = firstFigure(text);
    if (figure?.kind !== "quantity" || typeof figure.value !== "number") continue;
    const { span, category, value, unit } = figure;
    const whole = span.start === 0 && span.end === text.length;
    const says = category !== "number" || value !== 1;
    if (!whole || !says || category === "ordinal" || category === "fraction" || value <= 0)
      continue;
    return { factor: value, category, ...(unit !== undefined && { unit }) };
  }
  return undefined;
}

/** The header's words as a writer would put them around a "1". */
function readings(words: string): readonly string[] {
  const found: string[] = [];
  const money = MONEY_SCALE.exec(words)?.groups;
  const scale = SCALES[money?.scale?.toLowerCase() ?? ""];
  if (scale !== undefined && money?.money !== undefined)
    found.push(`${money.money.trim()}1 ${scale}`, `${money.money.trim()} 1 ${scale}`);
  if (scale !== undefined && money?.money === undefined && /000|illion|housand/u.test(words))
    found.push(`1 ${scale}`);
  const scaled = SCALE_UNIT.exec(words)?.groups;
  const size = SCALES[scaled?.scale?.toLowerCase() ?? ""];
  if (size !== undefined) found.push(`1 ${size} ${scaled?.unit ?? ""}`);
  if (mayEndUnit(words)) found.push(`1${words}`, `1 ${words}`);
  // What stands before a number and is a part of it: money, or the beginning of another number (百分之).
  const isNumber = startAt(words, 0) !== START.none;
  if (isNumber || moneyBefore(words, words.length, 0, "")?.start === 0) found.push(`${words}1`);
  return found;
}

/** Whether a figure can end with the last character: most clauses of prose, which labels may be, do not end so. */
function mayEndUnit(words: string): boolean {
  const last = words.length - 1;
  if (isLetterAt(words, last) || startAt(words, last) !== START.none) return true;
  return (
    [WORDS_AFTER, COUNTERS, COUNTED_NOUNS, MONEY_TENTHS].some(({ tails }) =>
      hasChar(tails, words, last),
    ) || hasChar(OTHER_ENDS, words, last)
  );
}

/** Of signs (kg/m³), of numbers with more behind them (100多) and of minutes, which only seconds behind them tell. */
const OTHER_ENDS = charBits(
  [...SIGNS_AFTER.keys(), "ダース", "分"].map((word) => word.charCodeAt(word.length - 1)),
  [...MORE, ..."²³"].map((end) => end.charCodeAt(0)),
);
