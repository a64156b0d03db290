// Chinese people under their names in pinyin: "Lei Jun" for 雷军.

import { pinyinOf, samePersonName } from "../../lexicon/romanize.ts";
import { type LatinToken, latinTokens } from "../../mention/entity/entityLatinTokens.ts";
import type { Span } from "../../text/span.ts";
import type { Entity } from "./entities.ts";

/** Chinese people by the ways their names can be written in pinyin, syllables together. */
export type PinyinIndex = ReadonlyMap<string, readonly PinyinBearer[]>;

export interface PinyinBearer {
  readonly entity: Entity;
  readonly han: string;
}

export function pinyinIndex(entities: readonly Entity[]): PinyinIndex {
  const index = new Map<string, PinyinBearer[]>();
  for (const entity of entities) {
    if (entity.type !== "person") continue;
    for (const han of entity.names) {
      if (!isHanName(han)) continue;
      for (const key of pinyinKeys(han)) {
        const bearers = index.get(key);
        if (bearers === undefined) index.set(key, [{ entity, han }]);
        else bearers.push({ entity, han });
      }
    }
  }
  return index;
}

/**
 * "Lei Jun", "Lu Weibing": capitalised words that are the pinyin of exactly one of the index's
 * people.
 */
export function findPinyin(
  text: string,
  folded: string,
  index: PinyinIndex,
): readonly { readonly span: Span; readonly entity: Entity }[] {
  if (index.size === 0) return [];
  const tokens = latinTokens(text, folded);
  const found: { readonly span: Span; readonly entity: Entity }[] = [];
  for (let i = 0; i + 1 < tokens.length; i++) {
    for (const length of [3, 2]) {
      const words = tokens.slice(i, i + length);
      const entity = words.length === length ? spelledBy(text, words, index) : undefined;
      const [first] = words;
      const last = words.at(-1);
      if (entity === undefined || first === undefined || last === undefined) continue;
      found.push({ span: { start: first.start, end: last.end }, entity });
      i += length - 1;
      break;
    }
  }
  return found;
}

function spelledBy(
  text: string,
  words: readonly LatinToken[],
  byPinyin: PinyinIndex,
): Entity | undefined {
  if (!words.every((word, i) => word.capital && (i === 0 || word.joined))) return undefined;
  const name = text.slice(words[0]?.start, words.at(-1)?.end);
  const bearers = latinKeys(words.map((word) => word.folded)).flatMap(
    (key) => byPinyin.get(key) ?? [],
  );
  const same = new Set(
    bearers.filter(({ han }) => samePersonName(name, han)).map(({ entity }) => entity),
  );
  const [only] = same;
  return same.size === 1 ? only : undefined;
}

/**
 * All the spellings that a Chinese name can have in toneless pinyin, its syllables written
 * together: "leijun".
 */
export function pinyinKeys(han: string): readonly string[] {
  const cached = spellings.get(han);
  if (cached !== undefined) return cached;
  const keys = spell(han);
  if (spellings.size < MOST_CACHED) spellings.set(han, keys);
  return keys;
}

/** A memo: libraries are joined again at each change, with nearly the same names. */
const spellings = new Map<string, readonly string[]>();
const MOST_CACHED = 50_000;

function spell(han: string): readonly string[] {
  let keys: readonly string[] = [""];
  for (const readings of pinyinOf(han)) {
    keys = keys.flatMap((key) => readings.map((reading) => key + reading));
    if (keys.length === 0 || keys.length > MOST_SPELLINGS) return [];
  }
  return keys;
}

/**
 * Keys under which a Latin name may be found among `pinyinKeys`: surname first and surname last.
 */
export function latinKeys(words: readonly string[]): readonly string[] {
  const parts = words.map(pinyinLetters);
  const last = parts.at(-1) ?? "";
  return parts.length < 2 ? [] : [parts.join(""), last + parts.slice(0, -1).join("")];
}

function pinyinLetters(word: string): string {
  const lower = word.toLowerCase();
  return /^[a-z]*$/.test(lower) ? lower : lower.replaceAll("ü", "v").replace(/[^a-z]/g, "");
}

/** A Han person's name: short enough for pinyin to be tried. */
export function isHanName(name: string): boolean {
  return /^\p{Script=Han}{2,4}$/u.test(name);
}

/** Characters with several readings multiply; beyond this the name is left to other evidence. */
const MOST_SPELLINGS = 32;
