// Which names say alone whom they mean, and which need company: Howard Stringer and 雷军 do; Stringer, 佐藤 and ABC do not.

import { NOT_NAMES, SENTENCE_STARTERS } from "../mention/entityLatinWords.ts";
import { wordAt, wordSet } from "../mention/entityWords.ts";
import type { EntityType } from "../mention/mention.ts";
import { JAPANESE_SURNAMES } from "../mention/surname.ts";

/** Whether a name of that kind is shared by many: a surname or given name alone, a short acronym. */
export function isShortName(name: string, type: EntityType): boolean {
  if (/^[A-Z]{2,5}$/.test(name)) return type === "organization" || type === "other";
  if (type !== "person") return false;
  if (/^\p{Script=Latin}/u.test(name)) return !name.includes(" ");
  if (/[·•・‧･]/.test(name)) return false;
  return isSurname(name) || /^[\p{Script=Katakana}ー]+$/u.test(name);
}

/** The family name of a full name in several parts: Stringer, 斯金格, マスク; undefined where it has no such form. */
export function familyName(name: string): string | undefined {
  const parts = name
    .split(/[ ·•・‧･]/)
    .filter((part) => !/^(?:\p{Lu}\.?|[JS]r\.?|I+)$/u.test(part));
  const last = parts.at(-1);
  if (parts.length < 2 || last === undefined) return undefined;
  const latin = /^\p{Script=Latin}/u.test(last);
  return last.length > (latin ? 2 : 1) && !isWord(last) ? last : undefined;
}

/** Whether a Latin name is a word of its own too: "Young" at the start of a sentence is nobody. */
export function isWord(name: string): boolean {
  const folded = name.toLowerCase();
  return WORDS.has(folded) || SENTENCE_STARTERS.has(folded) || NOT_NAMES.has(folded);
}

function isSurname(name: string): boolean {
  return name.length <= 4 && wordAt(JAPANESE_SURNAMES, name, 0) === name.length;
}

const WORDS = wordSet(`
  young brown best king rich bush cook park long white black green gray grey hill hills woods rice stone field fields bell ball price wood case day may law gates jobs banks
  west north east south good little short small strong wise bright fox wolf bird fish rose hope grace will mark bill frank grant art pat chase ward page hunt rush cash sharp
  swift mills waters rivers lake ford marsh moss reed heath lane street church pope bishop knight baker butler carpenter cooper farmer fisher gardener hunter mason miller
  porter potter shepherd turner walker weaver trump power powers battle cross noble love joy summer winter spring autumn snow frost storm rain gold silver steel iron glass
  paper book books bond bonds holder head hand foot beard speaker major general judge justice marshal sergeant nurse abbott parish temple hall house castle bridge rock sand
  sun moon star stars sky sea key keys lock locks new old early late first last crown prince duke earl baron noon sunday monday friday light dark savage self worth
  drew rob sue dean gene jack john josh max miles nick norm ray robin sandy skip stone violet wade wells workman song sung sun gay hardy merry moody swan drake crane finch`);
