// Decides over a whole article which of the candidates are names: enough evidence in all, and no
// better reading beside it.

import { foldChars } from "../../text/fold.ts";
import type { EntityType } from "../mention.ts";
import { type Candidate, SURE } from "./entityCandidate.ts";
import type { CollectedNames } from "./entityCollect.ts";
import { wordAt } from "./entityWords.ts";
import { JAPANESE_SURNAMES } from "./surname.ts";

/** A name that the article uses. */
export interface JudgedName {
  /** As written most often. */
  readonly name: string;
  readonly type: EntityType;
  /** Points of evidence. */
  readonly weight: number;
}

/** The names of the article by their keys (see `nameKey`), those of the lexicon left out. */
export function judgeNames({
  candidates,
  sources,
}: CollectedNames): ReadonlyMap<string, JudgedName> {
  const groups = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const key = nameKey(candidate.name);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [candidate]);
    else group.push(candidate);
  }
  const judged = new Map<string, JudgedName>();
  for (const [key, group] of groups) {
    const weight = sum(group);
    const [first] = group;
    if (weight >= SURE && first !== undefined) {
      judged.set(key, { name: first.name, type: bestType(group), weight });
    }
  }
  // In Japanese, titles end names and 瀬川氏 is the 瀬川透 of the article.
  return sources.some(({ japanese }) => japanese) ? judged : withoutHalves(judged);
}

/**
 * What makes two spellings one name: script variants, widths and case do not count. Short Latin
 * names keep their case: US and us, IT and it are different words.
 */
export function nameKey(name: string): string {
  return name.length < SHORTEST_FOLDED && /^[A-Za-z]+$/.test(name) ? name : foldChars(name);
}

const SHORTEST_FOLDED = 4;

function sum(candidates: readonly Candidate[]): number {
  let total = 0;
  for (const { weight } of candidates) total += weight;
  return total;
}

/** The type with most evidence; "other" only where there is no better. */
function bestType(group: readonly Candidate[]): EntityType {
  const weights = new Map<EntityType, number>();
  for (const { type, weight } of group) weights.set(type, (weights.get(type) ?? 0) + weight);
  weights.delete("other");
  let best: EntityType = "other";
  let most = 0;
  for (const [type, weight] of weights) {
    if (weight > most) [best, most] = [type, weight];
  }
  return best;
}

/**
 * Of two people one of whose names is the beginning of the other's (李克 and 李克强, 默克尔 and
 * 默克尔达), one was cut wrongly: the one with less evidence. Where both have the same, it is the
 * shorter of Chinese names (most have three characters) and the longer of transliterated ones (the
 * sentence went on with a character that sounds).
 */
function withoutHalves(judged: ReadonlyMap<string, JudgedName>): ReadonlyMap<string, JudgedName> {
  const kept = new Map(judged);
  for (const [key, { type, weight }] of judged) {
    if (type !== "person" || !/^[\p{Script=Han}·•‧]+$/u.test(key)) continue;
    for (let length = 2; length < key.length; length++) {
      const shorter = judged.get(key.slice(0, length));
      if (shorter?.type !== "person" || isSurname(key.slice(0, length))) continue;
      const dotted = /[·•‧]/.test(key);
      const longer = dotted ? weight > shorter.weight : weight >= shorter.weight;
      kept.delete(longer ? key.slice(0, length) : key);
    }
  }
  return kept;
}

/** 山本 of 山本翔太 is not half a name but a surname. */
function isSurname(name: string): boolean {
  return wordAt(JAPANESE_SURNAMES, name, 0) === name.length;
}
