// Digits that are the article's at another size.

import { check, clean } from "../fixture.ts";

const BELLS = `
  --- kanekawa.md
  鐘川鋳造の2025年4〜12月期の売上高は1,743億円で、過去最高となった。受注残は512億円。
  --- note
`;

describe("the article's digits at another size", () => {
  it("are known by four of them, though the note writes the name in its own letters", () =>
    check(`${BELLS}
  Kanekawa Foundry's nine-month sales came to 17.43 billion yen.
  ~ 17.43 billion yen refuted by kanekawa.md "1,743億円"
`));

  it("agree at their own size", () =>
    check(`${BELLS}
  Kanekawa Foundry's nine-month sales came to 174.3 billion yen.
  ~ 174.3 billion yen supported by kanekawa.md "1,743億円"
`));

  it("are no proof where only two of them are told", () =>
    clean(`${BELLS}
  Kanekawa Foundry's rival Hosono had nine-month sales of 17 billion yen.
`));

  it("nor where the note tells so of its own reckoning", () =>
    clean(`${BELLS}
  I would put Hosono's sales at roughly 17.43 billion yen.
`));
});
