// Shares of two amounts that the sentence tells itself, and parts told in words beside percentages.

import { check, clean } from "../fixture.ts";

const FALLS = `
  --- falls.txt
  追跡した期間に転倒した人は1,126人で、このうち骨折に至ったのは342人だった。
  --- note
`;

const STORES = `
  --- stores.txt
  At the end of June the chain had 1,318 stores, of which 546 stores were in the Tokai region.
  --- note
`;

describe("shares of two amounts", () => {
  it("a wrong part of the whole before it", () =>
    check(`${FALLS}
  転倒した1,126人のうち骨折に至ったのは342人で、およそ半数だった。
  ~ 半数 refuted by falls.txt "342人"
`));

  it("a right one", () =>
    clean(`${FALLS}
  転倒した1,126人のうち骨折に至ったのは342人で、およそ3割だった。
`));

  it("a wrong share of the whole behind it", () =>
    check(`${STORES}
  More than half of the chain's 1,318 stores are in the Tokai region, which has 546.
            ^^^^ refuted by stores.txt "546 stores"
`));

  it("a right one of the whole behind it", () =>
    clean(`${STORES}
  Some two fifths of the chain's 1,318 stores are in the Tokai region, which has 546.
`));

  it("a part in words beside the percentage of the same sentence", () =>
    check(`
  --- summer.txt
  The summer months of June, July and August brought 46% of the year's passengers.
  --- note
  The summer months brought two thirds of the year's passengers.
                            ^^^^^^^^^^ refuted by summer.txt "46%"
`));

  it("a part that was worked out of something else", () =>
    clean(`
  --- trial.txt
  About 12.5% of patients on the new inhaler reported a sore throat, against 7.9% in the other group.
  --- note
  Roughly half of the patients inhaled the new medicine.
`));
});
