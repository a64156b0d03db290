// Figures that follow from their neighbours in one step, though no word says so: no warning, and the reason is told.

import { check, clean } from "../fixture.ts";

describe("a figure that may have been worked out without a word", () => {
  const PARCELS = `
  --- parcels.md
  截至去年底，青鸟快运拥有末端网点3.1万个、驿站8.7万个，驿站较上年末净增1.2万个。公司的市场份额达到6.3%，比上年提高0.4个百分点。
  --- note
`;

  it("is the level before a change", () =>
    clean(`${PARCELS}
  - 驿站8.7万个，前年底为7.5万个。
  - 市场份额6.3%，前年是5.9%。
`));

  it("is no slip of the figure itself", () =>
    check(`${PARCELS}
  驿站7.8万个，较上年末净增1.2万个。
    ^^^^^ refuted by parcels.md "8.7万个"
`));

  it("may lie between two sentences, where the note names one of the two", () =>
    clean(`
  --- bonds.md
  The bank will go on shrinking its holdings of government bonds by 4 billion kroner a month. They have fallen from 312 billion kroner at the end of 2022 to 176 billion.
  --- note
  Its bond holdings have shrunk by 136bn kroner since the end of 2022, to 176bn.
`));

  it("is none where all of the note's words are the article's", () =>
    check(`
  --- playoffs.md
  The league has 18 clubs. The playoffs start on March 11 with eight clubs and end after two rounds.
  --- note
  The playoffs start on March 11 with six clubs and end after two rounds.
                                      ^^^^^^^^^ refuted by playoffs.md "eight clubs"
`));

  it("one side beside another, and what the writer concludes", () =>
    clean(`
  --- regions.md
  分地区看，华东地区贡献收入213.9亿元，占比44%；西部地区收入规模为58.4亿元。公司营业收入486.2亿元。
  --- note
  西部收入58.4亿元，占比约12%。
`));

  it("a drug's effect less that of the placebo, in days that are counted", () =>
    clean(`
  --- trial.md
  Patients on the highest dose had 4.6 fewer migraine days a month after twelve weeks, compared with 2.1 fewer among those on placebo.
  --- note
  Highest dose: -4.6 migraine days a month vs -2.1 on placebo, so 2.5 days placebo-adjusted.
`));
});
