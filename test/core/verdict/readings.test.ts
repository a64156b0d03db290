// Ways of writing that decide a verdict: what a figure's unit, sign or bound is taken for.

import { check, clean } from "../fixture.ts";

const STATION = `
  --- qingyu.txt
  2024年青峪水电站发电86.3亿千瓦时,同比下降3.1%。7月14日,入库流量达到每秒9860立方米,为历年最大。
  --- note
`;

const FESTIVAL = `
  --- matsuri.txt
  白浜の花火大会は8月3日に開かれ、来場者は5,437人だった。前年の大会の来場者は4,120人で、屋台は86店が並んだ。
  --- note
`;

describe("figures written in another way", () => {
  it("electricity in 度, a flow by its second", () =>
    check(`${STATION}
    2024年青峪水电站发电86.3亿度。
    ~ 86.3亿度 supported by qingyu.txt "86.3亿千瓦时"
    On 14 July the inflow at Qingyu reached 9,860 m³/s, the largest on record.
    ~ 9,860 m³/s supported by qingyu.txt "9860立方米"
  `));

  it("a fall with its minus behind a word", () =>
    check(`${STATION}
    2024年青峪水电站发电量同比-3.1%。
    ~ -3.1% supported by qingyu.txt "3.1%"
  `));

  it("thousands as 千人台", () =>
    check(`${FESTIVAL}
    白浜の花火大会の来場者は5千人台だった。
    ~ 5千人 supported by matsuri.txt "5,437人"
  `));

  it("and thousands that it does not reach", () =>
    check(`${FESTIVAL}
    白浜の花火大会の来場者は6千人台だった。
    ~ 6千人 refuted by matsuri.txt "5,437人"
  `));

  it("a count within an article's interval is no part of a sum", () =>
    clean(`
    --- trial.txt
    The trial enrolled 1,208 adults, of whom 1,106 patients completed 52 weeks. The difference in lung function was 140 mL (95% CI 80 to 200).
    --- note
    102 didn't finish (8.4%), 1,106 did
  `));
});
