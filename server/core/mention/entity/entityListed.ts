// Names that are told in a row with others: 次于杉杉股份、恒美光电和三利谱, 在秭归、巴东和奉节三地. Beside a name that is sure, what stands between
// the marks of a list is of its kind, unless it is made of ordinary words.

import { wordsAt } from "../../lexicon/glossary.ts";
import { codeAt } from "../../text/codeAt.ts";
import type { EntityType } from "../mention.ts";
import { type Candidate, candidateAt, type Source, SURE } from "./entityCandidate.ts";
import { CHAR, charClass, isCjk } from "./entityChars.ts";
import { charSet, wordAt, wordTable } from "./entityWords.ts";
import {
  BEFORE_ORGANIZATION,
  GENERIC_STEM,
  LOOSE_SUFFIXES,
  WORDS_BEFORE_ORGANIZATION,
} from "./organizationWords.ts";

/** A name that is sure already, by the lexicon or by another finder. */
export interface SureName {
  readonly start: number;
  readonly end: number;
  readonly type: EntityType;
}

/** Names in lists with `sure` ones, which are in order; Chinese and Japanese. */
export function findListed(source: Source, sure: readonly SureName[]): readonly Candidate[] {
  if (!source.cjk) return [];
  const taken = new Set<number>();
  for (const { start, end } of sure) for (let at = start; at < end; at++) taken.add(at);
  return sure.flatMap(({ start, end, type }) => {
    if (type !== "organization" && type !== "place") return [];
    const items = [
      ...walk(source, taken, end, itemAfter),
      ...walk(source, taken, start, itemBefore),
    ];
    return items.map((item) => candidateAt(source, item, type, SURE));
  });
}

/** A list of names is read up to here from each sure one. */
const LONGEST_LIST = 12;

/** The items that follow each other from `from`, up to one that is sure itself or ordinary. */
function* walk(
  source: Source,
  taken: ReadonlySet<number>,
  from: number,
  next: (source: Source, at: number) => Item | undefined,
): Generator<Item> {
  let at = from;
  for (let count = 0; count < LONGEST_LIST; count++) {
    const item = next(source, at);
    if (item === undefined || taken.has(item.start) || taken.has(item.end - 1)) return;
    if (isOrdinary(source.folded, item.start, item.end)) return;
    yield item;
    at = next === itemAfter ? item.end : item.start;
  }
}

interface Item {
  readonly start: number;
  readonly end: number;
}

const SHORTEST = 2;
const LONGEST = 8;

/** 、 and 和 part items; so do や and と. */
const JOINS = charSet("、和与及やと");

/** What a list ends with: 等, 两地, 三家, など. */
const ENDS = wordTable(`
  等 两地 三地 四地 多地 两家 三家 四家 两国 三国 两省 三省 两市 三市 两县 三县 两所 三所 两城 之后 在内 など の に で を が は も から
  の3 3社 2社 4社 両社 両市`);

function itemAfter({ folded, japanese }: Source, at: number): Item | undefined {
  if (!JOINS.has(codeAt(folded, at))) return undefined;
  const start = at + 1;
  for (let end = start; end <= start + LONGEST; end++) {
    if (end - start >= SHORTEST && closes(folded, end, japanese)) return { start, end };
    if (!isItemChar(folded, end, japanese)) return undefined;
  }
  return undefined;
}

/** The whole of what stands between two marks of a list, or between its opening and a mark. */
function itemBefore({ folded, japanese }: Source, at: number): Item | undefined {
  if (folded[at - 1] !== "、") return undefined;
  const end = at - 1;
  for (let start = end; start >= end - LONGEST; start--) {
    if (end - start >= SHORTEST && folded[start - 1] === "、") return { start, end };
    if (start > 0 && !isItemChar(folded, start - 1, japanese)) return undefined;
  }
  return undefined;
}

function isItemChar(folded: string, at: number, japanese: boolean): boolean {
  const kind = charClass(folded, at);
  if (kind === CHAR.hiragana || !(isCjk(folded, at) || kind >= CHAR.upper)) return false;
  return japanese || !BEFORE_ORGANIZATION.has(codeAt(folded, at));
}

function closes(folded: string, end: number, japanese: boolean): boolean {
  if (JOINS.has(codeAt(folded, end)) || wordAt(ENDS, folded, end) > 0) return true;
  const kind = charClass(folded, end);
  if (kind === CHAR.other || kind === CHAR.space) return true;
  return !japanese && BEFORE_ORGANIZATION.has(codeAt(folded, end));
}

/** Made of words of the language: 快递企业, 周边地区, 合作伙伴. */
function isOrdinary(folded: string, start: number, end: number): boolean {
  const reached = new Set([start]);
  for (let at = start; at < end; at++) {
    if (!reached.has(at)) continue;
    for (const { text } of wordsAt(folded, at)) {
      if (text.length > 1 && folded.startsWith(text, at)) reached.add(at + text.length);
    }
    for (const table of [GENERIC_STEM, LOOSE_SUFFIXES, WORDS_BEFORE_ORGANIZATION, PLAIN]) {
      const length = wordAt(table, folded, at);
      if (length > 0) reached.add(at + length);
    }
  }
  return reached.has(end) || wordAt(PLAIN, folded, start) > 0;
}

const PLAIN = wordTable(`
  其他 其它 周边 附近 沿线 部分 多个 多家 一些 各 全 所有 当地 海外 国外 境外 国内 本地 上下游 地区 国家 城市 省份 省市 区域 市场 企业 公司
  机构 部门 单位 品牌 厂商 平台 高校 大学 医院 银行 基金 券商 投资者 用户 客户 伙伴 员工 居民 游客 学生 专家 媒体 一线 二线 三线 沿海 内陆
  東部 西部 南部 北部 东部 中部 东北 西北 西南 东南 华东 华南 华北 新兴 发达 发展中 欧美 日韩 亚洲 欧洲 各地 等地 地方 政府 自治体 企業 会社
  大手 各社 同社 業界 周辺 海外 国内 地元 住民 関係 団体 学校 病院 施設 店舗`);
