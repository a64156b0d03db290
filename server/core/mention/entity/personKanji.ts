// Japanese people: a name with its title or honorific behind it (豊田章男会長, 佐藤氏, イーロン・マスク氏), or a
// title with の before it (会長の豊田章男). Kana ends a name, so its edges are seldom in doubt; what is a
// name is.

import { codeAt } from "../../text/codeAt.ts";
import type { Span } from "../../text/span.ts";
import { type Candidate, candidateAt, type Source, SURE } from "./entityCandidate.ts";
import { CHAR, charClass, isNameDot } from "./entityChars.ts";
import { charSet, wordAt, wordBefore, wordSet, wordTable } from "./entityWords.ts";
import { JAPANESE_SURNAMES } from "./surname.ts";

export function findJapanesePeople(source: Source): readonly Candidate[] {
  const { folded } = source;
  const found: Candidate[] = [];
  for (let i = 0; i < folded.length; i++) {
    const kind = charClass(folded, i);
    if (kind !== CHAR.han && kind !== CHAR.katakana) continue;
    const end = runEnd(source.folded, i, kind);
    const candidate = kind === CHAR.han ? kanjiName(source, i, end) : katakanaName(source, i, end);
    if (candidate !== undefined) found.push(candidate);
    i = end - 1;
  }
  return found;
}

/**
 * Personal titles: only a person takes them, so the name before one need not be a known surname.
 */
export const PERSONAL = wordTable(
  "氏 さん 親方 関 容疑者 被告 選手 監督 投手 棋士 九段 八段 七段 名人 医師 弁護士",
);

/**
 * Offices: also told of a house or a country (日本首相, 県知事), so a known surname must begin the name.
 */
export const OFFICES = wordTable(`
  社長 副社長 会長 副会長 首相 大統領 副大統領 総裁 副総裁 総理 教授 准教授 博士 議員 知事 市長
  町長 村長 区長 大臣 外相 財務相 防衛相 経産相 国務長官 官房長官 長官 総理大臣 外務大臣 財務大臣
  専務 常務 取締役 代表 幹事長 委員長 理事長 主席 書記 国家主席 将軍 大使 所長 院長 校長 学長 総長
  組合長 係長 支店長 支配人 工場長 隊長 団長 駅長 船長 機長 園長 塾長 学部長 研究科長 室長 会頭 裁判長 町議 市議 県議 社外取締役 監査役 審議官 次官
  編集長 部長 課長 局長 頭取 研究員 記者 作家 俳優 歌手 女優 画家 名誉教授 名誉会長 最高経営責任者
  最高財務責任者 最高技術責任者 代表取締役 執行役員 ceo cfo cto coo
  監事 理事 施設長 調査官 アナリスト エコノミスト ストラテジスト 会計士 公認会計士 税理士 検事 判事 裁判官 検察官 教諭 学芸員 技師 主幹 店長 場長
  参事 顧問 相談役 書記長 事務総長 政務官 本部長 センター長 病院長 支社長 副知事 副市長`);

const SCHOLARS = wordTable("教授 准教授 名誉教授 博士 研究員");

/** What an office is of, between the name and it: 大内浩司水道局長, 蔵本佐知子主任研究員. */
const FIELDS = wordTable(`
  事務 水道 下水道 総務 財務 財政 経理 企画 経営企画 営業 広報 人事 経済 産業 商工 観光 都市 土木 建設 環境 福祉 保健 教育 消防 農林 農政 水産 港湾
  交通 税務 市民 危機管理 事業 技術 開発 製造 調査 管理 医療 主任 主席 上席 首席 上級 特任 客員 名誉 主幹`);

/** Of an office of a katakana name: トランプ大統領, but not トヨタ社長. */
const STATE_OFFICES = wordTable(
  "大統領 副大統領 首相 国務長官 長官 議員 国王 女王 教授 博士 将軍 外相 財務相",
);

const PREFIXES = charSet("元前新副現故");

const NOT_PERSON = wordSet(`
  同 両 各 某 彼 皆 客 奥 娘 息子 子 孫 母 父 兄 姉 弟 妹 爺 婆 女性 男性 本人 被害者 店員 社員
  学生 先生 医者 患者 お客 日本 米国 中国 韓国 外国人 代表 政府 自民党 大学 東京都 県 市 町 村 都
  全国 女子 男子 世界 有力 若手 主力 人気 外国 海外 元 前 新 副 現 故 名誉 代表取締役 取締役 専務
  常務 同社 当時 今 次期 歴代 初代 二代目 夫 妻 業者 住職 看護師 担当 役員 沢山 運転手 殺人 強盗
  窃盗 詐欺 傷害 銀行 証券 新聞 会社 公社 協会 野党 与党`);

/** 女性店員さん, 花屋さん, 運転手さん: a trade, no name. */
const TRADE_ENDS = charSet("員者客家士師婦夫人屋手生主様側");

/** A run of kanji cannot hold a longer name: 長谷川 + 三 given characters. */
const LONGEST_KANJI = 6;

function runEnd(folded: string, start: number, kind: number): number {
  let end = start + 1;
  while (charClass(folded, end) === kind || (kind === CHAR.katakana && joins(folded, end))) end++;
  return end;
}

/** A dot or a double hyphen between katakana parts: イーロン・マスク, ジャン＝ポール. */
function joins(folded: string, offset: number): boolean {
  const dot = isNameDot(folded, offset) || folded[offset] === "=" || folded[offset] === "゠";
  return dot && charClass(folded, offset + 1) === CHAR.katakana;
}

function kanjiName(source: Source, start: number, end: number): Candidate | undefined {
  const { folded } = source;
  const after = titleAfter(folded, start, end);
  if (after === undefined) return ofTitle(source, start, end) ?? kanaGiven(source, start, end);
  const { nameEnd } = after;
  const nameStart = nameStartIn(folded, start, nameEnd);
  const length = nameEnd - nameStart;
  if (length < 2 || length > LONGEST_KANJI) return undefined;
  if (NOT_PERSON.has(folded.slice(nameStart, nameEnd))) return undefined;
  const surname = wordAt(JAPANESE_SURNAMES, folded, nameStart);
  if (surname === 0 && TRADE_ENDS.has(codeAt(folded, nameEnd - 1))) return undefined;
  if (surname === 0 && nameStart !== start) return undefined;
  if (surname === 0 && !(after.personal && length <= 4)) {
    return isWholeName(folded, start, nameEnd) ? ofOffice(source, after, start) : undefined;
  }
  if (surname > 0 && length - surname > 3) return undefined;
  const candidate = candidateAt(source, { start: nameStart, end: nameEnd }, "person", SURE);
  const description = { start: nameEnd, end: after.titleEnd };
  return after.personal ? candidate : { ...candidate, description };
}

/**
 * 宮原早苗教授, 宮原教授: a surname of no table before an office. Four characters are seldom anything else behind の or a mark, nor
 * are three before a scholar's (黒須明教授); fewer need a second place.
 */
function ofOffice(source: Source, { nameEnd, titleEnd }: TitleAfter, start: number): Candidate {
  const scholar = wordAt(SCHOLARS, source.folded, nameEnd) > 0;
  const weight = nameEnd - start >= (scholar ? 3 : 4) ? SURE : 1;
  const candidate = candidateAt(source, { start, end: nameEnd }, "person", weight);
  return { ...candidate, description: { start: nameEnd, end: titleEnd } };
}

/** Nothing of a house, an office or a field: 工学部教授, 上席研究員, 日本首相. */
function isWholeName(folded: string, start: number, end: number): boolean {
  if (end - start > 5 || end - start < 2) return false;
  for (let i = start; i < end; i++) if (OF_HOUSES.has(codeAt(folded, i))) return false;
  return wordAt(RANKS, folded, start) === 0 && wordBefore(RANKS, folded, end) === 0;
}

const OF_HOUSES = charSet(
  "学科部院省庁県市町村区党社員会組合室課局所署団隊国都道府州法経済史論業工医薬",
);

const RANKS = wordTable(`
  上席 主任 主席 首席 客員 特任 特別 名誉 専任 准 助 担当 筆頭 代表 執行 最高 常任 専門 前任 後任 現職 現 元 前 新 副 次期
  歴代 初代 同 両 各 某 当時 女性 男性 若手 日本 米国 中国 韓国 欧州 銀行 証券 新聞 放送 地元 実行 運営 対策 検討 調査 本部
  先端 基礎 応用 物理 化学 数学 生物 文学 建築 環境 情報 社外 非常勤 統括 兼 支店 事業 営業 技術 開発 財務 総務 人事 広報`);

interface TitleAfter {
  readonly nameEnd: number;
  readonly titleEnd: number;
  readonly personal: boolean;
}

/**
 * The title at the end of the run (会長) or right behind it (さん, ceo), with 元 and the like taken to
 * it.
 */
function titleAfter(folded: string, start: number, end: number): TitleAfter | undefined {
  const personalBehind = wordAt(PERSONAL, folded, end);
  const officeBehind = wordAt(OFFICES, folded, end);
  if (personalBehind > 0) return { nameEnd: end, titleEnd: end + personalBehind, personal: true };
  if (officeBehind > 0) return { nameEnd: end, titleEnd: end + officeBehind, personal: false };
  const inside = wordBefore(PERSONAL, folded, end);
  const office = wordBefore(OFFICES, folded, end);
  let nameEnd = end - Math.max(inside, office);
  if (nameEnd <= start || nameEnd === end) return undefined;
  if (nameEnd > start + 2 && PREFIXES.has(codeAt(folded, nameEnd - 1))) nameEnd--;
  const field = office > inside ? wordBefore(FIELDS, folded, nameEnd) : 0;
  if (nameEnd - field >= start + 3) nameEnd -= field;
  return { nameEnd, titleEnd: end, personal: inside > office };
}

/** Behind a party, a company or an office in the same run: 自民党岸田文雄, 会長豊田章男. */
function nameStartIn(folded: string, start: number, end: number): number {
  for (let i = start + 2; i < end - 1; i++) {
    const border =
      "党社県府庁省会".includes(folded.charAt(i - 1)) || wordBefore(OFFICES, folded, i) > 0;
    if (border && wordAt(JAPANESE_SURNAMES, folded, i) > 0) return i;
  }
  return start;
}

/** 会長の豊田章男は: the whole run behind a title and の, a known surname first; 理事長・小早川文雄）: any that a mark ends. */
function ofTitle(source: Source, start: number, end: number): Candidate | undefined {
  const { folded } = source;
  const isDotted = isNameDot(folded, start - 1);
  if (!isDotted && folded[start - 1] !== "の") return undefined;
  const title = wordBefore(OFFICES, folded, start - 1);
  const surname = wordAt(JAPANESE_SURNAMES, folded, start);
  const given = end - start - surname;
  if (title === 0) return undefined;
  const isName = surname > 0 && given >= 1 && given <= 3;
  const isEnded = isDotted && end - start >= 4 && /[)）、,，。]/u.test(folded.charAt(end));
  if (!isName && !(isEnded && isWholeName(folded, start, end))) return undefined;
  const description = { start: start - 1 - title, end: start - 1 };
  return { ...candidateAt(source, { start, end }, "person", SURE), description };
}

/** 広瀬すずさん: a known surname, a given name in kana, an honorific. */
function kanaGiven(source: Source, start: number, end: number): Candidate | undefined {
  const { folded } = source;
  if (wordAt(JAPANESE_SURNAMES, folded, start) !== end - start) return undefined;
  if (PARTICLES.has(codeAt(folded, end))) return undefined;
  for (let nameEnd = end + 2; nameEnd <= end + 4; nameEnd++) {
    if (charClass(folded, nameEnd - 1) !== charClass(folded, end)) return undefined;
    if (wordAt(PERSONAL, folded, nameEnd) === 0) continue;
    return candidateAt(source, { start, end: nameEnd }, "person", SURE);
  }
  return undefined;
}

/** 田中のおじさん is somebody else. */
const PARTICLES = charSet("のはがをにともへでや");

function katakanaName(source: Source, start: number, end: number): Candidate | undefined {
  const { folded } = source;
  const personal = wordAt(PERSONAL, folded, end);
  const prefix = PREFIXES.has(codeAt(folded, end)) ? 1 : 0;
  const behind = wordAt(OFFICES, folded, end + prefix);
  const office = behind === 0 ? 0 : behind + prefix;
  if (personal === 0 && office === 0) return undefined;
  const dotted = folded.slice(start, end).search(/[·•・‧･]/) > 0;
  if (!dotted && personal === 0 && wordAt(STATE_OFFICES, folded, end) === 0) return undefined;
  if (end - start < 2) return undefined;
  const span: Span = { start, end };
  const candidate = candidateAt(source, span, "person", dotted || personal > 0 ? SURE : 1);
  const description = { start: end, end: end + office };
  return office === 0 ? candidate : { ...candidate, description };
}
