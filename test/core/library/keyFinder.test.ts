import assert from "node:assert/strict";
import { keyFinder } from "../../../server/core/library/keyFinder.ts";
import { createLibrary } from "../../../server/core/library/library.ts";
import { keysOf } from "../../../server/core/library/termIndex.ts";
import { readReference } from "../../../server/core/reference/read.ts";

const TEXTS = [
  "雷军说,小米覆盖了中国2898个区县。小米之家有18,000家门店。",
  "Mi Home runs 18,000 stores in 2,898 counties. The counties are in China; Xiaomi says so.",
];

async function libraryOf(texts: readonly string[]) {
  const references = texts.map((text, i) =>
    readReference({ uri: `file:///desk/${i}.txt`, bytes: new TextEncoder().encode(text) }),
  );
  return createLibrary(await Promise.all(references));
}

describe("keyFinder", () => {
  it("finds what each sentence tells of each key, in whatever order sentences are asked for", async () => {
    const library = await libraryOf(TEXTS);
    const references = [...library.references.values()];
    const keys = [
      ...new Set([
        ...references.flatMap(({ terms }) => [...keysOf(terms)]),
        ...library.entities().entities.map(({ id }) => `e:${id}`),
        "w:nowher",
      ]),
    ];
    const ids = Array.from({ length: library.sentenceCount }, (_, id) => id);
    const find = keyFinder(library, keys);
    let told = 0;
    for (const id of [...ids, ...ids.toReversed()]) {
      const place = library.placeOf(id);
      const spans = find(place);
      const expected = library.spansAt(place);
      for (const [at, key] of keys.entries()) {
        assert.deepEqual(spans[at], expected.get(key), `${key} in sentence ${id}`);
        told += spans[at]?.length ?? 0;
      }
    }
    assert.ok(told > 20);
  });

  it("takes nothing over to another list of keys", async () => {
    const library = await libraryOf(TEXTS);
    const place = library.placeOf(library.sentenceCount - 2);
    const [counties] = keyFinder(library, ["c:county", "c:store"])(place);
    const [nothing, again] = keyFinder(library, ["w:nowher", "c:county"])(place);
    assert.equal(counties?.length, 1);
    assert.equal(nothing, undefined);
    assert.deepEqual(again, counties);
  });
});
