import { check, clean } from "../fixture.ts";

const RIVALS = `
  --- koharu.md
  こはる亭の2026年2月期の営業利益は41億6,000万円だった。沿道の人出は38万人で、前回の25万人を上回った。
  --- hinode.md
  ひので弁当の営業利益は22億4,000万円だった。
  --- port.md
  Falls sent 10,460 people to hospital in 2024, compared with 8,230 in 2014.
  --- note
`;

describe("multiples of an amount told beside them", () => {
  it("are held against what the article tells of their subject", () =>
    check(`${RIVALS}
  こはる亭の営業利益はひので弁当の22億4,000万円の3倍を超える。
  ~ 3倍 refuted by koharu.md "41億6,000万円"
  沿道の人出は前回の25万人から2倍に増えた。
  ~ 2倍 refuted by koharu.md "38万人"
`));

  it("are worked out where the note tells both", () =>
    check(`${RIVALS}
  Falls sent 10,460 people to hospital in 2024, twice as many as the 8,230 in 2014.
                                                ^^^^^ refuted by port.md "10,460 people"
`));

  it("agree where something told is as large, and are left alone where the subject is somebody else", () =>
    clean(`${RIVALS}
  こはる亭の営業利益はひので弁当の22億4,000万円の2倍近い。
  沿道の人出は前回の25万人から1.5倍に増えた。
  大手のマルエス食品の営業利益はひので弁当の22億4,000万円の9倍だ。
  Falls sent 10,460 people to hospital, nearly 1.3 times as many as the 8,230 in 2014.
`));

  it("are no multiples of what something doubled to", () =>
    clean(`
  --- club.md
  Ticket sales doubled to 1.8 million euros. Merchandise brought in 0.4 million euros.
  --- note
  Ticket sales doubled to 1.8 million euros.
`));
});
