/** Words of articles are found by what sounds like them in another script, and by nothing else. */
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { soundsOf } from "../../../server/core/lexicon/sounds.ts";
import { indexOf } from "../../../server/core/library/indexes.ts";
import type { ReferenceIndex } from "../../../server/core/library/referenceIndex.ts";
import { pairsReadAs, pinyinReadings } from "../../../server/core/library/sound/pinyinWords.ts";
import { katakanaSounding, latinSounding } from "../../../server/core/library/sound/soundIndex.ts";
import { wordKeysOf } from "../../../server/core/library/termIndex.ts";
import { readReference } from "../../../server/core/reference/read.ts";

async function index(text: string): Promise<ReferenceIndex> {
  const bytes = new TextEncoder().encode(text);
  return indexOf(await readReference({ uri: "file:///a.txt", bytes }));
}

/** Latin words that sound so, found by sounding out all of them. */
function latinOf(sound: string, { terms }: ReferenceIndex): readonly string[] {
  const names = [...wordKeysOf(terms)].filter((key) => /^w:[a-z]{4,20}$/u.test(key));
  return names.filter((key) => soundsOf(key.slice(2)).includes(sound));
}

describe("latinSounding", () => {
  it("finds the word of an article by a name in katakana", async () => {
    const article = await index("Brightline carried 2,898 people. Its trains are yellow.");
    const heard = (name: string) =>
      soundsOf(name).flatMap((sound) => latinSounding(sound, article));
    assert.deepEqual(heard("ブライトライン"), ["w:brightlin"]);
    assert.deepEqual(heard("布赖特莱恩"), ["w:brightlin"]);
    assert.deepEqual(heard("ドストエフスキー"), []);
  });

  it("finds what sounding out every word finds, for all sounds of the corpus", async () => {
    const folder = "test/corpus";
    const names = readdirSync(folder).filter((name) => /^en-.*\.txt$/u.test(name));
    const articles = await Promise.all(
      names.slice(0, 6).map((name) => index(readFileSync(`${folder}/${name}`, "utf8"))),
    );
    const words = articles.flatMap(({ terms }) => [...wordKeysOf(terms)]);
    const latin = words.filter((key) => /^w:[a-z]{4,20}$/u.test(key)).map((key) => key.slice(2));
    const sounds = [...new Set(latin.flatMap(soundsOf))].filter((_, i) => i % 4 === 0);
    assert.ok(sounds.length > 100);
    for (const article of articles) {
      for (const sound of sounds)
        assert.deepEqual(latinSounding(sound, article), latinOf(sound, article), sound);
    }
  });
});

describe("katakanaSounding", () => {
  it("finds a run by its sound, told by its first two", async () => {
    const article = await index("ブライトラインは2,898人を運んだ。ボルトムーアは遠い。");
    const heard = (name: string) =>
      soundsOf(name).flatMap((sound) => katakanaSounding(sound, article));
    assert.deepEqual(heard("Brightline"), ["b:ブラ"]);
    assert.deepEqual(heard("Voltmoor"), ["b:ボル"]);
    assert.deepEqual(heard("Kipchoge"), []);
  });
});

describe("pairsReadAs", () => {
  it("finds Chinese words by their pinyin, all of it", async () => {
    const { terms } = await index("澜沐集团在成都有28家门店,诺尔兰在西安。");
    const keysOf = (word: string) => pairsReadAs(pinyinReadings(word), terms);
    assert.deepEqual(keysOf("lanmu"), ["b:澜沐"]);
    assert.deepEqual(keysOf("chengdu"), ["b:成都"]);
    assert.deepEqual(keysOf("lanmujituan"), ["b:澜沐"]);
    assert.deepEqual(keysOf("lanmuji"), ["b:澜沐"]);
    assert.deepEqual(keysOf("lanmudian"), []);
    assert.deepEqual(keysOf("mulan"), []);
    assert.deepEqual(keysOf("xi"), []);
    assert.deepEqual(keysOf("county"), []);
  });
});
