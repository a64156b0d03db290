// Full names by the way an article goes on: people are called by their second name alone (Tobias Renner, then "Renner sold his
// share"), houses and ships by their first (Takamine Denki, then "Takamine paid").

import { foldChars } from "../../text/fold.ts";
import type { LatinSource } from "./entityLatin.ts";
import type { LatinToken } from "./entityLatinTokens.ts";
import { SENTENCE_STARTERS } from "./entityLatinWords.ts";
import { wordSet } from "./entityWords.ts";

/** Of `names` ("Odd Verrin", "Odd B. Verrin") those whose last word the article uses alone, and whose first it never does. */
export function calledBySecond(
  sources: readonly LatinSource[],
  names: Iterable<string>,
): ReadonlySet<string> {
  const full = [...names].filter((name) => FULL_NAME.test(name));
  if (full.length === 0) return new Set();
  const alone = wordsAlone(sources);
  return new Set(
    full.filter((name) => {
      const [first = "", ...more] = foldChars(name).split(" ");
      const last = more.at(-1) ?? "";
      return !KINDS.has(first) && alone.has(last) && !alone.has(first);
    }),
  );
}

const FULL_NAME = /^\p{Lu}\p{Ll}[\p{L}'’-]+ (?:\p{Lu}\. )?\p{Lu}[\p{L}'’-]*\p{Ll}$/u;

/** Things that are called by what follows their kind: Typhoon Hagibis, Project Lantern. */
const KINDS = wordSet(`
  typhoon hurricane cyclone storm operation project planet comet mount lake river cape team class series plan route line ship vessel
  port camp fort villa hotel cafe club bar planet model camera real sporting inter racing dinamo dynamo athletic deportivo saint`);

/** Capitalised words that stand by themselves and without an article, folded. */
function wordsAlone(sources: readonly LatinSource[]): ReadonlySet<string> {
  const alone = new Set<string>();
  for (const { tokens } of sources) {
    for (const [at, token] of tokens.entries()) {
      if (!token.capital || token.allCaps || token.hasDigit) continue;
      if (!goesWith(tokens[at - 1], token) && !joins(token, tokens[at + 1]))
        alone.add(token.folded);
    }
  }
  return alone;
}

/** Behind another word of a name, or an article: "the Ledger". */
function goesWith(before: LatinToken | undefined, token: LatinToken): boolean {
  if (before === undefined || !token.joined) return false;
  if (before.startsSentence && SENTENCE_STARTERS.has(before.folded)) return before.folded === "the";
  return before.capital || ARTICLES.has(before.folded);
}

const ARTICLES = wordSet("the a an");

function joins(token: LatinToken, next: LatinToken | undefined): boolean {
  return next?.capital === true && next.joined && next.start - token.end === 1;
}
