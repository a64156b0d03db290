import { check, clean } from "../fixture.ts";

const CLUB = `
  --- club.md
  It was the fourth time that Falke won the regular season. Two thirds of the club's new members live in Holm. Ticket sales doubled to 1.8 million euros. Falke ranks second in attendance.
  --- note
`;

describe("ordinals, parts and multiples", () => {
  it("are held against the same kind of thing", () =>
    check(`${CLUB}
  It was the third time that Falke won the regular season.
             ^^^^^ refuted by club.md "fourth"
  Half of the club's new members live in Holm.
  ^^^^ refuted by club.md "Two thirds"
  Ticket sales tripled.
               ^^^^^^^ refuted by club.md "doubled"
`));

  it("not against another kind", () =>
    clean(`${CLUB}
  Falke came second in attendance, and won the regular season for the fourth time.
`));

  it("in words are round", () =>
    clean(`
  --- round.md
  Women made up 46% of the runners and 34% of the helpers. Entries were 2.4 times those of 2019.
  --- note
  Nearly half of the runners and about a third of the helpers were women. Entries more than doubled.
`));

  it("and not rounder than that", () =>
    check(`
  --- round.md
  Nearly half of the runners in Holm were women.
  --- note
  A third of the runners in Holm were women.
  ^^^^^^^ refuted by round.md "half"
`));
});

describe("changes are no ranges", () => {
  const TOWN = `
  --- town.md
  The population of Holm grew by 24,000 to 5.41 million. The vacancy rate rose by 0.9 percentage points to 7.8%. 検査は年120件から180件に増やす。
  --- note
`;
  it("how far and where to are two figures", () =>
    check(`${TOWN}
  The population of Holm grew by 42,000 to 5.41 million.
                                 ^^^^^^ refuted by town.md "24,000"
  検査は年120件から150件に増やす。
  ~ 150件 refuted by town.md "180件"
`));
});

describe("bounds and ranges", () => {
  const MINE = `
  --- mine.md
  The mine at Orsk employs 2,870 people. Exports came to 308.3 million kronor. The age of visitors may be 12 to 75. Output should reach 630 to 650 tonnes next year.
  県は職員の配置に5億1,000万円を計上した。
  --- note
`;
  it("a bound is wrong just beyond it", async () => {
    await check(`${MINE}
  The mine at Orsk employs over 2,900 people.
                                ^^^^^^^^^^^^ refuted by mine.md "2,870 people"
  Exports came to less than 300 million kronor.
                            ^^^^^^^^^^^^^^^^^^ refuted by mine.md "308.3 million kronor"
`);
    await check(`${MINE}
  県が職員の配置に計上した額は5億円に届かない。
  ~ 5億円 refuted by mine.md "5億1,000万円"
`);
  });

  it("and right on its side", () =>
    clean(`${MINE}
  The mine at Orsk employs over 2,800 people. Exports came to more than 300 million kronor, less than 310 million.
  県が職員の配置に計上した額は5億円を超えた。
`));

  it("a range with one wrong end is a slip", () =>
    check(`${MINE}
  The age of visitors may be 12 to 57.
                             ^^^^^^^^ refuted by mine.md "12 to 75"
  Output should reach 630 to 660 tonnes.
                      ^^^^^^^^^^^^^^^^^ refuted by mine.md "630 to 650 tonnes"
`));
});

const PLAYOFFS = `
  --- playoffs.md
  此前两队常规赛四次交手，北岭队三胜一负。北岭队在常规赛取得24胜9负，排名第四。
  --- note
`;

describe("halves and totals", () => {
  it("are one change, whatever it is told as", () =>
    check(`
  --- exports.md
  前年を上回った。一方、米国向けは3割増え、全体の28％を占めて首位を保ったが、中国向けが半減した。
  --- note
  中国向けは半分になった。
  ~ 半分 supported by exports.md "半減"
  中国向けは半減した。
  ~ 半減 supported by exports.md "半減"
`));

  it("may hold more than the part that the article tells", () =>
    clean(`${PLAYOFFS}
  两队本赛季一共交手九次。
`));

  it("and are held against it where they say nothing of a total, or are a slip", () =>
    check(`${PLAYOFFS}
  两队常规赛交手六次。
  ~ 六次 refuted by playoffs.md "四次"
`));

  it("losses are no meetings", () =>
    check(`${PLAYOFFS}
  两队一共交手九次，北岭队9负。
  ~ 九次 not checked
`));
});

describe("前後 is no time", () => {
  it("but a word for about", () =>
    check(`
  --- leak.md
  工場から流れ出た溶剤はおよそ14トンとみられる。
  --- note
  流れ出た溶剤は20トン前後とみられる。
  ~ 20トン refuted by leak.md "14トン"
`));

  it("and another country's figure is its own", () =>
    clean(`
  --- survey.md
  邻省湖阳2024年成人糖尿病患者约405万人。
  --- note
  日本では糖尿病の患者が1,000万人前後いるとされる。
`));
});

describe("editions", () => {
  it("another year's race has a number of its own", () =>
    clean(`
  --- race.md
  Ruth Kiplagat of Kenya won the 38th Port Merrow Marathon on Sunday in 2 hours 21 minutes.
  --- note
  The 37th Port Merrow Marathon on a Sunday was won by Joyce Wanjiru of Kenya.
  The 37th Port Merrow Marathon was held in 2024.
`));
});
