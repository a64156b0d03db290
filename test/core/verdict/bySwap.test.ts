// Two figures of one sentence that have changed places.

import { check, clean } from "../fixture.ts";

const SHOPS = `
  --- shops.md
  # 禾丰面馆公布年报

  禾丰面馆去年底共有门店1126家,其中直营742家,加盟384家。全年两个最大客户分别占采购额的23%和38%。
  --- note
`;

const PATIENTS = `
  --- ward.md
  The ward took in 51 patients by ambulance and 23 on foot.
  --- note
`;

describe("two figures that have changed places", () => {
  it("each beside the other's words", () =>
    check(`${SHOPS}
  去年底直营384家、加盟742家。
       ^^^^ refuted by shops.md "742家"
              ^^^^ refuted by shops.md "384家"
`));

  it("not told in another order, each with its own", () =>
    clean(`${SHOPS}
  去年底加盟384家、直营742家。
`));

  it("not where nothing stands between them to part them", () =>
    clean(`
  --- customers.md
  One customer made up 38% of product revenue, and another 23%.
  --- note
  The two biggest customers account for 23% and 38% of product revenue.
`));

  it("told in English behind the figures", () =>
    check(`${PATIENTS}
  It took in 23 patients by ambulance and 51 on foot.
             ^^^^^^^^^^^ refuted by ward.md "51 patients"
                                          ^^ refuted by ward.md "23"
`));
});
