// Periods of Chinese and Japanese dates within a year or month: 4〜6月期, 前三季度, 3月1日至5日, 3月上旬.

import { isOneOf } from "../../text/codeAt.ts";
import { type DateParts, edtf, isDay, isMonth } from "./edtf.ts";
import type { DateMatch } from "./hanDate.ts";
import { type Part, partAt } from "./hanPart.ts";

/** 4〜6月期, 1-6月: months of one year. */
export function monthRange(
  text: string,
  first: Part,
  year: number | undefined,
  language: string,
): DateMatch | undefined {
  const joiner = isOneOf("-–—~～〜至到", text, first.end);
  const last = joiner && isMonth(first.value) ? partAt(text, first.end + 1, language) : undefined;
  if (
    last === undefined ||
    text.charAt(last.end) !== "月" ||
    !isMonth(last.value) ||
    last.value <= first.value
  )
    return undefined;
  const [from, to] = [edtf({ year, month: first.value }), edtf({ year, month: last.value })];
  return { end: last.end + 1, value: `${from}/${to}` };
}

/** 10月18-27日, 3月1日至5日: days of one month. */
export function dayRange(
  text: string,
  first: Part,
  parts: DateParts,
  language: string,
  open: boolean,
): DateMatch | undefined {
  const mark = isOneOf("日号號", text, first.end) ? first.end + 1 : first.end;
  const joiner = /^\s?(?:[-–—~～〜至到]|から)\s?/u.exec(text.slice(mark, mark + 5))?.[0];
  const last = joiner === undefined ? undefined : partAt(text, mark + joiner.length, language);
  if (last === undefined || !isOneOf("日号號", text, last.end) || last.value <= first.value)
    return undefined;
  const [from, to] = [edtf({ ...parts, day: first.value }), edtf({ ...parts, day: last.value })];
  if (from === undefined || to === undefined) return undefined;
  return { end: last.end + 1, value: open ? undefined : `${from}/${to}` };
}

/** 3月上旬: ten days of a month, the last ones as many as there are. */
export function thirdOfMonth(text: string, end: number, parts: DateParts): DateMatch | undefined {
  const at = text.charAt(end) === "の" ? end + 1 : end;
  const nth = text.charAt(at + 1) === "旬" ? "上中下".indexOf(text.charAt(at)) : -1;
  if (nth < 0 || parts.month === undefined) return undefined;
  const { year, month } = parts;
  const last = nth < 2 ? 10 * nth + 10 : [31, 30, 29, 28].find((day) => isDay(year, month, day));
  const [from, to] = [edtf({ year, month, day: 10 * nth + 1 }), edtf({ year, month, day: last })];
  return { end: at + 2, value: `${from}/${to}` };
}

/** 前三季度, 前9个月: the months up to that one. */
const FIRST_MONTHS =
  /^(?:前|首)(?<n>\d{1,2}|[一二两三四五六七八九十]{1,2})[个個]?(?<unit>季度|季|月|か月|ヶ月)/u;

export function firstMonths(
  text: string,
  at: number,
  year: number | undefined,
): DateMatch | undefined {
  const match = FIRST_MONTHS.exec(text.slice(at, at + 8));
  const n = match?.groups?.n ?? "";
  const count = /\d/u.test(n) ? Number(n) : HAN_COUNTS.indexOf(n);
  const month = match?.groups?.unit?.startsWith("季") === true ? 3 * count : count;
  if (match === null || month < 2 || !isMonth(month)) return undefined;
  const value = year && `${edtf({ year, month: 1 })}/${edtf({ year, month })}`;
  return { end: at + match[0].length, value: value === 0 ? undefined : value };
}

/** 2021年的第三个月. */
const NTH_MONTH = /^第(?<n>\d{1,2}|[一二三四五六七八九十]{1,2})[个個ヶか]月/u;

export function nthMonth(
  text: string,
  at: number,
  year: number | undefined,
): DateMatch | undefined {
  const match = NTH_MONTH.exec(text.slice(at, at + 6));
  const n = match?.groups?.n ?? "";
  const month = /\d/u.test(n) ? Number(n) : NTHS.indexOf(n) + 1;
  if (match === null || !isMonth(month)) return undefined;
  return {
    end: at + match[0].length,
    value: year === undefined ? undefined : edtf({ year, month }),
  };
}

const NTHS = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二"];

const HAN_COUNTS = ["", "", "两", "三", "四", "五", "六", "七", "八", "九", "十", "十一"];
