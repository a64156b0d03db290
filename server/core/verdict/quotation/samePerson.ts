// Whether two names may be one person's: joined entities, full and short names, titles, scripts.

import { samePersonName } from "../../lexicon/romanize.ts";
import { soundsOf } from "../../lexicon/sounds.ts";
import { foldChars } from "../../text/fold.ts";
import type { NamedPerson } from "./tellerNames.ts";

type Named = Pick<NamedPerson, "name" | "entity">;

/**
 * "different" only where both names can be compared: of names in other scripts that the library has not joined nothing is
 * sure, unless both are people that it knows.
 */
export function samePerson(a: Named, b: Named): "same" | "different" | "unsure" {
  if (a.entity !== undefined && a.entity === b.entity) return "same";
  const ours = namesOf(a);
  const theirs = namesOf(b);
  if (ours.some((one) => theirs.some((other) => isSameName(one, other)))) return "same";
  const comparable = ours.some((one) => theirs.some((other) => scriptOf(one) === scriptOf(other)));
  const known = a.entity !== undefined && b.entity !== undefined;
  return comparable || known ? "different" : "unsure";
}

function namesOf({ name, entity }: Named): readonly string[] {
  return [...new Set([name, ...(entity?.names ?? [])].map(plain))];
}

/** Without titles and marks, in one script and case. */
function plain(name: string): string {
  return foldChars(name)
    .replace(HONORIFIC, "")
    .replace(LETTERS, "")
    .replace(OFFICE, "")
    .replace(/[·・•‧．]/gu, " ")
    .trim();
}

const HONORIFIC =
  /(?:先生|女士|さん|氏|社长|会长|教授|町长|市长|知事|委员长|常务|总裁|博士|老师|ceo)$|^(?:mr|mrs|ms|dr|sir|dame|lord|lady|prof)\.?\s/gu;

/** "Farah Siddiqui KC" is no Lomax KC. */
const LETTERS = /\s(?:kc|qc|sc|mp|mep|msp|md|phd|obe|cbe|mbe)$/u;

/** 丁场长, 高总, 钟经理: a surname and what he is. */
const OFFICE =
  /(?<=^\p{Script=Han}{1,2})(?:\p{Script=Han}{1,2}[长長]|总|工|老师|医生|律师|经理|主任|主席|主管|代表|教练|导演|书记|院士|法官|议员|議員|秘书|顾问|分析师|研究员|記者|记者|監督|部長|専務|代表|弁護士)$/u;

/** Stringer and Howard Stringer, 高橋 and 高橋直樹, Lei Jun and 雷军. */
function isSameName(a: string, b: string): boolean {
  if (a === "" || b === "") return true;
  const script = scriptOf(a);
  if (script !== scriptOf(b)) return soundsAlike(a, b);
  if (script === "latin") {
    const words = wordsOf(a);
    return wordsOf(b).some((word) => words.includes(word));
  }
  return a.includes(b) || b.includes(a) || wordsOf(a).some((word) => wordsOf(b).includes(word));
}

function wordsOf(name: string): readonly string[] {
  return name.split(/[\s-]+/u).filter((word) => word.length > 1);
}

function soundsAlike(a: string, b: string): boolean {
  if (samePersonName(a, b) || samePersonName(b, a)) return true;
  const heard = wordsOf(a).flatMap(soundsOf);
  return wordsOf(b).some((word) => soundsOf(word).some((sound) => heard.includes(sound)));
}

function scriptOf(name: string): "latin" | "kana" | "han" {
  if (/\p{Script=Han}/u.test(name)) return "han";
  return /[\p{Script=Katakana}\p{Script=Hiragana}]/u.test(name) ? "kana" : "latin";
}
