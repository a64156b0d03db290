import assert from "node:assert/strict";
import { findFigures } from "../../../server/core/mention/figure/figures.ts";

/** Value, or what is written of it in brackets where the half of the day is not told. */
function times(text: string, language: string): readonly string[] {
  return findFigures(text, { language, times: "read" }).flatMap((figure) => {
    if (figure.kind !== "date") return [];
    const { value, written, span } = figure;
    const told = value ?? (written === undefined ? "?" : `(${written})`);
    return [`${text.slice(span.start, span.end)} = ${told}`];
  });
}

const READ: readonly (readonly [string, string, readonly string[]])[] = [
  [
    "zh",
    "飞船07时30分31秒发射，早晨7点30分入轨",
    ["07时30分31秒 = T07:30:31", "早晨7点30分 = T07:30"],
  ],
  ["zh", "下午三点半开会，晚上八点结束", ["下午三点半 = T15:30", "晚上八点 = T20"]],
  ["zh", "于9:15开始，凌晨12点一刻结束", ["9:15 = (T09:15)", "凌晨12点一刻 = T00:15"]],
  ["zh", "北京时间20时30分，当地时间5时59分", ["20时30分 = T20:30+08:00", "5时59分 = ?"]],
  ["ja", "午後０時１５分に開始、7時半に終わる", ["午後０時１５分 = T12:15", "7時半 = (T07:30)"]],
  ["en", "It began at 9:15 a.m. and ended at 14:05.", ["9:15 a.m. = T09:15", "14:05 = T14:05"]],
  [
    "en",
    "from 9:00 to 11:30, closing at 5.30pm",
    ["9:00 = (T09:00)", "11:30 = (T11:30)", "5.30pm = T17:30"],
  ],
  ["en", "It landed at 12:05 p.m. JST, or at 8:30 ET.", ["12:05 p.m. = T12:05+09:00", "8:30 = ?"]],
];

const NOT: readonly (readonly [string, string])[] = [
  ["zh", "中国队25:21获胜，股价下跌7点，评分八点五分，时间为24小时，10时代"],
  ["ja", "18時間勤務し、10時点の値は3:30の比だった。2時間7分38秒"],
  ["en", "a ratio of 3:30, won 3:1, 12 apples, 7 a piece, a chapter 3:16, version 1:22:33"],
];

describe("times of day", () => {
  for (const [language, text, expected] of READ)
    it(text, () => assert.deepEqual(times(text, language), expected));

  for (const [language, text] of NOT)
    it(`none in: ${text}`, () => assert.deepEqual(times(text, language), []));

  it("are no figures where nobody asks for them", () =>
    assert.deepEqual(findFigures("It began at 9:15 a.m.", { language: "en" }), []));
});
