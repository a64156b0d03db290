import assert from "node:assert/strict";
import { bytesIn } from "../../../server/core/library/pack/byteSource.ts";
import {
  indexQuotes,
  openQuotes,
  packQuotes,
  type QuoteIndex,
  toReference,
} from "../../../server/core/library/quote/quoteIndex.ts";
import {
  mergeQuoteIndexes,
  type QuoteLibrary,
} from "../../../server/core/library/quote/quoteLibrary.ts";
import { findCandidates } from "../../../server/core/library/quote/quoteSearch.ts";
import type { TableStore } from "../../../server/core/library/tableStore.ts";
import { normalizeQuoted } from "../../../server/core/text/normalize.ts";
import { article } from "../verdict/quotationArticle.ts";

/** The same numbers on each run: a linear congruential generator. */
function randomFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

function randomHan(random: (below: number) => number, length: number): string {
  return Array.from({ length }, () => String.fromCharCode(0x4e00 + random(1500))).join("");
}

function articles(count: number, length: number): readonly QuoteIndex[] {
  const random = randomFrom(count);
  return Array.from({ length: count }, (_, i) =>
    indexQuotes(article(`file:///${i}.txt`, "zh", randomHan(random, length))),
  );
}

const found = (library: QuoteLibrary, words: string): readonly string[] =>
  findCandidates(library, normalizeQuoted(words).text, 5).map(
    ({ index, span }) => `${index.reference.uri} ${index.folded.slice(span.start, span.end)}`,
  );

describe("indexQuotes", () => {
  it("leads from the folded words back to the file, over passages and folded spaces", () => {
    const text = "第一段：　覆盖了中国\n\n2,898 個區縣。It is\n“truly” so.";
    const index = indexQuotes(article("file:///a.txt", "zh", text));
    const words = normalizeQuoted("中国2,898个区县").text;
    const start = index.folded.indexOf(words);
    assert.ok(start >= 0, index.folded);
    const span = toReference(index, { start, end: start + words.length });
    assert.equal(text.slice(span.start, span.end), "中国\n\n2,898 個區縣");
  });

  it("takes an article without words", () => {
    const library = mergeQuoteIndexes([indexQuotes(article("file:///a.txt", "zh", ""))]);
    assert.deepEqual(found(library, "覆盖了中国2898个区县"), []);
  });
});

describe("findCandidates", () => {
  it("finds words at every edge of a stretch, whole and changed", () => {
    const text = randomHan(randomFrom(7), 9000);
    const library = mergeQuoteIndexes([indexQuotes(article("file:///a.txt", "zh", text))]);
    for (const start of [0, 4060, 4095, 4096, 4500, 4608, 8190, 8940]) {
      const words = text.slice(start, start + 60);
      const changed = `${words.slice(0, 30)}一二三${words.slice(33)}`;
      const [whole] = findCandidates(library, normalizeQuoted(words).text, 1);
      assert.equal(whole?.share, 1);
      assert.ok(whole.span.start <= start && start + words.length <= whole.span.end + 1);
      const [near] = findCandidates(library, normalizeQuoted(changed).text, 1);
      assert.ok(near !== undefined && near.share > 0.8 && near.share < 1);
      assert.ok(near.span.start <= start && start + words.length <= near.span.end + 1);
    }
  });

  it("finds a quotation longer than a stretch's overlap", () => {
    const text = randomHan(randomFrom(8), 12_000);
    const library = mergeQuoteIndexes([indexQuotes(article("file:///a.txt", "zh", text))]);
    const [place] = findCandidates(library, normalizeQuoted(text.slice(3000, 6000)).text, 1);
    assert.ok(place !== undefined && place.share > 0.99);
    assert.ok(place.span.start <= 3000 && place.span.end >= 6000);
  });

  it("finds every article that has the words, and none where they are not", () => {
    const words = "覆盖了中国二千八百九十八个区县";
    const with1 = indexQuotes(article("file:///x.txt", "zh", `甲乙丙${words}丁`));
    const with2 = indexQuotes(article("file:///y.txt", "zh", `戊己庚${words}辛`));
    const library = mergeQuoteIndexes([...articles(40, 5000), with1, with2]);
    assert.deepEqual(
      found(library, words)
        .map((place) => place.slice(8, 13))
        .sort(),
      ["x.txt", "y.txt"],
    );
    assert.deepEqual(found(library, randomHan(randomFrom(99), 40)), []);
  });
});

describe("mergeQuoteIndexes", () => {
  const words = "覆盖了中国二千八百九十八个区县";
  const other = "灯塔照亮了港口里所有的渔船";

  it("finds the same after articles were changed, added and taken away as when made anew", () => {
    const base = articles(20, 4000);
    const first = indexQuotes(article("file:///x.txt", "zh", `甲${words}乙`));
    const second = indexQuotes(article("file:///x.txt", "zh", `甲${other}乙`));
    const before = mergeQuoteIndexes([...base, first]);
    const after = mergeQuoteIndexes([...base, second]);
    assert.equal(found(before, words).length, 1);
    assert.equal(found(before, other).length, 0);
    assert.equal(found(after, words).length, 0);
    assert.equal(found(after, other).length, 1);
    assert.equal(found(mergeQuoteIndexes(base.slice(1)), other).length, 0);
    // What was made before stays as it was.
    assert.equal(found(before, words).length, 1);
  });

  it("is the same library when nothing changed", () => {
    const base = articles(5, 3000);
    assert.equal(mergeQuoteIndexes(base), mergeQuoteIndexes([...base]));
    assert.notEqual(mergeQuoteIndexes(base), mergeQuoteIndexes(base.slice(1)));
  });

  it("grows an article at a time", () => {
    const all = articles(60, 2500);
    for (let count = 1; count <= all.length; count++) mergeQuoteIndexes(all.slice(0, count));
    const library = mergeQuoteIndexes(all);
    for (const { folded, reference } of all) {
      assert.equal(found(library, folded.slice(1200, 1240))[0]?.split(" ")[0], reference.uri);
    }
  });
});

describe("a library whose table is kept", () => {
  const words = "覆盖了中国二千八百九十八个区县";
  /** More than a table in memory is worth. */
  const COUNT = 430;

  /** Articles as they come from the cache, whose n-grams have a print. */
  function packed(text: string, uri: string, print: number): QuoteIndex {
    const reference = article(uri, "zh", text);
    const { length, grams } = packQuotes(reference);
    return openQuotes(reference, length, () => grams, print);
  }

  function desk(): readonly QuoteIndex[] {
    const random = randomFrom(3);
    return Array.from({ length: COUNT }, (_, i) => {
      const text = randomHan(random, 80) + (i === 200 ? words : "");
      return packed(text, `file:///${i}.txt`, i + 1);
    });
  }

  function storeOf() {
    const files = new Map<string, Uint8Array>();
    const seen = { made: 0 };
    const store: TableStore = {
      find: (name) => {
        const bytes = files.get(name);
        return bytes && bytesIn(bytes);
      },
      keep(name, bytes) {
        seen.made++;
        files.set(name, bytes);
        return bytesIn(bytes);
      },
    };
    return { files, store, seen };
  }

  const probes = (all: readonly QuoteIndex[]) => [
    words,
    ...all.slice(0, 20).map(({ folded }) => folded.slice(10, 60)),
  ];

  it("finds what one in memory finds, and is made once", () => {
    const { store, seen } = storeOf();
    const inMemory = mergeQuoteIndexes(desk());
    const kept = mergeQuoteIndexes(desk(), store);
    const again = mergeQuoteIndexes(desk(), store);
    assert.equal(seen.made, 1);
    for (const probe of probes(desk())) {
      const expected = found(inMemory, probe);
      assert.ok(expected.length > 0);
      assert.deepEqual(found(kept, probe), expected);
      assert.deepEqual(found(again, probe), expected);
    }
  });

  it("is added to when an article changes, and not made anew", () => {
    const { store, seen } = storeOf();
    const all = desk();
    mergeQuoteIndexes(all, store);
    const changed = packed(`甲${words.replace("二千", "三千")}乙`, "file:///7.txt", 9999);
    const after = mergeQuoteIndexes(
      [...all.filter((_, i) => i !== 7 && i !== 200), changed],
      store,
    );
    assert.equal(seen.made, 1);
    assert.deepEqual(
      found(after, words).map((each) => each.split(" ")[0]),
      ["file:///7.txt"],
    );
    assert.deepEqual(found(after, all[7]?.folded.slice(10, 60) ?? ""), []);
    const back = mergeQuoteIndexes(all, store);
    assert.deepEqual(
      found(back, words).map((each) => each.split(" ")[0]),
      ["file:///200.txt"],
    );
    assert.equal(seen.made, 1);
  });

  it("is not that of other articles under the same name", () => {
    const { files, store, seen } = storeOf();
    mergeQuoteIndexes(desk(), store);
    const [name = "", bytes = new Uint8Array()] = [...files][0] ?? [];
    bytes.fill(7, 0, 64);
    files.set(name, bytes);
    assert.equal(found(mergeQuoteIndexes(desk(), store), words).length, 1);
    assert.equal(seen.made, 2);
  });

  it("is made in memory where the file is damaged or goes while it is in use", () => {
    const { files, store } = storeOf();
    mergeQuoteIndexes(desk(), store);
    const [bytes = new Uint8Array()] = files.values();
    const library = mergeQuoteIndexes(desk(), store);
    bytes.fill(0, bytes.length / 2);
    bytes.fill(255, bytes.length / 4, bytes.length / 2);
    for (const probe of probes(desk())) assert.equal(found(library, probe).length, 1);
  });
});
