// Verdicts on names: another one in the article's place, a slip of one, and all that is neither.

import { check, clean } from "../fixture.ts";

const ORRIN = `
    --- orrin.txt
    Orrin Labs will build its new depot in Harwich, the company said on Monday. The depot was designed by Odd Verrin of the
    University of Bergen. Orrin was founded in 1998 by the chemist Nora Ellery, who had worked for Bayer in Leverkusen.
`;

const QINGHE = `
    --- qinghe.txt
    青禾科技创始人林晓东2003年毕业于武汉大学，曾在松下工作六年。公司总部在苏州，去年由中信证券保荐上市。
`;

const BRIDGE = `
    --- bridge.txt
    石桥县新车站由安川建设承建。总工程师沈墨在会上介绍了方案。他同时承认，每天会有多少人上下车还没有算清楚。
    县财政为项目提供了12亿元补贴，顾问何川毕业于同济大学。
`;

describe("a name in the article's place", () => {
  const differing: Readonly<Record<string, readonly [string, string, string, string]>> = {
    "a place": [ORRIN, "Orrin Labs will build its new depot in Grimsby.", "Grimsby", "Harwich"],
    "a founder": [
      ORRIN,
      "Orrin was founded in 1998 by the chemist Mark Dunmore.",
      "Mark Dunmore",
      "Nora Ellery",
    ],
    "a university in Chinese": [QINGHE, "林晓东2003年毕业于南京大学。", "南京大学", "武汉大学"],
    "an employer in Chinese": [QINGHE, "林晓东曾在索尼工作六年。", "索尼", "松下"],
  };
  for (const [what, [articles, note, wrong, right]] of Object.entries(differing))
    it(`${what}: ${wrong} for ${right}`, () =>
      check(`${articles}
    --- note
    ${note}
    ~ ${wrong} refuted by ${articles === ORRIN ? "orrin" : "qinghe"}.txt "${right}"
`));
});

describe("a name told of few words", () => {
  it("differs where the words on both sides are the article's", () =>
    check(`${BRIDGE}
    --- note
    何川毕业于南京大学。
    ~ 南京大学 refuted by bridge.txt "同济大学"
`));
  it("and an amount ties a new subject to the article", () =>
    check(`${BRIDGE}
    --- note
    财政部为项目提供了12亿元补贴。
    ~ 财政部 refuted by bridge.txt "县财政"
`));
});

const BONDS = `
    --- bonds.txt
    The Bank of Finland said on Wednesday that it would buy bonds to hold down long yields.
    In 2006, Roger Adeyemi was chosen as the eighth head of the league. The final was played between Croatia and Peru.
    新工厂由中国建筑承建，设备来自海外。揭幕战由上赛季冠军广东宏远主场迎战辽宁衡润。
`;

describe("a sentence that is the article's but for the name", () => {
  const differing: Readonly<Record<string, readonly [string, string]>> = {
    "The Bank of Canada said on Wednesday it would buy bonds to hold down long yields.": [
      "Bank of Canada",
      "Bank of Finland",
    ],
    "In 2006, Gianni Ferrante was chosen as the eighth head of the league.": [
      "Gianni Ferrante",
      "Roger Adeyemi",
    ],
    "The final was played between Netherlands and Peru.": ["Netherlands", "Croatia"],
    "新工厂由中国中铁承建。": ["中国中铁", "中国建筑"],
    "揭幕战由上赛季冠军北京宏远主场迎战辽宁衡润。": ["北京", "广东"],
  };
  for (const [note, [wrong, right]] of Object.entries(differing))
    it(`is told of another: ${note}`, () =>
      check(`${BONDS}
    --- note
    ${note}
    ~ ${wrong} refuted by bonds.txt "${right}"
`));
  const honest = [
    "The Bank of Canada, too, said on Wednesday it would buy bonds to hold down long yields.",
    "In 2014, Gianni Ferrante was chosen as the ninth head of the league.",
  ];
  for (const note of honest)
    it(`is told of one more: ${note}`, () =>
      clean(`${BONDS}
    --- note
    ${note}
`));
});

const HILL = `
    --- hill.txt
    Patients from three counties were moved to Harbour Hill Hospital on Friday after the storm.
    The BlueWave Edge Suite costs 40 dollars a month and helps shops to plan their stock. Sora Ito was National Teacher in 2021.
`;

describe("a name of which the article has all words but one", () => {
  it("differs where the sentence tells the rest", () =>
    check(`${HILL}
    --- note
    Patients from three counties were moved to Harbour View Hospital on Friday.
    ~ Harbour View Hospital refuted by hill.txt "Harbour Hill Hospital"
`));
  const honest = [
    "Harbour View Hospital is a hotel now.",
    "Patients were moved to Harbour Hill Hospital, formerly Harbour Lane Hospital.",
    "The BlueWave Basic Suite came out in 2019 and helps shops to plan their stock.",
    "Sora Ito was Regional Teacher in 2021.",
    "Harbour View Hospital took in patients from three counties, too.",
    "Harbour View Hospital has 200 beds and a school for nurses.",
  ];
  for (const note of honest)
    it(`is another's in: ${note}`, () =>
      clean(`${HILL}
    --- note
    ${note}
`));
});

const KANON = `
    --- kanon.txt
    総工費のうち40億円をベネクトが寄付する。初代館長には国立西岸美術館の学芸員が就く。水谷氏は京都大学を卒業後、2014年に独立した。
    香川県の市民団体は高松地方裁判所に提訴した。
`;

describe("a name in the article's place, in Japanese", () => {
  const differing = [
    ["総工費のうち40億円を福武財団が寄付する。", "福武財団", "ベネクト"],
    ["初代館長には国立東岸美術館の学芸員が就く。", "国立東岸美術館", "国立西岸美術館"],
    ["水谷氏は東京大学を卒業後、2014年に独立した。", "東京大学", "京都大学"],
    ["香川県の市民団体は岡山地方裁判所に提訴した。", "岡山地方裁判所", "高松地方裁判所"],
  ] as const;
  for (const [note, wrong, right] of differing)
    it(`${wrong} for ${right}`, () =>
      check(`${KANON}
    --- note
    ${note}
    ~ ${wrong} refuted by kanon.txt "${right}"
`));
  it("is no mistake in a short form", () =>
    clean(`${KANON}
    --- note
    水谷氏は京大を卒業後、2014年に独立した。
`));
});

describe("a name at the end of a clause in Chinese", () => {
  const WEBER = `
    --- weber.txt
    韦伯常驻慕尼黑。汶川大地震发生于2008年5月12日，震中位于映秀镇。
`;
  it("differs behind the same words", () =>
    check(`${WEBER}
    --- note
    韦伯常驻柏林。
    ~ 柏林 refuted by weber.txt "慕尼黑"
`));
  it("is no mistake where it is another name for the same", () =>
    clean(`${WEBER}
    --- note
    汶川地震，也称四川大地震，发生于2008年5月12日，震中位于映秀镇。
`));
});

describe("a slip of a known name", () => {
  it("in Latin letters", () =>
    check(`${ORRIN}
    --- note
    Nora Elery studied chemistry.
    ~ Nora Elery refuted by orrin.txt "Nora Ellery"
`));
  it("in Chinese, read alike", () =>
    check(`${QINGHE}
    --- note
    创始人林晓冬出席了会议。
    ~ 林晓冬 refuted by qinghe.txt "林晓东"
`));
});

describe("no finding on names", () => {
  const honest: Readonly<Record<string, readonly [string, string]>> = {
    "a family name alone": [ORRIN, "Ellery, a chemist, founded Orrin in 1998."],
    "the place's country": [ORRIN, "Orrin Labs will build its new depot in England."],
    "a new name in a sentence of its own": [ORRIN, "My colleague Mark Dunmore drove to Harwich."],
    "what is set against": [
      ORRIN,
      "Orrin Labs will build its new depot in Harwich, not in Grimsby.",
    ],
    "another person of nearly that name": [ORRIN, "Nora Hillary was not there."],
    "a short name in Chinese": [QINGHE, "林晓东毕业于武大，曾在松下工作。"],
    "pinyin for a name": [QINGHE, "Lin Xiaodong graduated from Wuhan University in 2003."],
    "a brother with another character": [QINGHE, "他的同学林晓军没有来。"],
    "whom a pronoun stands for": [BRIDGE, "沈墨承认，每天会有多少人上下车还没有算清楚。"],
    "another firm's, told with its own names": [
      ORRIN,
      "The depot in Skarvik was designed by Ada Holm of the University of Bergen.",
    ],
    "a larger place": [QINGHE, "公司总部在江苏。"],
  };
  for (const [what, [articles, note]] of Object.entries(honest))
    it(what, () =>
      clean(`${articles}
    --- note
    ${note}
`),
    );
});
