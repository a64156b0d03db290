// Figures across languages where the counted noun is not in the figure, the unit is a sign, or a size was counted over.

import { check, clean } from "../fixture.ts";

const CANDLES = `
  --- candles.md
  Registered customers numbered 2.85 million, an increase of 640,000. The candle maker has a workforce of 3,760.
  Inventories at the candle works in Alder stood at £63.7 million. The lighthouse lantern weighs 46 tonnes.
  --- note
`;

describe("checkNote: what is counted stands before the figure", () => {
  it("so that a wrong figure with a mere counter is found", () =>
    check(`${CANDLES}
  登録顧客は341万人である。
  ~ 341万人 refuted by candles.md "2.85 million"
  `));

  it("and a right one agrees", () =>
    check(`${CANDLES}
  登録顧客は285万人である。
  ~ 285万人 supported by candles.md "2.85 million"
  `));

  it("but not where another thing is counted", () =>
    clean(`${CANDLES}
  応募者は258万人である。
  灯台の見学者は1日に376人だった。
  `));
});

describe("checkNote: sizes counted over wrongly", () => {
  it("are found by their digits", () =>
    check(`${CANDLES}
  登録顧客は28万5,000人である。
  ~ 28万5,000人 refuted by candles.md "2.85 million"
  `));

  it("of money told with a sign", () =>
    check(`${CANDLES}
  工厂的存货为6.37亿英镑。
  ~ 6.37亿英镑 refuted by candles.md "£63.7 million"
  `));

  it("agree where they are counted over rightly", () =>
    check(`${CANDLES}
  工厂的存货为6370万英镑。
  ~ 6370万英镑 supported by candles.md "£63.7 million"
  `));

  it("are none of another thing's money", () =>
    clean(`${CANDLES}
  花园的预算为6.37亿英镑。
  `));
});

describe("checkNote: units of two languages", () => {
  it("トン are tonnes", () =>
    check(`${CANDLES}
  灯台のランタンは重さ46トンある。
  ~ 46トン supported by candles.md "46 tonnes"
  `));
});

const CHARGERS = `
  --- chargers.md
  At the end of March the company had 10,460 fast chargers; a year earlier it had 7,150 fast chargers.
  The regular season of the league begins on 11 March and has 306 games.
  --- note
`;

describe("checkNote: one long word of another language", () => {
  it("is as much as the two that it is made of", () =>
    check(`${CHARGERS}
  レギュラーシーズンは5月11日に始まる。
  ~ 5月11日 refuted by chargers.md "11 March"
  `));

  it("is not enough for a change beside levels", () =>
    clean(`${CHARGERS}
  急速充電器は1年で3,200基増えた。
  `));

  it("nor for what is told of several together", () =>
    clean(`${CHARGERS}
  両社合わせて急速充電器は24,600基ある。
  `));
});

const FOUNDRY = `
  --- foundry.md
  今年工厂更换了34个阀门和12艘救生艇。床垫的退货率为7.4%。
  --- note
`;

describe("checkNote: what the glossary knows", () => {
  it("things that a works has", () =>
    check(`${FOUNDRY}
  The factory replaced 43 valves this year.
                       ^^^^^^^^^ refuted by foundry.md "34个"
  `));

  it("measures of a trade", () =>
    check(`${FOUNDRY}
  Mattresses had a return rate of 4.7%.
                                  ^^^^ refuted by foundry.md "7.4%"
  `));

  it("and a right one agrees", () =>
    check(`${FOUNDRY}
  The factory replaced 34 valves this year.
                       ^^^^^^^^^ supported by foundry.md "34个"
  `));
});
