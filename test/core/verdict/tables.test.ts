import assert from "node:assert/strict";
import { checkNote, fixesFor } from "../../../server/core/index.ts";
import { check, clean, libraryOf } from "../fixture.ts";

const ARTICLE = `
  --- norrland.md
  # Norrland Lines in 2025

  Norrland carried 4.37 million passengers in 2025. Revenue rose to €612 million from €556 million.

  | Route | Passengers 2025 | Passengers 2024 |
  | --- | --- | --- |
  | Helmstad–Skarvik | 1,640,000 | 1,495,000 |
  | Helmstad–Port Arden | 985,000 | 1,010,000 |
  | Skarvik–Lunde | 720,000 | 655,000 |
  --- yuanhang.md
  # 远航科技年报

  单位:亿元

  | 项目 | 2024年 | 2023年 |
  |---|---|---|
  | 营收 | 365.9 | 301.2 |
  | 净利润 | 27.2 | 19.3 |
  --- note
`;

describe("checkNote: cells of a table", () => {
  it("are told by their column, their row and the words over the table", () =>
    check(`${ARTICLE}
  ### Passengers by route

  | Route | 2025 |
  | --- | --- |
  | Helmstad–Skarvik | 1,640,000 |
                       ^^^^^^^^^ supported by norrland.md "1,640,000"
  | Skarvik–Lunde | 270,000 |
                    ^^^^^^^ refuted by norrland.md "720,000"
`));

  it("are another year's where they stand in its column", () =>
    check(`${ARTICLE}
  ### Passengers by route

  | Route | 2025 |
  | --- | --- |
  | Helmstad–Skarvik | 1,640,000 |
  | Helmstad–Port Arden | 1,010,000 |
                          ^^^^^^^^^ refuted by norrland.md "985,000"
`));

  it("have the unit of their header, and years as labels", () =>
    check(`${ARTICLE}
  | 远航科技 | 营收(亿元) | 净利润(百万元) |
  |---|---|---|
  | 2024 | 356.9 | 2,720 |
  ~ 356.9 refuted by yuanhang.md "365.9"
  ~ 2,720 supported by yuanhang.md "27.2"
  | 2023 | 301.2 | 1,930 |
  ~ 301.2 supported by yuanhang.md "301.2"
`));

  it("are held against prose as well", () =>
    check(`${ARTICLE}
  | Norrland (€ million) | 2025 | 2024 |
  |---|---|---|
  | Revenue | 621 | 556 |
              ^^^ refuted by norrland.md "€612 million"
                    ^^^ supported by norrland.md "€556 million"
`));

  it("are no slips where none of the table agrees: it tells of another company", () =>
    clean(`${ARTICLE}
  | 指标(亿元) | 2024年 | 2023年 |
  |---|---|---|
  | 营收 | 88.1 | 79.4 |
  | 净利润 | 5.5 | 4.1 |
`));

  it("with a year's header claim no amount of their own", () =>
    check(`${ARTICLE}
  | 项目(亿元) | 2024年 |
  |---|---|
  | 营收 | 365.9 |
  ~ 项目(亿元) no claim
  ~ 365.9 supported by yuanhang.md "365.9"
`));
});

describe("checkNote: prose held against a table", () => {
  it("finds the cell", () =>
    check(`${ARTICLE}
  远航科技2024年营收365.9亿元,净利润29.2亿元。
  ~ 365.9亿元 supported by yuanhang.md "365.9"
  ~ 29.2亿元 refuted by yuanhang.md "27.2"
`));
});

describe("tables, edited", () => {
  const library = () =>
    libraryOf(
      new Map([
        ["a.md", "| 项目(亿元) | 2024年 |\n|---|---|\n| 营收 | 365.9 |\n| 净利润 | 27.2 |\n"],
      ]),
    );
  const table = "| 项目 | 2024年 |\n|---|---|\n| 营收 | 365.9 |\n| 净利润 | 29.2 |\n";

  it("are checked again when the unit over them changes", async () => {
    const references = await library();
    const before = checkNote({ text: `单位:亿元\n\n${table}` }, references);
    const text = `单位:万元\n\n${table}`;
    const after = checkNote({ text }, references, before.options, before);
    const afresh = checkNote({ text }, references);
    const verdicts = (note: typeof before) => note.claims.map(({ verdict }) => verdict);
    assert.deepEqual(verdicts(after), verdicts(afresh));
    assert.notDeepEqual(verdicts(after), verdicts(before));
  });

  it("are mended in the cell's own unit", async () => {
    const text = `单位:亿元\n\n${table}`;
    const note = checkNote({ text }, await library());
    const [finding] = note.findings;
    assert.ok(finding !== undefined);
    const [fix] = fixesFor(note, finding.span);
    assert.equal(fix?.edits[0]?.newText, "27.2");
  });
});
