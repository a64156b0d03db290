// Places in Chinese and Japanese by the word they end with: 青阳县, 临渡镇, 平戸市, 松山港. The stem must begin where nothing of
// another word can belong to it: behind a mark, a place, or a word that places follow.

import { hasChar } from "../../text/charBits.ts";
import { codeAt } from "../../text/codeAt.ts";
import { type Candidate, candidateAt, type Source, SURE } from "./entityCandidate.ts";
import { CHAR, charClass, isHan } from "./entityChars.ts";
import { firstsOf, wordAt, wordBefore, wordTable } from "./entityWords.ts";
import type { KnownEdges } from "./organizationHan.ts";
import { BEFORE_ORGANIZATION, GENERIC_STEM } from "./organizationWords.ts";

/** Divisions of a country: nothing else ends so behind a stem of its own. */
const DIVISIONS = wordTable("县 镇 乡 県 町 郡 自治州 自治县");

/** They end other words too. */
const LOOSE = wordTable(`
  市 区 村 省 州 府 都 道 河 江 湖 山 岛 島 港 湾 桥 橋 川 湖 駅 站 峡 峰 岭 寺 大桥 半岛 半島 水库 机场 空港 高原 盆地 港`);

/** 全市, 社区, 火山, 高度: words that end so and name nothing. */
const NOT_PLACES = wordTable(`
  全市 本市 我市 该市 城市 都市 股市 楼市 超市 上市 门市 夜市 菜市 开市 入市 集市 大市 小市 各市 同市 两市 沪市 深市 车市
  全区 社区 地区 小区 灾区 景区 山区 校区 园区 厂区 城区 市区 郊区 辖区 特区 疫区 矿区 牧区 林区 库区 港区 新区 老区 该区
  开发区 保护区 住宅区 工业区 居民区 商业区 自贸区 示范区 高新区 无人区 服务区 禁区 战区 选区 片区 学区 湾区
  全县 该县 本县 我县 各县 邻县 贫困县 百强县 县县 全镇 该镇 小镇 城镇 乡镇 重镇 古镇 市镇 冰镇 老乡 家乡 故乡 城乡 下乡
  同乡 他乡 水乡 梦乡 异乡 全村 农村 乡村 山村 渔村 新村 该村 本村 全省 该省 外省 各省 我省 邻省 节省 反省 不省 本省
  政府 州府 首府 学府 官府 王府 京都 首都 古都 全都 大都 成都 星河 天河 银河 冰河 长河 拔河 山河 大河 小河 内河 运河
  大江 过江 沿江 火山 江山 高山 登山 矿山 雪山 爬山 靠山 深山 大山 小山 青山 冰山 半山 群岛 海岛 小岛 全岛 荒岛 本岛
  海港 渔港 空港 离港 到港 进港 出港 来港 赴港 驻港 在港 海湾 港湾 立交桥 天桥 大桥 小桥 过桥 铁桥 车站 网站 电站 加油站
  基站 油站 水站 全站 本站 到站 分站 总站 海峡 高峰 顶峰 登峰 山峰 山岭 寺 各州 本州 全州 该州 道 同市 両市 当市 新市 駅
  各駅 全駅 同駅 両駅 大都市 同町 全町 各町 市町 下町 同県 全県 他県 両県 各県 同郡 各区 同区 都区 特別区 学区 地区
  鉄道 報道 車道 歩道 水道 街道 武道 書道 国道 県道 市道 軌道 赤道 同道 北海道 河川 小川 山川 鉄橋 歩道橋`);

/** 在, 位于: a place follows. */
const BEFORE_PLACE = wordTable(`
  在 于 位于 来自 到 从 至 往 赴 沿 抵达 前往 来到 回到 走进 生于 出生于 距 离 连接 流经 横跨 途经 与 和 及 、 辖 属 下辖
  坐落于 落户 进驻 迁至 毗邻 邻近`);

const LONGEST_STEM = 4;

export function findHanPlaces(source: Source, known: KnownEdges): readonly Candidate[] {
  const { folded } = source;
  const found: Candidate[] = [];
  let last = 0;
  for (let i = 1; i < folded.length; i++) {
    if (!hasChar(SUFFIX_STARTS, folded, i)) continue;
    // 国土交通省 is a ministry.
    if (source.japanese && folded[i] === "省") continue;
    const length = Math.max(wordAt(DIVISIONS, folded, i), wordAt(LOOSE, folded, i));
    if (length === 0 || !endsPlace(source, i + length)) continue;
    if (wordBefore(NOT_PLACES, folded, i + length) > 0) continue;
    // 穿越秦岭: the place is known, and what stands before it is another word.
    if (known.endingAt.has(i + length)) continue;
    const candidate = placeAt(source, known, { from: last, suffix: i, end: i + length });
    if (candidate === undefined) continue;
    found.push(candidate);
    last = candidate.span.end;
    i = last - 1;
  }
  return found;
}

const SUFFIX_STARTS = firstsOf(DIVISIONS, LOOSE);

interface Place {
  readonly from: number;
  readonly suffix: number;
  readonly end: number;
}

function placeAt(source: Source, known: KnownEdges, place: Place): Candidate | undefined {
  const { folded, japanese } = source;
  const { from, suffix, end } = place;
  for (let start = suffix - 1; start >= Math.max(from, suffix - LONGEST_STEM); start--) {
    if (!isHan(folded, start) || (!japanese && ends(folded, start))) return undefined;
    // 第15回潮見湾マラソン
    if ("回届期".includes(folded.charAt(start)) && charClass(folded, start - 1) === CHAR.digit) {
      return undefined;
    }
    const sure = strength(source, known, { start, suffix });
    if (sure === undefined) continue;
    if (isPlain(folded, start, suffix)) return undefined;
    const division = wordAt(DIVISIONS, folded, suffix) > 0;
    const enough = suffix - start >= 2 && (division || sure);
    return candidateAt(source, { start, end }, "place", enough ? SURE : 1);
  }
  return undefined;
}

/**
 * How the left edge at `start` is: true behind a place or a word that places follow, false behind a mark, undefined where it
 * is none.
 */
function strength(
  { folded, japanese }: Source,
  known: KnownEdges,
  { start, suffix }: { readonly start: number; readonly suffix: number },
): boolean | undefined {
  const hit = known.endingAt.get(suffix);
  if (hit?.start === start) return hit.type === "place" ? true : undefined;
  const before = known.endingAt.get(start);
  if (before?.type === "place") return true;
  if (japanese) return isHan(folded, start - 1) ? undefined : true;
  if (wordBefore(BEFORE_PLACE, folded, start) > 0) return true;
  const kind = charClass(folded, start - 1);
  return kind === CHAR.other || kind === CHAR.space || start === 0 ? false : undefined;
}

/** 市场, 县长, 市内: the word goes on. Chinese goes on with anything; what may follow a place there is told. */
function endsPlace({ folded, japanese }: Source, end: number): boolean {
  if (!isHan(folded, end) || wordAt(OFFICES, folded, end) > 0) return true;
  return !japanese && wordAt(GOES_ON, folded, end) === 0;
}

/** 宜宾市市长: the office has its own word. */
const OFFICES = wordTable(
  "市长 副市长 市委 市政府 县长 县委 县政府 区长 区委 镇长 镇委 镇党委 乡长 市長 知事 町長 村長",
);

const GOES_ON = wordTable(`
  场 长 民 政 委 府 值 面 域 分 间 别 划 内 外 里 县 市 区 镇 乡 村 站 口 道 路 人 名 庄 寨 头 水 湖 岸 边 上 下 东 西 南 北
  中 级 属 辖 容 状 体 局 厅 部 报 台 院 校 医 银 商 业 企 公 集 大 小 博 图 美 科 研 学 教 文 体 卫 法 检 公安 人大 政协 党`);

function ends(folded: string, offset: number): boolean {
  return BEFORE_ORGANIZATION.has(codeAt(folded, offset));
}

/** Whether the stem is made of describing words: 贫困县, 大型水库. */
function isPlain(folded: string, start: number, end: number): boolean {
  let at = start;
  while (at < end) {
    const length = wordAt(GENERIC_STEM, folded, at);
    if (length === 0) return false;
    at += length;
  }
  return true;
}
