import assert from "node:assert/strict";
import type { QuotationVerdict } from "../../../server/core/verdict/quotation/compareQuotations.ts";
import {
  alteredMessage,
  articleWords,
} from "../../../server/core/verdict/quotation/quotationMessage.ts";
import { article, check, libraryOf } from "./quotationArticle.ts";

const zh = article(
  "file:///desk/lighthouse.txt",
  "zh",
  `港务局长林海生说：“我们没有关闭灯塔，只是把灯换成了LED，每年节省约2.5%的电费。”
这项改造覆盖了沿海2898个区县，施工队在三个月内完成了全部工程。
林海生承认：“如果台风来了，旧塔会倒。但是新塔不会。”他补充道，“渔民们都支持『新灯计划』，而不是反对它”。
“我们在广州、厦门、宁波等一些大港口都站稳了”。航海学会认为灯塔不该只靠“政府补贴”生存[3]，而应自己挣钱。`,
);

const en = article(
  "file:///desk/orchard.md",
  "en",
  `"We did not get the harvest right this year," Clara Whitfield, who runs the orchard, told growers on Friday.
The regulator described "a specific cold-storage fault that could spoil fruit while in transit", and recalled 1,900 crates.
She added: "The market — and I mean the whole market — doesn’t forgive late apples. Prices rose by 4.5% in May."
Whitfield's report covers 2,898 counties [12] and says that the growers' union will never sell its land.`,
);

const ja = article(
  "file:///desk/onsen.txt",
  "ja",
  `旅館組合の会長は「源泉の温度は下がっていません。ただ、湯量が三割減りました」と述べた。
町は来年度までに２８か所の配管を取り替える方針だ。`,
);

const places = (verdict: QuotationVerdict): readonly string[] =>
  verdict.outcome === "supported" ? verdict.evidence.map(({ text }) => text) : [verdict.outcome];

const articles = { zh, en, ja };

describe("checkQuotation: word for word", () => {
  const cases: readonly (readonly [keyof typeof articles, string, ...string[]])[] = [
    ["zh", "“我们没有关闭灯塔”", "我们没有关闭灯塔"],
    ["zh", "「我們沒有關閉燈塔，只是把燈換成了ＬＥＤ」", "我们没有关闭灯塔，只是把灯换成了LED"],
    ["zh", "“覆盖了沿海 2,898 个区县。”", "覆盖了沿海2898个区县"],
    ["zh", "“渔民们都支持「新灯计划」，而不是反对它”", "渔民们都支持『新灯计划』，而不是反对它"],
    ["zh", "“渔民们都支持新灯计划，而不是反对它”", "渔民们都支持『新灯计划』，而不是反对它"],
    ["zh", "“把灯换成了LED……节省约2.5%的电费”", "把灯换成了LED", "节省约2.5%的电费"],
    ["zh", "“我们没有关闭灯塔……而应自己挣钱”", "我们没有关闭灯塔", "而应自己挣钱"],
    ["zh", "“[他们]没有关闭灯塔，只是把灯换成了LED”", "没有关闭灯塔，只是把灯换成了LED"],
    [
      "zh",
      "“灯塔不该只靠政府补贴生存，而应自己挣钱”",
      "灯塔不该只靠“政府补贴”生存[3]，而应自己挣钱",
    ],
    [
      "zh",
      "“施工队在三个月内完成了全部工程。林海生承认”",
      "施工队在三个月内完成了全部工程。\n林海生承认",
    ],
    ["zh", "“而不是反对它”", "而不是反对它"],
    [
      "zh",
      "“如果台风来了，旧塔会倒。但是新塔不会。渔民们都支持『新灯计划』”",
      "如果台风来了，旧塔会倒。但是新塔不会。”他补充道，“渔民们都支持『新灯计划",
    ],
    [
      "zh",
      "“我们没有关闭灯塔（笔者注：指东塔），只是把灯换成了LED”",
      "我们没有关闭灯塔",
      "只是把灯换成了LED",
    ],
    ["en", "“We did not get the harvest right”", "We did not get the harvest right"],
    [
      "en",
      '"we did not get the harvest right this year."',
      "We did not get the harvest right this year",
    ],
    [
      "en",
      'It was "a specific cold storage fault that could spoil fruit"',
      "a specific cold-storage fault that could spoil fruit",
    ],
    ["en", '"doesn\'t forgive late apples"', "doesn’t forgive late apples"],
    [
      "en",
      '"The market -- and I mean the whole market -- doesn\'t forgive"',
      "The market — and I mean the whole market — doesn’t forgive",
    ],
    [
      "en",
      '"covers 2,898 counties and says that the growers\' union"',
      "covers 2,898 counties [12] and says that the growers' union",
    ],
    ["en", '"that prices rose by 4.5% in May"', "Prices rose by 4.5% in May"],
    [
      "en",
      '"The market ... doesn\'t forgive late apples"',
      "The market",
      "doesn’t forgive late apples",
    ],
    ["en", '"[The company] did not get the harvest right"', "did not get the harvest right"],
    ["ja", "「源泉の温度は下がっていません」", "源泉の温度は下がっていません"],
    ["ja", "『湯量が三割減りました。』", "湯量が三割減りました"],
    ["ja", "「来年度までに28か所の配管を取り替える」", "来年度までに２８か所の配管を取り替える"],
  ];
  for (const [name, note, ...words] of cases) {
    it(note, () => {
      const reference = articles[name];
      const verdict = check(note, libraryOf(reference));
      assert.deepEqual(places(verdict), words);
      if (verdict.outcome !== "supported") return;
      for (const { span, text } of verdict.evidence) {
        assert.equal(reference.text.slice(span.start, span.end), text);
      }
    });
  }
});

describe("checkQuotation: altered", () => {
  const cases: readonly (readonly [keyof typeof articles, string, string, string])[] = [
    [
      "zh",
      "“我们在广州、厦门、青岛等一些大港口都站稳了”",
      "“青岛” here, “宁波” in lighthouse.txt, line 4.",
      "我们在广州、厦门、宁波等一些大港口都站稳了",
    ],
    [
      "zh",
      "“我们已经关闭灯塔，只是把灯换成了LED”",
      "“已经” here, “没有” in lighthouse.txt, line 1.",
      "我们没有关闭灯塔，只是把灯换成了LED",
    ],
    [
      "zh",
      "「覆蓋了沿海2989個區縣」",
      "“2989” here, “2898” in lighthouse.txt, line 2.",
      "覆蓋了沿海2898個區縣",
    ],
    [
      "zh",
      "“每年节省约25%的电费”",
      "“25” here, “2.5” in lighthouse.txt, line 1.",
      "每年节省约2.5%的电费",
    ],
    [
      "zh",
      "“每年节省约2.5的电费”",
      "“2.5的” here, “2.5%的” in lighthouse.txt, line 1.",
      "每年节省约2.5%的电费",
    ],
    [
      "zh",
      "“施工队在三年内完成了全部工程”",
      "“三年” here, “三个月” in lighthouse.txt, line 2.",
      "施工队在三个月内完成了全部工程",
    ],
    [
      "zh",
      "“我们没有关闭灯塔，节省约2.5%的电费”",
      "“灯塔，节省” here, “灯塔，只是把灯换成了LED，每年节省” in lighthouse.txt, line 1.",
      "我们没有关闭灯塔，只是把灯换成了LED，每年节省约2.5%的电费",
    ],
    [
      "zh",
      "“不该只靠政府投资”",
      "“投资” here, “补贴” in lighthouse.txt, line 4.",
      "不该只靠政府补贴",
    ],
    [
      "en",
      '"did get the harvest right this year"',
      "“did get” here, “did not get” in orchard.md, line 1.",
      "did not get the harvest right this year",
    ],
    [
      "en",
      '"did not get the harvest wrong"',
      "“wrong” here, “right” in orchard.md, line 1.",
      "did not get the harvest right",
    ],
    [
      "en",
      '"a generic cold-storage fault that could spoil fruit"',
      "“generic” here, “specific” in orchard.md, line 2.",
      "a specific cold-storage fault that could spoil fruit",
    ],
    [
      "en",
      '"Prices fell by 4.5% in May"',
      "“fell” here, “rose” in orchard.md, line 3.",
      "Prices rose by 4.5% in May",
    ],
    [
      "en",
      '"and I mean the whole market really doesn\'t forgive"',
      "“market really doesn't” here, “market — doesn’t” in orchard.md, line 3.",
      "and I mean the whole market — doesn't forgive",
    ],
    [
      "ja",
      "「源泉の温度は上がっていません」",
      "“上” here, “下” in onsen.txt, line 1.",
      "源泉の温度は下がっていません",
    ],
    [
      "ja",
      "「湯量が五割減りました」",
      "“五” here, “三” in onsen.txt, line 1.",
      "湯量が三割減りました",
    ],
  ];
  for (const [name, note, message, fixed] of cases) {
    it(note, () => {
      const verdict = check(note, libraryOf(articles[name]));
      assert.equal(verdict.outcome, "altered");
      if (verdict.outcome !== "altered") return;
      assert.equal(alteredMessage(verdict), message);
      assert.equal(articleWords(verdict, note.charAt(0)), fixed);
    });
  }
  it("an ellipsis does not hide a negation, however long its two sides are", () => {
    const cut = "“我们……关闭灯塔，只是把灯换成了LED，每年节省约2.5%的电费”";
    assert.equal(check(cut, libraryOf(zh)).outcome, "altered");
    assert.equal(check(cut.replace("……", "没有"), libraryOf(zh)).outcome, "supported");
    const english = '"the growers\' union … sell its land"';
    assert.equal(check(english, libraryOf(en)).outcome, "altered");
  });
  it("brackets do not hide a negation", () => {
    const verdict = check('"We did [not] sell its land this year"', libraryOf(en));
    assert.notEqual(verdict.outcome, "supported");
  });
});

describe("checkQuotation: neither", () => {
  const cases: readonly (readonly [keyof typeof articles, string, QuotationVerdict["outcome"]])[] =
    [
      ["zh", "林海生说：“明年我们要在海底再造一座会唱歌的城市”", "notFound"],
      ["zh", "“我们打算在三年之内把所有的渔船都换成太阳能动力”", "notFound"],
      [
        "en",
        '"We shall build a flying orchard above the clouds within three years," Whitfield said.',
        "notFound",
      ],
      ["zh", 'Lin said "we did not close the lighthouse, we only changed its lamp".', "translated"],
      ["en", "惠特菲尔德说：“今年的收成我们没有做好。”", "translated"],
      ["zh", "会長は「灯台は閉めていない」と述べた。", "translated"],
      ["ja", "会长说：“温泉的温度并没有下降，只是水量减少了三成。”", "translated"],
      ["zh", "“新灯塔生态”", "unchecked"],
      ["zh", "所谓“灯塔经济”", "unchecked"],
      ["zh", "“灯塔只靠补贴”", "unchecked"],
      ["en", 'a "late apple" problem', "unchecked"],
    ];
  for (const [name, note, outcome] of cases) {
    it(`${outcome}: ${note}`, () => {
      assert.equal(check(note, libraryOf(articles[name])).outcome, outcome);
    });
  }
});

describe("checkQuotation: several references", () => {
  it("is supported by any of them, and lists every place", () => {
    const copy = article("file:///desk/copy.txt", "zh", `转载：\n${zh.text}`);
    const verdict = check("“只是把灯换成了LED”", libraryOf(en, zh, ja, copy));
    assert.equal(verdict.outcome, "supported");
    if (verdict.outcome !== "supported") return;
    assert.deepEqual(verdict.evidence.map(({ reference }) => reference).sort(), [copy.uri, zh.uri]);
    const [first] = verdict.evidence;
    assert.ok(first !== undefined);
    const own = first.reference === zh.uri ? zh : copy;
    assert.ok(own.text.slice(first.context.start, first.context.end).includes("节省约2.5%"));
  });
  it("has nothing to say without any", () => {
    assert.equal(check("“我们没有关闭灯塔，真的”", libraryOf()).outcome, "notFound");
  });
});
