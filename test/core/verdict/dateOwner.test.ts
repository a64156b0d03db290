import { check, clean } from "../fixture.ts";

/** Our own article: it tells the days of several events beside its own. */
const HARBOUR = `
  --- harbour.md
  Harbour Gazette | 19 June 2025

  The harbour court ordered the shipping line to pay £2.4 million in a judgment handed down on 17 June.

  The line sued the port authority in October 2020. The spring regatta started on 11 April, and a new quay opened in June 2020.

  The old quay closed in 2024. The line wants 40 berths on the northern pier by the end of 2028.
  --- note
`;

const GLACIER = `
  --- glacier.md
  《南川法制报》2025年9月26日

  南川市中级人民法院9月24日对商业秘密案作出一审判决。2019年4月30日，谭志远离开公司。
  --- note
`;

describe("a date of another event", () => {
  it("the article's own day told as the day of what it reports", async () => {
    await check(`${HARBOUR}
  The judgment was handed down on 19 June.
                                  ^^^^^^^ refuted by harbour.md "17 June"
`);
    await check(`${GLACIER}
  南川中院9月26日作出一审判决。
  ~ 9月26日 refuted by glacier.md "9月24日"
`);
  });

  it("is none where the note tells when it was written", () =>
    clean(`${HARBOUR}
  The Gazette reported on 19 June that a judgment had been handed down.
`));

  it("a year that the article tells of something else", () =>
    check(`${HARBOUR}
  The line wants 40 berths on the northern pier by the end of 2024.
                                                              ^^^^ refuted by harbour.md "2028"
`));

  it("is none where the sentences tell as much of the note's date", () =>
    clean(`${HARBOUR}
  The old quay closed in 2024.
  A new quay opened in June 2020.
`));
});

const FILING = `
  --- filing.md
  Expense rose because of two trials of TPH-209, in which 1,850 patients had been enrolled by April 25, 2025. We expect first results in the fourth quarter of 2025.

  The factory in Dunmore makes 12 million tablets a year and employs 310 people. Cash fell to $412.6 million.
  --- note
`;

const JOBS = `
  --- jobs.md
  求人倍率1.28倍に低下　葦原県の10月、4か月連続
  --- note
`;

describe("periods", () => {
  it("a quarter is not confirmed by a day in it of something else", () =>
    check(`${FILING}
  First results of TPH-209 are expected in the second quarter of 2025.
  ~ second quarter of 2025 refuted by filing.md "fourth quarter of 2025"
`));

  it("a span may be told from its start or to its end", () =>
    clean(`${JOBS}
  求人倍率の低下は7月から4か月続いた。
`));
});

const BAKERY = `
  --- bakery.md
  こむぎ堂、2025年度の既存店売上高5.8%増　値上げ後も客数は微減

  2025年10月に全品目の約3割で平均6.5%の値上げに踏み切ったが、既存店の客数は0.9%減と小幅な減少にとどまり、客単価は6.8%高い712円になった。
  --- note
`;

describe("a wrong month", () => {
  it("is one mistake: the figure beside it is right", () =>
    check(`${BAKERY}
  こむぎ堂は2025年12月に全品目の約3割で値上げした。
  ~ 2025年12月 refuted by bakery.md "2025年10月"
  ~ 3割 supported by bakery.md "3割"
`));
});

describe("slips in a date", () => {
  it("one day of another month, one month of another decade", () =>
    check(`${HARBOUR}
  The regatta started on 11 May.
                         ^^^^^^ refuted by harbour.md "11 April"
  The quay opened in June 2010.
                     ^^^^^^^^^ refuted by harbour.md "June 2020"
`));

  it("no slip is another day of something else", () =>
    clean(`${HARBOUR}
  The autumn concert takes place on 11 November.
  The theatre was built in June 1920.
`));
});
