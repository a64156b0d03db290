import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { compileDictionary } from "../../../server/core/lexicon/compileDictionary.ts";
import { type Dictionary, readDictionary } from "../../../server/core/lexicon/dictionary.ts";
import { translatedWords } from "../../../server/core/lexicon/dictionaryTerms.ts";
import { findDictionaryWords } from "../../../server/core/lexicon/dictionaryWords.ts";
import { glossesOf } from "../../../server/core/lexicon/glossesOf.ts";
import { stem } from "../../../server/core/lexicon/stem.ts";

const shipped = (): Dictionary => readDictionary(readFileSync("dist/dictionary.txt"));

function compile(...entries: readonly (readonly [string, string, ...string[]])[]): Dictionary {
  const compiled = compileDictionary(
    entries.map(([word, pinyin, ...senses]) => ({ word, pinyin, senses, counters: 0 })),
  );
  return readDictionary(new TextEncoder().encode(`Credit.\n\n${compiled}\n`));
}

describe("glosses of the dictionary", () => {
  const is = (sense: string, ...phrases: readonly string[]) =>
    it(`"${sense}" says ${phrases.join(", ") || "nothing"}`, () => {
      assert.deepEqual(
        glossesOf([sense]),
        phrases.map((phrase) => phrase.split(" ").map(stem).join(" ")),
      );
    });
  is("to salvage; to dredge up (from water)", "salvage");
  is("ferry boat", "ferry boat", "ferry");
  is("an aircraft carrier", "aircraft carrier");
  is("to hand sth over to sb");
  is("(literary) swift");
  is("variant of 輪渡");
  is("surname Du");
  is("Hakka cuisine");
  is("the weight that a horse carries on its back");
});

describe("the dictionary as compiled", () => {
  it("translates both ways, in the characters that all scripts fold to", () => {
    const dictionary = compile(
      ["渡輪", "du4 lun2", "ferry boat"],
      ["蜂箱", "feng1 xiang1", "beehive"],
    );
    assert.deepEqual(dictionary.englishFor("渡轮"), ["ferry boat", "ferry"]);
    assert.deepEqual(dictionary.hanFor("ferry"), ["渡轮"]);
    assert.deepEqual(dictionary.hanFor("beehiv"), ["蜂箱"]);
    assert.equal(dictionary.longestFrom("渡"), 2);
  });

  it("has no names, single characters and sayings", () => {
    const dictionary = compile(
      ["天津", "Tian1 jin1", "pier"],
      ["船", "chuan2", "boat"],
      ["天下乌鸦一般黑", "tian1 xia4", "evil"],
    );
    for (const word of ["天津", "船", "天下乌鸦一般黑"]) {
      assert.deepEqual(dictionary.englishFor(word), []);
    }
    assert.deepEqual(dictionary.hanFor("pier"), []);
  });

  it("keeps at most eight words for one, first senses first", () => {
    const numbered = [..."甲乙丙丁戊己庚辛壬"].map((each) => [`${each}船`, "x", "barge"] as const);
    const dictionary = compile(["驳船", "x", "lighter", "barge"], ...numbered);
    assert.equal(dictionary.hanFor("barg").length, 8);
    assert.ok(!dictionary.hanFor("barg").includes("驳船"));
    assert.deepEqual(dictionary.hanFor("lighter"), ["驳船"]);
  });

  it("of other bytes has no words", () => {
    for (const text of ["", "x", "a\n\nb", "\n\n\n\n|=,|\n\n"]) {
      const dictionary = readDictionary(new TextEncoder().encode(text));
      assert.deepEqual(dictionary.englishFor("渡轮"), []);
      assert.deepEqual(dictionary.hanFor("ferry"), []);
    }
  });
});

describe("dictionary words of a text", () => {
  const words = (text: string) => findDictionaryWords(text, shipped()).map(({ word }) => word);

  it("are found whole, in all scripts", () => {
    assert.deepEqual(words("养蜂人丢了蜂箱"), ["养蜂人", "蜂箱"]);
    assert.deepEqual(words("修道院まで裸足で歩いた"), ["修道院", "裸足"]);
    assert.deepEqual(words("養蜂人的蜂箱"), ["养蜂人", "蜂箱"]);
  });

  it("are not the glossary's, nor parts of its words", () => {
    assert.deepEqual(words("41年后退休"), []);
    assert.deepEqual(words("在地震中"), []);
    assert.deepEqual(words("75名儿童"), []);
  });

  it("are no false friends in Japanese", () => {
    assert.deepEqual(words("饅頭を食べた"), []);
    assert.deepEqual(words("他吃馒头"), ["馒头"]);
  });
});

describe("translated words of a note", () => {
  const keys = (text: string) => translatedWords(text, shipped()).flatMap((word) => word.keys);

  it("look for the words of the other script", () => {
    assert.ok(keys("The beekeeper lost his hives.").includes("d:养蜂人"));
    assert.ok(keys("养蜂人丢了蜂箱").includes("d:beekeeper"));
    assert.ok(keys("Volcanic ash fell.").includes("d:火山灰"));
  });

  it("are none where the glossary knows the word, and none for stop words and numbers", () => {
    assert.deepEqual(keys("The revenue of 12 counties"), []);
    assert.deepEqual(keys("This was about the same with them in May."), []);
    assert.deepEqual(keys("营收增长"), []);
  });
});

describe("the dictionary that is shipped", () => {
  it("says in its first line what it is made from, and under which licence", () => {
    const [credit = ""] = readFileSync("dist/dictionary.txt", "utf8").split("\n", 1);
    assert.match(credit, /CC-CEDICT.*CC BY-SA 4\.0/u);
  });

  it("knows everyday words of many fields", () => {
    const dictionary = shipped();
    const pairs = [
      "beekeeper 养蜂人",
      "kidnapper 绑匪",
      "ransom 赎金",
      "umbrella 雨伞",
      "granit 花岗岩",
    ];
    for (const pair of pairs) {
      const [english = "", han = ""] = pair.split(" ");
      assert.ok(dictionary.hanFor(english).includes(han), pair);
      assert.ok(dictionary.englishFor(han).includes(english), pair);
    }
  });
});
