// Makes one entity of the records that are it.

import { knownNames } from "../../lexicon/knownNames.ts";
import type { EntityRecord } from "../../mention/entity/entity.ts";
import type { EntityType } from "../../mention/mention.ts";
import type { Entity, EntityPlaceIn } from "./entities.ts";
import { factsOf, type NameFacts } from "./entityFacts.ts";

/** An entity with what the matcher needs to know of its names. */
export interface Made {
  readonly entity: Entity;
  readonly facts: readonly NameFacts[];
  /** Its id is the lexicon's. */
  readonly known: boolean;
}

/**
 * The entity of `group`, indexes into `records` and `uris`. Its id is not among those `taken`.
 */
export function makeEntity(
  group: readonly number[],
  records: readonly EntityRecord[],
  uris: readonly string[],
  taken: ReadonlyMap<string, Entity>,
): Made {
  const mentions: EntityPlaceIn[] = [];
  let description: EntityPlaceIn | undefined;
  let known: string | undefined;
  const members: EntityRecord[] = [];
  for (const i of group) {
    const record = records[i];
    const reference = uris[i];
    if (record === undefined || reference === undefined) continue;
    members.push(record);
    for (const { passage, span } of record.mentions) mentions.push({ reference, passage, span });
    if (record.description !== undefined) description ??= { reference, ...record.description };
    known ??= record.known;
  }
  // The analyst's own name for it stands first.
  const own = members.find((record) => record.known?.startsWith("user:") === true);
  const ranked = rankedNames(members);
  const facts = own === undefined ? ranked : [...new Set([...factsOf(own), ...ranked])];
  const { name = "", key = "" } = facts[0] ?? {};
  const type = commonType(members);
  const entity = {
    id: freeId(known ?? `${type}:${key}`, taken),
    name,
    type,
    names: allNames(facts, known),
    mentions,
  };
  const whole = description === undefined ? entity : { ...entity, description };
  return { entity: whole, facts, known: known !== undefined };
}

/**
 * The names of records that are one entity: main names first, those of many mentions before those
 * of few.
 */
function rankedNames(members: readonly EntityRecord[]): readonly NameFacts[] {
  const [only, second] = members;
  if (only !== undefined && second === undefined) return factsOf(only);
  const counts = new Map<string, { facts: NameFacts; count: number }>();
  for (const record of members) {
    for (const [i, facts] of factsOf(record).entries()) {
      const entry = counts.get(facts.name) ?? { facts, count: 0 };
      if (i === 0) entry.count += record.mentions.length;
      counts.set(facts.name, entry);
    }
  }
  return [...counts.values()].sort((a, b) => b.count - a.count).map(({ facts }) => facts);
}

function commonType(members: readonly EntityRecord[]): EntityType {
  const [only, second] = members;
  if (only !== undefined && second === undefined) return only.type;
  const kinds = new Map<EntityType, number>();
  for (const { type } of members) {
    if (type !== "other") kinds.set(type, (kinds.get(type) ?? 0) + 1);
  }
  return [...kinds].sort((a, b) => b[1] - a[1])[0]?.[0] ?? "other";
}

function allNames(facts: readonly NameFacts[], known: string | undefined): readonly string[] {
  const names = facts.map(({ name }) => name);
  return known === undefined ? names : [...new Set([...names, ...lexiconNames(known)])];
}

/** Two people of one name whom nothing joins keep ids of their own. */
function freeId(id: string, taken: ReadonlyMap<string, Entity>): string {
  if (!taken.has(id)) return id;
  let number = 2;
  while (taken.has(`${id}#${number}`)) number++;
  return `${id}#${number}`;
}

/** All names that the lexicon has for an id; none for ids of our own. */
export function lexiconNames(id: string): readonly string[] {
  namesById ??= new Map(knownNames().map((known) => [known.id, known.names]));
  return namesById.get(id) ?? [];
}

let namesById: ReadonlyMap<string, readonly string[]> | undefined;
