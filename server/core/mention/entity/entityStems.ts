// What an article calls a thing for short without saying so: 云枢 for 云枢机器人, 临渡 for 临渡镇, 老葛 for 葛守田. Only what it does
// write by itself, and only where one name begins so.

import { codeAt } from "../../text/codeAt.ts";
import type { Source } from "./entityCandidate.ts";
import { isCjk, isHan } from "./entityChars.ts";
import { wordBefore, wordTable } from "./entityWords.ts";
import {
  BEFORE_ORGANIZATION,
  FIRM_SUFFIXES,
  GENERIC_STEM,
  LOOSE_SUFFIXES,
} from "./organizationWords.ts";

/** Trades and divisions that a name may leave off. */
const TRADES = wordTable(`
  机器人 咖啡 茶饮 奶茶 火锅 纺织 家居 影业 汽车 快递 速运 超市 百货 乳业 啤酒 白酒 医药 药业 医疗 教育 游戏 动漫 网络 软件
  光电 光伏 能源 重工 机械 钢铁 水泥 化工 航天 航运 船舶 建筑 地产 置业 证券 资本 基金 银行 保险 信托 集团 公司 科技 电子
  半导体 芯片 智能 生物 传媒 文化 出版 县 镇 乡 市 区 省 村 電機 電気 汽船 造船 自動車 製薬 証券 銀行 建設 不動産 食品 酒造
  マリン フーズ`);

/** By name, the shorter form of it that stands alone in `sources`. */
export function stemsOf(
  sources: readonly Source[],
  names: Iterable<string>,
): ReadonlyMap<string, string> {
  const stems = new Map<string, string[]>();
  for (const name of names) {
    const stem = stemOf(name);
    if (stem !== undefined) stems.set(stem, [...(stems.get(stem) ?? []), name]);
  }
  const found = new Map<string, string>();
  for (const [stem, [name, second]] of stems) {
    if (name === undefined || second !== undefined) continue;
    if (sources.some((source) => standsAlone(source, stem, name))) found.set(name, stem);
  }
  return found;
}

/** What a name has before its trade or division: 云枢 of 云枢机器人; undefined where that is a plain word, or nothing. */
export function stemOf(name: string): string | undefined {
  const trade = wordBefore(TRADES, name, name.length);
  const stem = name.slice(0, name.length - trade);
  if (trade === 0 || stem.length < 2 || !/^[\p{Script=Han}\p{Script=Katakana}ー]+$/u.test(stem)) {
    return undefined;
  }
  const plain = [GENERIC_STEM, LOOSE_SUFFIXES, FIRM_SUFFIXES].some(
    (table) => wordBefore(table, stem, stem.length) > 0,
  );
  return plain ? undefined : stem;
}

/** A place where the stem begins a phrase and the rest of the name does not follow. */
function standsAlone({ folded }: Source, stem: string, name: string): boolean {
  for (let at = folded.indexOf(stem); at >= 0; at = folded.indexOf(stem, at + 1)) {
    const free = !isCjk(folded, at - 1) || BEFORE_ORGANIZATION.has(codeAt(folded, at - 1));
    if (free && !folded.startsWith(name, at)) return true;
  }
  return false;
}

/** 老葛, 小葛: by the familiar form, the one person of `people` (full Han names) whose surname it has. */
export function familiarNames(
  sources: readonly Source[],
  people: Iterable<string>,
): ReadonlyMap<string, string> {
  const bySurname = new Map<string, string[]>();
  for (const name of people) {
    if (!/^\p{Script=Han}{2,3}$/u.test(name)) continue;
    bySurname.set(name.charAt(0), [...(bySurname.get(name.charAt(0)) ?? []), name]);
  }
  const found = new Map<string, string>();
  for (const [surname, [name, second]] of bySurname) {
    if (name === undefined || second !== undefined) continue;
    for (const form of [`老${surname}`, `小${surname}`, `阿${surname}`]) {
      if (sources.some((source) => isCalled(source, form))) found.set(form, name);
    }
  }
  return found;
}

/** At the start of what is said, and not as the first half of a longer word. */
function isCalled({ folded, japanese }: Source, form: string): boolean {
  if (japanese) return false;
  for (let at = folded.indexOf(form); at >= 0; at = folded.indexOf(form, at + 1)) {
    const goesOn = isHan(folded, at + 2) && !FOLLOWS.includes(folded.charAt(at + 2));
    if (!isCjk(folded, at - 1) && !goesOn) return true;
  }
  return false;
}

const FOLLOWS = "那说的就也还在是把跟和曾却都又才对给笑";
