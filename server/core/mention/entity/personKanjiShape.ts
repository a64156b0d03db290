// Japanese people whom no title follows: 民俗学者の赤坂憲雄は, 代表取締役社長 玉置修一, 前ヤマハ発動機の堤健二郎が. A run of kanji that is
// a surname and a given name to its end; what else it could be (福田川, 石川県) ends as no given name does.

import { codeAt } from "../../text/codeAt.ts";
import { type Candidate, candidateAt, type Source, SURE } from "./entityCandidate.ts";
import { CHAR, charClass, isHan } from "./entityChars.ts";
import { charSet, wordAt, wordBefore, wordTable } from "./entityWords.ts";
import { JAPANESE_SURNAMES } from "./surname.ts";

export function findShapedJapanese(source: Source): readonly Candidate[] {
  const { folded } = source;
  const found: Candidate[] = [];
  for (let start = 0; start < folded.length; start++) {
    if (!isHan(folded, start) || isHan(folded, start - 1)) continue;
    let end = start + 1;
    while (isHan(folded, end)) end++;
    const candidate = nameIn(source, start, end);
    if (candidate !== undefined) found.push(candidate);
    start = end;
  }
  return found;
}

/** 長谷川 and three characters more. */
const LONGEST = 6;

function nameIn(source: Source, runStart: number, end: number): Candidate | undefined {
  const { folded } = source;
  const start = behindRole(folded, runStart, end);
  const surname = wordAt(JAPANESE_SURNAMES, folded, start);
  const length = end - start;
  const given = length - surname;
  const told = start > runStart || isIntroduced(folded, start);
  if (length < 3 || length > LONGEST || !mayEnd(folded, end)) return undefined;
  // A surname of no table, where a role tells that a person follows.
  const unknown = surname === 0 && told && length === 4 && !isThing(folded, start, end);
  if (unknown) return candidateAt(source, { start, end }, "person", SURE / 2);
  if (surname < 2 && !(surname === 1 && told)) return undefined;
  if (given < 1 || given > 3 || isThing(folded, start + surname, end)) return undefined;
  const named = GIVEN_ENDS.has(codeAt(folded, end - 1)) && given >= 2;
  if (!told && !named) return undefined;
  return candidateAt(source, { start, end }, "person", SURE);
}

/** Where the name starts in 祖父菊池留蔵, 原告安江絹代: behind the word for what somebody is. */
function behindRole(folded: string, start: number, end: number): number {
  for (let at = start + 1; at <= Math.min(end - 3, start + 6); at++) {
    const role = wordBefore(ROLES, folded, at);
    if (role > 0 && role <= at - start && wordAt(JAPANESE_SURNAMES, folded, at) > 0) return at;
  }
  return start;
}

/** Behind "の" or a space or a mark that a role stands before: 写真家の, 監査役 . */
function isIntroduced(folded: string, start: number): boolean {
  const before = folded[start - 1];
  if (before === undefined) return false;
  if (before === "の" || before === "、" || charClass(folded, start - 1) === CHAR.space) {
    return wordBefore(ROLES, folded, start - 1) > 0;
  }
  return false;
}

/** What somebody is, before the name. */
export const ROLES = wordTable(`
  学者 研究者 作家 画家 写真家 評論家 建築家 実業家 音楽家 作曲家 演出家 脚本家 小説家 漫画家 陶芸家 書道家 登山家 政治家 起業家 専門家
  農家 選手 投手 力士 騎手 歌手 俳優 女優 声優 詩人 歌人 俳人 監督 記者 医師 弁護士 会計士 棋士 騎士 料理人 職人 杜氏 漁師 教諭 教授 准教授
  講師 助教 研究員 社長 会長 副社長 副会長 専務 常務 取締役 監査役 理事長 理事 所長 局長 部長 課長 室長 校長 学長 院長 館長 店長 店主 代表
  代表理事 創業者 創設者 経営者 会社員 公務員 大学生 主婦 編集者 編集長 デザイナー アナウンサー ライター 指揮者 ピアニスト 師範 家元 住職 宮司
  町長 村長 市長 知事 首相 大臣 議員 秘書 原告 被告 祖父 祖母 父 母 夫 妻 長男 次男 長女 次女 息子 娘 兄 弟 姉 妹 先輩 後輩 弟子 師匠 主将
  世界王者 王者 横綱 大関 関脇 小結 前頭 十両 主審 審判 捕手 内野手 外野手 主演 執筆 文 撮影 聞き手 パートナー マネジャー コーチ エンジニア リーダー ディレクター プロデューサー アーティスト モデル 役 担当 農業
  発動機 元社員 氏名 名前 隊長 団長 会頭 頭取 総裁 委員長 書記長 幹事長 議長 大使 少年 男性 女性 容疑者 死刑囚 遺族`);

/** A name ends before kana, a mark, a bracket or the end; not 田中角栄記念館, which is no run to its end. */
function mayEnd(folded: string, end: number): boolean {
  const kind = charClass(folded, end);
  return kind !== CHAR.katakana && kind !== CHAR.digit && kind < CHAR.upper;
}

/** What given names of two characters and more end with. */
const GIVEN_ENDS = charSet(`
  郎子美介夫雄男一二三太也人之彦樹輔平代恵江香奈佳里理紀治司志史明昭浩宏博弘弥哉斗翔馬吾悟真実誠健次蔵助吉松衛門
  作造朗亮良典徳康泰隆孝高仁信伸進勝正政昌克義吉行幸之久寿秀英栄雅和宣憲則範文士織乃菜奈音葉花華咲希帆穂乙緒
  仙成生世登利俊敏年稔実都津哲鉄裕祐佑友有優由結衣依絵枝沙紗彩綾菊絹鶴亀千尋暁陽洋海渉航空大輝晃光国邦州`);

/** What stands behind a surname's characters in names of places, houses and things. */
const THINGS = charSet(`
  県市町村区郡府都駅港川山島谷沢橋寺社院館校園店局部課室会長氏様君殿戦賞杯城跡湖池沼原野線道路街通台区製品業組屋堂亭荘号病薬論法説
  式型版系派党軍隊団員者家師手役職的性化間内外前後中上下`);

function isThing(folded: string, start: number, end: number): boolean {
  return THINGS.has(codeAt(folded, end - 1)) && !GIVEN_ENDS.has(codeAt(folded, end - 1))
    ? true
    : wordBefore(WORDS, folded, end) > 0 && start < end;
}

/** 吉田松陰大学, 中村事務所 and the like end so; so do words that begin with a surname's characters. */
const WORDS = wordTable(`
  大学 高校 事務所 会社 工場 商店 銀行 証券 記念 美術 中学 小学 病院 建設 工業 産業 電機 製作 先生 自身 本人 夫妻 兄弟 親子 一家 政権 内閣
  時代 地区 地方 地域 空港 大橋 温泉 牧場 農園 市場 海岸 半島 高原 平野 盆地 神社 球場 公園 広場 会館 事件 判決 文庫 書店 新聞 放送 総裁 首相
  社長 会長 教授 監督 選手 投手 議員 知事 市長 国王 皇太子 陛下 殿下 和尚 住職 名人 九段`);
