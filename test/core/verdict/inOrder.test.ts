import { check, clean } from "../fixture.ts";

const BAY = `
  --- bay.md
  The northern part of the bay now holds 540 hectares of kelp, the southern part 365 hectares.
  Divers took 61% of the urchins and 27% of the starfish.
  --- note
`;

const DEPOT = `
  --- depot.md
  研究開発費は39億円、設備投資額は112億円だった。製造業の求人は14.2％減、宿泊・飲食業の求人は11.7％減となった。
  --- note
`;

describe("lists told in order", () => {
  it("each figure is held against what the reference has for its own words", async () => {
    await check(`${BAY}
  Divers took 27% and 61% of the urchins and the starfish respectively.
              ^^^ refuted by bay.md "61%"
                      ^^^ refuted by bay.md "27%"
`);
    await check(`${DEPOT}
  研究開発費と設備投資額はそれぞれ112億円、39億円だった。
  ~ 112億円 refuted by depot.md "39億円"
  製造業と宿泊・飲食業の求人はそれぞれ11.7％減、14.2％減だった。
  ~ 11.7％ refuted by depot.md "14.2％"
`);
  });

  it("in the reference's order, or in another with its figures, they agree", async () => {
    await clean(`${BAY}
  Divers took 61% and 27% of the urchins and the starfish respectively. The southern and the northern part hold 365 and 540 hectares of kelp respectively.
`);
    await clean(`${DEPOT}
  研究開発費と設備投資額はそれぞれ39億円、112億円だった。設備投資額と研究開発費はそれぞれ112億円、39億円だった。
`);
  });

  it("a reference that tells them in order too is read so", () =>
    check(`
  --- order.md
  Paper and board made up 58% and 31% of sales respectively.
  --- note
  Paper and board made up 31% and 58% of sales respectively.
                          ^^^ refuted by order.md "58%"
`));

  it("a name within the other's is told where the other is not", () =>
    check(`
  --- prices.txt
  消费价格方面,食品价格上涨1.7%,非食品价格上涨0.6%,服务价格上涨1.0%。
  --- note
  食品和非食品价格分别上涨0.6%和1.7%。
              ^^^^ refuted by prices.txt "1.7%"
`));

  it("and told in its order it is right", () =>
    clean(`
  --- prices.txt
  消费价格方面,食品价格上涨1.7%,非食品价格上涨0.6%,服务价格上涨1.0%。
  --- note
  食品和非食品价格分别上涨1.7%和0.6%。
`));
});
