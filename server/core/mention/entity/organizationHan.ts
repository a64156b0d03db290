// Organisations in Chinese and Japanese: a stem of its own and a word that says what it is: 武汉大学,
// 小米科技, 国际货币基金组织, みずほ銀行. Where the stem begins is the hard part in Chinese: without a clear left
// edge, none is found.

import { hasChar } from "../../text/charBits.ts";
import { codeAt, isOneOf } from "../../text/codeAt.ts";
import { type Candidate, candidateAt, type Source, SURE } from "./entityCandidate.ts";
import { CHAR, charClass, isWordChar } from "./entityChars.ts";
import { firstsOf, wordAt, wordBefore, wordSet, wordTable } from "./entityWords.ts";
import {
  AFTER_KNOWN,
  BEFORE_ORGANIZATION,
  FIRM_SUFFIXES,
  GENERIC_STEM,
  JAPANESE_SUFFIXES,
  LOOSE_SUFFIXES,
  NOT_OFFICE,
  NOT_SUFFIX,
  SAME_AS_STEM,
  WORDS_BEFORE_ORGANIZATION,
} from "./organizationWords.ts";
import { TITLES_ZH } from "./personTitles.ts";

/**
 * Starts (with types) and ends of known names in a source: a stem may begin with one (武汉 + 大学) or be one (小米 +
 * 科技).
 */
export interface KnownEdges {
  readonly startsAt: ReadonlyMap<number, string>;
  /** By end offset: start and type of the known name that ends there. */
  readonly endingAt: ReadonlyMap<number, KnownEdge>;
}

export interface KnownEdge {
  readonly start: number;
  readonly type: string;
  readonly country: boolean;
}

export function findHanOrganizations(source: Source, known: KnownEdges): readonly Candidate[] {
  const { folded } = source;
  const found: Candidate[] = [];
  let last = 0;
  for (let i = 0; i < folded.length; i++) {
    if (!hasChar(SUFFIX_STARTS, folded, i)) continue;
    const firm = firmSuffix(source, i);
    const loose = firm || wordAt(LOOSE_SUFFIXES, folded, i);
    const ofStem = known.endingAt.has(i) ? wordAt(AFTER_KNOWN, folded, i) : 0;
    const length = wholeSuffix(source, i, Math.max(loose, ofStem));
    if (length === 0 || !isSuffix(folded, i, length)) continue;
    const candidate = organizationAt(source, known, { start: last, suffix: i, end: i + length });
    if (candidate === undefined) continue;
    found.push(candidate);
    last = candidate.span.end;
    i = last - 1;
  }
  return found;
}

const SUFFIX_STARTS = firstsOf(FIRM_SUFFIXES, LOOSE_SUFFIXES, JAPANESE_SUFFIXES, AFTER_KNOWN);

/** 国土交通省 goes on behind 交通, 云隐茶业有限公司 behind 茶业: the last of suffixes in a row ends the name. */
function wholeSuffix(source: Source, offset: number, length: number): number {
  let end = offset + length;
  let next = length;
  for (let count = 0; count < MOST_SUFFIXES && next > 0; count++, end += next) {
    next = source.japanese ? firmSuffix(source, end) : wordAt(SAME_AS_STEM, source.folded, end);
  }
  return end - offset;
}

/** 国土|交通|省; more are no name but a text of suffixes. */
const MOST_SUFFIXES = 3;

/** Whether the word at `offset` ends there and is not half of another: 部长, 西部. */
function isSuffix(folded: string, offset: number, length: number): boolean {
  if (wordAt(NOT_SUFFIX, folded, offset) > length) return false;
  // ガス is no part of ガスト.
  const last = charClass(folded, offset + length - 1);
  if (last === CHAR.katakana && charClass(folded, offset + length) === CHAR.katakana) return false;
  return length > 1 || wordBefore(NOT_OFFICE, folded, offset + 1) === 0;
}

/** Stems are seldom longer: 国际货币基金 has 6; with a place before them 10 (新疆维吾尔自治区人民). */
const LONGEST_STEM = 6;
const LONGEST_PLACED_STEM = 14;

/**
 * 国家能源局: what begins so, goes on, and ends with an office's word is one, however plain its words.
 */
function isStateOffice(folded: string, start: number, suffix: number): boolean {
  const state = wordAt(OF_THE_STATE, folded, start);
  return state > 0 && start + state < suffix && "局署部".includes(folded.charAt(suffix));
}

const OF_THE_STATE = wordTable("国家 国务院 中央 中共中央 全国 最高人民");

export interface Place {
  /** Nothing before it belongs to the name. */
  readonly start: number;
  readonly suffix: number;
  readonly end: number;
}

function organizationAt(source: Source, known: KnownEdges, place: Place): Candidate | undefined {
  const { folded } = source;
  const stem = known.endingAt.get(place.suffix);
  if (stem !== undefined && stem.start >= place.start) return ofKnown(source, stem, place);
  const start = stemStart(source, known, place);
  if (start === undefined) return undefined;
  const office = isStateOffice(folded, start, place.suffix);
  if (!office && isGeneric(folded, start, place.suffix)) return undefined;
  if (source.japanese && POWERS.has(folded.slice(start, place.end))) return undefined;
  const firm = firmSuffix(source, place.suffix) > 0;
  // 德国电力公司 describes; 北京体育大学 names.
  const placed = firm ? undefined : placeEnd(source, known, start, place.suffix);
  if (placed !== undefined && isGeneric(folded, placed, place.suffix)) return undefined;
  // 中信证券分析师: whose analysts speak is a house.
  const staffed = wordAt(TITLES_ZH, folded, place.end) > 0;
  const sure = firm || office || staffed || placed !== undefined;
  return candidateAt(source, { start, end: place.end }, "organization", sure ? SURE : 1);
}

/** End as firms do, and are what they sell. */
const POWERS = wordSet(`
  太陽エネルギー 熱エネルギー 電気エネルギー 原子力エネルギー 風力エネルギー 運動エネルギー 燃料ガス 笑気ガス 腐食性ガス 火山ガス`);

function firmSuffix({ folded, japanese }: Source, offset: number): number {
  const length = wordAt(FIRM_SUFFIXES, folded, offset);
  return japanese ? Math.max(length, wordAt(JAPANESE_SUFFIXES, folded, offset)) : length;
}

/** The end of the known place that the stem begins with. */
function placeEnd(
  { folded }: Source,
  known: KnownEdges,
  start: number,
  limit: number,
): number | undefined {
  if (!known.startsAt.has(start)) return undefined;
  for (let end = start + 2; end <= Math.min(limit, folded.length); end++) {
    const hit = known.endingAt.get(end);
    if (hit?.start === start && hit.type === "place") return end;
  }
  return undefined;
}

/** 小米科技, 武汉大学: a known name with a suffix. 中国公司 and 日本汽车 are ordinary words. */
function ofKnown(source: Source, stem: KnownEdge, place: Place): Candidate | undefined {
  const { folded } = source;
  const firm = firmSuffix(source, place.suffix) > 0;
  const fits = stem.type === "organization" && wordAt(AFTER_KNOWN, folded, place.suffix) > 0;
  if (stem.type === "place" ? !firm : !fits) return undefined;
  return candidateAt(source, { start: stem.start, end: place.end }, "organization", SURE);
}

/**
 * The left edge of the stem: a mark, a function character, a word that is never part of a name, a
 * known place.
 */
export function stemStart(source: Source, known: KnownEdges, place: Place): number | undefined {
  const { folded } = source;
  const lowest = Math.max(place.start, place.suffix - LONGEST_PLACED_STEM);
  let placed: number | undefined;
  for (let start = place.suffix - 1; start >= lowest; start--) {
    const length = place.suffix - start;
    const kind = charClass(folded, start);
    if (kind < CHAR.han || kind === CHAR.digit || isStop(source, start)) break;
    // 東京海洋大学: in Japanese a kana would part the university from a place that it is not called after.
    const edge = isEdge(source, start) || (!source.japanese && known.endingAt.has(start));
    if (length >= 2 && known.startsAt.has(start)) {
      if (edge) return start;
      if (!source.japanese) placed ??= start;
    }
    const longest = source.japanese ? LONGEST_PLACED_STEM : LONGEST_STEM;
    if (length >= 2 && length <= longest && edge) return withPlace(source, known, place, start);
  }
  return placed;
}

/**
 * 四川省湿地厅, 大连海事大学: an office and a house are called with their place; 德国海德堡大学 is not called with its country, but
 * 中国登山协会 is.
 */
function withPlace(source: Source, known: KnownEdges, place: Place, start: number): number {
  const { folded } = source;
  const before = known.endingAt.get(start);
  if (before?.type !== "place" || before.start < place.start) return start;
  const office = "部局署厅".includes(folded.charAt(place.suffix));
  if (office) return before.start;
  const own = !before.country || folded.startsWith("中国", before.start);
  const house = !source.japanese && wordBefore(FIRM_SUFFIXES, folded, place.end) > 0;
  return house && (own || isGeneric(folded, start, place.suffix)) ? before.start : start;
}

function isStop(source: Source, offset: number): boolean {
  if (charClass(source.folded, offset) === CHAR.hiragana) return true;
  return !source.japanese && endsOther(source.folded, offset);
}

/** Whether the character at `offset` belongs to other words than a name; 家 of 国家 does not. */
function endsOther(folded: string, offset: number): boolean {
  if (folded[offset] === "家" && folded[offset - 1] === "国") return false;
  const dated = isOneOf("年月日号", folded, offset);
  if (dated && charClass(folded, offset - 1) === CHAR.digit) return true;
  return BEFORE_ORGANIZATION.has(codeAt(folded, offset));
}

function isEdge(source: Source, start: number): boolean {
  const { folded } = source;
  const before = charClass(folded, start - 1);
  if (start === 0 || before < CHAR.han || before === CHAR.hiragana) return true;
  if (isWordChar(folded, start - 1)) return !isWordChar(folded, start);
  if (source.japanese) return false;
  if (folded.startsWith("国家", start)) return true;
  return endsOther(folded, start - 1) || wordBefore(WORDS_BEFORE_ORGANIZATION, folded, start) > 0;
}

/** Whether `start..end` is made of describing words only: 纯硬件, 上市, 综合性. */
function isGeneric(folded: string, start: number, end: number): boolean {
  let at = start;
  while (at < end) {
    const length =
      wordAt(GENERIC_STEM, folded, at) || wordAt(WORDS_BEFORE_ORGANIZATION, folded, at);
    if (length === 0) return false;
    at += length;
  }
  return true;
}
