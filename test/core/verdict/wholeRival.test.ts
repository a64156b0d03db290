// A name in a sentence that is the article's in all else, its amounts among it.

import { check, clean } from "../fixture.ts";

const SCARVES = `
    --- scarves.txt
    绍兴柯桥做羊绒围巾的商家何永福说，他的店活动期间卖出2.3万条，退货率31%。

    退货率是商家抱怨最多的话题。

    在广州经营女装的戴丽莎今年没有参加。
`;
const FOUNDER = `
    --- founder.txt
    瑞澜创始人沈柏年今年61岁，1996年在绍兴以一支32人的装修队起家。

    会场外没有人排队。

    公司总部位于杭州。
`;

describe("a name in a sentence that is the article's in all else", () => {
  const wrong: readonly (readonly [string, string, string, string])[] = [
    [SCARVES, "何永福的店在广州做羊绒围巾，退货率31%", "广州", "绍兴"],
    [
      FOUNDER,
      "Founder Shen Bainian started out in Hangzhou in 1996 with a crew of 32 decorators",
      "Hangzhou",
      "绍兴",
    ],
  ];
  for (const [article, note, here, there] of wrong)
    it(`${here} for ${there}`, () =>
      check(`${article}
    --- note
    ${note}
    ~ ${here} refuted by ${/--- (?<name>\w+)/u.exec(article)?.groups?.name}.txt "${there}"
`));

  const right: readonly (readonly [string, string])[] = [
    [SCARVES, "何永福的店在柯桥做羊绒围巾，退货率31%"],
    [SCARVES, "何永福的店在浙江做羊绒围巾，退货率31%"],
    // Another of the trade, with amounts that are not the article's.
    [SCARVES, "广州另一家做羊绒围巾的店退货率28%"],
    [FOUNDER, "Shen Bainian started out in Shaoxing in 1996 with a crew of 32"],
  ];
  for (const [article, note] of right)
    it(`nothing in “${note}”`, () => clean(`${article}\n    --- note\n    ${note}\n`));
});
