import assert from "node:assert/strict";
import fc from "fast-check";
import { indexLines, offsetAt, positionAt } from "../../../server/core/text/lineIndex.ts";

describe("line index", () => {
  it("counts LF, CRLF and CR as one line end each", () => {
    assert.deepEqual(indexLines("a\nb\r\nc\rd").starts, [0, 2, 5, 7]);
    assert.deepEqual(indexLines("").starts, [0]);
    assert.deepEqual(indexLines("a\n").starts, [0, 2]);
    assert.deepEqual(indexLines("\r\n\r\n").starts, [0, 2, 4]);
    assert.deepEqual(indexLines("\n\r").starts, [0, 1, 2]);
  });

  it("takes what is out of range to the nearer end", () => {
    const lines = indexLines("ab\ncd");
    assert.deepEqual(positionAt(lines, -1), { line: 0, character: 0 });
    assert.deepEqual(positionAt(lines, 99), { line: 1, character: 2 });
    assert.equal(offsetAt(lines, { line: 9, character: 0 }), 5);
    assert.equal(offsetAt(lines, { line: -1, character: 4 }), 0);
    assert.equal(offsetAt(lines, { line: 1, character: 9 }), 5);
  });

  it("leads there and back", () => {
    const texts = fc.string({ unit: fc.constantFrom("a", "区", "\n", "\r", "\r\n") });
    fc.assert(
      fc.property(texts, fc.nat(40), (text, offset) => {
        const lines = indexLines(text);
        const inside = Math.min(offset, text.length);
        assert.equal(offsetAt(lines, positionAt(lines, inside)), inside);
        const expected = text.slice(0, inside).split(/\r\n|\r(?!\n$)|\n/u);
        if (text[inside - 1] !== "\r") {
          assert.equal(positionAt(lines, inside).line, expected.length - 1);
        }
      }),
    );
  });
});
