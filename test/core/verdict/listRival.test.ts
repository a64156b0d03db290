// A name of a list that the article has with another in its place.

import { check, clean } from "../fixture.ts";

const RAIL = `
    --- rail.txt
    铁水联运继续提速，新增的三条班列分别通往郑州、襄阳和赣州，其中郑州班列每周五班。下一期报告将首次加入南京和西安两个城市的数据。
`;
const PLANS = `
    --- plans.txt
    The plan with advertisements was introduced in April 2023 in Sweden and Denmark. It had 15.3 million accounts in September.
`;

const NURSES = `
    --- nurses.txt
    調査は2023年9月から2024年11月まで、宮城、山形、福島の3県の11病院で行った。

    共同研究者で岩手県の研究所の室長は慎重な見方を示した。
`;

describe("a list of names", () => {
  const wrong: readonly (readonly [article: string, note: string, here: string, there: string])[] =
    [
      [RAIL, "新增的班列通往郑州、襄阳和南昌。", "南昌", "赣州"],
      [RAIL, "新設の定期列車は鄭州、襄陽、南昌の3路線", "南昌", "赣州"],
      [
        RAIL,
        "The next report will add data of Nanjing and Chongqing, two cities.",
        "Chongqing",
        "西安",
      ],
      // The article has the name, too, but for something else.
      [NURSES, "調査は宮城、岩手、福島の3県の11病院で行った", "岩手", "山形"],
      [PLANS, "含广告套餐于2023年4月在瑞典和挪威推出", "挪威", "Denmark"],
    ];
  for (const [article, note, here, there] of wrong) {
    it(`${here} for ${there} in “${note}”`, () =>
      check(`${article}
    --- note
    ${note}
    ~ ${here} refuted by ${/--- (?<name>\w+)/u.exec(article)?.groups?.name}.txt "${there}"
`));
  }

  const right: readonly (readonly [article: string, note: string])[] = [
    [RAIL, "新設の定期列車は鄭州、襄陽、贛州の3路線"],
    // Longer or shorter than the article's.
    [RAIL, "新增的班列通往郑州、襄阳、赣州和南昌。"],
    [RAIL, "新增的班列通往郑州和南昌。"],
    [NURSES, "調査は宮城、福島、山形の3県の11病院で行った"],
    [NURSES, "岩手、宮城、福島の3県でも看護師が足りない"],
    // Of something else.
    [RAIL, "我们去年在郑州、襄阳和南昌调研过仓库的租金。"],
    [PLANS, "Telecom prices in Sweden and Norway fell last year."],
  ];
  for (const [article, note] of right) {
    it(`nothing in “${note}”`, () => clean(`${article}\n    --- note\n    ${note}\n`));
  }
});
