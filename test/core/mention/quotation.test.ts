import assert from "node:assert/strict";
import {
  findQuotations,
  isChecked,
  quotationOfBlock,
} from "../../../server/core/mention/quotation/quotation.ts";
import { finishesOn } from "../runaway.ts";

const exacts = (text: string): readonly string[] => findQuotations(text).map(({ exact }) => exact);
const speakers = (text: string): readonly (string | undefined)[] =>
  findQuotations(text).map(({ speaker }) => speaker);

describe("findQuotations: is one", () => {
  const cases: readonly (readonly [string, string])[] = [
    ["他写道“覆盖了中国2898个区县”。", "覆盖了中国2898个区县"],
    ["小米“覆盖了「中国」2898个区县”，可见", "覆盖了「中国」2898个区县"],
    ["雷軍：「覆蓋了『中國』的區縣」。", "覆蓋了『中國』的區縣"],
    ["社長は『三年で黒字にする』と語った", "三年で黒字にする"],
    ['It "covers 2,898 counties" today.', "covers 2,898 counties"],
    ['他说"覆盖了区县"然后', "覆盖了区县"],
    ['("it’s ours," she said)', "it’s ours,"],
    ["“It covers ‘all’ counties”", "It covers ‘all’ counties"],
    ['"covers counties in 2024"', "covers counties in 2024"],
    ["‘We will not go,’ she said.", "We will not go,"],
    ["The workers’ paper wrote ‘we won’t go’ again", "we won’t go"],
    ["‘the workers’ rights,’ he said", "the workers’ rights,"],
    ["他说‘我们不走’。", "我们不走"],
    ["a «word for word» copy", "word for word"],
    ["Kessel: 'The company knew about it in August.'", "The company knew about it in August."],
    ["'We don't know,' said the growers' union. It's late.", "We don't know,"],
  ];
  for (const [text, exact] of cases) {
    it(text, () => {
      assert.deepEqual(exacts(text), [exact]);
      const span = findQuotations(text)[0]?.span;
      assert.equal(text.slice((span?.start ?? 0) + 1, (span?.end ?? 0) - 1), exact);
    });
  }

  it("finds several in order", () => {
    assert.deepEqual(exacts('“一”和「二」和"three" and “four”'), ["一", "二", "three", "four"]);
    assert.deepEqual(exacts('"小米"SU7和"华为"M7'), ["小米", "华为"]);
  });
});

describe("findQuotations: is not one", () => {
  const cases = [
    "the company’s and the workers’ rights, rock ’n’ roll, '90s",
    "the ‘90s and the workers’ rights",
    "the company's and the workers' rights, rock 'n' roll, the '90s. 'Tis the dogs' day.",
    "in 'the workers rights and the unions' fund, said he",
    "in ‘the workers rights and the unions",
    'a 27" screen, 6\'2" tall, 5" and 7" disks',
    "“never closed",
    "closed only”",
    "“mixed」",
    'a "b',
    '" "',
    "“”",
    `“${"长".repeat(7000)}”`,
  ];
  for (const text of cases) {
    it(text.slice(0, 40), () => assert.deepEqual(exacts(text), []));
  }

  it("an apostrophe turned round does not swallow a quotation", () => {
    assert.deepEqual(exacts("‘Tis the season: “we won the day,” said the workers’ paper."), [
      "we won the day,",
    ]);
  });

  it("a mark left open does not swallow the pair after it", () => {
    assert.deepEqual(exacts("“左边没有关上，后来他说「覆盖了区县」。"), ["覆盖了区县"]);
    assert.deepEqual(exacts("“左边没有关上，后来说“覆盖了区县”。"), ["覆盖了区县"]);
  });

  finishesOn(['“「"', "“", "'"], (text) => findQuotations(text + "”".repeat(text.length)));
});

describe("findQuotations: the speaker", () => {
  const cases: readonly (readonly [string, string | undefined])[] = [
    ["雷军说：“我们不卖广告了。”", "雷军"],
    ["小米创始人雷军曾公开表示，“我们不卖广告了”", "雷军"],
    ["会后，卢伟冰在发布会上坦言：「我們不賣廣告了」", "卢伟冰"],
    ["SONY前总裁霍华德·斯金格指出：“我们不卖广告了”", "霍华德·斯金格"],
    ["“我们不卖广告了。”卢伟冰表示。", "卢伟冰"],
    ["“我们不卖广告了”，雷军说，这很难。", "雷军"],
    ['"We sold no ads," Stringer said.', "Stringer"],
    ['"We sold no ads," said Howard Stringer, the chairman.', "Howard Stringer"],
    ['Howard Stringer told reporters, "We sold no ads."', "Howard Stringer"],
    ['According to Lei Jun, "we sold no ads at all".', "Lei Jun"],
    ["「広告は売りません」と雷軍氏は語った。", "雷軍"],
    ["雷軍会長は「広告は売りません」と述べた。", "雷軍"],
    ["2019 ... 阿科波夫说，“我们不卖广告了”", "阿科波夫"],
    ['"We sold no ads," Acme chief executive Don Meij said.', "Don Meij"],
    ['"We sold no ads," said Acme CEO Edward Hightower.', "Edward Hightower"],
    ["双方在声明中强调，“我们不卖广告了”", undefined],
    ["《灯》的导演弗兰克·李和音效师理查德·金都回应，“我们不卖广告了”", undefined],
    ['It had "sold no ads." Lordstown said it was working on it.', undefined],
    ["他说：“我们不卖广告了。”", undefined],
    ["据说“我们不卖广告了”", undefined],
    ["他们说：“我们不卖广告了。”", undefined],
    ["“我们不卖广告了。”雷军说：“好。”", undefined],
    ['The company said "we sold no ads".', undefined],
    ['"We sold no ads," he said.', undefined],
    ["同社は「広告は売りません」と説明した。", undefined],
    ["这也是其“价格屠夫之名的根本由来”", undefined],
  ];
  for (const [text, speaker] of cases) {
    it(text, () => assert.equal(speakers(text)[0], speaker));
  }
});

describe("isChecked", () => {
  const checked = [
    "“不靠软件挣钱”",
    "「是非常重要的商業模式」",
    '"covers two thousand counties"',
    "雷军说“不靠软件”",
    '"We sold no ads," Stringer said.',
    '"The Reserve Bank will not raise rates."',
    '"You had a lot of fun"',
  ];
  for (const text of checked) {
    it(text, () => assert.deepEqual(findQuotations(text).map(isChecked), [true]));
  }
  const alone = [
    "“车家全生态”",
    "“蚂蚁市场”",
    "“米粉”",
    '"smart home"',
    'the "price butcher" model',
    '"The Old Man and the Sea"',
    '"https://a.example/b/c/d/e and so on"',
    "“用\uFFFC可以打印出来看看”",
  ];
  for (const text of alone) {
    it(`not ${text}`, () => assert.deepEqual(findQuotations(text).map(isChecked), [false]));
  }
});

describe("quotationOfBlock", () => {
  it("leaves out the attribution and takes the speaker from it", () => {
    const text = "我们最初没有让软件工程师参与。 —— 霍华德·斯金格";
    const found = quotationOfBlock(text);
    assert.equal(found?.exact, "我们最初没有让软件工程师参与。");
    assert.equal(found?.speaker, "霍华德·斯金格");
    assert.equal(text.slice(found?.span.start, found?.span.end), found?.exact);
  });
  it("knows an attribution whose line end has become a space, and a citation", () => {
    const cases = [
      ["We sold no ads — Stringer", "We sold no ads", "Stringer"],
      ["我们没有关闭灯塔 ——林海生，2020年", "我们没有关闭灯塔", "林海生"],
      ["We sold no ads (Howard Stringer, 2006)", "We sold no ads", "Howard Stringer"],
    ] as const;
    for (const [text, exact, speaker] of cases) {
      const found = quotationOfBlock(text);
      assert.deepEqual([found?.exact, found?.speaker], [exact, speaker]);
    }
  });
  it("leaves out marks around the whole", () => {
    assert.equal(quotationOfBlock("“覆盖了中国2898个区县”")?.exact, "覆盖了中国2898个区县");
    const english = quotationOfBlock("“It covers 2,898 counties.” — Lei Jun, 2024");
    assert.equal(english?.exact, "It covers 2,898 counties.");
    assert.equal(english?.speaker, "Lei Jun");
  });
  it("keeps a dash that is part of the words", () => {
    assert.equal(quotationOfBlock("它覆盖了区县——在中国")?.exact, "它覆盖了区县——在中国");
    assert.equal(
      quotationOfBlock("a year — 2006 — that counts")?.exact,
      "a year — 2006 — that counts",
    );
  });
  for (const text of [
    "—— 霍华德·斯金格",
    "[!NOTE] Call them on Friday.",
    "",
    "雷军说：“覆盖了中国的区县。”",
  ]) {
    it(`is not one: ${text}`, () => assert.equal(quotationOfBlock(text), undefined));
  }
});
