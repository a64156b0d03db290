// Names that nothing introduces: in lists, in katakana, by the word they end with, by the whole name told before.

import { findEntities } from "../../../server/core/mention/entity/entity.ts";
import { foldedText } from "../../../server/core/text/foldedText.ts";
import { finishesOn } from "../runaway.ts";
import { has, hasNot } from "./namesOf.ts";

interface Case {
  readonly text: string;
  readonly has: readonly string[];
  readonly hasNot: readonly string[];
  readonly language: "zh" | "ja";
}

const cases: readonly Case[] = [
  {
    text: "公司次于杉杉股份、恒岳光电和利普达。他访问了宜昌、槐荫和周边地区。",
    has: [],
    hasNot: ["周边地区"],
    language: "zh",
  },
  {
    text: "船队停靠宜昌、柳河和奉节三地。",
    has: ["place 宜昌", "place 柳河", "place 奉节"],
    hasNot: ["三地"],
    language: "zh",
  },
  {
    text: "比亚迪、快递企业和商家都在观望。",
    has: ["organization 比亚迪"],
    hasNot: ["快递企业", "商家"],
    language: "zh",
  },
  {
    text: "山区的龙门峡大桥合龙。这座大桥长1420米。",
    has: ["place 龙门峡大桥"],
    hasNot: ["这座大桥", "大桥"],
    language: "zh",
  },
  {
    text: "影片将在平遥国际电影展首映,国际电影节很多。",
    has: ["other 平遥国际电影展"],
    hasNot: ["国际电影节"],
    language: "zh",
  },
  {
    text: "甘肃省卫健委表示支持。",
    has: ["organization 甘肃省卫健委"],
    hasNot: [],
    language: "zh",
  },
  {
    text: "大连海事大学与德国海德堡大学签约。",
    has: ["organization 大连海事大学"],
    hasNot: ["海事大学", "德国海德堡大学"],
    language: "zh",
  },
  {
    text: "报告期内公司扭亏。报告期内公司增资。",
    has: [],
    hasNot: ["报告期内公司"],
    language: "zh",
  },
  {
    text: "项目经理韦大勇带着工人住了五年。",
    has: ["person 韦大勇"],
    hasNot: ["韦大", "韦大勇带"],
    language: "zh",
  },
  {
    text: "顾长庚,男,1968年生。签字会计师为裘真。金融街,人很多。",
    has: ["person 顾长庚", "person 裘真"],
    hasNot: ["金融街"],
    language: "zh",
  },
  {
    text: "前锋恩迪亚耶破门。恩施的路不好走。",
    has: ["person 恩迪亚耶"],
    hasNot: [],
    language: "zh",
  },
  {
    text: "写真家のアニタ・デサイが撮った。クラウド・サービスも使う。",
    has: ["person アニタ・デサイ"],
    hasNot: ["クラウド・サービス"],
    language: "ja",
  },
  {
    text: "ハタケノ(つくば市)は新型を出す。ロボット(つくば市)も並ぶ。",
    has: ["organization ハタケノ"],
    hasNot: ["ロボット"],
    language: "ja",
  },
  {
    text: "競合のクボタやヤンドルより安い。トマトやキュウリより安い。",
    has: ["organization ヤンドル"],
    hasNot: ["トマト", "キュウリ"],
    language: "ja",
  },
  {
    text: "民俗学者の赤坂憲雄は指摘する。赤坂は港に近い。石川県では赤坂県道が通る。",
    has: ["person 赤坂憲雄 = 赤坂"],
    hasNot: ["石川"],
    language: "ja",
  },
  {
    text: "祖父の菊池留蔵が踊った。留蔵さんは93歳だった。",
    has: ["person 菊池留蔵 = 留蔵"],
    hasNot: [],
    language: "ja",
  },
  {
    text: "第15回潮見湾マラソンが開かれた。一般道路でマラソンをする。",
    has: ["other 潮見湾マラソン"],
    hasNot: ["回潮見湾マラソン", "マラソン"],
    language: "ja",
  },
  {
    text: "大規模地震に備える。奥越地震から半年。",
    has: ["other 奥越地震"],
    hasNot: ["大規模地震"],
    language: "ja",
  },
];

describe("names that nothing introduces", () => {
  for (const { text, has: wanted, hasNot: none, language } of cases) {
    for (const name of wanted) it(`${name} in ${text}`, () => has(text, name, language));
    for (const name of none) it(`no ${name} in ${text}`, () => hasNot(text, name, language));
  }

  const pieces = ["小米、", "宜昌、柳河和", "茶业有限公司", "的大桥", "王会"];
  finishesOn(pieces, (text) => findEntities([foldedText(text)], "zh"));
  const japanese = ["ナノ", "地震", "・アイ", "銀行", "の赤坂"];
  finishesOn(japanese, (text) => findEntities([foldedText(text)], "ja"));
});
