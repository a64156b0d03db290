import assert from "node:assert/strict";
import fc from "fast-check";
import { buildDerivedText } from "../../../server/core/text/derivedText.ts";
import type { DerivedText } from "../../../server/core/text/offsetMap.ts";
import {
  composeMaps,
  fromOriginal,
  identityMap,
  shiftMap,
  toOriginal,
} from "../../../server/core/text/offsetMap.ts";
import { contains, slice } from "../../../server/core/text/span.ts";

/** One step of a derivation: how much of the original it takes, and what it makes of it. */
type Step = { readonly take: number; readonly words: string | undefined };

/** `words` undefined copies; "" deletes; a take of 0 puts in. */
const steps = fc.array(
  fc.record({
    take: fc.integer({ min: 0, max: 4 }),
    words: fc.option(fc.string({ maxLength: 3 }), { nil: undefined, freq: 2 }),
  }),
  { maxLength: 12 },
);

/** Derived text plus, for each derived code unit, the original span it came from. */
function derive(original: string, list: readonly Step[]) {
  const builder = buildDerivedText(original);
  const origins: { start: number; end: number; isCopied?: boolean }[] = [];
  let at = 0;
  for (const { take, words } of list) {
    const end = Math.min(at + take, original.length);
    if (end === at && take > 0) continue;
    if (words === undefined) {
      builder.copy(at, end);
      for (let i = at; i < end; i++) origins.push({ start: i, end: i + 1, isCopied: true });
    } else {
      builder.replace(words, at, end);
      const linear = words.length === end - at;
      for (let i = 0; i < words.length; i++) {
        origins.push(linear ? { start: at + i, end: at + i + 1 } : { start: at, end });
      }
    }
    at = end;
  }
  return { derived: builder.build(), origins };
}

function tightest(origins: readonly { start: number; end: number }[]) {
  const real = origins.filter(({ start, end }) => end > start);
  if (real.length === 0) return undefined;
  return {
    start: Math.min(...real.map(({ start }) => start)),
    end: Math.max(...real.map(({ end }) => end)),
  };
}

const samples = fc.tuple(fc.string({ minLength: 0, maxLength: 30 }), steps);

describe("offset map", () => {
  it("leads a derived span to the tightest original span", () => {
    fc.assert(
      fc.property(samples, fc.nat(40), fc.nat(40), ([original, list], a, b) => {
        const { derived, origins } = derive(original, list);
        const start = Math.min(a, b, derived.text.length);
        const end = Math.min(Math.max(a, b), derived.text.length);
        const expected = tightest(origins.slice(start, end));
        if (expected !== undefined) {
          assert.deepEqual(toOriginal(derived.map, { start, end }), expected);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it("leads an original span to the derived words that came from it", () => {
    fc.assert(
      fc.property(
        samples,
        fc.nat(30),
        fc.integer({ min: 1, max: 9 }),
        ([original, list], a, by) => {
          const { derived, origins } = derive(original, list);
          const span = { start: a, end: a + by };
          const hits = origins.flatMap(({ start, end }, i) =>
            end > start && start < span.end && end > span.start ? [i] : [],
          );
          const found = fromOriginal(derived.map, span);
          const first = hits[0];
          const last = hits.at(-1);
          if (first === undefined || last === undefined) assert.equal(found.end, found.start);
          else assert.deepEqual(found, { start: first, end: last + 1 });
        },
      ),
      { numRuns: 2000 },
    );
  });

  it("gives equal slices where the words were copied, there and back", () => {
    fc.assert(
      fc.property(samples, fc.nat(40), fc.nat(40), ([original, list], a, b) => {
        const { derived, origins } = derive(
          original,
          list.map((step) =>
            (step.words?.length ?? 9) <= step.take ? { ...step, words: "" } : step,
          ),
        );
        const span = { start: Math.min(a, b), end: Math.max(a, b) };
        if (span.start === span.end || span.end > derived.text.length) return;
        const run = origins.slice(span.start, span.end);
        const first = run[0]?.start ?? 0;
        if (!run.every(({ start, isCopied }, i) => isCopied && start === first + i)) return;
        const there = toOriginal(derived.map, span);
        assert.equal(slice(original, there), slice(derived.text, span));
        assert.deepEqual(fromOriginal(derived.map, there), span);
      }),
      { numRuns: 2000 },
    );
  });

  it("composes: two steps at once lead where one after the other does", () => {
    fc.assert(
      fc.property(
        samples,
        steps,
        fc.nat(40),
        fc.integer({ min: 1, max: 9 }),
        (base, more, a, by) => {
          const inner = derive(
            base[0],
            base[1].filter(({ take }) => take > 0),
          ).derived;
          const outer = derive(
            inner.text,
            more.filter(({ take }) => take > 0),
          ).derived;
          const composed = composeMaps(outer.map, inner.map);
          const span = { start: a, end: Math.min(a + by, outer.text.length) };
          if (span.start >= span.end) return;
          const expected = toOriginal(inner.map, toOriginal(outer.map, span));
          assert.deepEqual(toOriginal(composed, span), expected);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it("composes: words put in do not widen what two steps give", () => {
    fc.assert(
      fc.property(
        samples,
        steps,
        fc.nat(40),
        fc.integer({ min: 1, max: 9 }),
        (base, more, a, by) => {
          const inner = derive(base[0], base[1]).derived;
          const outer = derive(inner.text, more).derived;
          const span = { start: a, end: Math.min(a + by, outer.text.length) };
          if (span.start >= span.end) return;
          const found = toOriginal(composeMaps(outer.map, inner.map), span);
          const inTwo = toOriginal(inner.map, toOriginal(outer.map, span));
          if (found.start === found.end || inTwo.start === inTwo.end) return;
          assert.ok(contains(inTwo, found));
        },
      ),
      { numRuns: 2000 },
    );
  });

  it("moves with its block", () => {
    const { map }: DerivedText = buildDerivedText("**2,898** counties").build();
    assert.deepEqual(toOriginal(shiftMap(map, 7), { start: 0, end: 0 }), { start: 7, end: 7 });
    const builder = buildDerivedText("**2,898** counties");
    builder.copy(2, 7);
    builder.copy(9, 18);
    const derived = builder.build();
    assert.equal(derived.text, "2,898 counties");
    assert.deepEqual(toOriginal(shiftMap(derived.map, 100), { start: 0, end: 5 }), {
      start: 102,
      end: 107,
    });
    assert.deepEqual(fromOriginal(shiftMap(derived.map, 100), { start: 102, end: 118 }), {
      start: 0,
      end: 14,
    });
  });

  it("is itself for the identity", () => {
    assert.deepEqual(toOriginal(identityMap(9), { start: 2, end: 5 }), { start: 2, end: 5 });
    assert.deepEqual(fromOriginal(identityMap(9), { start: 2, end: 5 }), { start: 2, end: 5 });
    assert.deepEqual(toOriginal(identityMap(0), { start: 0, end: 0 }), { start: 0, end: 0 });
  });

  it("takes back trailing space", () => {
    const builder = buildDerivedText("a  b \n");
    builder.copy(0, 1);
    builder.replace(" ", 1, 3);
    builder.copy(3, 6);
    builder.trimEnd();
    const { text, map } = builder.build();
    assert.equal(text, "a b");
    assert.deepEqual(toOriginal(map, { start: 2, end: 3 }), { start: 3, end: 4 });
    assert.equal(map.length, 3);
  });
});
