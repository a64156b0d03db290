import assert from "node:assert/strict";
import { checkNote, fixesFor } from "../../../server/core/index.ts";
import { libraryOf } from "../fixture.ts";

const QUARRY = `北山采石场复工

复工后，采石场场长丁为民对记者说：“我们没有欠任何人一分钱工资。”县环保局局长许曼则表示：“粉尘仍然超标两倍，复工是有条件的。”她强调：“下个月还会再查一次。”

村民代表郝大年拿出一张欠条。“去年冬天的工钱到今天也没有结清，”郝大年说，“谁说没有欠，请他来村里看看。”
`;

const ORCHARD = `# A late harvest

Clara Whitfield, who runs the orchard with her brother, told reporters on Friday: "We did not get the pruning right." Her brother's lawyer, Ned Farrow, was not there.

"The frost took half of the blossom," wrote agronomist Sunita Rao. "What is left will be sweet."

Farrow Bank said the loan "will be repaid in full by autumn". According to Sunita Rao, the trees need three years to recover.
`;

const TOWER = `塔の改修

実行委員長の宮下恵美氏は「寄付は目標の半分にも届いていない」と話した。「足場は冬までに外す」と大沢隆司土木課長は説明した。藤原健最高財務責任者(CFO)は「費用の三割は町が持つ」と述べた。
`;

const RENT = `合租的年轻人

在码头一家公司上班的方小满今年27岁。今年春天搬家时，她租了一间朝南的屋子。“房东自己把价钱降了下来。”她说，“省下的钱我都买了旧唱片。”

社区主任罗立群没有接受采访。

中学的家长谢雨声把孩子送去了邻县。“班上一个老师要管六十个孩子。”她说。
`;

const TRIAL = `# A ledger in court

"He was the only one with a key to the ledger," said Mina Osei KC, prosecuting. Gerald Foxe KC, for Dunmore, described his client as "a tired bookkeeper".

"A ferry should be dull to sail on," Dame Ruth Amsel said. "I intend to keep it dull." Piet Joosten joined as chief financial officer in 2021.
`;

const VIEWS = `两种看法

启山证券分析师罗晚舟下调了目标价。她认为，降价“是比排队更麻烦的事”。海潮国际的范立则较为乐观，指出面馆的利润率已高于酒楼，“重心正从一桌菜换成一碗面”。
`;

const WATER = `水道の値段

広報部長の中村志津江さんによると、苦情は14件から9件に減った。ただし料金も下げており、「値下げだけのおかげとは言えない」という。

「水は一度きりの商売だ」と汐見大学の黒須明教授（都市工学）は言う。戸川誠司市長は会見で「水道だけは閉店できない」と述べた。
`;

const PRESS = `发布会实录

梁素琴：前10个月出口下降，但降幅已经收窄。我们走访了126家企业。“企业比我们想的更会找路，但找路要花钱。”

安舟车业外贸部经理韦启航作为企业代表发言。
`;

const FIRM = `# An interview

Petra Halvorsen was sceptical when the plan came. She has changed her mind, she says, because of one meeting. An insurer told her in May that it would pay more. The fund doubled its stake. "They have discovered that shareholders vote," she says. Hideo Okuyama runs the other fund.

Her supervisor, Edmund Hallowes, told her to leave. Marit Tvedt founded the firm with Tobias Lenz, a metallurgist. Lenz left in 2020, and Tvedt still runs it. Mr Sugawa, their head of strategy, told her: "We count the days, not the coins."
`;

const VALLEY = `谷の農協

谷の農協（本店・川上市、組合長・小佐井文雄）は24日、総代会を開いた。「賛成したのは自分の支店が残る人だ」と総代の五味茂夫さんは話した。支店を減らす計画について、大滝誠一専務は「歩いて来る人のための車を走らせる」と理解を求めた。小佐井組合長は取材に応じなかった。

主任研究員の河本美咲氏は「最高という見出しの下に、上げた会社と上げさせられた会社がある」と述べた。
`;

const FEAST = `散会之后

散会时，常老先生在门口领了一瓶豆瓣酱。“这个酱倒还是原来的老味道。”他说。董事长罗启平没有露面。
`;

async function findings(article: string, note: string) {
  const library = await libraryOf(new Map([["article.md", article]]), note);
  const checked = checkNote({ uri: "file:///desk/note.md", text: note }, library);
  const found = checked.findings.filter(({ code }) => code === "speaker-differs");
  return { checked, found };
}

describe("speakers", () => {
  const wrong: readonly (readonly [string, string, string, string])[] = [
    [QUARRY, "许曼表示：“我们没有欠任何人一分钱工资。”", "许曼", "丁为民"],
    [QUARRY, "丁为民称，“去年冬天的工钱到今天也没有结清”。", "丁为民", "郝大年"],
    [QUARRY, "郝大年：“下个月还会再查一次。”", "郝大年", "许曼"],
    [QUARRY, "“谁说没有欠，请他来村里看看。”许曼说。", "许曼", "郝大年"],
    [QUARRY, "> 粉尘仍然超标两倍，复工是有条件的。\n>\n> ——丁为民", "丁为民", "许曼"],
    [
      ORCHARD,
      '"We did not get the pruning right," Sunita Rao said.',
      "Sunita Rao",
      "Clara Whitfield",
    ],
    [ORCHARD, 'Whitfield wrote that "what is left will be sweet".', "Whitfield", "Sunita Rao"],
    [
      ORCHARD,
      "> What is left will be sweet.\n>\n> — Clara Whitfield",
      "Clara Whitfield",
      "Sunita Rao",
    ],
    // The verb is left out, what somebody is head of stands before his office, an office is long.
    [TOWER, "「寄付は目標の半分にも届いていない」と大沢隆司氏", "大沢隆司", "宮下恵美"],
    [TOWER, "「寄付は目標の半分にも届いていない」と町の大沢隆司土木課長", "大沢隆司", "宮下恵美"],
    [TOWER, "宮下恵美氏は会見で「足場は冬までに外す」と述べた", "宮下恵美", "大沢隆司"],
    [TOWER, "宮下恵美氏は「費用の三割は町が持つ」と述べた", "宮下恵美", "藤原健"],
    // "She" over sentences that are told of her, told by her age or trade alone.
    [RENT, "“省下的钱我都买了旧唱片。”罗立群说", "罗立群", "方小满"],
    [RENT, "“班上一个老师要管六十个孩子。”罗立群说", "罗立群", "谢雨声"],
    // Who speaks for somebody, and letters behind a name.
    [
      TRIAL,
      'Gerald Foxe KC, for Dunmore: "He was the only one with a key to the ledger"',
      "Gerald Foxe KC",
      "Mina Osei KC",
    ],
    [
      TRIAL,
      '"I intend to keep it dull" – chief executive Piet Joosten',
      "Piet Joosten",
      "Ruth Amsel",
    ],
    [QUARRY, "“我们没有欠任何人一分钱工资”——局长许曼", "许曼", "丁为民"],
    [QUARRY, "“我们没有欠任何人一分钱工资”，环保局局长许曼这样形容", "许曼", "丁为民"],
    [TRIAL, '"I intend to keep it dull," says CFO Piet Joosten', "Piet Joosten", "Ruth Amsel"],
    // What he thinks stands between his name and the verb, a professor has a name of three characters, an interview goes on with
    // second names.
    [VIEWS, "“重心正从一桌菜换成一碗面”，启山证券罗晚舟这样评价", "罗晚舟", "范立"],
    [WATER, "「水は一度きりの商売だ」と戸川誠司市長", "戸川誠司", "黒須明"],
    [FIRM, '"We count the days, not the coins," as Lenz put it', "Lenz", "Sugawa"],
    // "She" some sentences on where nobody else is told of, hearsay without a verb, the label of an interview.
    [
      FIRM,
      '"They have discovered that shareholders vote," says Okuyama',
      "Okuyama",
      "Petra Halvorsen",
    ],
    [FIRM, '"We count the days, not the coins," said Edmund Hallowes', "Edmund Hallowes", "Sugawa"],
    [WATER, "「値下げだけのおかげとは言えない」と黒須明教授", "黒須明", "中村志津江"],
    [PRESS, "“企业比我们想的更会找路，但找路要花钱”，安舟车业的韦启航说", "韦启航", "梁素琴"],
    // Told by what he asks for, by how one speaks to him; translated, by a name in another script.
    [VALLEY, "「歩いて来る人のための車を走らせる」と五味茂夫さん", "五味茂夫", "大滝誠一"],
    [
      VALLEY,
      "“上调的公司和被迫上调的公司都在最高的标题下面”，小佐井文雄说",
      "小佐井文雄",
      "河本美咲",
    ],
    [FEAST, "“这个酱倒还是原来的老味道。”罗启平说", "罗启平", "常老先生"],
  ];
  for (const [article, note, here, there] of wrong) {
    it(`${note} is ${there}'s`, async () => {
      const { checked, found } = await findings(article, note);
      assert.deepEqual(
        found.map(({ span, expected }) => [note.slice(span.start, span.end), expected]),
        [[here, there]],
      );
      const at = note.indexOf(here);
      const [fix] = fixesFor(checked, { start: at, end: at });
      assert.equal(fix?.edits[0]?.newText, there);
    });
  }

  const right: readonly (readonly [string, string])[] = [
    // The same person under another name, or told by what he is.
    [QUARRY, "场长丁为民说：“我们没有欠任何人一分钱工资。”"],
    [QUARRY, "丁場長說：「我們沒有欠任何人一分錢工資。」"],
    [QUARRY, "环保局说：“粉尘仍然超标两倍。”"],
    [ORCHARD, 'Ms Whitfield said: "We did not get the pruning right."'],
    [ORCHARD, 'Whitfield\'s brother says "we did not get the pruning right".'],
    // Spoken of, not speaking.
    [QUARRY, "许曼当天没有回应丁为民“没有欠任何人一分钱工资”的说法。"],
    [QUARRY, "郝大年不相信“我们没有欠任何人一分钱工资”，丁为民这样说过。"],
    [ORCHARD, 'Asked by Sunita Rao, the grower said: "We did not get the pruning right."'],
    [ORCHARD, '"We did not get the pruning right": Rao was not surprised.'],
    // The article names nobody, or an office.
    [ORCHARD, 'Ned Farrow promised that it "will be repaid in full by autumn".'],
    // A title, not a speaker.
    [QUARRY, "> 粉尘仍然超标两倍，复工是有条件的。\n>\n> — [丁为民](article.md)"],
    [QUARRY, "> 粉尘仍然超标两倍，复工是有条件的。\n>\n> ——《丁为民》"],
    [TOWER, "「寄付は目標の半分にも届いていない」と宮下氏"],
    [TOWER, "「足場は冬までに外す」と大沢課長"],
    [TOWER, "大沢氏との席で町長は「費用の三割は町が持つ」と述べた"],
    [RENT, "“省下的钱我都买了旧唱片。”方小满说"],
    [RENT, "“房东自己把价钱降了下来”，罗立群没有这样说。"],
    [TRIAL, 'Osei, against Foxe: "He was the only one with a key to the ledger"'],
    [TRIAL, 'Mina Osei KC: "He was the only one with a key to the ledger"'],
    [TRIAL, '"I intend to keep it dull," said Dame Ruth'],
    [TRIAL, '"I intend to keep it dull" – Piet Joosten heard it and smiled'],
    [TRIAL, '"I intend to keep it dull" – Dame Ruth Amsel'],
    [QUARRY, "“我们没有欠任何人一分钱工资”——丁为民"],
    [VIEWS, "“重心正从一桌菜换成一碗面”，海潮国际范立这样评价"],
    [VIEWS, "范立则较为乐观，指出利润率更高，“重心正从一桌菜换成一碗面”"],
    [WATER, "「水は一度きりの商売だ」と黒須教授"],
    [FIRM, '"We count the days, not the coins," as Sugawa put it to Tvedt'],
    [QUARRY, "丁为民说“我们没有欠任何人一分钱工资”，许曼答“复工是有条件的”。"],
    [FIRM, '"They have discovered that shareholders vote," says Petra Halvorsen'],
    [WATER, "「値下げだけのおかげとは言えない」と中村部長"],
    [PRESS, "梁素琴：“企业比我们想的更会找路，但找路要花钱”"],
    [VALLEY, "「歩いて来る人のための車を走らせる」と大滝専務"],
    [FEAST, "“这个酱倒还是原来的老味道。”常老先生说"],
    // The words stand nowhere.
    [QUARRY, "许曼说：“雨季之前必须停工。”"],
  ];
  for (const [article, note] of right) {
    it(`${note} is left alone`, async () => {
      assert.deepEqual(
        (await findings(article, note)).found.map(({ message }) => message),
        [],
      );
    });
  }

  it("are told with their place, and the hover shows it", async () => {
    const { found } = await findings(QUARRY, "许曼表示：“我们没有欠任何人一分钱工资。”");
    assert.equal(found[0]?.message, "许曼 here, but 丁为民 says it in article.md, line 3.");
    const context = found[0]?.evidence[0]?.context;
    assert.equal(
      context && QUARRY.slice(context.start, context.end),
      "丁为民对记者说：“我们没有欠任何人一分钱工资。”",
    );
  });
});

describe("speakers of reported speech", () => {
  it("are told where the words can be no others", async () => {
    const cases: readonly (readonly [string, string, string])[] = [
      [QUARRY, "丁为民说，粉尘仍然超标两倍，复工是有条件的。", "丁为民"],
      [
        ORCHARD,
        "According to Clara Whitfield, the trees need three years to recover.",
        "Clara Whitfield",
      ],
      [ORCHARD, "The frost took half of the blossom, Clara Whitfield said.", "Clara Whitfield"],
    ];
    for (const [article, note, here] of cases) {
      const { found } = await findings(article, note);
      assert.deepEqual(
        found.map(({ span }) => note.slice(span.start, span.end)),
        [here],
        note,
      );
    }
  });

  it("are left alone in other words, and of the same person", async () => {
    const cases: readonly (readonly [string, string])[] = [
      [QUARRY, "丁为民说，粉尘的问题还没有解决。"],
      [QUARRY, "许曼说，粉尘仍然超标两倍，复工是有条件的。"],
      [ORCHARD, "Clara Whitfield said that half of the blossom was gone."],
      [ORCHARD, "According to Sunita Rao, the trees need three years to recover."],
    ];
    for (const [article, note] of cases) {
      assert.deepEqual((await findings(article, note)).found, [], note);
    }
  });
});
