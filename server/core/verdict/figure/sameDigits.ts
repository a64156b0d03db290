// The article's digits at another size: "12.86 billion yen" of 1,286億円. Four digits that are the same are hardly met by chance, so the
// figure is known by them, whatever name or time the note tells that the article writes in another way.

import type { QuantityMention } from "../../mention/mention.ts";
import type { Doubt } from "../verdict.ts";
import { FIT } from "./fit.ts";
import { LOCAL } from "./marks.ts";
import type { Rival } from "./rival.ts";
import { significantDigits } from "./slip.ts";
import type { Asked } from "./standing.ts";
import { doubtAbout } from "./subject.ts";

/** Digits that are proof with few words, and those that are proof with half of the note's. */
const DIGITS = { many: 4, some: 3, half: 0.5 } as const;

/** What digits do not answer: the analyst's own figure, somebody else's. Names and times they do. */
const ANSWERED: ReadonlySet<Doubt> = new Set(["name", "period"]);

/** The rival that has the note's digits at another size; undefined where something else may be meant. */
export function findSameDigits(
  { figure, sentence, library }: Asked,
  rivals: readonly Rival[],
): Rival | undefined {
  if (figure.kind !== "quantity" || figure.modifier === "about") return undefined;
  return rivals.find((rival) => {
    if (rival.figure.kind !== "quantity" || rival.fit < FIT.beside) return false;
    if (figure.direction !== rival.figure.direction || rival.local < LOCAL.quantity) return false;
    const digits = sharedDigits(figure, rival.figure);
    if (digits < (rival.local >= DIGITS.half ? DIGITS.some : DIGITS.many)) return false;
    const doubt = doubtAbout(figure, rival, sentence, library);
    return doubt === undefined || ANSWERED.has(doubt);
  });
}

/** How many digits of the note's figure are the article's at another power of ten; 0 where they are not. */
function sharedDigits(figure: QuantityMention, there: QuantityMention): number {
  const { value, unit, category, step } = figure;
  if (typeof value !== "number" || typeof there.value !== "number") return 0;
  if (!SIZED.has(category) || there.category !== category) return 0;
  if (category !== "count" && there.unit !== unit) return 0;
  const power = Math.round(Math.log10(Math.abs(value / there.value)));
  if (power === 0 || !Number.isFinite(power)) return 0;
  const factor = 10 ** power;
  const isOne = Math.abs(value / factor - there.value) <= step / factor / 2;
  return isOne ? significantDigits(value).length : 0;
}

const SIZED: ReadonlySet<string> = new Set(["currency", "unit", "count"]);
