// Whole articles of our own with all their names: what a change of the finders does to the rest.

import assert from "node:assert/strict";
import { records } from "./namesOf.ts";

/** Both indented: an article, and its entities in order of first mention with their counts. */
function check(language: string, article: string, expected: string): void {
  const found = records(lines(article).join("\n"), language).map(
    ({ type, name, aliases, mentions }) =>
      `${type} ${[name, ...aliases].join(" = ")} x${mentions.length}`,
  );
  assert.deepEqual(found, lines(expected));
}

function lines(text: string): readonly string[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);
}

describe("the names of whole articles", () => {
  // Known to be missed: 德布勒森, 能源互联网创新研究院, E.ON, 刘俏 (no title), F3DM (once, no maker).
  it("a Chinese article on a battery maker", () => {
    check(
      "zh",
      `
      澄海新能源(Chenghai Energy)周一公布，2024年营收为82.6亿元，同比增长12%。
      公司董事长兼CEO周若澜在电话会议上说，海外市场是下一个增长点。周若澜此前在宁德时代任职八年。
      首席财务官梁博文透露，公司将在匈牙利德布勒森建厂，总投资约9亿欧元。梁博文表示，工厂将于2027年投产。
      据国家能源局统计，全国储能装机达到7376万千瓦。清华大学能源互联网创新研究院副院长高峰认为，行业仍将分化。
      中信证券分析师徐涛在报告中写道，澄海新能源的海外毛利率高于同行。
      去年9月，澄海与德国电力公司E.ON签下合同。德国经济部长罗伯特·哈贝克(Robert Habeck)出席了仪式。哈贝克称赞这一合作。
      该公司发言人陈屿告诉《财经周刊》，公司没有裁员计划。
      复旦大学教授张军、北京大学光华管理学院刘俏也出席了论坛。
      1998年，周若澜考入浙江大学，师从院士杨裕生。2006年她加入比亚迪，负责F3DM项目。
      国际能源署（IEA）预计，到2030年全球储能容量将增长14倍。IEA署长法提赫·比罗尔说，电池是关键。`,
      `
      other 澄海新能源 = Chenghai Energy x3
      person 周若澜 x3
      organization 宁德时代 x1
      person 梁博文 x2
      place 匈牙利 x1
      organization 国家能源局 x1
      organization 清华大学 x1
      person 高峰 x1
      organization 中信证券 x1
      person 徐涛 x1
      place 德国 x2
      person 罗伯特·哈贝克 = 哈贝克 = Robert Habeck x3
      person 陈屿 x1
      work 财经周刊 x1
      organization 复旦大学 x1
      person 张军 x1
      organization 北京大学 x1
      organization 光华管理学院 x1
      organization 浙江大学 x1
      person 杨裕生 x1
      organization 比亚迪 x1
      organization 国际能源署 = IEA x3
      person 法提赫·比罗尔 x1`,
    );
  });

  // Known to be missed: みなと証券 (hiragana), カンヌ国際映画祭 beyond its place.
  it("a Japanese article on a change of presidents", () => {
    check(
      "ja",
      `
      青葉電機（本社・仙台市）は10日、次期社長に山本翔太副社長（52）が就任すると発表した。田中美咲社長（61）は代表権のある会長に就く。
      山本氏は東北大学を卒業後、1996年に青葉電機に入社。欧州法人の社長を経て、2021年から副社長を務めている。
      会見した山本副社長は「電池事業を伸ばす」と話した。田中社長は「若い世代に任せたい」と述べた。
      同社は2023年、米国の電池会社クォンタム・リッジ（Quantum Ridge）を300億円で買収した。クォンタム・リッジの創業者であるマーク・エリソン氏は青葉電機の技術顧問となった。エリソン氏は「日本の工場は世界一だ」と語る。
      みなと証券のアナリスト、佐々木健一氏は「買収の効果はこれから出る」とみる。
      経済産業省によると、国内の電池の生産額は2024年に1兆2000億円となった。野村総合研究所の試算では、2030年に3兆円を超える。
      映画『星を編む人』は是枝裕和監督の新作で、主演は広瀬すずさん。カンヌ国際映画祭で上映された。
      日本銀行の植田和男総裁は金融政策決定会合の後、物価の見通しを示した。`,
      `
      organization 青葉電機 x3
      place 仙台市 x1
      person 山本翔太 = 山本 x3
      person 田中美咲 = 田中 x2
      organization 東北大学 x1
      place 欧州 x1
      place 米国 x1
      other クォンタム・リッジ = Quantum Ridge x3
      person マーク・エリソン = エリソン x2
      place 日本 x1
      person 佐々木健一 x1
      organization 経済産業省 x1
      organization 野村総合研究所 x1
      work 星を編む人 x1
      person 是枝裕和 x1
      person 広瀬すず x1
      other カンヌ国際映画祭 x1
      organization 日本銀行 x1
      person 植田和男 x1`,
    );
  });

  // Known to be wrong: the book has lost its "The".
  it("an English article on bakeries", () => {
    check(
      "en",
      `
      Harbour Lane Foods said on Tuesday that it will close 14 of its 62 bakeries by the end of March.
      Chief executive Ingrid Solheim told reporters in Bergen that rising flour prices had made the shops unprofitable. Solheim, who took over from founder Petter Aas in 2019, called the decision "painful".
      The union, Norwegian Food Workers' Federation (NFWF), said 320 employees would lose their jobs. NFWF president Kari Nordmann said talks would begin next week.
      According to Statistics Norway, food prices rose 5.9% last year. DNB Markets analyst Jonas Lie said: "The closures were expected."
      Harbour Lane was founded in 1987 and bought by Copenhagen-based Nordlys Capital in 2015. Nordlys also owns the Danish chain Smørkrogen.
      The University of Bergen and the Institute of Marine Research will study the health effects. Prof. Anne-Lise Vik, a nutritionist at the Haukeland University Hospital, leads the project. Vik has written a book, The Bread We Eat.
      Mr. Aas declined to comment. Aas lives in Ålesund.`,
      `
      organization Harbour Lane Foods = Harbour Lane x2
      person Ingrid Solheim = Solheim x2
      place Bergen x1
      person Petter Aas = Aas x3
      organization Norwegian Food Workers' Federation = NFWF x3
      person Kari Nordmann x1
      other Statistics Norway x1
      organization DNB Markets x1
      person Jonas Lie x1
      place Copenhagen x1
      organization Nordlys Capital = Nordlys x2
      place Danish x1
      other Smørkrogen x1
      organization University of Bergen x1
      organization Institute of Marine Research x1
      person Anne-Lise Vik = Vik x2
      organization Haukeland University Hospital x1
      other Bread We Eat x1
      place Ålesund x1`,
    );
  });
});
