// Makes an article's records: names that are one thing come together, every place of each name is
// found again, and the main name is chosen.

import { foldChars } from "../../text/fold.ts";
import type { Span } from "../../text/span.ts";
import type { EntityPlace, EntityRecord } from "./entity.ts";
import type { Candidate, Source } from "./entityCandidate.ts";
import type { CollectedNames, KnownHit } from "./entityCollect.ts";
import { entityGroups, type NameGroup } from "./entityGroup.ts";
import { type JudgedName, nameKey } from "./entityJudge.ts";
import { type MatchedName, matchKey, matchNames, nameMatcher } from "./entityMatcher.ts";
import { isPartOfOther } from "./entityShort.ts";
import { standsAsPerson } from "./personHan.ts";
import { isKanjiWord } from "./personKanjiParts.ts";

export function recordNames(
  collected: CollectedNames,
  judged: ReadonlyMap<string, JudgedName>,
): readonly EntityRecord[] {
  const groups = entityGroups(collected, judged);
  const places = new Map<NameGroup, EntityPlace[]>();
  for (const { group, place } of allPlaces(collected, groups)) {
    const list = places.get(group);
    if (list === undefined) places.set(group, [place]);
    else list.push(place);
  }
  const descriptions = longestDescriptions(collected.candidates, groups);
  const records: EntityRecord[] = [];
  for (const [group, mentions] of places) {
    const [name = "", ...aliases] = rankedNames(collected, group, mentions);
    const description = descriptions.get(group);
    records.push({
      name,
      type: group.type,
      aliases,
      mentions,
      ...(description === undefined ? {} : { description }),
      ...(group.known === undefined ? {} : { known: group.known }),
    });
  }
  return records;
}

interface GroupPlace {
  readonly group: NameGroup;
  readonly place: EntityPlace;
}

/** Every place of every name, in order; where two overlap the earlier and longer one stays. */
function allPlaces(
  { sources, known }: CollectedNames,
  groups: ReadonlyMap<string, NameGroup>,
): readonly GroupPlace[] {
  const matcher = nameMatcher(
    [...groups].flatMap(([, group]) => group.names.map((name) => matched(name, group))),
  );
  const found: GroupPlace[] = [];
  let hit = 0;
  for (const source of sources) {
    const { passage, text, folded } = source;
    const here: GroupPlace[] = matchNames(text, folded, matcher)
      .filter(({ span, value }) => value.type !== "person" || isPersonAt(source, span))
      .map(({ span, value }) => ({ group: value, place: { passage, span } }));
    for (; known[hit]?.passage === passage; hit++) here.push(...placeOf(known[hit], groups));
    here.sort(
      (a, b) => a.place.span.start - b.place.span.start || b.place.span.end - a.place.span.end,
    );
    let end = 0;
    for (const each of here) {
      if (each.place.span.start < end) continue;
      found.push(each);
      end = each.place.span.end;
    }
  }
  return found;
}

function matched(name: string, value: NameGroup): MatchedName<NameGroup> {
  const folded = foldChars(name);
  return { name, folded, key: matchKey(folded), value };
}

/** Not an everyday word, and not a part of another person's name. */
function isPersonAt(source: Source, span: Span): boolean {
  const { text, folded, japanese } = source;
  if (japanese) return isKanjiWord(folded, span);
  return standsAsPerson(folded, span) && !isPartOfOther(text, span);
}

function placeOf(
  hit: KnownHit | undefined,
  groups: ReadonlyMap<string, NameGroup>,
): readonly GroupPlace[] {
  const group = hit === undefined ? undefined : groups.get(`known:${hit.known.id}`);
  if (hit === undefined || group === undefined) return [];
  return [{ group, place: { passage: hit.passage, span: hit.span } }];
}

function longestDescriptions(
  candidates: readonly Candidate[],
  groups: ReadonlyMap<string, NameGroup>,
): ReadonlyMap<NameGroup, EntityPlace> {
  const longest = new Map<NameGroup, EntityPlace>();
  for (const { name, passage, description } of candidates) {
    const group = groups.get(nameKey(name));
    if (description === undefined || group === undefined) continue;
    const before = longest.get(group)?.span;
    const length = description.end - description.start;
    if (before !== undefined && before.end - before.start >= length) continue;
    longest.set(group, { passage, span: description });
  }
  return longest;
}

/**
 * The names that occur, as written; full ones first, those given in brackets last, then by
 * frequency, then by place.
 */
function rankedNames(
  { sources }: CollectedNames,
  { type, bracketed }: NameGroup,
  mentions: readonly EntityPlace[],
): readonly string[] {
  const counts = new Map<string, number>();
  for (const { passage, span } of mentions) {
    const name = sources[passage]?.text.slice(span.start, span.end) ?? "";
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const rank = (name: string) =>
    (bracketed.has(name) ? 0 : 2) + (type === "person" && FULL_NAME.test(name) ? 1 : 0);
  return [...counts]
    .sort(([a, countA], [b, countB]) => rank(b) - rank(a) || countB - countA)
    .map(([name]) => name);
}

/** Matches "Howard Stringer", 霍华德·斯金格, 山本翔太; not Stringer, 斯金格 beside a dotted name, 山本. */
const FULL_NAME = /[ ·•・‧･]|^\p{Script=Han}{3,}$/u;
