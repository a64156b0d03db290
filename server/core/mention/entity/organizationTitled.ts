// Firms whose names end like nothing: 云枢机器人 in 云枢机器人创始人贺知远, 服务机器人企业云枢机器人宣布. Whose founders and chief
// executives are told is a house; so is what stands behind 企业 or 品牌 and announces something.

import { hasChar } from "../../text/charBits.ts";
import { codeAt } from "../../text/codeAt.ts";
import { type Candidate, candidateAt, type Source, SURE } from "./entityCandidate.ts";
import { CHAR, charClass, isCjk } from "./entityChars.ts";
import { firstsOf, lastsOf, wordAt, wordBefore, wordTable } from "./entityWords.ts";
import {
  BEFORE_ORGANIZATION,
  FIRM_SUFFIXES,
  GENERIC_STEM,
  LOOSE_SUFFIXES,
  WORDS_BEFORE_ORGANIZATION,
} from "./organizationWords.ts";
import { ADVERBS_ZH } from "./personTitles.ts";
import { CHINESE_SURNAMES } from "./surname.ts";

/** Titles that firms give and that no office of a state has. */
const HOUSE_TITLES = wordTable(`
  创始人 创办人 联合创始人 首席执行官 首席财务官 首席运营官 首席技术官 首席科学家 首席分析师 董事长 副董事长 总裁 副总裁
  总经理 副总经理 分析师 高管 ceo cfo coo cto`);

/** Stand between the house and the title. */
const RANKS = wordTable(
  "前 现任 时任 原 兼 联席 执行 女 前任 新任 候任 高级 资深 首席 全球 中国区 大中华区 亚太区",
);

const KINDS = wordTable(`
  企业 公司 品牌 巨头 厂商 平台 车企 药企 券商 投行 开发商 制造商 运营商 服务商 供应商 零售商 独角兽 连锁店 生产商 对手`);

/** What houses do that do not begin with 公司. */
const ANNOUNCES = wordTable(`
  宣布 推出 发布 公布 表示 披露 递交 收购 上市 开业 宣告 承认 回应 向 将 已 计划 完成 获得 启动 签约 今年 去年 昨日 上周 日前`);

/** 公司股价, 企业利润, 品牌方: what a company has or is told by. */
const NOT_HOUSES = wordTable(`
  股价 股票 股份 利润 收入 营收 业绩 产品 董事会 股东 高层 管理 管理层 方面 员工 数量 人士 内部 市值 总部 未来 负责 相关 有关
  规模 门店 用户 客户 成本 财报 订单 业务 产能 销量 团队 官方 同时 此前 目前 同行 其中 资产 现金 债务 项目 代表 名称 计划`);

const SHORTEST = 2;
const LONGEST = 8;

export function findTitledOrganizations(source: Source): readonly Candidate[] {
  if (source.japanese) return [];
  const { folded } = source;
  const found: Candidate[] = [];
  for (let i = 2; i < folded.length; i++) {
    if (!hasChar(TITLE_STARTS, folded, i) && !hasChar(KIND_ENDS, folded, i - 1)) continue;
    const title = wordAt(HOUSE_TITLES, folded, i);
    const candidate = title > 0 ? beforeTitle(source, i, title) : behindKind(source, i);
    if (candidate === undefined) continue;
    found.push(candidate);
    i = Math.max(i, candidate.span.end - 1);
  }
  return found;
}

const TITLE_STARTS = firstsOf(HOUSE_TITLES);
const KIND_ENDS = lastsOf(KINDS);

function beforeTitle(source: Source, at: number, title: number): Candidate | undefined {
  const { folded } = source;
  let end = at;
  for (let rank = wordBefore(RANKS, folded, end); rank > 0; ) {
    end -= rank;
    rank = wordBefore(RANKS, folded, end);
  }
  // 公司董事长兼CEO: a title with a title behind it.
  if (wordBefore(HOUSE_TITLES, folded, end) > 0) return undefined;
  const start = runStart(source, end);
  if (start === undefined || !isHouse(folded, start, end)) return undefined;
  const named = CHINESE_SURNAMES.has(codeAt(folded, at + title));
  return candidateAt(source, { start, end }, "organization", named ? SURE : 1);
}

/** The start of the clause, or of what follows a word like 企业 in it. */
function runStart({ folded }: Source, end: number): number | undefined {
  let start = end;
  while (isCjk(folded, start - 1) && end - start <= LONGEST) {
    if (end - start >= SHORTEST && wordBefore(KINDS, folded, start) > 0) return start;
    if (BEFORE_ORGANIZATION.has(codeAt(folded, start - 1))) return undefined;
    start--;
  }
  const edge = charClass(folded, start - 1);
  return edge === CHAR.other || edge === CHAR.space ? start : undefined;
}

function behindKind(source: Source, start: number): Candidate | undefined {
  const { folded } = source;
  if (wordBefore(KINDS, folded, start) === 0) return undefined;
  for (let end = start + 1; end <= start + LONGEST; end++) {
    if (!isCjk(folded, end - 1)) return undefined;
    if (end - start >= SHORTEST && announces(folded, end)) {
      const house = isHouse(folded, start, end);
      return house ? candidateAt(source, { start, end }, "organization", SURE) : undefined;
    }
    if (BEFORE_ORGANIZATION.has(codeAt(folded, end - 1))) return undefined;
  }
  return undefined;
}

function announces(folded: string, end: number): boolean {
  const adverb = wordAt(ADVERBS_ZH, folded, end);
  return (
    wordAt(ANNOUNCES, folded, end) > 0 ||
    (adverb > 1 && wordAt(ANNOUNCES, folded, end + adverb) > 0)
  );
}

/** Not made of describing words alone, and none of those that companies have. */
function isHouse(folded: string, start: number, end: number): boolean {
  if (end - start < SHORTEST || end - start > LONGEST) return false;
  if (wordAt(NOT_HOUSES, folded, start) > 0) return false;
  let at = start;
  while (at < end) {
    const length =
      wordAt(GENERIC_STEM, folded, at) ||
      wordAt(WORDS_BEFORE_ORGANIZATION, folded, at) ||
      wordAt(FIRM_SUFFIXES, folded, at) ||
      wordAt(LOOSE_SUFFIXES, folded, at);
    if (length === 0) return true;
    at += length;
  }
  return false;
}
