// Times that an article tells only to compare with, told by a note as the time itself.

import { check, clean } from "../fixture.ts";

const EARNINGS = `
  --- lorne.txt
  Lorne Tools reported its results on Thursday.
  Third quarter 2020 adjusted earnings of the toolmaker were $0.34 per diluted share, compared with $0.16 last quarter and $0.29 in the third quarter of 2019.
  --- note
`;

describe("times that are only compared with", () => {
  it("are not when it happened", () =>
    check(`${EARNINGS}
  The adjusted earnings per diluted share of the toolmaker were $0.34 for the third quarter of 2019.
                                                                              ^^^^^^^^^^^^^^^^^^^^^ refuted by lorne.txt "Third quarter 2020"
`));

  it("nor is a year that the article nowhere has", () =>
    check(`
  --- lorne.txt
  Third quarter adjusted earnings per share of the toolmaker were $0.34, up 17% from $0.29 in the third quarter of last year.
  Third quarter 2020 orders of the toolmaker rose to a record.
  --- note
  For the third quarter of 2021 the adjusted earnings per share and the orders of the toolmaker rose by 17%.
          ^^^^^^^^^^^^^^^^^^^^^ refuted by lorne.txt "Third quarter 2020"
`));

  it("are what they are compared with", () =>
    clean(`${EARNINGS}
  The adjusted earnings per diluted share of the toolmaker were $0.34, up from the third quarter of 2019.
`));

  it("have figures of their own", () =>
    clean(`${EARNINGS}
  The adjusted earnings per diluted share of the toolmaker were $0.29 for the third quarter of 2019.
`));

  it("may be told for themselves elsewhere", () =>
    clean(`${EARNINGS.replace("on Thursday.", "on Thursday. The third quarter of 2019 had been a strong one.")}
  The adjusted earnings of the toolmaker per diluted share were strong for the third quarter of 2019.
`));

  it("the company is whom the article is about", () =>
    check(`
  --- lorne.txt
  Taxable equivalent net interest income of Lorne Bank was $971 million in the third quarter, compared with $846 million in the linked quarter.
  --- note
  The company's taxable equivalent net interest income rose to $917 million.
                                                               ^^^^^^^^^^^^ refuted by lorne.txt "$971 million"
`));
});
