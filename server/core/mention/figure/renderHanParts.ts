// Numbers written in parts, as Chinese and Japanese papers do: 12億4000万, 3万5000, 1兆2000億.

import { renderDigits } from "./renderDigits.ts";

/** One word a part, the largest first, digits alone last. */
const PARTS =
  /^(?:(?<trillions>[\d,０-９，]+)(?:兆|万亿))?(?:(?<hundreds>[\d,０-９，]+)[億亿])?(?:(?<myriads>[\d,０-９，]+)[万萬])?(?<ones>[\d,０-９，]+)?$/u;

/** Largest first; the Traditional and the Simplified words come from the model where it has them. */
const STEPS = [
  { part: "trillions", worth: 1e12, word: "兆" },
  { part: "hundreds", worth: 1e8, word: "億" },
  { part: "myriads", worth: 1e4, word: "万" },
  { part: "ones", worth: 1, word: "" },
] as const;

/** Beyond it the sums below would lose their last digits. */
const LARGEST = 1e16;

/** Whether digits stand in two parts or more: 3億5000万, not 3.5億. */
export function isInParts(numeral: string): boolean {
  return partsOf(numeral).length > 1;
}

/**
 * 4870000000 like 47億8000万 is 48億7000万; parts that are nothing are left out. Undefined where the model has no parts,
 * or the value is no whole number.
 */
export function renderHanParts(value: number, like: string): string | undefined {
  const parts = partsOf(like);
  if (parts.length < 2 || !Number.isInteger(value) || value >= LARGEST) return undefined;
  const digits = parts.at(-1) ?? "";
  let rest = value;
  const written = STEPS.map(({ worth, word }) => {
    const count = Math.floor(rest / worth);
    rest -= count * worth;
    return count === 0 ? "" : renderDigits(count, digits) + wordLike(word, like);
  });
  return written.join("");
}

function partsOf(numeral: string): readonly string[] {
  const groups = PARTS.exec(numeral)?.groups;
  return STEPS.flatMap(({ part }) => groups?.[part] ?? []);
}

function wordLike(word: string, like: string): string {
  const simplified = like.includes("亿");
  if (word === "億" && simplified) return "亿";
  if (word === "兆" && simplified) return "万亿";
  return word === "万" && like.includes("萬") ? "萬" : word;
}
