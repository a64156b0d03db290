// Who is who over all references: one entity under all its names, and its names found in any text.
// The names of references and notes meet here, so an entity's id can stand for it when sentences
// are compared.

import { findKnownNames } from "../../lexicon/findKnownNames.ts";
import type { EntityRecord } from "../../mention/entity/entity.ts";
import { CHAR, charClass } from "../../mention/entity/entityChars.ts";
import {
  type MatchedName,
  matchNames,
  type NameMatch,
  type NameMatcher,
  nameMatcher,
} from "../../mention/entity/entityMatcher.ts";
import { isPartOfOther } from "../../mention/entity/entityShort.ts";
import { standsAsPerson } from "../../mention/entity/personHan.ts";
import type { EntityType } from "../../mention/mention.ts";
import { foldChars } from "../../text/fold.ts";
import type { Span } from "../../text/span.ts";
import type { NameFacts } from "./entityFacts.ts";
import { joinRecords } from "./entityJoin.ts";
import { lexiconNames, type Made, type Member, makeEntity } from "./entityMake.ts";
import { findPinyin, type PinyinIndex, pinyinIndex } from "./entityPinyin.ts";

/** Somebody or something that the references name. */
export interface Entity {
  /** Unique in its index: the lexicon's id, else its kind and main name ("person:雷军"). */
  readonly id: string;
  /** As its references write it most. */
  readonly name: string;
  readonly type: EntityType;
  /** All its names: those the references use, the main one first, then those of the lexicon. */
  readonly names: readonly string[];
  /** URIs of the references that name it, in their order. */
  readonly references: readonly string[];
  /** How many mentions it has. */
  readonly count: number;
  /** In the order of the references; unpacked when asked for. */
  readonly mentions: readonly EntityPlaceIn[];
  /** What an article calls it: "SONY前总裁". */
  readonly description?: EntityPlaceIn;
}

/** A place in a passage's readable text, in one reference. */
export interface EntityPlaceIn {
  readonly reference: string;
  readonly passage: number;
  readonly span: Span;
}

export interface EntityIndex {
  readonly entities: readonly Entity[];
  readonly byId: ReadonlyMap<string, Entity>;
  /** By URI: what the reference names, in the order of the entities. */
  readonly byReference: ReadonlyMap<string, readonly NamedRecord[]>;
  readonly matcher: NameMatcher<NameBearer>;
  /** Chinese people by the ways their names can be written in pinyin, syllables together. */
  readonly byPinyin: PinyinIndex;
}

/** An entity, and where one reference names it. */
export interface NamedRecord {
  readonly entity: Entity;
  readonly record: EntityRecord;
}

interface NameBearer {
  readonly entity: Entity;
  /** A surname that is an ordinary word too: it says nothing where a sentence starts. */
  readonly doubtful: boolean;
}

/** The entities of all references, from what `findEntities` found in each. */
export function joinEntities(
  perReference: readonly { readonly uri: string; readonly records: readonly EntityRecord[] }[],
): EntityIndex {
  const members = perReference.flatMap(({ uri: reference, records }) =>
    records.map((record): Member => ({ reference, record })),
  );
  const byId = new Map<string, Entity>();
  const byReference = new Map(perReference.map(({ uri }) => [uri, [] as NamedRecord[]]));
  const made: Made[] = [];
  for (const group of joinRecords(members.map(({ record }) => record))) {
    const own = group.flatMap((i) => members[i] ?? []);
    const each = makeEntity(own, byId);
    const { entity } = each;
    byId.set(entity.id, entity);
    for (const { reference, record } of own) byReference.get(reference)?.push({ entity, record });
    made.push(each);
  }
  const entities = made.map(({ entity }) => entity);
  const [matcher, byPinyin] = [matcherOf(made), pinyinIndex(entities)];
  return { entities, byId, byReference, matcher, byPinyin };
}

/**
 * The entities of `index` that `text` names, in order, not overlapping, at each place the longest
 * name.
 */
export function findNames(
  text: string,
  index: EntityIndex,
): readonly { readonly span: Span; readonly entity: Entity }[] {
  const folded = foldChars(text);
  const named = matchNames(text, folded, index.matcher)
    .filter(({ span, value }) => isNamed(text, folded, { span, value }))
    .map(({ span, value: { entity } }) => ({ span, entity }));
  const known = findKnownNames(text).map(({ span, name }) => ({
    span,
    entity: index.byId.get(name.id),
  }));
  return leftmostLongest([...named, ...known, ...findPinyin(text, folded, index.byPinyin)]);
}

/** Whether a name that is a word too names its entity at this place. */
function isNamed(text: string, folded: string, { span, value }: NameMatch<NameBearer>): boolean {
  if (value.doubtful && startsSentence(text, span.start)) return false;
  if (value.entity.type !== "person") return true;
  return standsAsPerson(folded, span) && !isPartOfOther(text, span);
}

type Found = { readonly span: Span; readonly entity: Entity };

/** Known names that the index does not hold only keep shorter ones from their place. */
function leftmostLongest(
  places: readonly { readonly span: Span; readonly entity: Entity | undefined }[],
): readonly Found[] {
  const inOrder = places.toSorted((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  const found: Found[] = [];
  let end = 0;
  for (const { span, entity } of inOrder) {
    if (span.start < end) continue;
    end = span.end;
    if (entity !== undefined) found.push({ span, entity });
  }
  return found;
}

/**
 * A name that two entities bear says nothing, unless it is a whole name of one and a short one of
 * the others.
 */
function matcherOf(made: readonly Made[]): NameMatcher<NameBearer> {
  const whole: Claims = new Map();
  const short: Claims = new Map();
  for (const { entity, facts, known } of made) {
    // The lexicon finds its own names, with the company they must not keep (发展中国家).
    const foundThere = known ? lexiconNames(entity.id) : [];
    for (const name of facts) {
      if (foundThere.includes(name.name)) continue;
      claim(name.short ? short : whole, name, entity);
      if (name.shorter !== undefined) claim(short, name.shorter, entity);
    }
  }
  const names: MatchedName<NameBearer>[] = [];
  const add = ({ facts: { name, folded, match, doubtful }, entity }: Claimed) => {
    if (entity === undefined) return;
    names.push({ name, folded, key: match, value: { entity, doubtful } });
  };
  for (const claimed of whole.values()) add(claimed);
  for (const [key, claimed] of short) if (!whole.has(key)) add(claimed);
  return nameMatcher(names);
}

interface Claimed {
  readonly facts: NameFacts;
  /** Undefined where several entities claim the name. */
  readonly entity: Entity | undefined;
}

/** By `nameKey`. */
type Claims = Map<string, Claimed>;

function claim(claims: Claims, facts: NameFacts, entity: Entity): void {
  const before = claims.get(facts.key);
  if (before === undefined) claims.set(facts.key, { facts, entity });
  else if (before.entity !== entity) claims.set(facts.key, { facts, entity: undefined });
}

function startsSentence(text: string, offset: number): boolean {
  const before = text.slice(Math.max(0, offset - 3), offset);
  return charClass(before, before.length - 1) !== CHAR.space || /[.!?:]["”’)]?\s$/.test(before);
}
