// Foreign people written in Chinese or Japanese: 霍华德·斯金格, 总统特朗普, イーロン・マスク氏.

import { hasChar } from "../../text/charBits.ts";
import { codeAt } from "../../text/codeAt.ts";
import { type Candidate, candidateAt, type Source, SURE } from "./entityCandidate.ts";
import { CHAR, charClass, isHan, isNameDot } from "./entityChars.ts";
import { charSet, lastsOf, wordAt, wordBefore, wordTable } from "./entityWords.ts";
import { endsName, startsWord, titlePhrase } from "./personBeside.ts";
import { AFTER_NAME_WORDS_ZH, TITLES_ZH, WEAK_TITLES_ZH } from "./personTitles.ts";

/** Names of Han characters that stand for sounds: in parts with dots, or behind a title. */
export function findTransliteratedPeople(source: Source): readonly Candidate[] {
  const { folded } = source;
  const found: Candidate[] = [];
  let last = 0;
  for (let i = 0; i < folded.length; i++) {
    const dotted = isNameDot(folded, i);
    if (!dotted && !hasChar(TITLE_ENDS, folded, i - 1) && !mayBegin(folded, i)) continue;
    const candidate = dotted
      ? dottedName(source, i, last)
      : wordBefore(TITLES_ZH, folded, i) > 0 && isSound(folded, i)
        ? titledName(source, i)
        : bareName(source, i);
    if (candidate === undefined) continue;
    found.push(candidate);
    last = candidate.span.end;
    i = last - 1;
  }
  return found;
}

const TITLE_ENDS = lastsOf(TITLES_ZH);

/** Whether two sounds begin there behind what is none. */
function mayBegin(folded: string, at: number): boolean {
  return isSound(folded, at) && isSound(folded, at + 1);
}

/** Parts of transliterated names are seldom longer: 斯瓦米纳坦 has 5, 克里斯托弗 5, 施瓦辛格 4. */
const LONGEST_PART = 7;

/** More than that many parts is a list: 红米·小米·…; 让·巴蒂斯特·德·拉·萨尔 has 5. */
const MOST_PARTS = 5;

/** Characters that transliterate and hardly begin or end an ordinary word. */
const STRONG = charSet(`
  阿埃艾奥巴鲍贝勃伯布茨厄恩尔菲弗戈格赫霍基吉杰卡凯坎科克库拉莱勒利莉琳伦罗洛玛迈曼麦梅蒙摩莫
  默姆穆纳娜奈妮尼诺欧帕佩普齐契乔琼萨塞瑟莎施斯塔泰坦特滕托瓦威韦维温沃乌西希谢逊雅娅耶伊尤泽
  扎詹兹丝蒂迪狄德蕾黛芙珊露琪薇茜`);

const SOUNDS = charSet(`
  爱安昂澳白柏拜班邦包保本比彼毕宾波博查察策崔达大戴丹道登邓丁顿东杜多俄法凡范方费芬丰冯佛夫福
  富盖甘冈哥葛根贡古瓜圭郭哈海汉豪黑亨洪胡华怀惠纪加贾简姜金津京久居开康考肯孔夸奎昆赖兰朗劳雷
  黎李里理历立丽连廉良列烈林玲刘留龙卢鲁路吕马芒毛茂门孟米密闵敏明缪木那乃南内嫩宁纽农努潘庞培
  彭蓬皮平珀奇恰钱强切钦琴青丘屈热仁荣茹儒瑞若赛三桑森沙山尚绍舍申生圣什史士舒朔松苏孙索汤唐陶
  藤提图吞万汪旺魏文翁吴武伍锡喜夏香肖歇欣兴休许雪亚延扬杨叶因英约曾张章哲珍治朱卓宗佐祖妲婕碧
  裘蓓斐涅隆甫赞桂敦瑙撒勋蔻艮犹缅宝贞迦翰裴茵芝梵昌楚浩侯柯岚磊棱莲墨倪聂绒逻珠伽仕匈彦辛牙腊
  盘朵彻易席萝派灿杭匡廷聪雄尊柳阔果淳岑宰柴`);

function dottedName(source: Source, dot: number, limit: number): Candidate | undefined {
  const { folded } = source;
  const start = partStart(folded, dot, limit);
  let end = dot;
  let parts = 1;
  while (isNameDot(folded, end) && parts <= MOST_PARTS) {
    const next = partEnd(folded, end + 1);
    if (next === end + 1) break;
    end = next;
    parts++;
  }
  if (start === dot || end === dot || parts > MOST_PARTS) return undefined;
  if (end - start < 4 || !hasStrong(folded, start, end)) return undefined;
  const candidate = candidateAt(source, { start, end }, "person", SURE);
  const description = titlePhrase(folded, start);
  return description === undefined ? candidate : { ...candidate, description };
}

/**
 * Left end of the part before a dot: sounds, or an initial (乔治·W·布什), not beyond a title or
 * `limit`.
 */
function partStart(folded: string, dot: number, limit: number): number {
  if (/[a-z]/.test(folded.charAt(dot - 1)) && charClass(folded, dot - 2) < CHAR.upper)
    return dot - 1;
  let start = dot;
  const lowest = Math.max(limit, dot - LONGEST_PART);
  while (start > lowest && isSound(folded, start - 1)) {
    if (start < dot && wordBefore(TITLES_ZH, folded, start) > 0) break;
    start--;
  }
  return start;
}

function partEnd(folded: string, start: number): number {
  if (/[a-z]/.test(folded.charAt(start)) && isNameDot(folded, start + 1)) return start + 1;
  let end = start;
  while (end < start + LONGEST_PART && isSound(folded, end)) {
    if (end > start + 1 && wordAt(AFTER_NAME_WORDS_ZH, folded, end) > 0) break;
    end++;
  }
  return end;
}

/** 总统特朗普: a run of sounds right behind a title. */
function titledName(source: Source, start: number): Candidate | undefined {
  const { folded } = source;
  const description = titlePhrase(folded, start);
  if (description === undefined) return undefined;
  const end = partEnd(folded, start);
  if (end - start < 2 || end - start > 5 || isNameDot(folded, end)) return undefined;
  if (!hasStrong(folded, start, end) || !endsName(folded, end)) return undefined;
  if (CUT_OFF.test(folded.slice(end, end + 4))) return undefined;
  return { ...candidateAt(source, { start, end }, "person", SURE), description };
}

/**
 * 外援恩迪亚耶, 马尔科为主队扳平: three sounds and more in a row, nearly all of them of the kind that ordinary words do without. Two
 * places make a name.
 */
function bareName(source: Source, start: number): Candidate | undefined {
  const { folded } = source;
  if (!isSound(folded, start) || (isHan(folded, start - 1) && !isBefore(folded, start))) {
    return undefined;
  }
  const end = partEnd(folded, start);
  if (end - start < 3 || end - start > 6 || isNameDot(folded, end)) return undefined;
  if (startsWord(folded, start)) return undefined;
  let strong = 0;
  for (let at = start; at < end; at++) if (STRONG.has(codeAt(folded, at))) strong++;
  if (strong < 2 || strong * 2 < end - start) return undefined;
  if (strong < 3 && !endsName(folded, end)) return undefined;
  const placed = wordBefore(IN_PLACE, folded, start) > 0;
  const titled = wordBefore(WEAK_TITLES_ZH, folded, start) > 0;
  const type = placed ? "place" : "person";
  return candidateAt(source, { start, end }, type, placed || titled ? SURE : SURE / 2);
}

function isBefore(folded: string, start: number): boolean {
  return (
    BEFORE_BARE.has(codeAt(folded, start - 1)) ||
    wordBefore(IN_PLACE, folded, start) > 0 ||
    wordBefore(WEAK_TITLES_ZH, folded, start) > 0
  );
}

const BEFORE_BARE = charSet("的由和与是而但对据被把让跟给同为向从至到于将、");

const IN_PLACE = wordTable(
  "位于 来自 抵达 前往 飞往 飞抵 驶往 首都 城市 港口 小镇 城镇 省会 出生于 生于 移居 定居",
);

/** Excerpts end anywhere: "总统克拉 ..." */
const CUT_OFF = /^ ?(?:\.\.|…)/;

function isSound(folded: string, offset: number): boolean {
  const code = codeAt(folded, offset);
  return isHan(folded, offset) && (STRONG.has(code) || SOUNDS.has(code));
}

/** Whether the Han characters `start..end` sound a foreign name out: 拉各斯, 巴塞罗那. */
export function isTransliteration(folded: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (!isSound(folded, i)) return false;
  return hasStrong(folded, start, end);
}

function hasStrong(folded: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (STRONG.has(codeAt(folded, i))) return true;
  return false;
}
