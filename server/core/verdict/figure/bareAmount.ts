// Amounts whose unit or scale is left to the reader: 营收46.8亿 of 48.6亿元, "6.82 a share" of "$6.86", 近代絵画22.9（単位億円）.

import type { QuantityMention } from "../../mention/mention.ts";
import { halfStep } from "./interval.ts";

/** What the last digit of an amount told in 万, 億, "m" or "bn" is worth at least. */
export const ROUNDED = 1000;

/** A decimal without any unit. A bare whole number may count anything. */
function isBare({ category, unit, step }: QuantityMention): boolean {
  return category === "number" && unit === undefined && step < 1;
}

/** An amount in some scale without any unit; articles leave it out only where it was told before. */
function isRounded({ category, unit, step }: QuantityMention): boolean {
  return category === "number" && unit === undefined && step >= ROUNDED;
}

/** Factor from the article's unit to the note's where one of the two has none; undefined where they cannot tell the same. */
export function bareFactor(note: QuantityMention, article: QuantityMention): number | undefined {
  const isShort = isBare(note) || isRounded(note);
  if (!isShort && !isBare(article)) return undefined;
  const other = isShort ? article : note;
  if (typeof note.value !== "number" || typeof article.value !== "number") return undefined;
  if (other.category === "currency") return 1;
  // "From 0.38 to 0.11 mg": of a measure only the very number may be the same.
  return other.category === "unit" && note.value === article.value ? 1 : undefined;
}

/** Powers of ten that scales are worth: thousand, 万, million, 億, billion. */
const SCALES = [1e3, 1e4, 1e6, 1e8, 1e9];

/** The note's value in the scale in which its digits are the article's, where it leaves scale and unit out; else as it is. */
export function spelledOut(note: QuantityMention, value: number, article: QuantityMention): number {
  const { category, value: there } = article;
  if (!isBare(note) || category !== "currency") return value;
  if (typeof there !== "number" || Math.abs(there) < ROUNDED) return value;
  const { step } = note;
  const scale = SCALES.find((one) => Math.abs(value * one - there) <= halfStep(there, step * one));
  return scale === undefined ? value : there;
}
