// Whose a figure is where its sentence need not say so: sides that exclude each other, names under their headings, the time of what
// is held against, what opens a clause, a list's order.

import { describe, it } from "mocha";
import { check, clean } from "../fixture.ts";

const MILLS = `
  --- mills.md
  # Two paper mills report

  ## Tarnwick Paper

  The mill made 41,300 tonnes of board. Its water bill stood at £2.6 million.

  ## Osmere Board

  Osmere made 28,700 tonnes. The water bill fell to £1.4 million.

  The northern yard employs 214 people, the southern yard 176. In all 9,640 visitors came, 8% more than the 8,930 of 2023.
  --- note
`;

const ORCHARDS = `
  --- orchards.md
  # 两省果园年报

  南部果园平均亩产1840公斤。该地今年损失果树620棵。北部果园平均亩产1370公斤,损失果树95棵。

  肥料占总投入的36%,纸袋占14%。苹果、梨的售价分别为7.2元和5.4元。
  --- note
`;

const BUSES = `
  --- buses.md
  # 二つの路線の一年

  海岸線の乗客は冬季に4万2千人だった。平均の遅れは6分だった。夏季の乗客は7万9千人で、遅れは11分だった。

  運賃は250円で、前年度は230円だった。
  --- note
`;

describe("a figure told of what excludes the note's owner", () => {
  it("stands under another name's heading, or with another side", () =>
    check(`${MILLS}
  Osmere Board's water bill stood at £2.6 million.
                                     ^^^^^^^^^^^^ refuted by mills.md "£1.4 million"
  The northern yard employs 176 people.
                            ^^^^^^^^^^ refuted by mills.md "214 people"
`));

  it("is its own where the note tells the same side", () =>
    clean(`${MILLS}
  Tarnwick Paper's water bill stood at £2.6 million, Osmere's at £1.4 million. The southern yard employs 176 people.
  Unlike Osmere, Tarnwick had a water bill of £2.6 million.
`));

  it("is found in Chinese, where the side stands in the sentence before", () =>
    check(`${ORCHARDS}
  北部果园损失果树620棵。
  ~ 620棵 refuted by orchards.md "95棵"
`));

  it("and between languages", () =>
    check(`${BUSES}
  In winter the line carried 79,000 passengers.
  ~ 79,000 passengers refuted by buses.md "4万2千人"
`));

  it("not where the note has the article's", async () => {
    await clean(`${ORCHARDS}
  南部果园损失果树620棵,北部果园损失95棵。北部果园平均亩产1370公斤。
`);
    await clean(`${BUSES}
  In winter the line carried 42,000 passengers. 夏季の遅れは平均11分だった。
`);
  });
});

describe("a figure of another time than what it is held against", () => {
  it("is not the earlier one", async () => {
    await check(`${MILLS}
  In 2023, 9,640 visitors came.
           ^^^^^^^^^^^^^^ refuted by mills.md "8,930"
`);
    await check(`${BUSES}
  前年度の運賃は250円だった。
  ~ 250円 refuted by buses.md "230円"
`);
  });

  it("and is where the note tells it so", async () => {
    await clean(`${MILLS}
  In 2023, 8,930 visitors came. 9,640 visitors came, more than the 8,930 of 2023.
`);
    await clean(`${BUSES}
  運賃は前年度の230円から250円になった。前年度の運賃は230円だった。
`);
  });
});

describe("a figure of a clause that another opens", () => {
  it("is the other's, in clauses and in lists told in order", async () => {
    await check(`${ORCHARDS}
  纸袋占总投入的36%。
  ~ 36% refuted by orchards.md "14%"
`);
    await check(`${ORCHARDS}
  梨的售价为7.2元。
  ~ 7.2元 refuted by orchards.md "5.4元"
`);
  });

  it("is the note's where it tells of the opener, in whatever order", () =>
    clean(`${ORCHARDS}
  肥料是最大的一项,占36%。苹果的售价为7.2元。总投入的14%是纸袋。
`));
});
