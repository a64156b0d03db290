// Things that are named in quotation marks behind a word for what they are: 仓储机器人"小蜂3号", 電動フェリー「みずなぎ」.
// Words spoken stand behind a verb or a comma, and 「…」と is speech whatever stands before it.

import { allMatches } from "../../text/matches.ts";
import type { Span } from "../../text/span.ts";
import type { EntityType } from "../mention.ts";
import { type Candidate, candidateAt, type Source, SURE } from "./entityCandidate.ts";
import { CHAR, charClass } from "./entityChars.ts";
import { wordBefore, wordTable } from "./entityWords.ts";

/** Words for what bears a name, in both languages; the longest that fits tells the type. */
const KINDS = [
  {
    type: "product",
    words: wordTable(`
      产品 机器人 手机 车型 轿车 电池 系统 软件 应用 游戏 卫星 火箭 飞船 客船 货轮 渡轮 邮轮 芯片 模型 大模型 机型 无人机 药物
      新药 疫苗 相机 音箱 耳机 平板 电脑 型号 列车 拿铁 饮品 新品 专列 号
      製品 商品 新製品 フェリー 船 客船 チップ ロボット ソフト アプリ サービス 車 新車 車種 列車 特急 ワクチン 新薬 酒 日本酒
      清酒 電池 半導体 ロケット 衛星 探査機 ゲーム カメラ スマホ モデル システム 銘柄 菓子 弁当`),
  },
  {
    type: "organization",
    words: wordTable(`
      公司 企业 组织 团体 乐队 团队 协会 餐厅 书店 品牌 民宿 酒店
      団体 市民団体 会社 企業 グループ 劇団 バンド チーム 店 旅館 ホテル 食堂 書店 レストラン 居酒屋 ブランド カフェ`),
  },
  {
    type: "work",
    words: wordTable(`
      电影 影片 小说 专著 纪录片 歌曲 专辑 电视剧 剧集 话剧 歌剧 油画 画作 综艺 节目 栏目
      映画 小説 作品 番組 ドラマ 曲 楽曲 アルバム 絵本 連載 企画 特集 企画展 展覧会 著書 漫画 アニメ 舞台`),
  },
] as const satisfies readonly { readonly type: EntityType; readonly words: unknown }[];

/** Matches 「みずなぎ」, “小蜂3号”, "小蜂3号"; not 「動き出した。」, “二氧化碳的排放每年减少三千吨” (too long). */
const MARKED =
  /[「“"『](?<name>[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ーA-Za-z0-9·・]{2,12})[」”"』](?!と[^のもい]|って)/gu;

export function findMarked(source: Source): readonly Candidate[] {
  if (!source.cjk) return [];
  const found: Candidate[] = [];
  for (const match of allMatches(source.text, MARKED)) {
    const { name = "" } = match.groups ?? {};
    const start = match.index + 1;
    const type =
      kindBefore(source, match.index) ??
      kindBehind(source, { start: match.index, end: start + name.length + 1 });
    if (type === undefined || SPOKEN.test(name)) continue;
    found.push(candidateAt(source, { start, end: start + name.length }, type, SURE));
  }
  return found;
}

/** Ends as Japanese sentences and Chinese remarks do. */
const SPOKEN = /(?:です|ます|した|する|ない|たい|だ|よ|ね|か|了|吗|呢|吧|的)$/u;

/** 「ミナト配送」という会社, 名为“云栈”的公司; not 拥有“云栈”的公司. */
function kindBehind({ folded }: Source, { start, end }: Span): EntityType | undefined {
  const behind = folded.slice(end, end + 12);
  const isCalled =
    CALLED_JA.test(behind) ||
    (CALLED_ZH.test(behind) && NAMED.test(folded.slice(Math.max(0, start - 2), start)));
  return isCalled ? "organization" : undefined;
}

const CALLED_JA = /^(?:という|と呼ばれる)(?:小さな|新しい|地元の)?(?:会社|企業|団体|劇団|財団|店)/u;
const CALLED_ZH = /^的(?:小|新)?(?:公司|企业|机构|基金会|乐队)/u;
const NAMED = /(?:名为|名叫|叫做|名曰|[^呼惨尖]叫)$/u;

function kindBefore({ folded }: Source, at: number): EntityType | undefined {
  let longest = 0;
  let type: EntityType | undefined;
  if (charClass(folded, at - 1) === CHAR.hiragana) return undefined;
  for (const kind of KINDS) {
    const length = wordBefore(kind.words, folded, at);
    if (length > longest) [longest, type] = [length, kind.type];
  }
  return type;
}
