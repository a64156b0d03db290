// Chinese people whom nothing introduces: a surname and two characters that an article keeps using together and never apart
// (葛守田把…, 葛守田的…, 是葛守田). Words of the language fail that test: 马拉松 stands beside 拉松 never, but 石墨 beside 石墨烯.

import { hasChar } from "../../text/charBits.ts";
import { codeAt } from "../../text/codeAt.ts";
import { type Candidate, candidateAt, type Source, SURE } from "./entityCandidate.ts";
import { isCjk, isHan, isNameDot } from "./entityChars.ts";
import { charSet, wordAt, wordBefore, wordTable } from "./entityWords.ts";
import { endsName, startsWord } from "./personBeside.ts";
import { isGivenAt, looksCommon } from "./personHan.ts";
import { TITLES_ZH, WEAK_TITLES_ZH } from "./personTitles.ts";
import { CHINESE_SURNAMES, DOUBLE_SURNAMES, SURNAME_STARTS } from "./surname.ts";

/** Candidates of `sources`, an article's passages in Chinese. */
export function findShapedPeople(sources: readonly Source[]): readonly Candidate[] {
  const chinese = sources.filter(({ cjk, japanese }) => cjk && !japanese);
  const shapes = new Map<string, Shape[]>();
  for (const source of chinese) {
    for (let start = 0; start + 2 < source.folded.length; start++) {
      if (!hasChar(SURNAME_STARTS, source.folded, start)) continue;
      const shape = shapeAt(source, start);
      if (shape === undefined) continue;
      const places = shapes.get(shape.name);
      if (places === undefined) shapes.set(shape.name, [shape]);
      else places.push(shape);
    }
  }
  const repeated = [...shapes].filter(([, places]) => isCohesive(places));
  if (repeated.length === 0) return [];
  const pairs = countPairs(chinese, repeated);
  return repeated
    .filter(([name, { length }]) => standsTogether(name, length, pairs))
    .flatMap(([, places]) =>
      places.map(({ source, start, name }) =>
        candidateAt(source, { start, end: start + name.length }, "person", WEIGHT),
      ),
    );
}

/** Two places make a name. */
const WEIGHT = SURE / 2;

interface Shape {
  readonly source: Source;
  readonly start: number;
  readonly name: string;
}

function shapeAt(source: Source, start: number): Shape | undefined {
  const { folded } = source;
  const double = wordAt(DOUBLE_SURNAMES, folded, start);
  if (double === 0 && !CHINESE_SURNAMES.has(codeAt(folded, start))) return undefined;
  const end = start + Math.max(double, 1) + 2;
  for (let i = start + Math.max(double, 1); i < end; i++) {
    if (!isGivenAt(folded, i) || THING_ENDINGS.has(codeAt(folded, i))) return undefined;
  }
  if (isNameDot(folded, start - 1) || isNameDot(folded, end)) return undefined;
  if (looksCommon(folded, start, end)) return undefined;
  return { source, start, name: folded.slice(start, end) };
}

/** What sciences and trades end their words with: 石墨烯, 白细胞, 金属矿, 温控器. */
const THING_ENDINGS = charSet(
  "烯烷酸酶素剂胞菌癌症病毒碱盐矿器仪膜管链网油气粉液胶漆布棉麻药酒茶菜饭汤糖",
);

/** Used in several ways, and at least once where a person acts, is told about or is introduced. */
function isCohesive(places: readonly Shape[]): boolean {
  if (places.length < 2) return false;
  const right = new Set(
    places.map(({ source, start, name }) => source.folded[start + name.length]),
  );
  const left = new Set(places.map(({ source, start }) => source.folded[start - 1]));
  const free = places.filter(isFree).length;
  return (
    right.size > 1 && (left.size > 1 || free === places.length) && places.some(isTold) && free > 0
  );
}

/** Nothing of another word before it. */
function isFree({ source: { folded }, start }: Shape): boolean {
  return !isCjk(folded, start - 1) || BEFORE.has(codeAt(folded, start - 1));
}

const BEFORE = charSet("的叫由和与是而但对据被把让跟给同为、");

function isTold(shape: Shape): boolean {
  const { folded } = shape.source;
  const end = shape.start + shape.name.length;
  const titled =
    wordBefore(TITLES_ZH, folded, shape.start) > 0 ||
    wordBefore(WEAK_TITLES_ZH, folded, shape.start) > 0 ||
    wordBefore(CALLED, folded, shape.start) > 0;
  if (titled) return true;
  return (
    isFree(shape) && endsName(folded, end) && (wordAt(ACTS, folded, end) > 0 || isNoWord(shape))
  );
}

/** No two of its characters are a word: 叶兰芳, 席慕云; not 金融街, 高血压. */
function isNoWord({ source: { folded }, start, name }: Shape): boolean {
  for (let at = start; at + 1 < start + name.length; at++) if (startsWord(folded, at)) return false;
  return true;
}

const CALLED = wordTable("叫 名叫 是 由 把 被 给 让 跟 偶像 对手 搭档 父亲 母亲 女儿 儿子");

/** What persons do; firms say and announce as well. */
const ACTS = wordTable(`
  说 笑 回忆 毕业 出生 生于 今年 从小 自幼 去世 坦言 告诉 认为 觉得 记得 喜欢 六岁 七岁 八岁 九岁 十岁 参加过
  把 被 曾 则 还 也 就 又 夺 战胜 击败 执 师从 擅长 执导 主演 创办 写 称 表示 透露 指出 介绍 补充 评价 解释 强调
  同时 提醒 的父亲 的母亲 的妻子 的丈夫 的学生 的老师 的家`);

/**
 * How often each pair of neighbouring characters of the names occurs in the article. One that occurs without its name is a
 * word, or a part of another.
 */
function countPairs(
  sources: readonly Source[],
  names: readonly (readonly [string, unknown])[],
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const [name] of names) {
    for (let i = 0; i + 2 <= name.length; i++) counts.set(name.slice(i, i + 2), 0);
  }
  for (const { folded } of sources) {
    for (let i = 0; i + 2 <= folded.length; i++) {
      if (!isHan(folded, i)) continue;
      const pair = folded.slice(i, i + 2);
      const known = counts.get(pair);
      if (known !== undefined) counts.set(pair, known + 1);
    }
  }
  return counts;
}

/** The surname may stand with the first character alone in a slip of the sieve, the given name never without the surname. */
function standsTogether(name: string, places: number, pairs: ReadonlyMap<string, number>): boolean {
  const first = pairs.get(name.slice(0, 2)) ?? 0;
  const last = pairs.get(name.slice(-2)) ?? 0;
  return first === places && last === places;
}
