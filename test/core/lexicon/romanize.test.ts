import assert from "node:assert/strict";
import { pinyinOf, samePersonName } from "../../../server/core/lexicon/romanize.ts";

describe("samePersonName", () => {
  const same: readonly (readonly [string, string])[] = [
    ["Lei Jun", "雷军"],
    ["Lei Jun", "雷軍"],
    ["Jun Lei", "雷军"],
    ["LEI Jun", "雷军"],
    ["Leijun", "雷军"],
    ["Lu Weibing", "卢伟冰"],
    ["Lu Wei-bing", "卢伟冰"],
    ["Lu Wei Bing", "卢伟冰"],
    ["Weibing Lu", "卢伟冰"],
    ["Zeng Guofan", "曾国藩"],
    ["Shan Xiongxin", "单雄信"],
    ["Qiu Ying", "仇英"],
    ["Lü Bu", "吕布"],
    ["Lv Bu", "吕布"],
    ["Lu Bu", "吕布"],
    ["Lyu Bu", "吕布"],
    ["Ouyang Xiu", "欧阳修"],
    ["Xiu Ouyang", "欧阳修"],
    ["Sima Xiangru", "司马相如"],
    ["Zhang Chang'an", "张长安"],
    ["Zhang Chang’an", "张长安"],
    ["Xi Jinping", "习近平"],
    ["Le Jia", "乐嘉"],
    ["Yue Jia", "乐嘉"],
    ["Ma, Yun", "马云"],
  ];
  for (const [latin, han] of same) {
    it(`${latin} is ${han}`, () => assert.equal(samePersonName(latin, han), true));
  }

  const different: readonly (readonly [string, string])[] = [
    ["Lei", "雷军"],
    ["Jun", "雷军"],
    ["L. Jun", "雷军"],
    ["Lei J", "雷军"],
    ["Lei Junping", "雷军"],
    ["Lei Jun", "雷军军"],
    ["Lei Jun", "雷"],
    ["Li Jun", "雷军"],
    ["Bing Luwei", "卢伟冰"],
    ["Wei Lubing", "卢伟冰"],
    ["Lu Weibin", "卢伟冰"],
    ["Lu Bing", "卢伟冰"],
    ["Howard Stringer", "霍华德"],
    ["Ma Ying-jeou", "马英九"],
    ["Lei Jun 2", "雷军"],
    ["雷军", "雷军"],
    ["", "雷军"],
    ["Lei Jun", "レイ"],
    ["Lei Jun", "Lei Jun"],
    ["Zhongguo Renmin Yinhang", "中国人民银行"],
  ];
  for (const [latin, han] of different) {
    it(`${latin || "nothing"} is not ${han}`, () => {
      assert.equal(samePersonName(latin, han), false);
    });
  }
});

describe("pinyinOf", () => {
  it("gives all readings of each character", () => {
    assert.deepEqual(pinyinOf("单雄"), [["chan", "dan", "shan"], ["xiong"]]);
    assert.deepEqual(pinyinOf("吕"), [["lv"]]);
  });
  it("has none for what is not Han", () => assert.deepEqual(pinyinOf("あA"), [[], []]));
});
