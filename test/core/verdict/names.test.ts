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
