/** Plain data comes back from its bytes as it was; what terms and figures an index tells are those that were found. */
import assert from "node:assert/strict";
import fc from "fast-check";
import { findTerms, type Term } from "../../../server/core/lexicon/terms.ts";
import { indexOf } from "../../../server/core/library/indexes.ts";
import { cursorAt } from "../../../server/core/library/pack/byteReader.ts";
import { byteWriter } from "../../../server/core/library/pack/byteWriter.ts";
import { packText, unpackText } from "../../../server/core/library/pack/packText.ts";
import { plainPacker, unpackPlain, unpackTable } from "../../../server/core/library/pack/plain.ts";
import { readFigures } from "../../../server/core/library/referenceIndex.ts";
import { eachTerm, keysOf } from "../../../server/core/library/termIndex.ts";
import { readReference } from "../../../server/core/reference/read.ts";

function roundTrip(value: unknown): unknown {
  const plain = plainPacker();
  const writer = byteWriter();
  plain.pack(value, writer);
  return unpackPlain(cursorAt(writer.take()), unpackTable(plain.table()));
}

describe("plainPacker", () => {
  it("gives back records, lists, strings, numbers and what is not there", () => {
    const leaves = fc.oneof(
      fc.integer(),
      fc.maxSafeInteger(),
      fc.double(),
      fc.string(),
      fc.constantFrom(undefined, null, true, false, -0, 2 ** 31, 2 ** 32 + 1, "\ud83d"),
    );
    const { tree } = fc.letrec((tie) => ({
      tree: fc.oneof({ maxDepth: 4 }, leaves, tie("list"), tie("record"), tie("ascending")),
      list: fc.array(tie("tree"), { maxLength: 5 }),
      ascending: fc.array(fc.nat(), { maxLength: 9 }).map((all) => all.sort((a, b) => a - b)),
      record: fc.dictionary(fc.constantFrom("a", "b", "span"), tie("tree"), {
        noNullPrototype: true,
      }),
    }));
    fc.assert(fc.property(tree, (value) => assert.deepEqual(roundTrip(value), value)));
  });

  it("takes nothing that is no plain data", () => {
    assert.throws(() => roundTrip({ call: () => 1 }));
  });
});

describe("packText", () => {
  it("gives back any code units", () => {
    const units = fc.array(fc.oneof(fc.nat(127), fc.nat(0xffff)), { maxLength: 300 });
    fc.assert(
      fc.property(units, (codes) => {
        const text = String.fromCharCode(...codes);
        assert.equal(unpackText(packText(text)), text);
      }),
    );
  });

  it("takes a byte a character of English with curly quotes, two of Chinese", () => {
    assert.ok(packText("The “network” covers 2,898 counties. ".repeat(50)).length < 37 * 50 * 1.2);
    assert.ok(packText("覆盖了中国2898个区县".repeat(50)).length < 13 * 50 * 2 + 8);
  });
});

describe("indexReference", () => {
  const text = `2024年3月12日,小米之家有18,000家门店,覆盖了中国2898个区县,约3-5万家。營收增長5.5%。

Mi Home's GPT-4 runs 18,000 stores in 2,898 counties, up 5 % from "last year" - year-on-year.`;

  it("has the figures and terms that stand in the text, in their order", async () => {
    const bytes = new TextEncoder().encode(text);
    const reference = await readReference({ uri: "file:///a.txt", bytes });
    const index = indexOf(reference);
    const keys = [...keysOf(index.terms)];
    for (const [passage, { prose }] of reference.passages.entries()) {
      const found: Term[] = [];
      for (const [at, sentence] of index.sentences.entries()) {
        if (sentence.passage !== passage) continue;
        eachTerm(index.terms, at, (number, start, end) =>
          found.push({ key: keys[number] ?? "", span: { start, end } }),
        );
      }
      assert.deepEqual(found, findTerms(prose.text));
      const figures = index.sentences
        .filter((sentence) => sentence.passage === passage)
        .flatMap((sentence) => sentence.figures);
      const { language, date } = reference;
      const told = { language, ...(date && { today: date }), told: "2024-03-12" };
      assert.deepEqual(figures, readFigures(prose.text, told));
      assert.ok(figures.length >= 3);
    }
  });
});
