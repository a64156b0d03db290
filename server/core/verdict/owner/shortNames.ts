// Names told by their first word, or by how they sound: "Wyebridge" of Wyebridge Housing, ボルトムーア of Voltmoor. Only to see whom a
// sentence is about: as the same name they count nowhere else.

import { stem } from "../../lexicon/stem.ts";
import { findTerms } from "../../lexicon/terms.ts";
import type { EntityIndex } from "../../library/entity/entities.ts";
import { foldChars } from "../../text/fold.ts";
import { allMatches } from "../../text/matches.ts";
import type { Span } from "../../text/span.ts";
import { oncePer } from "../oncePer.ts";

/** Where a text tells a name by its first word, with the entity's key. */
export interface ShortName {
  readonly key: string;
  readonly span: Span;
}

/** "Wyebridge"; not "It", "wyebridge". */
const CAPITALISED = /(?<![\p{L}\p{N}])\p{Lu}[\p{L}-]{3,30}/gu;

/** Short names in a text, `start` added to their places. Of a word that two names start with none. */
export function findShortNames(
  text: string,
  start: number,
  entities: EntityIndex,
): readonly ShortName[] {
  const known = byWord(entities);
  if (known.size === 0) return NONE;
  const found: ShortName[] = [];
  for (const { 0: word, index } of allMatches(text, CAPITALISED)) {
    const key = known.get(stem(foldChars(word)));
    if (key !== undefined)
      found.push({ key, span: { start: start + index, end: start + index + word.length } });
  }
  return found;
}

/** The name that a word of another script sounds like, by the word's key (`r:w:voltmoor`, `r:b:云岭`). */
export function nameHeard(key: string, entities: EntityIndex): string | undefined {
  if (key.startsWith("r:w:")) return byWord(entities).get(key.slice(4));
  return key.startsWith("r:b:") ? byHan(entities).get(key.slice(4)) : undefined;
}

const NONE: readonly ShortName[] = [];

/** Stems of first words to the key of the only name that starts with it; words of the glossary are no names. */
const byWord = oncePer((index: EntityIndex) => {
  const found = new Map<string, Set<string>>();
  for (const { id, names } of index.entities) {
    for (const name of names) {
      const [first = ""] = /^\p{Lu}[\p{L}-]{3,30}(?= |$)/u.exec(name) ?? [];
      if (first === "" || findTerms(first).some(({ key }) => key.startsWith("c:"))) continue;
      const word = stem(foldChars(first));
      found.set(word, (found.get(word) ?? new Set()).add(`e:${id}`));
    }
  }
  return ofOneOnly(found);
});

/** Names of two characters or more to the key of the only one that is written so. */
const byHan = oncePer((index: EntityIndex) => {
  const found = new Map<string, Set<string>>();
  for (const { id, names } of index.entities) {
    for (const name of names) {
      if (!HAN.test(name)) continue;
      const word = foldChars(name);
      found.set(word, (found.get(word) ?? new Set()).add(`e:${id}`));
    }
  }
  return ofOneOnly(found);
});

/** What is written so by one name alone, with its key. */
function ofOneOnly(found: ReadonlyMap<string, ReadonlySet<string>>): ReadonlyMap<string, string> {
  return new Map(
    [...found].flatMap(([word, ids]) =>
      ids.size === 1 ? [[word, [...ids][0] ?? ""] as const] : [],
    ),
  );
}

const HAN = /^\p{Script=Han}{2,8}$/u;
