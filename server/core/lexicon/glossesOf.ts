// What the English side of a CC-CEDICT entry says in words that an article may have: "(bound form)
// to ferry across; ferryboat (Tw)" -> "ferry across", "ferryboat". Runs when the package is built.

import { foldChars } from "../text/fold.ts";
import { stem } from "./stem.ts";
import { stopWords } from "./stopWords.ts";

/**
 * The glosses of an entry as stemmed phrases of one or two words, the most usual first, each
 * once: `glossesOf(["ferry; to cross a river"])` is `["ferri"]`-like. Senses that nobody writes in
 * a report, explanations and cross references have none.
 */
export function glossesOf(senses: readonly string[]): readonly string[] {
  const phrases = senses.filter((sense) => !UNUSUAL.test(sense)).flatMap(phrasesOf);
  return [...new Set(phrases)];
}

/** Matches "(literary) swift", "see 東源縣", "(bird species of China) …"; not "to see". */
const UNUSUAL = new RegExp(
  [
    /\((?:literary|archaic|old|dialect|slang|vulgar|idiom|onom|Budd|obsolete|polite|honorific|humble)/u,
    /\((?:bird species|Internet slang|neologism|Buddhism|dated|Cantonese|Taoism|Daoism|derog)/u,
    /^(?:(?:old |erhua |Japanese |archaic )?variants? of|see (?:also )?\p{Script=Han}|surname |abbr\.)/u,
    /^(?:used in|also (?:written|called|known|pr)|Taiwan pr|name of|one of the|lit\.|fig\.|CL:)/u,
    /^(?:suffix|prefix|particle|classifier|interjection|pr\.|(?:two|three)-character)/u,
  ]
    .map(({ source }) => source)
    .join("|"),
  "u",
);

function phrasesOf(sense: string): readonly string[] {
  return sense
    .replace(/\([^()]*\)|\[[^[\]]*\]/gu, " ")
    .split(/[;:,/]/u)
    .flatMap(readPhrase);
}

/** Words that open a gloss and are no part of it: "to be stranded", "a kind of pickle". */
const OPENING =
  /^(?:to|be|a|an|the|very|sb's|one's|some|kind of|type of|sort of|sth|sb|become|make|cause|do|have|get|use|give|take|go|used to|of|in|on|by) /u;

/** Stands for any word: "to hand sth over". A gloss with one inside is no phrase of a text. */
const VARIABLE = new Set([
  "sb",
  "sth",
  "etc",
  "oneself",
  "esp",
  "eg",
  "ie",
  "one",
  "sb's",
  "one's",
]);

/** Longer ones explain: nobody writes them so. */
const MOST_WORDS = 2;

/** A name inside: "order Digenea", "Hakka cuisine". */
const NAME = /\p{Lu}\p{Ll}/u;

function readPhrase(gloss: string): readonly string[] {
  if (NAME.test(gloss)) return [];
  let words = foldChars(gloss.trim()).replace(/\s+/gu, " ");
  for (let opened = ""; opened !== words; ) {
    opened = words;
    words = words.replace(OPENING, "");
  }
  words = words.replace(/ (?:sb|sth|of|to|with|for|sb's|in|on)$/u, "");
  const each = words.split(/[ '’-]/u).filter((word) => word !== "s");
  if (each.length > MOST_WORDS || !each.every((word) => /^[a-z]{2,30}$/u.test(word))) return [];
  if (each.some((word) => stopWords.has(word) || VARIABLE.has(word))) return [];
  const stems = each.map(stem);
  const bare = stems.length === 2 && KINDS.has(each[1] ?? "") ? [stems[0] ?? ""] : [];
  return [stems.join(" "), ...bare];
}

/** What a thing's own name need not say: a "ferry boat" is a ferry, a "tuna fish" a tuna. */
const KINDS: ReadonlySet<string> = new Set(
  "boat ship vessel tree plant bush flower fish bird animal rock stone disease tool drink dance game".split(
    " ",
  ),
);
