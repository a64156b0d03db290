// The analyst's own names in a reference: their places are found anew, and what was found there before gives way.

import type { EntityPlace, EntityRecord } from "../../mention/entity/entity.ts";
import { nameKey } from "../../mention/entity/entityJudge.ts";
import {
  matchKey,
  matchNames,
  type NameMatcher,
  nameMatcher,
} from "../../mention/entity/entityMatcher.ts";
import { type UserEntity, userEntityId } from "../../mention/entity/userEntity.ts";
import { foldChars } from "../../text/fold.ts";
import { overlaps } from "../../text/span.ts";

/** The user's names, ready to be found in many references. */
export interface UserNames {
  readonly entities: readonly UserEntity[];
  readonly matcher: NameMatcher<UserEntity>;
  readonly byKey: ReadonlyMap<string, UserEntity>;
  /** What the analyst says of them, by their ids. */
  readonly notes: ReadonlyMap<string, string>;
}

export function prepareUserNames(entities: readonly UserEntity[]): UserNames {
  const named = entities.flatMap((entity) =>
    [entity.name, ...entity.aliases].map((name) => ({ name, entity })),
  );
  return {
    entities,
    matcher: nameMatcher(
      named.map(({ name, entity }) => {
        const folded = foldChars(name);
        return { name, folded, key: matchKey(folded), value: entity };
      }),
    ),
    byKey: new Map(named.map(({ name, entity }) => [nameKey(name), entity])),
    notes: new Map(
      entities.flatMap((entity) =>
        entity.note === undefined ? [] : [[userEntityId(entity), entity.note] as const],
      ),
    ),
  };
}

/** `records`, found in the texts of the reference's passages in order, with the user's names in their place. */
export function withUserNames(
  records: readonly EntityRecord[],
  textsOf: () => readonly string[],
  { matcher, byKey, entities }: UserNames,
): readonly EntityRecord[] {
  if (entities.length === 0) return records;
  const places = new Map<UserEntity, EntityPlace[]>();
  const taken = new Map<number, EntityPlace[]>();
  textsOf().forEach((text, passage) => {
    for (const { span, value } of matchNames(text, foldChars(text), matcher)) {
      push(places, value, { passage, span });
      push(taken, passage, { passage, span });
    }
  });
  const isTaken = ({ passage, span }: EntityPlace) =>
    taken.get(passage)?.some((other) => overlaps(other.span, span)) === true;
  const kept = records.flatMap((record): readonly EntityRecord[] => {
    const mentions = record.mentions.filter((place) => !isTaken(place));
    const { length: count } = mentions;
    const owner = [record.name, ...record.aliases].map((name) => byKey.get(nameKey(name)));
    const user = owner.find((each) => each !== undefined);
    if (user !== undefined) {
      return [{ ...record, mentions, count, type: user.type, known: userEntityId(user) }];
    }
    return count === 0 ? [] : [{ ...record, mentions, count }];
  });
  const own = [...places].map(
    ([user, mentions]): EntityRecord => ({
      name: user.name,
      type: user.type,
      aliases: user.aliases,
      mentions,
      known: userEntityId(user),
    }),
  );
  return [...own, ...kept];
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const values = map.get(key);
  if (values === undefined) map.set(key, [value]);
  else values.push(value);
}
