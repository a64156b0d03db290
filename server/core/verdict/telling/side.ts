// On which side a figure is told to lie, or whether it got better: above its target, 改善. No direction of its own: debts improve
// downwards. But what one calls better and the other worse cannot be both.

import type { Figure } from "../../library/referenceIndex.ts";
import type { Around } from "./around.ts";
import type { Turn } from "./turn.ts";

/** Behind the figure: 0.6ポイント改善, 目標の9週を下回る, "11 days early". */
const BEHIND =
  /^(?:の|も|ほど|程度|近く)?(?:(?<up>改善|好転)|(?<down>悪化))|^[^、。，#@]{0,8}を(?:大きく|やや|わずかに)?(?:(?<above>上回|超え)|(?<below>下回))|^ (?:(?<late>late|overdue|behind schedule)|(?<early>early|ahead of schedule))\b/u;

/** Before it: "above the ceiling of", 低于省里核定的, "improved by". Not "over the past". */
const BEFORE =
  /(?:\b(?:(?<up>above|exceed(?:s|ed|ing)|topp(?:ed|ing)|improv(?:es?|ed|ing)|over (?=[a-z'’ ]{2,24} of\b))|(?<down>below|under (?=[a-z'’ ]{2,24} of\b)|short of|worsen(?:s|ed|ing)?|deteriorat(?:es?|ed|ing)))\b(?![^#@]*\b(?:and|or|but|with|from)\b)[^#@]{0,36}|(?:(?<higher>高于|超过|改善|好转)|(?<lower>低于|不及|少于|恶化))[^，。；、#@]{0,12})$/iu;

/** The side of the figure as a turn of its own kind; undefined where no plain word tells one, or the figure is a bound. */
export function sideOf(figure: Figure, { before, after }: Around): Turn | undefined {
  if (figure.kind !== "quantity" || figure.modifier !== undefined) return undefined;
  const groups = (BEHIND.exec(after) ?? BEFORE.exec(before))?.groups;
  if (groups === undefined) return undefined;
  const up = groups.up ?? groups.above ?? groups.higher ?? groups.late;
  const word = up ?? groups.down ?? groups.below ?? groups.lower ?? groups.early ?? "";
  return { direction: up === undefined ? "down" : "up", role: "side", word: word.trim() };
}
