import assert from "node:assert/strict";
import { has, hasNot, records } from "./namesOf.ts";

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
    ["青禾书店创始人沈柏年今年61岁。", "沈柏年"],
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
    ["董事长李今年退休。", "李今年"],
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

  it("tells a name that is a word from the word", () => {
    const [person] = records("副院长高峰认为，客流高峰会来。高峰期很长。高峰说，不急。");
    assert.deepEqual(
      person?.mentions.map(({ span }) => span.start),
      [3, 21],
    );
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
