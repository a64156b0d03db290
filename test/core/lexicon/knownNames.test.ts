import assert from "node:assert/strict";
import { findKnownNames } from "../../../server/core/lexicon/findKnownNames.ts";
import { knownNames } from "../../../server/core/lexicon/knownNames.ts";
import { foldChars } from "../../../server/core/text/fold.ts";

/** Names found, as "id:words" in order. */
function found(text: string): string[] {
  return findKnownNames(text).map(
    ({ span, name }) => `${name.id} ${text.slice(span.start, span.end)}`,
  );
}

describe("findKnownNames", () => {
  const same: readonly (readonly [string, readonly string[]])[] = [
    ["place:JP", ["Japan", "Japanese", "日本"]],
    ["place:US", ["U.S.", "US", "United States", "美国", "美國", "米国", "アメリカ"]],
    ["place:GB", ["British", "UK", "英国", "英國", "イギリス"]],
    ["place:CN", ["China", "Chinese", "中国", "中國"]],
    ["place:tokyo", ["Tokyo", "东京", "東京", "東京都"]],
    ["place:barcelona", ["Barcelona", "巴塞罗那", "巴塞羅那", "バルセロナ"]],
    ["org:xiaomi", ["Xiaomi", "XIAOMI", "小米", "シャオミ"]],
    ["org:sony", ["Sony", "SONY", "索尼", "ソニー"]],
    ["org:toyota", ["Toyota", "丰田", "トヨタ自動車"]],
    ["org:wuhan-university", ["Wuhan University", "武汉大学", "武漢大学"]],
    ["org:people-s-bank-of-china", ["People’s Bank of China", "中国人民银行"]],
    ["person:howard-stringer", ["Howard Stringer", "霍华德·斯金格", "斯金格"]],
    ["product:mi-home", ["Mi Home", "小米之家"]],
    ["product:xiaomi-su7", ["SU7", "Xiaomi SU7", "小米SU7", "小米su7"]],
  ];
  for (const [id, forms] of same) {
    for (const form of forms) {
      it(`${form} is ${id}`, () => assert.deepEqual(found(`x, ${form}.`), [`${id} ${form}`]));
    }
  }

  const none: readonly string[] = [
    "They told us that an apple is on target, may march and polish a turkey.",
    "US$5 and A$5",
    "The Chinas of this world and Japanization, Parisienne, Indianapolis",
    "发展中国家",
    "资源集中国内",
    "股东加入，幸福建设，沿海地区",
    "截至12月31日本公司",
    "昨日本报讯",
    "全程100公里约需一小时",
    "世界上海拔最高的城市",
    "他提高知名度，有关东西很多",
    "3万科技人员，三百度的高温",
    "タイプ、マリさん、アメリカン、パンダ",
  ];
  for (const text of none) it(`none in: ${text}`, () => assert.deepEqual(found(text), []));

  it("takes the longest name", () => {
    assert.deepEqual(found("法国人口"), ["place:FR 法国"]);
    assert.deepEqual(found("Bank of China and Bank of America"), [
      "org:bank-of-china Bank of China",
      "org:bank-of-america Bank of America",
    ]);
    assert.deepEqual(found("小米汽车在北京大学"), [
      "product:xiaomi-ev 小米汽车",
      "org:peking-university 北京大学",
    ]);
    assert.deepEqual(found("大马士革、印度尼西亚、罗马尼亚"), [
      "place:damascus 大马士革",
      "place:ID 印度尼西亚",
      "place:RO 罗马尼亚",
    ]);
  });

  it("finds names in a run of several languages", () => {
    assert.deepEqual(found("JR東日本とNTTドコモ、U.S.-based Sony's 7-Eleven"), [
      "org:jr-east JR東日本",
      "org:ntt-docomo NTTドコモ",
      "place:US U.S.",
      "org:sony Sony",
      "org:7-eleven 7-Eleven",
    ]);
  });
});

describe("knownNames", () => {
  it("gives each form to one name only, and each name one id", () => {
    const owners = new Map<string, string>();
    const ids = new Set<string>();
    for (const { id, names } of knownNames()) {
      assert.ok(!ids.has(id), id);
      ids.add(id);
      for (const form of new Set(names.map(foldChars))) {
        assert.equal(owners.get(form) ?? id, id, form);
        owners.set(form, id);
      }
    }
  });

  it("knows the countries under their codes, in three languages", () => {
    const france = knownNames().find(({ id }) => id === "place:FR");
    assert.ok(france);
    for (const form of ["France", "法国", "法國", "フランス", "French"]) {
      assert.ok(france.names.includes(form), form);
    }
  });

  it("finds every form of every name as that name", () => {
    const missed = knownNames().flatMap(({ id, names }) =>
      names.filter((form) => {
        const all = findKnownNames(form);
        return !(all.length === 1 && all[0]?.name.id === id && all[0].span.end === form.length);
      }),
    );
    assert.deepEqual(missed, []);
  });
});
