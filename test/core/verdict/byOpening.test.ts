// Whose a figure is by what opens its clause, by its place among dates, and by the date that is its own.

import { check, clean } from "../fixture.ts";

const SURVEY = `
  --- survey.md
  郵送調査は住民票のある世帯から選んだ914件から386人（回収率42%）、訪問調査は公園で声をかけた1,280件から551人（同43%）、計937人の回答を得た。
  --- note
`;

const EXPORTS = `
  --- exports.md
  同期，轻工产品出口降幅扩大，其中灯具下降7.3%，雨伞下降12.6%，餐具则增长1.8%。
  --- note
`;

const ORDERS = `
  --- orders.md
  2023年、2024年营收分别为286亿元和171.4亿元。2021年最多，为960亿元。
  --- note
`;

const CASH = `
  --- cash.md
  As of June 30, 2025, the mill had cash of $318.4 million, compared with $351.7 million as of December 31, 2024.
  --- note
`;

describe("figures by what opens their clause", () => {
  it("the other survey's, though both are called surveys", () =>
    check(`${SURVEY}
  郵送調査の回答は551人
  ~ 551人 refuted by survey.md "386人"
`));

  it("is not claimed of the survey's own", () =>
    check(`${SURVEY}
  郵送調査の回答は386人、訪問調査は551人
  ~ 386人 supported by survey.md
`));

  it("the other product's fall, in a line that is no sentence", () =>
    check(`${EXPORTS}
  灯具出口下降12.6%，餐具增长1.8%
  ~ 12.6% refuted by exports.md "7.3%"
`));

  it("is not claimed where the note names the product's own", () =>
    clean(`${EXPORTS}
  雨伞出口下降12.6%，灯具下降7.3%
`));
});

describe("figures by their dates", () => {
  it("the other year's of a list told in order", () =>
    check(`${ORDERS}
  2024年营收为286亿元。
  ~ 286亿元 refuted by orders.md "171.4亿元"
`));

  it("is not claimed of the year in its place", () =>
    check(`${ORDERS}
  2024年营收为171.4亿元。
  ~ 171.4亿元 supported by orders.md
`));

  it("that of a day whose date has a comma", () =>
    check(`${CASH}
  As of June 30, 2025, the mill had cash of $351.7 million.
  ~ $351.7 million refuted by cash.md "$318.4 million"
`));

  it("is not claimed of that day's own", () =>
    clean(`${CASH}
  As of December 31, 2024, the mill had cash of $351.7 million.
`));
});
