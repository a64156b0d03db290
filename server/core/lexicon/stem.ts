// English word forms brought to one: counties -> county, covered -> cover, sold -> sell. Endings
// that make another word (founder, coverage) stay, for a founder is not a founding. The result is a
// key, not always a word: increase -> increas.

import { irregularForms } from "./irregularForms.ts";

/**
 * The key under which all forms of a lower-case English word meet. After M. F. Porter, "An
 * algorithm for suffix stripping" (1980), steps 1a, 1b and 5, with y kept, and a table for
 * irregular forms.
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

function dropPlural(word: string): string {
  if (!word.endsWith("s")) return word;
  if (word.endsWith("ies")) return word.length > 4 ? word.slice(0, -3) + "y" : word.slice(0, -1);
  if (word.endsWith("es") && sibilants.some((ending) => word.endsWith(ending))) {
    return word.length > 4 ? word.slice(0, -2) : word.slice(0, -1);
  }
  const before = word.charAt(word.length - 2);
  return before === "s" || before === "u" || before === "i" ? word : word.slice(0, -1);
}

/** Endings whose plural takes -es: losses, crashes, branches, taxes, buzzes, heroes. */
const sibilants = ["sses", "shes", "ches", "xes", "zzes", "oes"];

function dropTense(word: string): string {
  if (word.endsWith("ied")) return word.length > 4 ? word.slice(0, -3) + "y" : word.slice(0, -1);
  if (word.endsWith("eed")) return word;
  const length = word.endsWith("ed") ? 2 : word.endsWith("ing") ? 3 : 0;
  const base = word.slice(0, word.length - length);
  if (length === 0 || !hasVowel(base)) return word;
  if (base.endsWith("at") || base.endsWith("bl") || base.endsWith("iz")) return base + "e";
  if (endsDoubled(base)) return base.slice(0, -1);
  return isShort(base) && measure(base) === 1 ? base + "e" : base;
}

/**
 * A doubled consonant that the ending brought: planned, stopped; not the l, s, z of sell, pass,
 * buzz.
 */
function endsDoubled(word: string): boolean {
  const last = word.charAt(word.length - 1);
  return last === word.charAt(word.length - 2) && !"aeiouylsz".includes(last);
}

/**
 * A silent e goes unless a short word hangs on it (plane, rate); a doubled l in a long word goes
 * too (controlled).
 */
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
  let vowel = false;
  for (let i = 0; i < word.length; i++) {
    const next = isVowel(word.charCodeAt(i), i > 0 && !vowel);
    if (vowel && !next) count++;
    vowel = next;
  }
  return count;
}

function hasVowel(word: string): boolean {
  for (let i = 0; i < word.length; i++) if (isVowel(word.charCodeAt(i), true)) return true;
  return false;
}

/** Whether the letter is a, e, i, o, u, or y after a consonant. */
function isVowel(code: number, afterConsonant: boolean): boolean {
  switch (code) {
    case 0x61:
    case 0x65:
    case 0x69:
    case 0x6f:
    case 0x75:
      return true;
    default:
      return code === 0x79 && afterConsonant;
  }
}

/** Ends consonant, vowel, consonant, the last not w, x or y: hop, plan, rat. */
function isShort(word: string): boolean {
  const last = word.length - 1;
  if (last < 2 || "wxy".includes(word.charAt(last))) return false;
  const [a, b, c] = [last - 2, last - 1, last].map((index) => word.charCodeAt(index));
  if (a === undefined || b === undefined || c === undefined) return false;
  return !isVowel(a, true) && isVowel(b, true) && !isVowel(c, false);
}
