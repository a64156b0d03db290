// Two clauses that share what they tell and part in one word each: the note's word says whose figure it tells.

import { check, clean } from "../fixture.ts";

const GROUPS = `
  --- trial.txt
  Of them, 634 were given Brevantil and 630 the standard inhaler.
  --- note
`;

const READING = `
  --- reading.txt
  四年后,实验组学生的阅读理解测试平均为78.6分,对照组为74.9分。
  --- note
`;

describe("figures of parallel clauses", () => {
  it("the other group's number", () =>
    check(`${GROUPS}
  634 patients were given the standard inhaler.
  ^^^^^^^^^^^^ refuted by trial.txt "630"
`));

  it("is not claimed for the group's own", () =>
    check(`${GROUPS}
  634 patients were given Brevantil, and the others the standard inhaler.
  ^^^^^^^^^^^^ supported by trial.txt
`));

  it("is not claimed where the note calls the group by another name", () =>
    clean(`${GROUPS}
  The intervention arm, which did without the standard inhaler, had 634 patients.
`));

  it("the clause that leaves out what both share", () =>
    check(`${READING}
  对照组的阅读理解平均分为78.6分。
  ~ 78.6分 refuted by reading.txt "74.9分"
`));

  it("is not claimed for the first of the two", () =>
    check(`${READING}
  实验组的阅读理解平均分为78.6分。
  ~ 78.6分 supported by reading.txt
`));

  it("is not claimed where the two are held against each other", () =>
    clean(`${READING}
  与对照组相比,实验组的阅读理解平均分更高,为78.6分。
`));

  it("is not claimed where another name stands for the first", () =>
    clean(`${READING}
  接受阅读训练的学生,阅读理解平均78.6分,对照组为74.9分。
`));
});
