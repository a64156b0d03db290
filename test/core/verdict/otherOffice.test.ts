import assert from "node:assert/strict";
import { checkNote } from "../../../server/core/index.ts";
import { libraryOf } from "../fixture.ts";

const MILL = `# A mill sold

Chief executive Clara Whitfield told reporters on Monday that the mill would be sold for 43 million euros. "It was not easy," said Thomas Marlowe, the chief financial officer. Deputy chairman Edwin Foster did not attend.

Whitfield will be succeeded as head of the paper division by Marianne Foster, now operations director of the mill.
`;

const NOODLES = `面馆集团年会

“我们降了价，客人却没有多来。”首席执行官沈曼宁说。首席财务官周启明随后介绍，门店后厨已全部接入系统。董事长罗敬山没有出席。
`;

const GAS = `瓦斯会社の総会

会長の高橋直樹氏は「値上げは避けられない」と話した。藤原健社長は配当を42円とする方針を示した。大沢隆司最高財務責任者は欠席した。
`;

async function findings(article: string, note: string) {
  const library = await libraryOf(new Map([["article.md", article]]), note);
  const checked = checkNote({ uri: "file:///desk/note.md", text: note }, library);
  return checked.findings
    .filter(({ code }) => code === "entity-differs")
    .map(({ span, expected }) => [note.slice(span.start, span.end), expected]);
}

describe("offices", () => {
  const wrong: readonly (readonly [string, string, string, string])[] = [
    [MILL, "CFO Clara Whitfield wants the deal done by May.", "CFO", "Chief executive"],
    [MILL, "沈默的一周。首席财务官Clara Whitfield拒绝评论", "首席财务官", "Chief executive"],
    [NOODLES, "财务总监沈曼宁认为客流没有跟上", "财务总监", "首席执行官"],
    [NOODLES, "CFO 沈曼宁: traffic did not follow", "CFO", "首席执行官"],
    // One holds it in the article, so nobody else does.
    [NOODLES, "董事长沈曼宁认为客流没有跟上", "董事长", "首席执行官"],
    [GAS, "藤原健会長は配当の方針を示した", "会長", "社長"],
    [GAS, "CEO高桥直树认为涨价难以避免", "CEO", "会長"],
  ];
  for (const [article, note, here, there] of wrong) {
    it(`${note} is ${there}`, async () => {
      assert.deepEqual(await findings(article, note), [[here, there]]);
    });
  }

  const right: readonly (readonly [string, string])[] = [
    [MILL, "CEO Clara Whitfield wants the deal done by May."],
    [MILL, "Clara Whitfield, the boss, wants the deal done by May."],
    // Nobody else has it in the article: she may be both.
    [MILL, "Chairwoman Clara Whitfield wants the deal done by May."],
    // Of another time, of another rank, spoken to.
    [MILL, "Former CFO Clara Whitfield wants the deal done by May."],
    [MILL, "Clara Whitfield, then CFO, bought the mill in 2011."],
    [MILL, "As the CFO told Clara Whitfield, the deal is done by May."],
    [MILL, "Vice chairman Thomas Marlowe was not asked."],
    [MILL, "CFO Anna Lindqvist of the buyer was not asked."],
    [NOODLES, "总裁沈曼宁认为客流没有跟上"],
    [NOODLES, "首席财务官、沈曼宁和罗敬山都在"],
    [NOODLES, "董事长助理沈曼宁提前离场"],
    [GAS, "藤原健社長は配当の方針を示した"],
    [GAS, "大沢隆司CFOは欠席"],
    [GAS, "前会長の藤原健氏は配当の方針を示した"],
  ];
  for (const [article, note] of right) {
    it(`${note} is left alone`, async () => {
      assert.deepEqual(await findings(article, note), []);
    });
  }
});

describe("given names", () => {
  it("differ where the sentence is the article's and the name nearly so", async () => {
    const note = "The paper division will be headed by Marietta Foster, now operations director.";
    assert.deepEqual(await findings(MILL, note), [["Marietta Foster", "Marianne Foster"]]);
  });

  it("are left alone where another of the family may be meant", async () => {
    for (const name of ["Marianne Foster", "Marian Foster", "Edwin Foster", "Rosalind Foster"]) {
      const note = `The paper division will be headed by ${name}, now operations director.`;
      assert.deepEqual(await findings(MILL, note), [], name);
    }
  });
});
