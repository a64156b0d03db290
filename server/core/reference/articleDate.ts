// The article's own date, against which its "yesterday" is read: from a byline or dateline on top, or from its address.
// Only full dates, and only where a line is about nothing else: a date in a sentence is the sentence's.

import { topLines } from "./title.ts";

/** ISO date of a byline or dateline in the first lines: "By Lei, March 3, 2025", （新华社北京2025年3月18日电）. */
export function findDateOnTop(text: string): string | undefined {
  for (const line of topLines(text, LINES_ON_TOP)) {
    const found = findDate(line.slice(0, LONGEST_START));
    if (found === undefined) continue;
    if (isDateline(line, found) || isByline(line, found) || isMasthead(line, found))
      return found.date;
  }
  return undefined;
}

/** 电 or 讯 behind the date, or a place in capitals before and a dash behind. Not: 郭帆（1980年12月15日—），. */
function isDateline(line: string, { start, end }: FoundDate): boolean {
  const after = line.slice(end, end + 4);
  if (/^[)）]?\s?(?:电|電|讯|訊)/u.test(after)) return true;
  return (
    /^\s?(?:—|–|--)/u.test(after) && /^\p{Lu}[\p{Lu} .,'’-]{2,40}$/u.test(line.slice(0, start))
  );
}

/** Beside the date nothing but a time, or the words of a byline. Not: 世界杯2022年11月20日开幕. */
function isByline(line: string, { start, end }: FoundDate): boolean {
  if (line.length - (end - start) > LONGEST_REST || /[。.!?！？]$/u.test(line)) return false;
  const rest = `${line.slice(0, start)} ${line.slice(end)}`;
  if (findDate(rest) !== undefined) return BYLINE.test(rest);
  return BYLINE.test(rest) || rest.replace(TIME, "").trim() === "";
}

/** Beside the date, behind a wide space or a bar, a paper's name: 2025年12月7日　潮見日報. Not: 2024年3月28日发布了SU7. */
function isMasthead(line: string, { start, end }: FoundDate): boolean {
  return start === 0
    ? NAME_BEHIND.test(line.slice(end))
    : NAME_BEFORE.test(line.slice(0, start)) && end === line.length;
}

/** `　潮見日報スポーツ面`, ` | The Harbour Times`; before the date 《南川法制报》 too. Not: ` 小米发布`, `, it rose`. */
const NAME_BEHIND = /^\s*(?:[　|｜·•]|\s{2})\s*[^\d。.!?！？,，、　]{2,30}$/u;
const NAME_BEFORE = /^(?:[^\d。.!?！？,，、　]{2,30}\s*(?:[　|｜·•]|\s{2})|《[^》\d]{2,20}》)\s*$/u;

/** ISO date in a web address or a file's name: /2025/03/18/, /2025/mar/18/, 20250318, 2025-03-18. */
export function findDateInUri(uri: string): string | undefined {
  const groups = URI_DATE.exec(uri)?.groups ?? NAMED_URI_DATE.exec(uri)?.groups;
  if (groups === undefined) return undefined;
  const { year, month, name = "", day } = groups;
  return toIso(year, month ?? String(MONTHS.indexOf(name.toLowerCase()) + 1), day);
}

/** A front matter's fields that date the article, the most telling first. */
export const DATE_FIELDS =
  "date published publishDate publish_date datePublished pubDate pubdate published_at created 日期 发布日期 公開日".split(
    " ",
  );

const LINES_ON_TOP = 8;
/** Only the beginning of a line is looked at. */
const LONGEST_START = 160;
/** What a byline may have beside its date: author, source, time. */
const LONGEST_REST = 60;
/** `By Lei Jun`, `Published:`, 来源：, 更新日時. */
const BYLINE =
  /^by\s\p{Lu}|\b(?:published|updated|posted|date[ds]?|written|modified)\b|来源|來源|作者|记者|記者|发布|發布|发表|發表|更新|时间|時間|日期|编辑|編輯|公開|配信|掲載|発表|投稿/iu;
/** `15:30`, `T15:30:00Z`, `at 9:05 am JST`, `Tuesday,`, 星期二, and marks between them. */
const TIME =
  /T?\d{1,2}:\d{2}(?::\d{2}(?:\.\d{1,6})?)?(?:Z|[+-]\d{2}:?\d{2})?|\b(?:at|on)\b|[ap]\.?m\.?|\b(?:JST|CST|GMT|UTC|ET|EST|EDT|PST|PDT)\b|\b(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?\b|(?:星期|周|礼拜)[一二三四五六日天]|[月火水木金土日]曜日?|[(（][月火水木金土日][)）]|[\s,，|·•/()（）【】[\]-]/gu;

/** `2025-03-18`, `2025/3/18`, `2025.03.18`. Not: `1.2025.03`, `12025-03-18`. */
const NUMERIC =
  /(?<![\d.])(?<year>(?:19|20)\d\d)[-/.](?<month>\d{1,2})[-/.](?<day>\d{1,2})(?![\d.])/u;
/** `2025年3月18日`, `2025 年 3 月 18 日`. Not: `2025年3月`. */
const HAN =
  /(?<!\d)(?<year>(?:19|20)\d\d)\s{0,2}年\s{0,2}(?<month>\d{1,2})\s{0,2}月\s{0,2}(?<day>\d{1,2})\s{0,2}[日号號]/u;
/** `March 3, 2025`, `Mar. 3 2025`. */
const MONTH_DAY =
  /\b(?<name>[A-Z][a-z]{2,8})\.?\s{1,2}(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s{1,2}(?<year>(?:19|20)\d\d)\b/u;
/** `3 March 2025`. */
const DAY_MONTH =
  /\b(?<day>\d{1,2})(?:st|nd|rd|th)?\s{1,2}(?<name>[A-Z][a-z]{2,8})\.?,?\s{1,2}(?<year>(?:19|20)\d\d)\b/u;
/** `3/18/2025`, `18/3/2025`: only where one of the two can be no month. Not: `3/4/2025`. */
const SLASHED =
  /(?<![\d/])(?:(?<month>0?[1-9]|1[0-2])\/(?<day>1[3-9]|2\d|3[01])|(?<day2>1[3-9]|2\d|3[01])\/(?<month2>0?[1-9]|1[0-2]))\/(?<year>(?:19|20)\d\d)(?![\d/])/u;
/** `令和7年3月18日`. */
const ERA =
  /(?<era>令和|平成|昭和)\s?(?<years>\d{1,2}|元)\s?年\s?(?<month>\d{1,2})\s?月\s?(?<day>\d{1,2})\s?日/u;
const ERAS: Readonly<Record<string, number>> = { 令和: 2018, 平成: 1988, 昭和: 1925 };
const WRITTEN = [NUMERIC, HAN, MONTH_DAY, DAY_MONTH, SLASHED, ERA];

/** `/2025/03/18/`, `20250318.txt`. Not: `/2025/03/`, `1202503181`. */
const URI_DATE =
  /(?<!\d)(?<year>(?:19|20)\d\d)(?<mark>[-/_.]?)(?<month>0[1-9]|1[0-2])\k<mark>(?<day>[0-2]\d|3[01])(?!\d)/u;

/** `/2025/mar/18/`. */
const NAMED_URI_DATE = /\/(?<year>(?:19|20)\d\d)\/(?<name>[a-z]{3})\/(?<day>\d{2})\//iu;

const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

/** The date that stands in a front matter's field, in whatever notation: ISO at best. */
export function parseDate(words: string): string | undefined {
  return findDate(words)?.date;
}

interface FoundDate {
  readonly date: string;
  readonly start: number;
  readonly end: number;
}

function findDate(line: string): FoundDate | undefined {
  for (const notation of WRITTEN) {
    const match = notation.exec(line);
    if (match?.groups === undefined) continue;
    const { year, month, month2, name, day, day2, era = "", years = "" } = match.groups;
    const number =
      month ?? month2 ?? String(MONTHS.indexOf(name?.slice(0, 3).toLowerCase() ?? "") + 1);
    const ofEra = String((ERAS[era] ?? 0) + (years === "元" ? 1 : Number(years)));
    const date = toIso(year ?? ofEra, number, day ?? day2);
    if (date === undefined) continue;
    return { date, start: match.index, end: match.index + match[0].length };
  }
  return undefined;
}

function toIso(year = "", month = "", day = ""): string | undefined {
  const inYear = Number(month) >= 1 && Number(month) <= 12;
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  if (!inYear || !(Number(day) >= 1 && Number(day) <= last)) return undefined;
  return `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}
