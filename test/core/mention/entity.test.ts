import assert from "node:assert/strict";
import fc from "fast-check";
import { findEntities } from "../../../server/core/mention/entity/entity.ts";
import { foldedText } from "../../../server/core/text/foldedText.ts";
import { finishesOn } from "../runaway.ts";
import { has, hasNot, names, records } from "./namesOf.ts";

describe("names in Latin letters", () => {
  const found: readonly (readonly [string, string])[] = [
    ["The party leader Odd Verrin left.", "person Odd Verrin"],
    ["Quillmark CEO Nora Ellery opened a shop.", "organization Quillmark"],
    ["In May, Quillmark CEO Nora Ellery opened a shop.", "person Nora Ellery"],
    ["The former president Odd Verrin spoke.", "person Odd Verrin"],
    ["She studied at the University of Dunmarsh last year.", "organization University of Dunmarsh"],
    ["It bought Quillmark, Inc. last year.", "organization Quillmark, Inc."],
    ["They met near Harrow Marsh Park on Sunday.", "place Harrow Marsh Park"],
    ["The rate rose, said Dr. Ilse van der Brugge.", "person Ilse van der Brugge"],
  ];
  for (const [text, expected] of found)
    it(`${expected} in ${text}`, () => has(text, expected, "en"));

  const none: readonly (readonly [string, string])[] = [
    ["Shops closed. Meanwhile prices rose.", "Meanwhile"],
    ["On Monday the shop closed in March.", "Monday"],
    ["TOP STORIES THIS WEEK FROM OUR DESK", "TOP STORIES"],
    ["Top Stories From Our Weekly Desk Today", "Top Stories From Our Weekly Desk Today"],
    ["Books sell. The books are old.", "Books"],
    ["The CEO left. Chief Strategy Officer wanted.", "Strategy"],
    ["He said: Yes, we can.", "Yes"],
    ["See Chapter 3 and Table 2.", "Chapter"],
    ["So I said I'm Glad to be here.", "I'm Glad"],
    ["Our Customer Support is open, and so is our Customer Support.", "Our Customer Support"],
    ["He flew over South America Central America and home.", "South America Central America"],
    ["We read: Nora Ellery Is Back on page one of the paper.", "Nora Ellery Is Back"],
  ];
  for (const [text, name] of none) it(`no ${name} in ${text}`, () => hasNot(text, name, "en"));

  it("joins the family name to the full name", () => {
    const text = "Quillmark CEO Nora Ellery opened a shop. Ellery said it was small.";
    has(text, "person Nora Ellery = Ellery", "en");
  });

  it("joins a company to its name without the last word", () => {
    const text = "Harrow Lane Foods will close shops. Harrow Lane was founded here.";
    has(text, "organization Harrow Lane Foods = Harrow Lane", "en");
  });

  it("parts two institutions", () => {
    const text = "The University of Dunmarsh and the Institute of Slow Reading agreed.";
    has(text, "organization Institute of Slow Reading", "en");
  });

  it("takes an unknown name for a person who speaks", () => {
    const text = "Odd Verrin opened a shop. Verrin said it was small.";
    has(text, "person Odd Verrin = Verrin", "en");
  });

  it("takes an unknown name for a person whom the article calls by the second name", () => {
    const text = "Odd Verrin left the firm. Later Verrin sold his share to a fund.";
    has(text, "person Odd Verrin = Verrin", "en");
  });

  it("takes a house that is called by its first name for no person", () => {
    const text =
      "Takamori Verrin left the market. Later Takamori sold its share. The Verrin closed.";
    has(text, "other Takamori Verrin", "en");
    has("Typhoon Verrin came. Later Verrin turned north.", "other Typhoon Verrin", "en");
  });

  it("leaves a family name alone that two people share", () => {
    const text = "Nora Ellery met Mark Ellery. The mayor thanked Ellery.";
    const shared = records(text, "en").filter(({ aliases }) => aliases.includes("Ellery"));
    assert.deepEqual(shared, []);
  });

  it("keeps an apposition as the description", () => {
    const text = "Nora Ellery, the founder of a bookshop, left.";
    const [person] = records(text, "en");
    assert.deepEqual(person?.description?.span, { start: 13, end: 38 });
  });

  it("takes no clause for an apposition", () => {
    const text = "According to Nora Ellery, the founder was tired, and left.";
    assert.equal(records(text, "en")[0]?.description, undefined);
  });
});

describe("organisations in Chinese and Japanese", () => {
  const found: readonly (readonly [string, string, string])[] = [
    ["他毕业于临江大学中文系。", "organization 临江大学", "zh"],
    ["报告由青禾研究院发布。", "organization 青禾研究院", "zh"],
    ["据国家湿地局统计，今年候鸟增加。", "organization 国家湿地局", "zh"],
    ["四川省湿地厅发布了名单。", "organization 四川省湿地厅", "zh"],
    ["它于2010年青禾大学百年校庆时建成。", "organization 青禾大学", "zh"],
    ["これは青葉銀行の発表だ。", "organization 青葉銀行", "ja"],
    ["株は青葉電機が買った。", "organization 青葉電機", "ja"],
  ];
  for (const [text, expected, language] of found) {
    it(`${expected} in ${text}`, () => has(text, expected, language));
  }

  const none: readonly (readonly [string, string])[] = [
    ["这是一家上市公司，也是科技公司。上市公司要披露。", "上市公司"],
    ["他考上了综合性大学。", "综合性大学"],
    ["两所大学合并了。", "两所大学"],
    ["他在中国总部工作。", "中国总部"],
    ["雨下在印度西北部，也下在印度西北部的山里。", "印度西北部"],
    ["国家签署了协议。国家部署了工作。", "国家签署"],
    ["印度空气监测部门说，空气监测部门很忙。", "印度空气监测部"],
    ["它与德国电力公司签约。德国电力公司很大。", "德国电力公司"],
    ["中国公司和日本汽车都来了。中国公司。日本汽车。", "中国公司"],
    ["这家公司在该地区有三家银行。", "三家银行"],
  ];
  for (const [text, name] of none) it(`no ${name} in ${text}`, () => hasNot(text, name));

  it("joins a company to its stem, but not to its sister", () => {
    const text = "小米科技昨日开会。小米很忙，小米影业也很忙。";
    const all = names(text);
    assert.ok(
      all.some((name) => /小米 = 小米科技|小米科技 = 小米/.test(name)),
      String(all),
    );
    assert.ok(all.includes("organization 小米影业"), String(all));
  });
});

describe("firms told by whose they are", () => {
  const found: readonly (readonly [string, string, string])[] = [
    ["北浜ガスの売上高は8%増えた。", "organization 北浜ガス", "ja"],
    ["子会社の浜光エナジーは赤字だった。", "organization 浜光エナジー", "ja"],
    ["傘下のトキワ配送も減益となった。", "organization トキワ配送", "ja"],
    ["「ミナト配送」という会社が新設された。", "organization ミナト配送", "ja"],
    ["集团收入下降，子公司云栈物流盈利。", "organization 云栈物流", "zh"],
    ["一家名为“云栈”的公司起诉了港口。", "organization 云栈", "zh"],
  ];
  for (const [text, expected, language] of found)
    it(`${expected} in ${text}`, () => has(text, expected, language));

  const none: readonly (readonly [string, string, string])[] = [
    ["天然ガスと都市ガスが値上がりした。", "天然ガス", "ja"],
    ["温室効果ガスを減らす。再生可能エネルギーを増やす。", "再生可能エネルギー", "ja"],
    ["浜辺のガストは満席だった。", "浜辺のガス", "ja"],
    ["傘下のスーパーは好調だった。", "スーパー", "ja"],
    ["子会社の株式を売却した。", "株式", "ja"],
    ["子公司业绩下滑，母公司承担了亏损。", "业绩", "zh"],
    ["拥有“云栈”的公司起诉了港口。", "云栈", "zh"],
  ];
  for (const [text, name, language] of none)
    it(`no ${name} in ${text}`, () => hasNot(text, name, language));
});

describe("names in brackets", () => {
  it("expands an acronym in Chinese", () =>
    has("公司的综合订单指数(COI)为12，COI会下降。", "other 综合订单指数 = COI"));

  it("takes no measure that all know by its letters for a name", () =>
    hasNot("公司的复合年增长率(CAGR)为12%，CAGR会下降。", "CAGR"));

  it("expands an acronym in English", () =>
    has("The gross shelf margin (GSM) fell. GSM was low.", "other gross shelf margin = GSM", "en"));

  it("takes katakana with its Latin spelling", () =>
    has(
      "米国のクォンタ・リッジ（Quanta Ridge）を買った。",
      "other クォンタ・リッジ = Quanta Ridge",
      "ja",
    ));

  it("knows pinyin", () =>
    has("店里的林晓东（Lin Xiaodong）来了。", "person 林晓东 = Lin Xiaodong"));

  it("follows a short form that the text gives", () =>
    has("临江大学（以下简称“临大”）发布报告，临大很小。", "organization 临江大学 = 临大"));

  it("takes no remark for a name", () => {
    hasNot("门店开在最好的Mall(商场)里。", "商场");
    hasNot("Nora Ellery (left) and her dog.", "left", "en");
    hasNot("Shops (ABC) closed.", "ABC", "en");
    hasNot("创始人林晓东(CEO)来了。", "CEO");
    hasNot("创始人林晓东(Quillmark)来了。", "Quillmark");
  });
});

describe("works and products", () => {
  it("finds works in their marks", () => {
    has("她读完了《山间来信》。", "work 山间来信");
    has("映画『山の手紙』が公開された。", "work 山の手紙", "ja");
  });

  it("takes no speech for a work", () =>
    hasNot("父は「母が『早く帰る』と言った」と話した。", "早く帰る", "ja"));

  it("finds a model with its maker, in any case", () => {
    const found = records("小米发布了小米QX9。用户试驾小米qx9。").find(
      ({ type }) => type === "product",
    );
    assert.deepEqual(found?.mentions.length, 2);
  });

  it("takes no quarter, format or formula for a model", () => {
    hasNot("Q3和CO2和MP3。Q3和CO2和MP3。", "Q3");
    hasNot("Q3和CO2和MP3。Q3和CO2和MP3。", "CO2");
  });
});

describe("records of any text", () => {
  const pieces = fc.constantFrom(
    ..."创始人 林晓东 表示 ， 。 （ ） ( ) · 《 》 『 』 的 和 、 大学 公司 小米 日本 氏 さん 山本 社長".split(
      " ",
    ),
    ..."Nora_ Ellery_ Inc._ Mr._ said_ the_ of_ Bank_ SU7 IMF Quillmark_ CEO_ 12 マルコ ・"
      .replaceAll("_", " ")
      .split(/(?<= )|(?=[A-Z0-9マ・])/),
  );
  const texts = fc.array(pieces, { maxLength: 40 }).map((words) => words.join(""));
  const articles = fc.tuple(fc.array(texts, { maxLength: 4 }), fc.constantFrom("zh", "ja", "en"));

  it("have places that read as their names, in order and apart", () => {
    fc.assert(
      fc.property(articles, ([passages, language]) => {
        const found = findEntities(passages.map(foldedText), language);
        const taken: string[] = [];
        for (const { name, aliases, mentions } of found) {
          assert.ok(mentions.length > 0);
          for (const { passage, span } of mentions) {
            const words = passages[passage]?.slice(span.start, span.end) ?? "";
            assert.ok([name, ...aliases].includes(words), words);
            for (let i = span.start; i < span.end; i++) taken.push(`${passage}:${i}`);
          }
        }
        assert.equal(new Set(taken).size, taken.length);
      }),
      { numRuns: 500 },
    );
  });
});

describe("whose a contest is", () => {
  it("is no part of its name", () => {
    hasNot(
      "The winners of the Wimbledon Women's Singles event since 1884.",
      "Wimbledon Women",
      "en",
    );
    has("She starred in the film Little Women in 2019.", "other Little Women", "en");
  });
});

describe("hostile texts", () => {
  const pieces = [
    "一",
    "·",
    "(",
    "A ",
    "Aa ",
    "公司",
    "『",
    "总统",
    "王",
    "Bank of ",
    "ア・",
    "A1 ",
    "雷军(",
    "Mr. ",
  ];
  finishesOn(pieces, (text) => findEntities([foldedText(text)], "zh"));
});
