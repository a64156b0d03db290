import assert from "node:assert/strict";
import { checkNote } from "../../../server/core/index.ts";
import { clean, libraryOf } from "../fixture.ts";

const DESK = new Map([
  [
    "desk.txt",
    `远航科技2024年营收1.2亿元,2023年为1亿元。公司在华东开店120家,在华南开店80家。员工总数为3600人,其中研发人员900人。

Harbour Ferries carried 4.0 million passengers in 2024 and 3.2 million in 2023. The line runs 14 boats. The company paid 210 million dollars over six years for new piers.

北島図書館の蔵書は前の年の48万冊から60万冊に増えた。貸し出しのうち児童書は38％だった。

The court heard 158 cases. The share of wins rose from 31 percent to 37 percent.`,
  ],
]);

interface Judged {
  readonly verdict: string;
  readonly formula: string | undefined;
  readonly places: readonly string[];
}

/** How the figure with these words is judged. */
async function judge(note: string, words: string): Promise<Judged> {
  const { claims } = checkNote({ text: note }, await libraryOf(DESK));
  const claim = claims.find(({ span }) => note.slice(span.start, span.end) === words);
  assert.ok(claim !== undefined, `no claim "${words}" in ${note}`);
  return {
    verdict: claim.verdict,
    formula: claim.derivation?.formula,
    places: claim.evidence.map(({ text }) => text),
  };
}

async function follows(note: string, words: string, formula: string): Promise<void> {
  const judged = await judge(note, words);
  assert.deepEqual([judged.verdict, judged.formula], ["supported", formula], note);
  assert.ok(judged.places.length > 0, "a derivation shows its parts");
}

async function slips(note: string, words: string, formula: string): Promise<void> {
  const judged = await judge(note, words);
  assert.deepEqual([judged.verdict, judged.formula], ["refuted", formula], note);
  assert.ok(judged.places.length > 0, "a slip shows what it was worked out from");
}

/** Neither a tick nor a warning. */
async function isOpen(note: string, words: string): Promise<void> {
  const judged = await judge(note, words);
  assert.deepEqual([judged.verdict, judged.formula], ["notEnoughInfo", undefined], note);
}

describe("figures worked out from what an article tells together", () => {
  it("growth", async () => {
    await follows("远航科技2024年营收同比增长20%。", "20%", "(1.2亿 − 1亿) ÷ 1亿 = 20%");
    const ferries = "Passengers of Harbour Ferries grew 25 % in 2024.";
    await follows(ferries, "25 %", "(4.0 million − 3.2 million) ÷ 3.2 million = 25 %");
  });

  it("sums and differences", async () => {
    await follows("公司在华东、华南合计开店200家。", "200家", "120 + 80 = 200家");
    const ferries = "Passengers of Harbour Ferries rose by 800,000 in 2024.";
    await follows(ferries, "800,000", "4.0 million − 3.2 million = 800,000");
    await follows("北島図書館の蔵書は12万冊増えた。", "12万冊", "60万 − 48万 = 12万冊");
  });

  it("shares and averages", async () => {
    await follows("研发人员占员工总数的25%。", "25%", "900 ÷ 3600 = 25%");
    const piers = "The company paid 35 million dollars a year on average for new piers.";
    await follows(piers, "35 million dollars", "210 million ÷ six = 35 million dollars");
  });

  it("are not growth that does not follow", () => isOpen("远航科技2024年营收同比增长45%。", "45%"));

  it("are not found where nothing speaks of such a thing", () =>
    isOpen("研发人员用掉了25%的预算。", "25%"));

  it("are not a fall where the article tells a rise", () =>
    isOpen("远航科技2024年营收同比下降20%。", "20%"));
});

describe("slips of arithmetic", () => {
  it("in a change with both its ends", async () => {
    const note = "远航科技营收从1亿元增长到1.2亿元,增长30%。";
    await slips(note, "30%", "(1.2亿 − 1亿) ÷ 1亿 = 20%");
    const ferries = "Passengers rose from 3.2 million to 4.0 million, up 35 %.";
    await slips(ferries, "35 %", "(4.0 million − 3.2 million) ÷ 3.2 million = 25 %");
  });

  it("in a sum of named parts", () =>
    slips("在华东开店120家,在华南开店80家,两地合计210家。", "210家", "120 + 80 = 200家"));

  it("in a share of named parts", () =>
    slips("员工3600人,研发人员900人,占比35%。", "35%", "900 ÷ 3600 = 25%"));

  it("are none where the arithmetic is right", () =>
    clean(`
  --- desk.txt
  公司在华东开店120家,在华南开店80家。
  --- note
  在华东开店120家,在华南开店80家,两地合计200家,相差40家。
`));

  it("are none where more than the parts may be counted", () =>
    isOpen("在华东开店120家,在华南开店80家,加上其他地区合计260家。", "260家"));

  it("are none within the rounding of the parts", async () => {
    const { verdict } = await judge(
      "Passengers rose from 3.2 million to 4.0 million, up 25.6 %.",
      "25.6 %",
    );
    assert.equal(verdict, "notEnoughInfo");
  });

  it("are none between things of two kinds", () =>
    clean(`
  --- reading.txt
  两组学生的阅读成绩相差3.7分。
  --- note
  两组学生的阅读相差3.7分,数学只差0.4分。
`));

  it("are none in a share of something else", async () => {
    const note = "员工3600人,研发人员900人,35%的预算用于研发。";
    assert.equal((await judge(note, "35%")).formula, undefined);
  });
});
