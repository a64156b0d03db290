// An entity's name as the note would write it: in the script of the name that it replaces.

import type { Entity } from "../../library/entity/entities.ts";

/** The article's own words where they are in the script of `like`, else the entity's first name that is. */
export function nameLike(like: string, entity: Entity, told: string): string {
  if (scriptOf(told) === scriptOf(like)) return told;
  return entity.names.find((name) => scriptOf(name) === scriptOf(like)) ?? told;
}

export function scriptOf(name: string): "latin" | "kana" | "han" {
  if (/\p{Script=Katakana}|\p{Script=Hiragana}/u.test(name)) return "kana";
  return /\p{Script=Han}/u.test(name) ? "han" : "latin";
}
