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

  const ENTRANTS = `
  --- nyushi.md
  志願者が1万人に迫るのは12年ぶりである。募集人員1,200人に対する志願倍率は4.0倍、受験者を合格者で割った実質倍率は3.1倍だった。

  ## 学部別の状況

  | 学部 | 募集人員 | 志願者 | 受験者 |
  |---|---|---|---|
  | 文 | 300 | 930 | 880 |
  | 理 | 210 | 1,287 | 1,219 |
  | 農 | 180 | 1,008 | 968 |
  | 医 | 90 | 747 | 701 |
  --- note
`;

  it("one cell by another, of a row that the note names", () =>
    clean(`${ENTRANTS}
  - 志願倍率は医が8.3倍で最高、農が5.6倍で最低。
`));

  it("and none that no two cells of the row give", () =>
    check(`${ENTRANTS}
  - 志願倍率は医が9.2倍で最高。
  ~ 9.2倍 refuted by nyushi.md "4.0倍"
`));

  it("what is left of two that the line before names", () =>
    clean(`
  --- kasetsu.md
  避難者は11日朝に41か所で3,316人とピークになった。仮設住宅143戸は10月24日までに完成し、12月1日時点で129世帯、320人が暮らす。
  --- note
  - 仮設は143戸に129世帯、平均2.5人。14戸は空き、ということか。
`));

  it("the rest of what an article tells the greater part of", () =>
    clean(`
  --- dairy.md
  The feed bill fell to £212m from £246m; about three-fifths of the saving came from cheaper maize and the rest from selling the oldest herds.
  --- note
  - Feed saving £34m; roughly two-fifths of that from selling old herds.
`));

  it("but not the greater part itself", () =>
    check(`
  --- dairy.md
  The feed bill fell to £212m from £246m; about three-fifths of the saving came from cheaper maize and the rest from selling the oldest herds.
  --- note
  About two-fifths of the saving on the feed bill came from cheaper maize.
  ~ two-fifths refuted by dairy.md "three-fifths"
`));

  it("how far one went, of a sentence that tells the figure beside", () =>
    clean(`
  --- zaidan.md
  ## 子ども食堂・海外

  子ども食堂への助成は38都道府県の312団体、2億9600万円でした。1団体平均は約95万円です。助成先が提供した食事は延べ62万食で、前年度の54万食を上回りました。2024年度は初めて夏の枠を設けました。

  ## 財務

  奨学金と子ども食堂を一つの財団が手がけるのは2つ目の例です。

  経常収益は18億4600万円で前年度比7.1％増、経常費用は17億6300万円で6.3％増でした。

  子ども食堂の助成の申請は前年度より41件多い538件でした。

  - 子ども食堂助成　2億9600万円
  - 子ども食堂の備品　前年度比3.2％増
  --- note
  - 子ども食堂は312団体で62万食、前年度比15％近い増。
`));

  it("how old somebody was when it began", () =>
    clean(`
  --- kiln.md
  The 46-year-old founder quit a tile maker in March 2013 and put 900,000 crowns of her savings into Harrow Kilns. Eight years on, its bowls are sold to 112 restaurants.
  --- note
  - The founder put 900,000 crowns of savings into Harrow Kilns in March 2013, 38 years old then.
`));

  it("and not any other age", () =>
    check(`
  --- kiln.md
  The 46-year-old founder quit a tile maker in March 2013 and put 900,000 crowns of her savings into Harrow Kilns. Eight years on, its bowls are sold to 112 restaurants.
  --- note
  - The founder put 900,000 crowns of savings into Harrow Kilns in March 2013, 35 years old then.
  ~ 35 years refuted by kiln.md "46-year"
`));

  it("a share by its two parts in brackets", () =>
    clean(`
  --- daigaku.md
  大学全体の女性入学者は640人で、40.0％を占める。

  工学部の女性入学者は112人となり、割合は前年度の15.4％から22.0％に高まった。
  --- note
  - 全校女生占40%，也就是说工学部以外的女生比例约为48%（528人/1083人）。
`));

  it("a drug's effect less that of the placebo, in days that are counted", () =>
    clean(`
  --- trial.md
  Patients on the highest dose had 4.6 fewer migraine days a month after twelve weeks, compared with 2.1 fewer among those on placebo.
  --- note
  Highest dose: -4.6 migraine days a month vs -2.1 on placebo, so 2.5 days placebo-adjusted.
`));
});
