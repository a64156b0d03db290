// Short forms of full names: Stringer for Howard Stringer, 斯金格 for 霍华德·斯金格, Quillmark for
// "Quillmark, Inc.".

import { foldChars } from "../../text/fold.ts";
import type { Span } from "../../text/span.ts";
import {
  CALENDAR,
  NAME_PARTICLES,
  NOT_NAMES,
  SENTENCE_STARTERS,
  TITLES_EN,
} from "./entityLatinWords.ts";
import { wordBefore, wordSet } from "./entityWords.ts";
import { SAME_AS_STEM } from "./organizationWords.ts";

/** The parts of a name of several that can stand for it: not initials, not "Jr.". */
export function nameParts(name: string): readonly string[] {
  return name.split(/[ ·•・‧･]/).filter((part) => !/^(?:(?:\p{Lu}\.?)+|[JS]r\.?|I+)$/u.test(part));
}

/**
 * The family name of a full name in several parts: Stringer, 斯金格, マスク; undefined where it has no
 * such form.
 */
export function familyName(name: string): string | undefined {
  const parts = nameParts(name);
  const last = parts.at(-1);
  if (parts.length < 2 || last === undefined) return undefined;
  const latin = /^\p{Script=Latin}/u.test(last);
  return last.length > (latin ? 2 : 1) && !isWord(last) ? last : undefined;
}

/**
 * Whether a name of one word stands there as part of somebody else's: Ellery in "Mark Ellery", where
 * only Nora Ellery is known. Titles and words that begin sentences may stand beside it.
 */
export function isPartOfOther(text: string, { start, end }: Span): boolean {
  const name = text.slice(start, end);
  if (!/^\p{Script=Latin}[^ ]*$/u.test(name)) return false;
  const before = WORD_BEFORE.exec(text.slice(Math.max(0, start - LONGEST_WORD), start))?.[1];
  const after = WORD_AFTER.exec(text.slice(end, end + LONGEST_WORD))?.[1];
  return [before, after].some((word) => word !== undefined && !isCompany(word));
}

/** Longer words beside a name are no names. */
const LONGEST_WORD = 24;

/** Matches "Mark " and "J. " at the end; not "Quillmark's ", "in ", "Dunmarsh. ". */
const WORD_BEFORE = /(?<![\p{L}\p{N}'’-])(\p{Lu}(?:[\p{L}'’-]*|[\p{L}]{0,3}\.)) $/u;

/** Matches " Jones"; not " said", ", Jones". */
const WORD_AFTER = /^ (\p{Lu}[\p{L}'’-]*)/u;

/** What may stand beside a family name without being a part of the name. */
function isCompany(word: string): boolean {
  const folded = foldChars(word);
  return (
    TITLES_EN.has(folded) ||
    SENTENCE_STARTERS.has(folded) ||
    NOT_NAMES.has(folded) ||
    CALENDAR.has(folded) ||
    // "De Wael, of Belgium": Femke de Wael.
    NAME_PARTICLES.has(folded) ||
    /['’]s$/.test(word)
  );
}

/**
 * What an organisation is called without its legal form: Quillmark of "Quillmark, Inc.", 青禾 of
 * 青禾科技.
 */
export function organizationStem(name: string): string | undefined {
  const latin = LEGAL_FORM.exec(name)?.index;
  if (latin !== undefined) return isWord(name.slice(0, latin)) ? undefined : name.slice(0, latin);
  const folded = foldChars(name);
  const suffix = wordBefore(SAME_AS_STEM, folded, folded.length);
  return suffix > 0 && name.length - suffix > 1 ? name.slice(0, -suffix) : undefined;
}

/** Matches ", Inc." and " Corporation"; not the whole of "Corporation". */
const LEGAL_FORM =
  /(?<=\S),? (?:Inc|Corp|Corporation|Company|Co|Ltd|Limited|LL[CP]|PLC|plc|GmbH|AG|S[AE]|NV)\.?$/;

/** Whether a Latin name is a word of its own too: "Young" at the start of a sentence is nobody. */
export function isWord(name: string): boolean {
  const folded = name.toLowerCase();
  return WORDS.has(folded) || SENTENCE_STARTERS.has(folded) || NOT_NAMES.has(folded);
}

const WORDS = wordSet(`
  young brown best king rich bush cook park long white black green gray grey hill hills woods rice
  stone field fields bell ball price wood case day may law gates jobs banks west north east south
  good little short small strong wise bright fox wolf bird fish rose hope grace will mark bill
  frank grant art pat chase ward page hunt rush cash sharp swift mills waters rivers lake ford
  marsh moss reed heath lane street church pope bishop knight baker butler carpenter cooper farmer
  fisher gardener hunter mason miller porter potter shepherd turner walker weaver trump power
  powers battle cross noble love joy summer winter spring autumn snow frost storm rain gold silver
  steel iron glass paper book books bond bonds holder head hand foot beard speaker major general
  judge justice marshal sergeant nurse abbott parish temple hall house castle bridge rock sand sun
  moon star stars sky sea key keys lock locks new old early late first last crown prince duke earl
  baron noon sunday monday friday light dark savage self worth drew rob sue dean gene jack john
  josh max miles nick norm ray robin sandy skip stone violet wade wells workman song sung sun gay
  hardy merry moody swan drake crane finch`);
