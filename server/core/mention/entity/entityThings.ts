// Things that bear names by the word they end with: 龙门峡大桥, 平遥国际电影展, 奥越地震, 福岡場所, 土讃線. Their names are long, and so are
// the words: what stands before them to the last edge names them, unless it only describes.

import { wordsAt } from "../../lexicon/glossary.ts";
import { hasChar } from "../../text/charBits.ts";
import type { EntityType } from "../mention.ts";
import { type Candidate, candidateAt, type Source, SURE } from "./entityCandidate.ts";
import { CHAR, charClass, isCjk, isHan } from "./entityChars.ts";
import { firstsOf, wordAt, wordBefore, wordTable } from "./entityWords.ts";
import { type KnownEdges, stemStart } from "./organizationHan.ts";
import { GENERIC_STEM } from "./organizationWords.ts";

const CHINESE: readonly (readonly [EntityType, ReturnType<typeof wordTable>])[] = [
  [
    "place",
    wordTable(`
      大桥 特大桥 长江大桥 跨海大桥 隧道 水电站 水库 核电站 体育场 体育馆 体育中心 会展中心 机场 国际机场 火车站 高铁站 客运站 公园 森林公园
      国家公园 湿地公园 地质公园 广场 大厦 步行街 古城 古镇 遗址 陵园 大道 风景区 自然保护区 工业园 科技园 产业园 开发区 高新区 新城`),
  ],
  [
    "other",
    wordTable(
      "电影展 电影节 音乐节 艺术节 博览会 锦标赛 世博会 进博会 广交会 文博会 茶博会 马拉松 论坛 地震 文学奖 科技奖 超级联赛",
    ),
  ],
];

const JAPANESE: typeof CHINESE = [
  [
    "place",
    wordTable(`
      国技館 球場 競技場 体育館 国際センター 公園 神宮 神社 大橋 トンネル ダム 峠 岳 断層 断層帯 商店街 街道 湿原 渓谷 高原 温泉 城跡 本線 新幹線
      北線 南線 東線 西線 中央線 半島 諸島 列島 海峡 空港 団地 発電所 原発 製油所 浄水場 斎場 大通り`),
  ],
  [
    "other",
    wordTable(
      "地震 大震災 豪雨 場所 映画祭 音楽祭 芸術祭 国際映画祭 まつり 祭り 博覧会 選手権 文学賞 新人賞 大賞 マラソン",
    ),
  ],
];

const CHINESE_HEADS = firstsOf(...CHINESE.map(([, words]) => words));
const JAPANESE_HEADS = firstsOf(...JAPANESE.map(([, words]) => words));

export function findThings(source: Source, known: KnownEdges): readonly Candidate[] {
  const { folded, japanese } = source;
  const kinds = japanese ? JAPANESE : CHINESE;
  const found: Candidate[] = [];
  const heads = japanese ? JAPANESE_HEADS : CHINESE_HEADS;
  for (let at = 2; at < folded.length; at++) {
    if (!hasChar(heads, folded, at)) continue;
    for (const [type, words] of kinds) {
      const length = wordAt(words, folded, at);
      if (length === 0 || goesOn(source, at + length)) continue;
      const place = { start: found.at(-1)?.span.end ?? 0, suffix: at, end: at + length };
      const stem = placedStart(known, place) ?? stemStart(source, known, place);
      const start = stem === undefined ? undefined : behindOrdinal(folded, stem);
      if (start === undefined || isOrdinary(folded, start, at, known)) continue;
      found.push(candidateAt(source, { start, end: at + length }, type, SURE));
      at += length - 1;
      break;
    }
  }
  return found;
}

/** 第15回潮見湾マラソン is the 15th of its name. */
function behindOrdinal(folded: string, start: number): number {
  const counted = charClass(folded, start - 1) === CHAR.digit;
  return counted && "回届年期次".includes(folded.charAt(start)) ? start + 1 : start;
}

/** 福岡国技館: what stands before is a known place and no more. */
function placedStart(
  known: KnownEdges,
  { start, suffix }: { readonly start: number; readonly suffix: number },
): number | undefined {
  const before = known.endingAt.get(suffix);
  const named = before !== undefined && before.start >= start && !before.country;
  return named ? before.start : undefined;
}

function goesOn({ folded, japanese }: Source, end: number): boolean {
  if (japanese) return isHan(folded, end) || wordAt(GOES_ON, folded, end) > 0;
  return isCjk(folded, end) && wordAt(GOES_ON, folded, end) > 0;
}

/** 地震局, 机场路, 公园里. */
const GOES_ON = wordTable(
  "局 路 站 办 委 处 管理 建设 化 学 带 波 员 者 式 型 费 税 奖 区 里的 运营 公司 集团 ツアー プール ホール",
);

/** Made of words that describe, a place at its start or not: 国际机场, 全国锦标赛, 日本新幹線, 大規模地震. */
function isOrdinary(folded: string, start: number, end: number, known: KnownEdges): boolean {
  if (end - start < 2) return true;
  const reached = new Set([start]);
  for (let at = start; at < end; at++) {
    if (!reached.has(at)) continue;
    for (const { text } of wordsAt(folded, at)) {
      if (text.length > 1 && folded.startsWith(text, at)) reached.add(at + text.length);
    }
    const generic = Math.max(wordAt(GENERIC_STEM, folded, at), wordAt(DESCRIBES, folded, at));
    if (generic > 0) reached.add(at + generic);
  }
  if (!reached.has(end)) return false;
  const placed = known.startsAt.get(start) === "place";
  return !placed || wordBefore(DESCRIBES, folded, end) === end - start;
}

const DESCRIBES = wordTable(`
  国际 全国 世界 大型 首届 本届 新 老 旧 主 副 大 小 中 高速 跨海 跨江 铁路 公路 城市 市民 中心 首都 主要 各大 国内 海外 年度 半程 全程 城 市 县 区
  的 这座 这场 该 本 此次 一次 発生 大規模 直下型 余震 同 各 全 新 旧 国際 国内 地元 市民 県営 市営 町営 都立 県立 国立 天然 日帰り 山岳 高速
  一般 主要 巨大 原子力 火力 水力 風力 太陽光 夏 秋 春 冬 初 来 先 今 前 次 名古屋 両 番付`);
