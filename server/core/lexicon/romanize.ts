// Chinese names in pinyin: "Lei Jun" and 雷军 are one person. Every reading counts (单 is dan, shan,
// chan), for which one a person uses is known to that person only; a name is the same only when all
// of it matches.

import { foldChars } from "../text/fold.ts";
import { pinyinTable } from "./generated/pinyin.ts";

/**
 * Toneless readings of each Han character, lower case, ü as v: `pinyinOf("单雄")` is
 * `[["chan","dan","shan"],["xiong"]]`. A character that is not Han, or has no known reading, has
 * none.
 */
export function pinyinOf(han: string): readonly (readonly string[])[] {
  return [...han].map(readingsOf);
}

/**
 * Whether a name in Latin letters is the pinyin of a Chinese name, surname first or last: "Lei
 * Jun", "Jun Lei", "LEI Jun" and "Lei-Jun" for 雷军; an apostrophe (Chang'an) parts syllables. Never
 * true for a part of a name ("Lei", "Jun"), for initials, or for other romanisations (Wade-Giles,
 * Cantonese).
 */
export function samePersonName(latin: string, han: string): boolean {
  const characters = pinyinOf(han);
  if (characters.length < 2 || characters.length > longestName) return false;
  if (characters.some((each) => each.length === 0)) return false;
  const parts = latinParts(latin);
  if (parts === undefined) return false;
  if (spells(parts.join(""), characters)) return true;
  const surnameLength = compoundSurnames.has(foldChars(han).slice(0, 2)) ? 2 : 1;
  return (
    characters.length > surnameLength &&
    spells(parts.at(-1) ?? "", characters.slice(0, surnameLength)) &&
    spells(parts.slice(0, -1).join(""), characters.slice(surnameLength))
  );
}

/**
 * Compound surname and compound given name; longer runs of Han are not names of Chinese persons.
 */
const longestName = 4;

/** Surnames of two characters in use today; all others are one. */
const compoundSurnames: ReadonlySet<string> = new Set(
  (
    "欧阳 司马 上官 诸葛 尉迟 皇甫 司徒 令狐 慕容 夏侯 东方 公孙 长孙 宇文 独孤 轩辕 南宫 西门 闻人 端木 " +
    "百里 呼延 申屠 淳于 单于 澹台 濮阳 太史 钟离 拓跋 完颜 东郭 万俟 赫连 公羊 太叔 仲孙 司空 鲜于 闾丘"
  ).split(" "),
);

/** Folded characters that can be read so, without tones: `charactersRead("lan")`. Empty for no syllable. */
export function charactersRead(syllable: string): readonly string[] {
  const known = bySyllable.get(syllable);
  if (known !== undefined) return known;
  const start = SYLLABLE.test(syllable) ? TABLE.indexOf(` ${syllable} `) : -1;
  if (start < 0) return NONE;
  const from = start + syllable.length + 2;
  const found = [...new Set(foldChars(TABLE.slice(from, TABLE.indexOf(" ", from))))];
  bySyllable.set(syllable, found);
  return found;
}

const SYLLABLE = /^[a-z]{1,6}$/u;
const NONE: readonly string[] = [];

/** Each word of the table between spaces. */
const TABLE = ` ${pinyinTable} `;

/** What was looked up in the table: to read all of it takes longer than most notes' checks take with it. */
const bySyllable = new Map<string, readonly string[]>();
const byCharacter = new Map<string, readonly string[]>();

/** Ways to part Latin letters into syllables: "xian" is [["xian"], ["xi", "an"]]. Lower case, ü as v or u. */
export function pinyinSplits(letters: string, most: number): readonly (readonly string[])[] {
  if (letters === "") return [[]];
  if (most === 0) return [];
  const splits: (readonly string[])[] = [];
  for (let length = 1; length <= Math.min(LONGEST_SYLLABLE, letters.length); length++) {
    const first = letters.slice(0, length);
    if (charactersRead(first).length === 0) continue;
    for (const rest of pinyinSplits(letters.slice(length), most - 1)) splits.push([first, ...rest]);
  }
  return splits;
}

/** zhuang, chuang, shuang. */
const LONGEST_SYLLABLE = 6;

/** The syllables behind which the character stands, in their order. */
function readingsOf(character: string): readonly string[] {
  const known = byCharacter.get(character);
  if (known !== undefined) return known;
  const found: string[] = [];
  const first = HAN.test(character) ? TABLE.indexOf(character) : -1;
  for (let at = first; at >= 0; at = TABLE.indexOf(character, at + 1)) {
    const end = TABLE.lastIndexOf(" ", at);
    found.push(TABLE.slice(TABLE.lastIndexOf(" ", end - 1) + 1, end));
  }
  if (first >= 0) byCharacter.set(character, found);
  return found;
}

/** What stands in the table but syllables and spaces. */
const HAN = /\P{ASCII}/u;

/**
 * Words of two letters at least: "Lu Weibing" -> lu, weibing. Undefined for initials and for
 * anything but letters.
 */
function latinParts(latin: string): readonly string[] | undefined {
  const umlauts = latin
    .toLowerCase()
    .replace(/[üǖǘǚǜ]/gu, "v")
    .replace(/u\u0308/gu, "v");
  const parts = foldChars(umlauts)
    .replace(/['’]/gu, "")
    .split(/[\s,·‧・-]+/u)
    .filter((part) => part !== "");
  const spelled = parts.length >= 1 && parts.every((part) => /^[a-z]+$/u.test(part));
  return spelled && parts.some((part) => part.length > 1) ? parts : undefined;
}

/** Whether the letters are one reading of each character, end to end, nothing over. */
function spells(letters: string, characters: readonly (readonly string[])[]): boolean {
  let ends: readonly number[] = [0];
  for (const syllables of characters) {
    const next = new Set<number>();
    for (const end of ends) {
      for (const syllable of syllables.flatMap(spellings)) {
        if (letters.startsWith(syllable, end)) next.add(end + syllable.length);
      }
    }
    ends = [...next];
  }
  return ends.includes(letters.length);
}

/**
 * ü is written v, u (Lu), yu (passports: Lyu) or ue for üe; "lue" and "nue" are what people type
 * for lüe and nüe.
 */
function spellings(syllable: string): readonly string[] {
  if (!syllable.includes("v")) return [syllable];
  return [syllable, syllable.replace("v", "u"), syllable.replace("v", "yu")];
}
