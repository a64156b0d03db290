// How names sound, roughly enough for three scripts to meet: Brightline, ブライトライン and 布赖特莱恩 are
// all BLDLN. Only consonants, in classes that no two scripts keep apart; vowels are heard too
// differently to compare.

import { foldChars } from "../text/fold.ts";
import { pinyinOf } from "./romanize.ts";

/** Fewer consonants are common to too many names. */
const SHORTEST = 3;

/**
 * The sounds a name may have, each a string of consonant classes; none for names too short to tell.
 * For one word in Latin letters, one run of katakana, or Han characters that stand for sounds.
 *
 * @example soundsOf("Voltmoor") → ["BLDM", "BLDML"]; soundsOf("ボルトムーア") → ["BLDM"]
 */
export function soundsOf(name: string): readonly string[] {
  const folded = foldChars(name);
  const sounds = /^[a-z]+$/u.test(folded)
    ? latinSounds(folded)
    : /^[\u30a1-\u30fa\u30fc]+$/u.test(folded)
      ? [classesOf(romaji(folded), KANA)]
      : [classesOf(syllables(folded), HAN)];
  return [...new Set(sounds)]
    .filter((sound) => sound.length >= SHORTEST)
    .map((sound) => (sound.length > SHORTEST ? sound : `${initialOf(folded)} ${sound}`));
}

/** Of short names the first letter must agree too: Biden is no プーチン, though both are BDN. */
function initialOf(folded: string): string {
  const first = /^[a-z]/u.test(folded)
    ? folded.charAt(0)
    : (pinyinOf(folded.charAt(0))[0]?.[0] ?? romaji(folded)).charAt(0);
  return INITIALS[first] ?? first;
}

const INITIALS: Readonly<Record<string, string>> = {
  ...{ v: "b", w: "b", l: "r", c: "k", q: "k", x: "z", s: "z", S: "z", j: "z" },
  ...{ e: "a", i: "a", o: "a", u: "a", y: "a" },
};

type Rules = readonly (readonly [RegExp, string])[];

/** Applied in order to what is left in lower case; classes are capitals. */
const LATIN: Rules = [
  [/gh(?![aeiou])|(?<=[aeo])w(?![aeiou])/gu, ""],
  [/ph/gu, "f"],
  [/th/gu, "S"],
  [/tch|ch|sh|sch|tz|ts|x$/gu, "S"],
  [/ck/gu, "k"],
  [/c(?=[eiy])/gu, "S"],
  [/x/gu, "GS"],
  [/^wr/gu, "r"],
  [/^kn/gu, "n"],
  [/j/gu, "S"],
  [/ng(?![aeiou])/gu, "N"],
  [/m(?=[bp])/gu, "n"],
];

const KANA: Rules = [
  [/ts|ch|sh|j/gu, "S"],
  [/x/gu, ""],
];

const HAN: Rules = [
  [/zh|ch|sh|[jqxzc]/gu, "S"],
  [/ng/gu, "N"],
];

/** What all scripts have in common. h is heard at the beginning alone. */
const CLASSES: Rules = [
  [/[bpvfw]/gu, "B"],
  [/[dt]/gu, "D"],
  [/[gkcq]/gu, "G"],
  [/[sz]/gu, "S"],
  [/[lr]/gu, "L"],
  [/m/gu, "M"],
  [/n/gu, "N"],
  [/^h/gu, "H"],
  [/[^A-Z]/gu, ""],
];

function classesOf(word: string, rules: Rules): string {
  let sound = word;
  for (const [pattern, by] of [...rules, ...CLASSES]) sound = sound.replace(pattern, by);
  return sound;
}

/**
 * Doubled letters as one; with and without the r that no vowel follows (卡尔德 has none for Calder's
 * last), and the d of a final nd (诺尔兰 has none for Norrland, 奥兰多 has one for Orland).
 */
function latinSounds(word: string): readonly string[] {
  const single = word.replace(/(?<letter>[a-z])\k<letter>/gu, "$<letter>");
  const endings = [single, single.replace(/nd$/u, "n")];
  return endings
    .flatMap((each) => [each, each.replace(/r(?![aeiouy])/gu, "")])
    .map((each) => classesOf(each, LATIN));
}

/** Rows of the kana table that a consonant begins, and the small vowels that change it. */
const ROWS: readonly (readonly [string, string])[] = [
  ["k", "カキクケコ"],
  ["g", "ガギグゲゴ"],
  ["s", "サシスセソ"],
  ["z", "ザジズゼゾ"],
  ["t", "タテト"],
  ["S", "チツ"],
  ["d", "ダデド"],
  ["z", "ヂヅ"],
  ["n", "ナニヌネノン"],
  ["h", "ハヒヘホ"],
  ["f", "フ"],
  ["b", "バビブベボ"],
  ["p", "パピプペポ"],
  ["m", "マミムメモ"],
  ["r", "ラリルレロ"],
  ["w", "ワヰヱヲ"],
  ["v", "ヴ"],
];

const consonants = new Map(ROWS.flatMap(([row, kana]) => [...kana].map((each) => [each, row])));

/** Consonants of a run of katakana; ウ before a small vowel is a w (ウォルター). */
function romaji(kana: string): string {
  return [...kana.replace(/ウ(?=[ァィェォ])/gu, "ワ")]
    .map((each) => consonants.get(each) ?? "a")
    .join("");
}

/** The first reading of each character, 尔 as an l: 卡尔德 is "ka l de". */
function syllables(han: string): string {
  return [...han].map((each) => HEARD[each] ?? pinyinOf(each)[0]?.[0] ?? "").join("a");
}

/** Characters that stand for another sound in names than they have today: 基 in 基辅 is "ki". */
const HEARD: Readonly<Record<string, string>> = { 尔: "l", 基: "g", 吉: "g", 金: "g", 杰: "g" };
