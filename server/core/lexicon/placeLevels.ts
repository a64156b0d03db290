// How large a place is, as far as its name or the lexicon tells: only places of one level can stand for each other. "In Germany"
// of an article's "in Berlin" is no mistake.

import { regions } from "./names/regions.ts";

export type PlaceLevel =
  | "world"
  | "country"
  | "province"
  | "city"
  | "district"
  | "nature"
  | "unknown";

/** By the lexicon's id, where it has one, and by all the names of the place. */
export function placeLevel(id: string, names: readonly string[]): PlaceLevel {
  if (/^place:[A-Z]{2}$/u.test(id)) return "country";
  const table = regionLevels();
  for (const name of names) {
    const level = table.get(name);
    if (level !== undefined) return level;
  }
  // By what any of its names ends with: 九江 ends as rivers do, but 九江市 tells that it is none; 富山 is 富山県.
  for (const [suffix, level] of SUFFIXES) {
    if (names.some((name) => name.length > 2 && suffix.test(name))) return level;
  }
  const short = names.find((name) => /^\p{Script=Han}{2}$/u.test(name)) ?? "";
  const own = SUFFIXES.find(([suffix]) => suffix.test(short))?.[1];
  if (own !== undefined) return own;
  return id.startsWith("place:") && /^place:[a-z-]+$/u.test(id) ? "city" : "unknown";
}

const SUFFIXES: readonly (readonly [RegExp, PlaceLevel])[] = [
  [/(?:省|県|自治区|Province|Prefecture)$/u, "province"],
  [/(?:市|City)$/u, "city"],
  [/(?:区|县|郡|County|District)$/u, "district"],
  [/(?:河|江|湖|山|川|岛|島|River|Lake|Mountains?|Island)$/u, "nature"],
];

let levels: ReadonlyMap<string, PlaceLevel> | undefined;

/** The table of regions goes from parts of the world over states to rivers. */
function regionLevels(): ReadonlyMap<string, PlaceLevel> {
  if (levels !== undefined) return levels;
  const made = new Map<string, PlaceLevel>();
  let level: PlaceLevel = "world";
  for (const line of regions.split("\n")) {
    if (line.startsWith("England")) level = "province";
    if (line.startsWith("Yangtze")) level = "nature";
    for (const form of line.split(/[|;]/u)) if (form.trim() !== "") made.set(form.trim(), level);
  }
  levels = made;
  return made;
}
