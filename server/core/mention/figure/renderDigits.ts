// Numbers in Arabic digits, with the separators, width and magnitude words of a model.

import { scaled } from "./numeral.ts";

/**
 * 2989 like "2,898" is "2,989"; like 2898 "2989"; like ２８９８ ２９８９. Decimals as the value has them, with zeros behind
 * where both the model and `there`, the article's own numeral, go so far: 1.2 like "1.40" is "1.20" where the article has
 * "1.20".
 */
export function renderDigits(value: number, like: string, there?: string): string {
  const plain = decimalOf(value);
  const [whole = "", decimals = ""] = plain.split(".");
  const separator = separatorOf(like, whole.length);
  const grouped = separator === "" ? whole : whole.replace(/(?<=\d)(?=(?:\d{3})+$)/gu, separator);
  // Without an article's numeral only a whole number tells that its last digits are zeros.
  const known = there === undefined && decimals !== "" ? 0 : decimalsIn(there ?? like);
  const padded = decimals.padEnd(Math.min(decimalsIn(like), known), "0");
  const shown = padded === "" ? grouped : `${grouped}.${padded}`;
  return /[０-９]/u.test(like) ? widen(shown) : shown;
}

/** No exponents: 1e21 and more are not written by anyone. */
function decimalOf(value: number): string {
  const short = String(value);
  return short.includes("e") ? value.toFixed(12).replace(/\.?0+$/u, "") : short;
}

/** "68.0" has one: 69 is "69.0" beside it. */
function decimalsIn(numeral: string): number {
  return /[.．](?<decimals>[\d０-９]+)$/u.exec(numeral)?.groups?.decimals?.length ?? 0;
}

/** The model's own mark between groups; none in a model of four digits and more without one. */
function separatorOf(like: string, digits: number): string {
  const mark = /\d(?<mark>[,'’\s，])\d{3}/u.exec(like)?.groups?.mark;
  if (mark !== undefined) return mark;
  // A model too short to show its habit: five digits and more are grouped in English, nowhere in 万
  // and 亿.
  const open = !/\d{4}/u.test(like) && !/[万亿億萬兆]/u.test(like);
  return open && digits > 4 ? "," : "";
}

function widen(digits: string): string {
  return digits.replace(/[!-~]/gu, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0));
}

const HAN_POWERS: Readonly<Record<string, number>> = {
  千: 3,
  百万: 6,
  万: 4,
  萬: 4,
  亿: 8,
  億: 8,
  万亿: 12,
  兆: 12,
};

/**
 * 98000000 like 1.2亿 is 9800万: the largest of 万, 亿 and the model's own word that leaves a number of
 * at least one.
 */
export function renderHanMagnitude(value: number, like: string): string | undefined {
  const groups = /^(?<digits>[\d.,０-９．，]+)(?<space>\s?)(?<word>[千百万萬亿億兆]+)$/u.exec(
    like,
  )?.groups;
  const { digits = "", space = "", word = "" } = groups ?? {};
  const power = HAN_POWERS[word];
  if (groups === undefined || power === undefined) return undefined;
  const traditional = /[億萬]/u.test(word);
  const words = [...new Set([word, traditional ? "億" : "亿", traditional ? "萬" : "万"])]
    .sort((a, b) => (HAN_POWERS[b] ?? 0) - (HAN_POWERS[a] ?? 0))
    .filter((each) => (HAN_POWERS[each] ?? 0) <= power || value >= scaled(1, power + 4));
  const fit = words.find(
    (each) =>
      value >= scaled(1, HAN_POWERS[each] ?? 0) && isShort(scaled(value, -(HAN_POWERS[each] ?? 0))),
  );
  if (fit === undefined) return renderDigits(value, digits.replace(/\.\d+/u, ""));
  return (
    renderDigits(scaled(value, -(HAN_POWERS[fit] ?? 0)), digits.replace(/\.\d+/u, "")) + space + fit
  );
}

const WORD_POWERS: Readonly<Record<string, number>> = {
  hundred: 2,
  thousand: 3,
  k: 3,
  million: 6,
  m: 6,
  mn: 6,
  lakh: 5,
  crore: 7,
  billion: 9,
  bn: 9,
  b: 9,
  trillion: 12,
  tn: 12,
  t: 12,
  g: 9,
};
const ENGLISH_STEPS = ["trillion", "billion", "million"];

/**
 * 10000 like "10 million" is "10,000"; 2.5e9 like "10 million" is "2.5 billion"; like "3.5bn" it is
 * "2.5bn".
 */
export function renderMagnitudeWord(value: number, like: string): string | undefined {
  const groups = /^(?<digits>[\d.,]+)(?<space>[\s-]?)(?<word>[a-z]+)$/iu.exec(like)?.groups;
  const { digits = "", space = "", word = "" } = groups ?? {};
  const power = WORD_POWERS[word.toLowerCase()];
  if (groups === undefined || power === undefined) return undefined;
  const model = digits.replace(/\.\d+/u, "");
  const own = scaled(value, -power);
  if (own >= 1 && own < 1000 && isShort(own)) return renderDigits(own, model) + space + word;
  const fit =
    word.length > 3
      ? ENGLISH_STEPS.find((each) => isStep(value, WORD_POWERS[each] ?? 0))
      : undefined;
  if (fit !== undefined)
    return renderDigits(scaled(value, -(WORD_POWERS[fit] ?? 0)), model) + space + fit;
  return renderDigits(value, value >= 1000 ? "1,000" : model);
}

function isStep(value: number, power: number): boolean {
  return value >= scaled(1, power) && isShort(scaled(value, -power));
}

/** At most four digits after the point: 0.00028亿 would help nobody. */
function isShort(value: number): boolean {
  return Math.abs(value * 1e4 - Math.round(value * 1e4)) < 1e-6;
}
