// The references' names that a written one might be a slip of, without a look at all of them: names are grouped by what a slip
// in one place leaves as it is.

import type { Entity, EntityIndex } from "../../library/entity/entities.ts";
import { foldChars } from "../../text/fold.ts";

export interface NearName {
  readonly entity: Entity;
  /** Folded. */
  readonly name: string;
}

/** Names that share with `folded` its beginning or its end, and nearly its length. */
export function nearMisses(index: EntityIndex, folded: string): readonly NearName[] {
  const groups = groupsOf(index);
  const found = new Map<string, NearName>();
  const keys = [-1, 0, 1].flatMap((more) => keysOf(folded, folded.length + more));
  for (const key of new Set(keys)) {
    for (const near of groups.get(key) ?? []) {
      if (Math.abs(near.name.length - folded.length) > 1 || near.name === folded) continue;
      found.set(`${near.entity.id}|${near.name}`, near);
    }
  }
  return [...found.values()];
}

/** One memo an index: it is asked at each unknown name of a note. */
const memo = new WeakMap<EntityIndex, ReadonlyMap<string, readonly NearName[]>>();

function groupsOf(index: EntityIndex): ReadonlyMap<string, readonly NearName[]> {
  const known = memo.get(index);
  if (known !== undefined) return known;
  const groups = new Map<string, NearName[]>();
  for (const entity of index.entities) {
    // Only as the references write it: the lexicon has names for one thing that no article uses.
    for (const name of namesOf(entity)) {
      for (const key of keysOf(name)) {
        const group = groups.get(key);
        if (group === undefined) groups.set(key, [{ entity, name }]);
        else group.push({ entity, name });
      }
    }
  }
  memo.set(index, groups);
  return groups;
}

/** With the surname of who is called by his whole name alone: a note is shorter. */
function namesOf({ type, names }: Entity): ReadonlySet<string> {
  const folded = names.map(foldChars);
  const surnames = type === "person" ? folded.flatMap((name) => SURNAME.exec(name)?.[0] ?? []) : [];
  return new Set([...folded, ...surnames]);
}

/** The last of several words in Latin letters. */
const SURNAME = /(?<= )[a-z'’-]{5,}$/u;

/** One slip leaves the first half of a name whole, or the second; half of a name of `length` characters. */
function keysOf(folded: string, length = folded.length): readonly string[] {
  const half = /\p{Script=Han}/u.test(folded) ? 1 : Math.max(2, Math.floor((length - 2) / 2));
  return folded.length < 3 ? [] : [`<${folded.slice(0, half)}`, `${folded.slice(-half)}>`];
}
