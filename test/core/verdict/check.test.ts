import assert from "node:assert/strict";
import { checkNote } from "../../../server/core/index.ts";
import { check, clean, libraryOf } from "../fixture.ts";

/** Our own article on facts that the examples use too. */
const XIAOMI = `
  --- xiaomi.txt
  出海的节奏
  今年3月,卢伟冰在巴塞罗那的发布会上表示,小米汽车计划在2027年正式进军海外市场。
  小米打算用5年时间在海外开出1万家小米之家,卢伟冰称“这是非常重要的商业模式”。“我们在欧洲、日本、韩国等一些高端市场都立足了”,他说。
  2024年3月,小米SU7正式发布。同一年,小米在中国要新开超过100家面积超过500平方米的融合大店。
  SONY前总裁霍华德·斯金格(Howard Stringer)2006年接受采访时谈到了终身雇佣。
  小米创始人雷军毕业于武汉大学。2020年8月,雷军发表了十周年演讲。不靠硬件挣钱,是小米的规矩。
  截至2024年12月,空调、智能电视、冰箱等六大核心品类的送装服务已经升级,覆盖了中国2898个区县。
  --- note
`;

const SALES = `
  --- sales.md
  Harbour Ferries carried 4.37 million passengers in 2025, up 8.6 percent from a year earlier. Revenue rose 12 percent to $61.4 million, while operating costs grew by only 3 percent.

  The company sold two of its older boats in June 2025 and now runs 14. It employs 642 people.
  --- note
`;

describe("checkNote: figures that differ", () => {
  it("across languages, with the article's words", () =>
    check(`${XIAOMI}
  The service covered 2,999 counties.
                      ^^^^^^^^^^^^^^ refuted by xiaomi.txt "2898个区县"
  The SU7 was released in March 2022.
                          ^^^^^^^^^^ refuted by xiaomi.txt "2024年3月"
  They want to open 100,000 Mi Home stores overseas.
                    ^^^^^^^^^^^^^^^^^^^^^^ refuted by xiaomi.txt "1万家"
`));

  it("in the article's language", () =>
    check(`${XIAOMI}
  - 八百家面积超过500平方米的融合大店
  ~ 八百家 refuted by xiaomi.txt "100家"
  - 小米汽车计划在2025年正式进军海外市场
  ~ 2025年 refuted by xiaomi.txt "2027年"
  - 五大核心品类
  ~ 五大 refuted by xiaomi.txt "六大"
`));

  it("in one sentence among others that agree", () =>
    check(`${SALES}
  Harbour Ferries carried 4.37 million passengers in 2025, and revenue rose 21 percent to $61.4 million.
                          ^^^^^^^^^^^^^^^^^^^^^^^ supported by sales.md
                                                                            ^^^^^^^^^^ refuted by sales.md "12 percent"
                                                                                          ^^^^^^^^^^^^^ supported by sales.md
`));
});

describe("checkNote: figures that differ, from other fields", () => {
  it("in a trial, across three languages", () =>
    check(`
  --- trial.txt
  The trial enrolled 1,248 adults. The study cost 6.3 million euros. A larger trial is to start in September 2026.
  --- note
  研究耗资680万欧元。
  ~ 680万欧元 refuted by trial.txt "6.3 million euros"
  更大规模的试验将于2026年10月开始。
  ~ 2026年10月 refuted by trial.txt "September 2026"
  研究の費用は680万ユーロだった。
  ~ 680万ユーロ refuted by trial.txt "6.3 million euros"
`));

  it("in a court's ruling, from Japanese", () =>
    check(`
  --- court.txt
  裁判所は化学会社に総額18億4千万円を支払うよう命じた。住民側の弁護団は41人だった。
  --- note
  法院判赔14.8亿日元。
  ~ 14.8亿日元 refuted by court.txt "18億4千万円"
`));
});

describe("checkNote: honest figures", () => {
  it("rounded, spelled and counted in other ways agree", () =>
    check(`${XIAOMI}
  The service covers 2 898 counties in China.
                     ^^^^^^^^^^^^^^ supported by xiaomi.txt
  It covers about 2,900 counties in six core categories.
                  ^^^^^^^^^^^^^^ supported by xiaomi.txt
  They plan 10,000 stores overseas in five years.
            ^^^^^^^^^^^^^ supported by xiaomi.txt
                                      ^^^^^^^^^^ supported by xiaomi.txt
  二〇二七年小米汽车出海
  ~ 二〇二七年 supported by xiaomi.txt
`));

  it("of the analyst's own are silent", () =>
    clean(`${XIAOMI}
  - I plan 3 calls on Friday at 15:30, phone 010-6655 2211.
  - My estimate: 40 stores in Japan by 2030.
  - Japan's 47 prefectures have 125 million people (World Bank).
  - 第一阶段 see page 14, 第2章; v2.3.1, GPT-4 and SU7.
`));

  it("told of other years and things are silent", () =>
    clean(`${SALES}
  In 2024 a rival line carried 3.9 million passengers.
  The port of Selwyn has 7 piers and was founded in 1874.
`));

  it("told by a bare year where the article tells the month are agreed", () =>
    check(`${XIAOMI}
  The SU7 came out in 2024.
                      ^^^^ supported by xiaomi.txt
`));

  it("ten years ago is not compared with fifteen years ago", () =>
    clean(`
  --- old.txt
  The bank bought the broker for $1.65 billion nearly 15 years ago.
  --- note
  Ten years ago the bank bought the broker for $1.65 billion.
`));
});

describe("checkNote: quotations", () => {
  it("altered, word for word, and unknown", () =>
    check(`${XIAOMI}
  卢伟冰：“我们在欧洲、日本、美国等一些高端市场都立足了”
  ~ “我们在欧洲、日本、美国等一些高端市场都立足了” refuted by xiaomi.txt
  他说：「是非常重要的商業模式」
  ~ 「是非常重要的商業模式」 supported by xiaomi.txt
  雷军说:“我们三年内要造出会飞的汽车”
  ~ “我们三年内要造出会飞的汽车” not checked
`));
});

describe("checkNote: comments that ignore a claim", () => {
  it("silence it and nothing else", async () => {
    const files = new Map([["a.txt", "覆盖了中国2898个区县。小米之家有六大核心品类。"]]);
    const text =
      "It covers 2,989 counties in China. <!-- tieout-ignore: 2,989 counties -->\n\n小米之家的五大核心品类\n";
    const { findings } = checkNote({ text }, await libraryOf(files));
    assert.deepEqual(
      findings.map(({ span }) => text.slice(span.start, span.end)),
      ["五大"],
    );
  });
});

describe("checkNote after an edit", () => {
  it("gives what checking anew gives, and keeps the verdicts of other blocks", async () => {
    const files = new Map([["a.txt", "覆盖了中国2898个区县。"]]);
    const library = await libraryOf(files);
    const before = "It covers 2,989 counties.\n\nSecond paragraph with 5 things.\n";
    const after = before.replace("5 things", "6 things");
    const first = checkNote({ text: before }, library);
    const second = checkNote({ text: after }, library, {}, first);
    assert.equal(second.blocks[0], first.blocks[0]);
    assert.notEqual(second.blocks.at(-1), first.blocks.at(-1));
    assert.deepEqual(second.claims, checkNote({ text: after }, library).claims);
  });

  it("keeps the verdicts of what lies between two edits of one version", async () => {
    const library = await libraryOf(new Map([["a.txt", "覆盖了中国2898个区县。"]]));
    const lines = [
      "One thing.",
      "It covers 2,989 counties.",
      "Between 3 and 4 things.",
      "The end.",
    ];
    const text = lines.with(0, "Two things.").with(3, "An end.").join("\n\n");
    const first = checkNote({ text: lines.join("\n\n") }, library);
    const second = checkNote({ text }, library, {}, first);
    const isKept = second.judged.map((block, at) => block === first.judged[at]);
    assert.deepEqual(isKept, [false, true, true, false]);
    assert.deepEqual(second.findings, checkNote({ text }, library).findings);
  });

  it("checks all again against another library", async () => {
    const text = "It covers 2,989 counties in China.\n";
    const first = checkNote({ text }, await libraryOf(new Map()));
    assert.deepEqual(first.findings, []);
    const library = await libraryOf(new Map([["a.txt", "覆盖了中国2898个区县。"]]));
    assert.equal(checkNote({ text }, library, {}, first).findings.length, 1);
  });
});

describe("evidence", () => {
  it("is sliced verbatim from its reference, with its line", async () => {
    const article = "標題\n\n截至2024年12月,覆盖了中国2898个区县。\n";
    const library = await libraryOf(new Map([["a.txt", article]]));
    const { findings } = checkNote({ text: "It covers 2,989 counties in China." }, library);
    const [evidence] = findings[0]?.evidence ?? [];
    assert.ok(evidence);
    assert.equal(article.slice(evidence.span.start, evidence.span.end), evidence.text);
    assert.equal(evidence.locator.line, 3);
  });
});
