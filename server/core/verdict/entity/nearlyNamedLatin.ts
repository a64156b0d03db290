// Surnames in Latin letters one slip away from a person's of the references, where no finder sees a name: "Adeyomi: churn is
// down", "Renwck 6y8m". A capital at the start of a sentence says nothing by itself, so what stands behind the word must be what
// stands behind people, or the capital must stand within the sentence.

import type { Entity, EntityIndex } from "../../library/entity/entities.ts";
import type { Library } from "../../library/library.ts";
import { GIVEN_NAMES } from "../../mention/entity/givenNames.ts";
import { enVerbs } from "../../mention/quotation/speechWords.ts";
import { foldChars } from "../../text/fold.ts";
import { allMatches } from "../../text/matches.ts";
import { oncePer } from "../oncePer.ts";
import { isSlip } from "./nameSlip.ts";
import type { NearlyNamed } from "./nearlyNamed.ts";

/** In order. */
export function nearlyNamedLatin(text: string, library: Library): readonly NearlyNamed[] {
  return allMatches(text, WORD).flatMap(({ 0: word, index }) => {
    const span = { start: index, end: index + word.length };
    const folded = foldChars(word);
    if (GIVEN_NAMES.has(folded) || !isNameLike(text, span.start, span.end)) return [];
    const near = surnames(library.entities()).get(keyOf(folded)) ?? [];
    const found = near.filter(
      // A slip changes the length by one letter at most, and a library of companies has many names to ask.
      ({ name }) =>
        Math.abs(name.length - folded.length) <= 1 && name !== folded && isSlip(folded, name),
    );
    const [only, second] = found;
    return only === undefined || second !== undefined ? [] : [{ span, entity: only.entity }];
  });
}

/** A word of five letters and more; what is all capitals is made to be told apart. */
const WORD =
  /(?<![\p{Script=Latin}\p{N}.'’-])\p{Lu}\p{Ll}[\p{Ll}'’-]{3,24}(?<=\p{Ll})(?![\p{Script=Latin}\p{N}])/gu;

interface Surname {
  readonly entity: Entity;
  /** Folded. */
  readonly name: string;
}

/** People's last names and what else goes by one word, by their first two letters. */
const surnames = oncePer((index: EntityIndex): ReadonlyMap<string, readonly Surname[]> => {
  const byStart = new Map<string, Surname[]>();
  for (const entity of index.entities) {
    const isPerson = entity.type === "person";
    // An ordinary word may have been taken for a name once.
    if (!isPerson && (entity.type === "place" || entity.count < 2)) continue;
    const own = entity.names.map(foldChars).map((name) => {
      return isPerson ? (name.split(" ").at(-1) ?? "") : name;
    });
    for (const name of new Set(own)) {
      if (!/^[a-z'’-]+$/u.test(name) || name.length < (isPerson ? SHORTEST : LONG)) continue;
      const known = byStart.get(keyOf(name));
      if (known === undefined) byStart.set(keyOf(name), [{ entity, name }]);
      else known.push({ entity, name });
    }
  }
  return byStart;
});

function keyOf(folded: string): string {
  return folded.slice(0, 2);
}

/** Letters of a surname that a slip still shows. */
const SHORTEST = 5;

/** A word that opens a sentence has its capital from there. */
function isNameLike(text: string, start: number, end: number): boolean {
  if (!OPENS.test(text.slice(Math.max(0, start - 5), start))) return true;
  const isLong = end - start >= LONG && !FORM.test(text.slice(start, end));
  return isLong || BEHIND_NAME.test(text.slice(end, end + 24));
}

const OPENS = /(?:^|[.!?:\n•–—-]\s{0,3}|["“「『])$/u;

/** Hardly any word of this many letters is one letter away from a surname. */
const LONG = 7;

/** Workers, Walking, Farmed: what words end with. */
const FORM = /(?:ed|ing|ers?|e?s|ly|al|ions?|ive|ous|ble|ment|ist)$/u;

/** ": churn", " (Coldwater)", "'s", ", 58", " 6y8m", " says", "氏". */
const BEHIND_NAME = new RegExp(
  `^(?:\\s?[:：(（]|['’]s\\b|,?\\s[−+-]?\\d|\\sand\\s\\p{Lu}|\\s(?:${enVerbs}|thinks|hears|wants|expects|sees|of)\\b|氏|さん)`,
  "u",
);
