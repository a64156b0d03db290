// Chinese people by a spelling in Latin letters that is one letter off: "Lu Weibin" for 卢伟冰. The references may well have the
// name in Han characters alone, so it is spelled here.

import { pinyinOf } from "../../lexicon/romanize.ts";
import type { Entity, EntityIndex } from "../../library/entity/entities.ts";
import { oncePer } from "../oncePer.ts";
import { isOneEdit } from "./nameSlip.ts";

export interface SpelledSlip {
  readonly entity: Entity;
  /** In Han characters: 卢伟冰. */
  readonly name: string;
  /** As it is spelled: "Lu Weibing". */
  readonly told: string;
}

/** A surname as it is and a given name of two syllables: in one of a single syllable any letter makes another name. */
const SPELLED = /^(?<surname>[a-z]{2,6}) (?<given>[a-z]{5,12})$/u;

/** Ways to read a given name that are looked at. */
const READINGS = 8;

/** Those whom the folded name nearly spells; none where it spells somebody. */
export function spelledSlips(index: EntityIndex, folded: string): readonly SpelledSlip[] {
  const { surname = "", given = "" } = SPELLED.exec(folded)?.groups ?? {};
  const bearers = surname === "" ? [] : (spelled(index).get(surname) ?? []);
  if (bearers.some(({ givens }) => givens.includes(given))) return [];
  return bearers.flatMap(({ entity, name, givens }) => {
    const meant = givens.find((each) => isOneEdit(each, given));
    if (meant === undefined) return [];
    return [{ entity, name, told: `${capital(surname)} ${capital(meant)}` }];
  });
}

interface Spelled {
  readonly entity: Entity;
  readonly name: string;
  /** "weibing", by each reading of its characters. */
  readonly givens: readonly string[];
}

/** People of three Han characters, by each spelling of the first. */
const spelled = oncePer((index: EntityIndex): ReadonlyMap<string, readonly Spelled[]> => {
  const bySurname = new Map<string, Spelled[]>();
  for (const entity of index.entities) {
    if (entity.type !== "person") continue;
    for (const name of entity.names) {
      if (!/^\p{Script=Han}{3}$/u.test(name)) continue;
      const [surnames = [], second = [], third = []] = pinyinOf(name);
      const givens = second.flatMap((a) => third.map((b) => a + b)).slice(0, READINGS);
      for (const surname of surnames) {
        const known = bySurname.get(surname);
        if (known === undefined) bySurname.set(surname, [{ entity, name, givens }]);
        else known.push({ entity, name, givens });
      }
    }
  }
  return bySurname;
});

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
