// Figures of the article's main subject told of somebody of whom it tells another.

import { check, clean } from "../fixture.ts";

const FERRIES = `
  --- ferries.txt
  Ferry operator Norrland Lines carried 4.37 million passengers in 2025.

  At the end of the year the group had 3,260 employees.

  The smaller rival Baltic Star Ferries carried 3.1 million passengers and has 2,150 employees.
  --- note
`;

const GLACIERS = `
  --- glaciers.txt
  雪岭一号冰川三十年退缩逾一公里。冰舌末端累计后退1,080米。

  邻近的青石冰川也在退缩。该冰川面积12.7平方公里,末端后退640米。
  --- note
`;

describe("figures of another paragraph's subject", () => {
  it("the main company's, told of its rival", () =>
    check(`${FERRIES}
  Baltic Star has 3,260 employees.
                  ^^^^^^^^^^^^^^^ refuted by ferries.txt "2,150 employees"
`));

  it("is not claimed of the main company", () =>
    check(`${FERRIES}
  Norrland has 3,260 employees.
               ^^^^^^^^^^^^^^^ supported by ferries.txt
`));

  it("is not claimed where the two are held against each other", () =>
    clean(`${FERRIES}
  Unlike Baltic Star, the group has 3,260 employees.
`));

  it("a subject told in the sentence before", () =>
    check(`${GLACIERS}
  青石冰川末端后退1,080米。
  ~ 1,080米 refuted by glaciers.txt "640米"
`));

  it("is not claimed of the first one", () =>
    check(`${GLACIERS}
  雪岭一号冰川末端累计后退1,080米。
  ~ 1,080米 supported by glaciers.txt
`));
});
