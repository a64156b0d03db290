// Acronyms that an article never explains with brackets: the EPA of an article on the Environmental Protection Agency. Only
// where one name of the article has these initials.

import type { LatinSource } from "./entityLatin.ts";

/** Shorter ones are anybody's; longer ones are hardly ever used without being explained. */
const SHORTEST = 3;
const LONGEST = 6;

/** By acronym, the one of `names` that it is made of; what two names could mean is left out. */
export function initialsOf(
  sources: readonly LatinSource[],
  names: Iterable<string>,
): ReadonlyMap<string, string> {
  const byInitials = new Map<string, Set<string>>();
  for (const name of names) {
    const initials = initialsIn(name);
    if (initials === undefined) continue;
    byInitials.set(initials, (byInitials.get(initials) ?? new Set()).add(name));
  }
  const found = new Map<string, string>();
  if (byInitials.size === 0) return found;
  for (const { source, tokens } of sources) {
    for (const { start, end, allCaps } of tokens) {
      const word = source.text.slice(start, end).replaceAll(".", "");
      const [only, second] = allCaps ? (byInitials.get(word) ?? []) : [];
      if (only !== undefined && second === undefined) found.set(word, only);
    }
  }
  return found;
}

/** "EPA" of "Environmental Protection Agency", "LSHTM" of "London School of Hygiene and Tropical Medicine". */
function initialsIn(name: string): string | undefined {
  if (!/^\p{Lu}\p{Ll}+ .*\p{Lu}\p{Ll}+$/u.test(name)) return undefined;
  const initials = [...name.matchAll(/(?<![\p{L}'’])\p{Lu}/gu)].map(([letter]) => letter).join("");
  return initials.length >= SHORTEST && initials.length <= LONGEST ? initials : undefined;
}
