/** A reference and its index come back from their bytes as they were; damaged bytes do not come back at all. */
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { indexOf } from "../../../server/core/library/indexes.ts";
import { createLibrary } from "../../../server/core/library/library.ts";
import {
  decodeReference,
  encodeReference,
  openReferenceIn,
} from "../../../server/core/library/packedReference.ts";
import type { ReferenceIndex } from "../../../server/core/library/referenceIndex.ts";
import { eachTerm, keysOf } from "../../../server/core/library/termIndex.ts";
import { readReference } from "../../../server/core/reference/read.ts";
import type { Reference } from "../../../server/core/reference/reference.ts";

const MARKDOWN = `---
title: 小米在日本
date: 2024-03-05
---
# Counties

The *network* covers 2,898 \`counties\`, &amp; “more” — about 6.5 % up from March 12.

| Year | Revenue (RMB million) | Margin |
| ---- | --------------------: | ------ |
| 2023 | 1,234.5               | (5)%   |
| 2024 | 5,678                 | 7.25%  |

> 雷军说:"覆盖了中国2898个区县,约3-5万家。"\r\n> Lone half: \ud83d and a whole 😀.
`;

async function read(uri: string, text: string): Promise<Reference> {
  return readReference({ uri, bytes: new TextEncoder().encode(text) });
}

function decoded(reference: Reference): Reference {
  const back = decodeReference(encodeReference(reference));
  assert.ok(back !== undefined);
  return back;
}

/** All that an index tells. */
function contentOf(index: ReferenceIndex) {
  const keys = [...keysOf(index.terms)];
  const { folded, map, starts, length, grams } = index.quotes;
  return {
    sentences: index.sentences,
    terms: index.sentences.map((_, at) => termsOf(index, at, keys)),
    records: index.records.map((record) => ({ ...record, mentions: record.mentions })),
    quotes: { folded, map, starts, length, grams },
  };
}

/** What is unpacked when asked for stands in no field of its own. */
function plain(reference: Reference): Reference {
  const { text, locators } = reference;
  const passages = reference.passages.map((passage) => ({ ...passage, prose: passage.prose }));
  return { ...reference, text, locators, passages };
}

function termsOf({ terms }: ReferenceIndex, sentence: number, keys: readonly string[]) {
  const found: unknown[] = [];
  eachTerm(terms, sentence, (number, start, end) => found.push({ key: keys[number], start, end }));
  return found;
}

describe("encodeReference", () => {
  it("gives back Markdown with markup, tables and halves of characters", async () => {
    const reference = await read("file:///desk/a.md", MARKDOWN);
    const withHalf = { ...reference, title: "half \ud83d" };
    const back = decoded(withHalf);
    assert.deepEqual(plain(back), withHalf);
    assert.deepEqual(contentOf(indexOf(back)), contentOf(indexOf(withHalf)));
    assert.ok(indexOf(back).sentences.some(({ figures }) => figures.length > 1));
  });

  it("gives back articles of the corpus", async () => {
    const folder = "test/corpus";
    const names = readdirSync(folder).filter((each) => each.endsWith(".txt"));
    for (const name of names.filter((_, i) => i % 3 === 0)) {
      const reference = await read(`file:///${name}`, readFileSync(`${folder}/${name}`, "utf8"));
      const back = decoded(reference);
      assert.deepEqual(plain(back), reference, name);
      assert.deepEqual(contentOf(indexOf(back)), contentOf(indexOf(reference)), name);
    }
  });

  it("gives back any text", async () => {
    const piece = fc.constantFrom(
      ..."区县2898 个,。\n\n%.5年 ab’é😀\ud83d\u0000\ufffd|- ",
      "county",
      "万元",
    );
    const texts = fc.array(piece, { maxLength: 120 }).map((pieces) => pieces.join(""));
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        const reference = { ...(await read("file:///a.txt", text)), text };
        const back = decoded(reference);
        assert.deepEqual(plain(back), reference);
        assert.deepEqual(contentOf(indexOf(back)), contentOf(indexOf(reference)));
      }),
      { numRuns: 50 },
    );
  });

  it("keeps one object for a sentence that somebody holds", async () => {
    const back = decoded(await read("file:///a.txt", "2,898 counties. 300 stores."));
    const index = indexOf(back);
    assert.equal(index.sentence(1), index.sentences[1]);
    assert.equal(index.sentence(2), undefined);
    assert.equal(index.sentence(-1), undefined);
  });

  it("is not indexed anew by a library", async () => {
    const back = decoded(await read("file:///a.txt", "2,898 counties."));
    const index = indexOf(back);
    assert.equal(createLibrary([back]).references.get("file:///a.txt"), index);
  });
});

describe("decodeReference", () => {
  it("takes bytes from anywhere in a buffer", async () => {
    const bytes = encodeReference(await read("file:///a.txt", "2,898 counties."));
    for (const shift of [1, 4, 8]) {
      const buffer = new Uint8Array(bytes.length + shift);
      buffer.set(bytes, shift);
      assert.equal(decodeReference(buffer.subarray(shift))?.text, "2,898 counties.");
    }
  });

  it("takes no bytes that were changed, cut short or added to", async () => {
    const bytes = encodeReference(await read("file:///a.md", MARKDOWN));
    const places = fc.integer({ min: 0, max: bytes.length - 1 });
    const flipped = (at: number, bit: number) =>
      bytes.map((byte, i) => (i === at ? byte ^ (1 << bit) : byte));
    fc.assert(
      fc.property(places, fc.integer({ min: 0, max: 7 }), (at, bit) => {
        assert.equal(decodeReference(flipped(at, bit)), undefined, `bit ${bit} of byte ${at}`);
        assert.equal(decodeReference(bytes.slice(0, at)), undefined, `${at} bytes`);
      }),
    );
    assert.equal(decodeReference(new Uint8Array([...bytes, ...new Uint8Array(8)])), undefined);
    assert.equal(decodeReference(new Uint8Array(4096)), undefined);
    assert.notEqual(decodeReference(bytes), undefined);
  });
});

describe("openReferenceIn", () => {
  /** The reference's bytes as a file has them; what is read of it and told to it. */
  function fileOf(reference: Reference) {
    const bytes = encodeReference(reference);
    const seen = { read: 0, lost: 0 };
    const source = {
      length: bytes.length,
      read(start: number, end: number) {
        seen.read += end - start;
        return bytes.slice(start, end);
      },
      lost: () => void seen.lost++,
    };
    return { bytes, source, seen };
  }

  it("reads the rest of the bytes when they are asked for", async () => {
    const reference = await read("file:///desk/a.md", MARKDOWN);
    const { bytes, source, seen } = fileOf(reference);
    const opened = openReferenceIn(source);
    assert.ok(opened !== undefined);
    const { length } = bytes;
    assert.ok(seen.read < length / 2, `${seen.read} of ${length} bytes`);
    assert.deepEqual(contentOf(indexOf(opened.reference)), contentOf(indexOf(reference)));
    assert.deepEqual(plain(opened.reference), reference);
    assert.equal(seen.lost, 0);
  });

  it("tells the source of bytes that are damaged by then, and throws", async () => {
    const { bytes, source, seen } = fileOf(await read("file:///desk/a.md", MARKDOWN));
    const opened = openReferenceIn(source);
    bytes.fill(1, bytes.length / 2);
    assert.throws(() => indexOf(opened?.reference ?? assert.fail()).quotes.grams, /damaged/u);
    assert.equal(seen.lost, 1);
  });

  it("is told apart by its print, whatever its address holds", async () => {
    const printOf = async (text: string) =>
      openReferenceIn(fileOf(await read("file:///a.txt", text)).source)?.print;
    assert.deepEqual(await printOf("2,898 counties."), await printOf("2,898 counties."));
    assert.notDeepEqual(await printOf("2,898 counties."), await printOf("2,989 counties."));
  });
});
