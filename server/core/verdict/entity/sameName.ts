// Whether two names may be of one thing, or of a thing and its part, so that the one may honestly stand for the other. In doubt
// they may.

import { findKnownNames } from "../../lexicon/findKnownNames.ts";
import type { KnownName } from "../../lexicon/knownNames.ts";
import { placeLevel } from "../../lexicon/placeLevels.ts";
import { samePersonName } from "../../lexicon/romanize.ts";
import { soundsOf } from "../../lexicon/sounds.ts";
import type { Entity } from "../../library/entity/entities.ts";
import { lexiconNames } from "../../library/entity/entityMake.ts";
import { stemOf } from "../../mention/entity/entityStems.ts";
import type { EntityType } from "../../mention/mention.ts";
import { foldChars } from "../../text/fold.ts";
import { kinOf } from "./kin.ts";
import { scriptOf } from "./nameLike.ts";
import type { NoteName } from "./noteNames.ts";

/**
 * Whether the note's name cannot be another word for the article's entity. `foreign`: the two are told in different languages.
 */
export function isAnother(name: NoteName, rival: Entity, foreign: boolean): boolean {
  const type = typeOf(name);
  if (!comparable(type, rival.type)) return false;
  const names = namesOf(name);
  // In another script it may be anybody: StarWave is what 星澜 calls itself in English.
  const alike = (own: string, other: string) =>
    scriptOf(own) === scriptOf(other) || (!foreign && isJapanesePair(own, other));
  if (!rival.names.some((other) => names.some((own) => alike(own, other)))) return false;
  if (mayStandFor(name, rival)) return false;
  return type !== "place" || sameLevel(name, names, rival);
}

/** 福武財団 and ベネッセ: Japanese writes names in both, and each has its own way. */
function isJapanesePair(a: string, b: string): boolean {
  const scripts = [scriptOf(a), scriptOf(b)];
  return scripts.includes("han") && scripts.includes("kana");
}

/** Whether the article's entity has no name in the note's script, so that the note's may well be it; not where another of the note's is. */
export function isUntold(name: NoteName, entity: Entity, names: readonly NoteName[]): boolean {
  if (!comparable(typeOf(name), entity.type)) return false;
  const script = scriptOf(name.written);
  if (entity.names.some((other) => scriptOf(other) === script)) return false;
  const scripts = new Set(entity.names.map(scriptOf));
  if (namesOf(name).some((own) => scripts.has(scriptOf(own)))) return false;
  return !names.some((other) => other !== name && mayStandFor(other, entity));
}

/** Whether the note's name may be a form of one of the article's, or of its family's, whatever kinds the two were found to be. */
export function mayStandFor(name: NoteName, { id, type, names: others }: Entity): boolean {
  const names = namesOf(name);
  // 京大 is Kyoto's, and nobody's short form of 东京大学: the lexicon has told the two apart.
  // 铜的故事 is no short form of 铜的回声: titles are told whole, or cut.
  if (name.type === "work" && type === "work") {
    return names.some((own) => others.some((other) => holds(own, other)));
  }
  const told = lexiconNames(id).length > 0 && lexiconNames(idOf(name)).length > 0;
  if (told && idOf(name) !== id) {
    return names.some((own) => others.some((other) => holds(own, other) || kinOf(own, other)));
  }
  return (
    names.some((own) => others.some((other) => mayBeOne(own, other) || kinOf(own, other))) ||
    sounds(names, others)
  );
}

/** In the lexicon or the library; empty for a name that neither has. */
function idOf({ entity, written }: NoteName): string {
  return entity?.id ?? knownWhole(written)?.id ?? "";
}

/** Whether one of the two names begins with the other: Sony and Sony Pictures, not 京大 in 东京大学. */
function holds(a: string, b: string): boolean {
  const [one, two] = [foldChars(a), foldChars(b)];
  return one.startsWith(two) || two.startsWith(one);
}

function namesOf({ entity, written }: NoteName): readonly string[] {
  return entity?.names ?? knownForms(written);
}

function typeOf({ type, entity }: NoteName): EntityType {
  return entity?.type ?? type;
}

/** A name of unknown kind may be a firm's, a product's or a work's; a place or a person says more by its looks. */
function comparable(a: EntityType, b: EntityType): boolean {
  if (a === b) return true;
  const [one, other] = a === "other" ? [a, b] : [b, a];
  return one === "other" && (other === "organization" || other === "product" || other === "work");
}

function knownForms(written: string): readonly string[] {
  return knownWhole(written)?.names ?? [written];
}

function knownWhole(written: string): KnownName | undefined {
  const [known] = findKnownNames(written);
  const whole = known?.span.start === 0 && known.span.end === written.length;
  return whole ? known.name : undefined;
}

function sameLevel(name: NoteName, names: readonly string[], rival: Entity): boolean {
  const id = name.entity?.id ?? findKnownNames(name.written)[0]?.name.id ?? "";
  const known = rival.id === "" ? knownWhole(rival.name) : undefined;
  const [own, other] = [
    placeLevel(id, names),
    placeLevel(known?.id ?? rival.id, known?.names ?? rival.names),
  ];
  return (
    own === other ||
    (own === "city" && other === "unknown") ||
    (own === "unknown" && other === "city") ||
    (other === "province" && names.some((each) => MUNICIPALITIES.test(each)))
  );
}

/** Cities that are provinces. */
const MUNICIPALITIES = /^(?:北京|上海|天津|重庆|Beijing|Shanghai|Tianjin|Chongqing)$/u;

/** Whether they share what names them: Ellery and Nora Ellery, EU and European Union, 雷军 and Lei Jun, 小米 and 小米科技. */
function mayBeOne(a: string, b: string): boolean {
  const [one, two] = [foldChars(a), foldChars(b)];
  if (one === two || one.includes(two) || two.includes(one)) return true;
  if (initials(a) === b.replaceAll(".", "") || initials(b) === a.replaceAll(".", "")) return true;
  if (samePersonName(a, b) || samePersonName(b, a)) return true;
  if (/\p{Script=Han}/u.test(one) && /\p{Script=Han}/u.test(two)) return shareCharacters(one, two);
  if (scriptOf(one) !== scriptOf(two)) return false;
  const [words, others] = [tellingWords(one), tellingWords(two)];
  return holdsAll(words, others) || holdsAll(others, words);
}

/** Whether each word of the few is one of the many, or the beginning of one: ForwardTech Inc and Forward Technologies are one. */
function holdsAll(few: readonly string[], many: readonly string[]): boolean {
  return (
    few.length > 0 &&
    few.every((word) =>
      many.some((other) => other.startsWith(word.slice(0, LEAST_STEM)) && likeStem(word, other)),
    )
  );
}

const LEAST_STEM = 4;

/** Equal, or the one the beginning of the other: tech and technologies. */
function likeStem(a: string, b: string): boolean {
  return a.startsWith(b) || b.startsWith(a);
}

function initials(name: string): string | undefined {
  const letters = [...name.matchAll(/(?<![\p{L}'’])\p{Lu}/gu)].map(([letter]) => letter).join("");
  return letters.length >= 2 ? letters : undefined;
}

/** 北京大学 and 武汉大学 share what both are; 武汉大学 and 武大 share what they are called. */
function shareCharacters(a: string, b: string): boolean {
  const [one, two] = [tellingStem(a), tellingStem(b)];
  const short = one.length <= two.length ? one : two;
  const long = short === one ? two : one;
  const begins = short.slice(0, 2);
  if (short.length < 2 || (long.startsWith(begins) && !isShared(begins))) return true;
  return inOrder(short, long);
}

/** 武汉 of 武汉大学; of 中国建筑 all: 中国 tells nothing about whose it is. */
function tellingStem(name: string): string {
  const stem = stemOf(name);
  return stem === undefined || isShared(stem) ? name : stem;
}

/** 国立近代美術館 and 国立西洋美術館, 中国中铁 and 中国建筑 begin as many do. */
function isShared(begins: string): boolean {
  return (
    /^(?:国立|国家|全国|县立|市立|省立|中央|世界|国际|株式)$/u.test(begins) ||
    knownWhole(begins)?.type === "place"
  );
}

/** 武大 of 武汉大学: each character, in the order of the longer. */
function inOrder(short: string, long: string): boolean {
  let at = 0;
  for (const character of short) {
    at = long.indexOf(character, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

/** Without what many names of a kind have. */
function tellingWords(folded: string): readonly string[] {
  return folded.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 2 && !KIND_WORDS.has(word));
}

/** Whether many names of a kind have the folded word: university, group, north. */
export function isKindWord(folded: string): boolean {
  return KIND_WORDS.has(folded);
}

const KIND_WORDS: ReadonlySet<string> = new Set(
  (
    "the and for of university college institute school bank group company corporation inc corp ltd limited co " +
    "department ministry office agency commission council committee court hospital museum party club union league " +
    "airlines motors energy insurance capital foundation association federation society center centre city county " +
    "state states street road river lake mount north south east west new saint san los las great news times post daily"
  ).split(" "),
);

/** Across scripts, whether some spelling of the one sounds as the other: a transliteration that nothing joined. */
function sounds(a: readonly string[], b: readonly string[]): boolean {
  return a.some((one) => {
    const own = new Set(one.split(/[ ·・]/u).flatMap((part) => soundsOf(part)));
    return b.some(
      (other) =>
        scriptOf(one) !== scriptOf(other) &&
        other.split(/[ ·・]/u).some((part) => soundsOf(part).some((sound) => own.has(sound))),
    );
  });
}
