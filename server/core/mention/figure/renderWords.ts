// Numbers in English words: six, twenty-five, ten thousand, two hundred and five.

import { SMALL_WORDS, TENS_WORDS } from "./englishTable.ts";
import { renderDigits } from "./renderDigits.ts";

const SMALL = [...SMALL_WORDS.keys()];
const TENS = [...TENS_WORDS.keys()];
const MAGNITUDES = [
  ["trillion", 1e12],
  ["billion", 1e9],
  ["million", 1e6],
  ["thousand", 1e3],
] as const;

/** Above this, words would be longer than any writer uses; digits are written instead. */
const LONGEST = 40;

/** 5 like "six" is "five", like "Six" "Five"; 2898 like "three thousand" is "2,898". */
export function renderWords(value: number, like: string): string | undefined {
  if (/(?:first|second|third|[a-z]th|half|halves|quarter)s?$/iu.test(like)) return undefined;
  if (!Number.isInteger(value)) return renderDigits(value, "1,000");
  const words = spell(value);
  if (words.length > LONGEST || value % 1000 > 99) return renderDigits(value, "1,000");
  return /^[A-Z]/u.test(like) ? words.charAt(0).toUpperCase() + words.slice(1) : words;
}

function spell(value: number): string {
  for (const [word, worth] of MAGNITUDES) {
    if (value < worth) continue;
    const rest = value % worth;
    const head = `${spell(Math.floor(value / worth))} ${word}`;
    return rest === 0 ? head : `${head} ${spell(rest)}`;
  }
  if (value >= 100) {
    const rest = value % 100;
    return `${spell(Math.floor(value / 100))} hundred${rest === 0 ? "" : ` and ${spell(rest)}`}`;
  }
  if (value < 20) return SMALL[value] ?? String(value);
  const unit = value % 10;
  return (TENS[Math.floor(value / 10) - 2] ?? "") + (unit === 0 ? "" : `-${SMALL[unit]}`);
}
