// What joining needs to know of each record's names, worked out once a record: libraries change one
// reference at a time, and most records stay.

import type { EntityRecord } from "../../mention/entity/entity.ts";
import { nameKey } from "../../mention/entity/entityJudge.ts";
import { matchKey } from "../../mention/entity/entityMatcher.ts";
import { familyName, isWord, organizationStem } from "../../mention/entity/entityShort.ts";
import type { EntityType } from "../../mention/mention.ts";
import { foldChars } from "../../text/fold.ts";
import { isShortName } from "./entityNames.ts";

export interface NameFacts {
  readonly name: string;
  readonly folded: string;
  /** See `nameKey`. */
  readonly key: string;
  /** See `matchKey`. */
  readonly match: string | number;
  /** Shared by many: a surname alone, an acronym. */
  readonly short: boolean;
  /** A word of its own too. */
  readonly doubtful: boolean;
  /** What it is called for short: the family name of a person, a company without its legal form. */
  readonly shorter?: NameFacts;
}

/** The facts of all names of a record, its main name first. */
export function factsOf(record: EntityRecord): readonly NameFacts[] {
  const known = cache.get(record);
  if (known !== undefined) return known;
  const facts = [record.name, ...record.aliases].map((name) => sharedFacts(name, record.type));
  cache.set(record, facts);
  return facts;
}

/** Records are immutable, so this is a memo, not state. */
const cache = new WeakMap<EntityRecord, readonly NameFacts[]>();

/** A thousand articles name a few hundred places and companies again and again. */
function sharedFacts(name: string, type: EntityType): NameFacts {
  const key = `${type}:${name}`;
  const known = byName.get(key);
  if (known !== undefined) return known;
  if (byName.size >= MOST_SHARED) byName.clear();
  const facts = nameFacts(name, type);
  byName.set(key, facts);
  return facts;
}

const byName = new Map<string, NameFacts>();
const MOST_SHARED = 10_000;

function nameFacts(name: string, type: EntityType): NameFacts {
  const folded = foldChars(name);
  const facts = {
    name,
    folded,
    match: matchKey(folded),
    key: nameKey(name),
    short: isShortName(name, type),
    doubtful: isWord(name),
  };
  const shorter = shorterName(name, type);
  return shorter === undefined ? facts : { ...facts, shorter: nameFacts(shorter, type) };
}

function shorterName(name: string, type: EntityType): string | undefined {
  if (type === "person") return familyName(name);
  return type === "organization" ? organizationStem(name) : undefined;
}
