// Which names say alone whom they mean, and which need company: Howard Stringer and 雷军 do;
// Stringer, 佐藤 and ABC do not.

import { wordAt } from "../../mention/entity/entityWords.ts";
import { JAPANESE_SURNAMES } from "../../mention/entity/surname.ts";
import type { EntityType } from "../../mention/mention.ts";

/**
 * Whether a name of that kind is shared by many: a surname or given name alone, a short acronym.
 */
export function isShortName(name: string, type: EntityType): boolean {
  if (/^[A-Z]{2,5}$/.test(name)) return type === "organization" || type === "other";
  if (type !== "person") return false;
  if (/^\p{Script=Latin}/u.test(name)) return !name.includes(" ");
  if (/[·•・‧･]/.test(name)) return false;
  return isSurname(name) || /^[\p{Script=Katakana}ー]+$/u.test(name);
}

function isSurname(name: string): boolean {
  return name.length <= 4 && wordAt(JAPANESE_SURNAMES, name, 0) === name.length;
}
