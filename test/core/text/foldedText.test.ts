import assert from "node:assert/strict";
import fc from "fast-check";
import { charBits, hasChar } from "../../../server/core/text/charBits.ts";
import { inOnePiece } from "../../../server/core/text/foldedText.ts";
import { addPair, mayHavePair, pairBits } from "../../../server/core/text/pairBits.ts";

const units = fc.array(fc.nat(0xffff));

describe("inOnePiece", () => {
  it("is the same text", () => {
    fc.assert(
      fc.property(units, (codes) => {
        const text = String.fromCharCode(...codes);
        assert.equal(inOnePiece(text), text);
      }),
    );
  });
});

describe("charBits", () => {
  it("has its characters and no others", () => {
    fc.assert(
      fc.property(units, units, (codes, others) => {
        const bits = charBits(codes);
        const text = String.fromCharCode(...codes, ...others);
        for (let i = 0; i < text.length; i++) {
          assert.equal(hasChar(bits, text, i), codes.includes(text.charCodeAt(i)));
        }
      }),
    );
  });
});

describe("pairBits", () => {
  const pairs = fc.array(fc.tuple(fc.nat(0xffff), fc.nat(0xffff)), { maxLength: 200 });
  it("never misses a pair that was added", () => {
    fc.assert(
      fc.property(pairs, (added) => {
        const bits = pairBits();
        for (const [first, second] of added) addPair(bits, first, second);
        for (const [first, second] of added) assert.ok(mayHavePair(bits, first, second));
      }),
    );
  });
  it("passes over nearly all others", () => {
    const bits = pairBits();
    for (let i = 0; i < 4000; i++) addPair(bits, 0x4e00 + (i % 97), 0x4e00 + 5 * i);
    let may = 0;
    for (let i = 0; i < 10_000; i++) {
      if (mayHavePair(bits, 0x5f00 + (i % 89), 0x5000 + i)) may++;
    }
    assert.ok(may < 600, `${may} of 10,000`);
  });
});
