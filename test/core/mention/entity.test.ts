import assert from "node:assert/strict";
import { type EntityRecord, findEntities } from "../../../server/core/mention/entity.ts";

/** "person 林晓东 = Lin Xiaodong" for each record, in order of first mention. */
function names(text: string, language = "zh"): readonly string[] {
  return records(text, language).map(
    ({ type, name, aliases }) => `${type} ${[name, ...aliases].join(" = ")}`,
  );
}

function records(text: string, language = "zh"): readonly EntityRecord[] {
  const passages = text.split("\n").map((line) => ({ kind: "paragraph", text: line }));
  return findEntities(passages, language);
}

function has(text: string, expected: string, language = "zh"): void {
  assert.ok(names(text, language).includes(expected), `${expected} in ${names(text, language)}`);
}

function hasNot(text: string, name: string, language = "zh"): void {
  const all = records(text, language).flatMap((record) => [record.name, ...record.aliases]);
  assert.ok(!all.includes(name), `${name} is none of ${all}`);
}

describe("Chinese people", () => {
  const found: readonly (readonly [string, string])[] = [
    ["青禾书店创始人林晓东上周回到县城。", "林晓东"],
    ["前总裁顾念慈在会上谈到亏损。", "顾念慈"],
    ["钱若溪表示，明年会再开三家店。", "钱若溪"],
    ["钱若溪曾概括公司的打法。", "钱若溪"],
    ["副院长欧阳修竹说。", "欧阳修竹"],
    ["书店创始人林晓公开演讲，林晓说。", "林晓"],
    ["總經理顧念慈宣布漲價。", "顧念慈"],
    ["导演林晓东、钱若溪和顾念慈走进会场。", "顾念慈"],
    ["影片由林晓东、钱若溪、顾念慈主演。", "林晓东"],
  ];
  for (const [text, name] of found) it(`${name} in ${text}`, () => has(text, `person ${name}`));

  const none: readonly (readonly [string, string])[] = [
    ["高管表示，明年会再开三家店。", "高管"],
    ["许多人说，这里变了。", "许多人"],
    ["安全部门表示，没有人受伤。", "安全部"],
    ["黄金称得上稳定。", "黄金"],
    ["记者从公司获悉，门店将关闭。", "从公"],
    ["总经理助理已经离开。", "助理"],
    ["白云山很高。", "白云山"],
    ["何先生说，他等了三天。", "何先"],
    ["方面表示满意。", "方面"],
    ["导演林晓东、白银和黄金都涨了。", "白银和"],
    ["他买了黄瓜、白菜、萝卜。", "黄瓜"],
  ];
  for (const [text, name] of none) it(`no ${name} in ${text}`, () => hasNot(text, name));

  it("finds a name again where nothing stands beside it", () => {
    const text = "青禾书店创始人林晓东上周回到县城。\n街坊都认得林晓东，也认得他的猫。";
    const [person] = records(text).filter(({ type }) => type === "person");
    assert.deepEqual(person?.mentions, [
      { passage: 0, span: { start: 7, end: 10 } },
      { passage: 1, span: { start: 5, end: 8 } },
    ]);
  });

  it("keeps the title as the description", () => {
    const text = "去年，青禾书店创始人林晓东回到县城。";
    const [person] = records(text).filter(({ type }) => type === "person");
    assert.deepEqual(person?.description, { passage: 0, span: { start: 3, end: 10 } });
  });
});

describe("transliterated people", () => {
  it("are one with the Latin name in brackets and with their family name", () => {
    const text = "前总裁马尔科·菲伦齐(Marco Firenzi)在采访中谈到此事。菲伦齐说。";
    has(text, "person 马尔科·菲伦齐 = 菲伦齐 = Marco Firenzi");
  });

  it("are found behind a title", () => has("总理贝特利尼在议会说。", "person 贝特利尼"));

  it("end where the sentence goes on", () =>
    has("安娜·贝特利尼在采访中说。", "person 安娜·贝特利尼"));

  it("are not dotted words", () => {
    hasNot("第一季·完结篇昨晚播出。", "第一季·完结篇");
    hasNot("套餐有红茶·奶茶·咖啡。", "红茶·奶茶·咖啡");
  });
});

describe("Japanese people", () => {
  const found: readonly (readonly [string, string])[] = [
    ["青葉書店の山本翔太社長は語った。", "person 山本翔太"],
    ["会長の田中美咲は会見を開いた。", "person 田中美咲"],
    ["マルコ・フィレンツィ氏は来日した。", "person マルコ・フィレンツィ"],
    ["星川さんは笑った。", "person 星川"],
    ["主演は中村みどりさんだ。", "person 中村みどり"],
  ];
  for (const [text, expected] of found)
    it(`${expected} in ${text}`, () => has(text, expected, "ja"));

  const none: readonly (readonly [string, string])[] = [
    ["同社長は語った。", "同"],
    ["トヨタ社長は語った。", "トヨタ社長"],
    ["女性店員さんが来た。", "女性店員"],
    ["日本選手が勝った。", "日本選手"],
    ["沢山のお客さんが並んだ。", "沢山"],
    ["中村のおじさんが来た。", "中村のおじ"],
  ];
  for (const [text, name] of none) it(`no ${name} in ${text}`, () => hasNot(text, name, "ja"));

  it("are one under their surname", () => {
    const text = "青葉書店の山本翔太社長は語った。山本氏は店を増やす。";
    has(text, "person 山本翔太 = 山本", "ja");
  });
});

describe("names in Latin letters", () => {
  const found: readonly (readonly [string, string])[] = [
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

describe("names in brackets", () => {
  it("expands an acronym in Chinese", () =>
    has("公司的复合年增长率(CAGR)为12%，CAGR会下降。", "other 复合年增长率 = CAGR"));

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
  const ms = (text: string): number => {
    const start = performance.now();
    findEntities([{ kind: "paragraph", text }], "zh");
    return performance.now() - start;
  };
  for (const piece of pieces) {
    it(`grows linearly on ${JSON.stringify(piece)}`, function () {
      this.timeout(30_000);
      const small = piece.repeat(2_000);
      const large = piece.repeat(64_000);
      ms(small);
      // 32 times the text, 1,024 times the work if it were squared; a quarter of that forgives a
      // machine that is busy with other things.
      const limit = 256 * Math.max(ms(small), ms(small), 1);
      assert.ok(ms(large) < limit);
    });
  }
});
