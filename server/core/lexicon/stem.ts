// English word forms brought to one: counties -> county, covered -> cover, sold -> sell. Endings that make another word
// (founder, coverage) stay, for a founder is not a founding. The result is a key, not always a word: increase -> increas.

import { irregularForms } from "./irregularForms.ts";

/**
 * The key under which all forms of a lower-case English word meet. After M. F. Porter, "An algorithm for suffix
 * stripping" (1980), steps 1a, 1b and 5, with y kept, and a table for irregular forms.
 *
 * @example stem("counties") === stem("county"); stem("planned") !== stem("plane")
 */
export function stem(word: string): string {
  const irregular = irregularForms.get(word);
  if (irregular !== undefined) return irregular;
  if (word.length < 4) return word;
  const singular = dropPlural(word);
  const base = irregularForms.get(singular) ?? dropTense(singular);
  return dropFinalE(base);
}

const sibilant = /(?:ss|sh|ch|x|zz)es$/u;

function dropPlural(word: string): string {
  if (!word.endsWith("s")) return word;
  if (word.endsWith("ies")) return word.length > 4 ? word.slice(0, -3) + "y" : word.slice(0, -1);
  if (sibilant.test(word) || (word.endsWith("oes") && word.length > 4)) return word.slice(0, -2);
  return /[sui]s$/u.test(word) ? word : word.slice(0, -1);
}

function dropTense(word: string): string {
  if (word.endsWith("ied")) return word.length > 4 ? word.slice(0, -3) + "y" : word.slice(0, -1);
  if (word.endsWith("eed")) return word;
  const length = word.endsWith("ed") ? 2 : word.endsWith("ing") ? 3 : 0;
  const base = word.slice(0, word.length - length);
  if (length === 0 || !/[aeiouy]/u.test(base)) return word;
  if (/(?:at|bl|iz)$/u.test(base)) return base + "e";
  if (/([^aeiouylsz])\1$/u.test(base)) return base.slice(0, -1);
  return measure(base) === 1 && isShort(base) ? base + "e" : base;
}

/** A silent e goes unless a short word hangs on it (plane, rate); a doubled l in a long word goes too (controlled). */
function dropFinalE(word: string): string {
  if (word.endsWith("ll") && measure(word) > 1) return word.slice(0, -1);
  if (!word.endsWith("e") || word.length < 4) return word;
  const base = word.slice(0, -1);
  if (base.endsWith("i") && base.length > 3) return base.slice(0, -1) + "y";
  const length = measure(base);
  return length > 1 || (length === 1 && !isShort(base)) ? base : word;
}

/** Porter's m: how often a vowel run is followed by a consonant run. */
function measure(word: string): number {
  let count = 0;
  let afterVowel = false;
  for (let i = 0; i < word.length; i++) {
    const vowel = isVowel(word, i);
    if (afterVowel && !vowel) count++;
    afterVowel = vowel;
  }
  return count;
}

function isVowel(word: string, index: number): boolean {
  const letter = word[index];
  if (letter === "y") return index > 0 && !isVowel(word, index - 1);
  return letter !== undefined && "aeiou".includes(letter);
}

/** Ends consonant, vowel, consonant, the last not w, x or y: hop, plan, rat. */
function isShort(word: string): boolean {
  const last = word.length - 1;
  if (last < 2 || "wxy".includes(word[last] ?? "")) return false;
  return !isVowel(word, last) && isVowel(word, last - 1) && !isVowel(word, last - 2);
}
