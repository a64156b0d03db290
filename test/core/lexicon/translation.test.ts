// How much of a sentence is told by its like in another language, with the glossary alone and with the dictionary, on
// sentences that neither was made for.

import assert from "node:assert/strict";
import { ownTerms, translatedWords } from "../../../server/core/lexicon/dictionaryTerms.ts";
import { findKnownNames } from "../../../server/core/lexicon/findKnownNames.ts";
import { findTerms } from "../../../server/core/lexicon/terms.ts";
import type { Span } from "../../../server/core/text/span.ts";
import { shippedDictionary } from "../fixture.ts";
import { heldOut } from "./heldOut.ts";

const languages = ["English", "Chinese", "Japanese"] as const;

interface Word {
  readonly span: Span;
  readonly keys: string[];
}

/** Words by place: what a note's sentence is searched by. Bigrams cross between Chinese and Japanese only. */
function wordsOf(text: string, crossing: RegExp, translate: boolean): readonly Word[] {
  const words = new Map<string, Word>();
  const add = (key: string, span: Span) => {
    const id = `${span.start} ${span.end}`;
    const word = words.get(id) ?? { span, keys: [] };
    word.keys.push(key);
    words.set(id, word);
  };
  for (const { key, span } of findTerms(text)) if (crossing.test(key)) add(key, span);
  for (const { name, span } of findKnownNames(text)) add(name.id, span);
  if (translate) {
    const translated = translatedWords(text, shippedDictionary());
    for (const { keys, span } of translated) for (const key of keys) add(key, span);
  }
  return [...words.values()];
}

function keysOf(text: string): ReadonlySet<string> {
  const names = findKnownNames(text).map(({ name }) => name.id);
  const terms = [...findTerms(text), ...ownTerms(text, shippedDictionary())];
  return new Set([...terms.map(({ key }) => key), ...names]);
}

interface Measured {
  /** Sentences whose like is the one that shares most words, ties not counted. */
  readonly first: number;
  /** Mean number of words of a sentence that its like tells. */
  readonly told: number;
}

function measure(from: number, to: number, translate: boolean): Measured {
  const crossing = from > 0 && to > 0 ? /^[cb]:/u : /^c:/u;
  const pool = heldOut.map((each) => keysOf(each[to] ?? ""));
  let first = 0;
  let told = 0;
  heldOut.forEach((each, number) => {
    const words = wordsOf(each[from] ?? "", crossing, translate);
    const shared = pool.map((keys) =>
      words.filter((word) => word.keys.some((key) => keys.has(key))),
    );
    const own = shared[number]?.length ?? 0;
    told += own;
    if (own > 0 && shared.every((other, at) => at === number || other.length < own)) first++;
  });
  return { first, told: told / heldOut.length };
}

/** By asking and asked language: sentences of 60 found first, at least, with the dictionary. */
const FLOORS = [
  [0, 1, 58],
  [1, 0, 59],
  [0, 2, 56],
  [2, 0, 55],
] as const;

describe("sentences that no lexicon was made for find their like", () => {
  for (const [from, to, floor] of FLOORS) {
    it(`${languages[from]} asks ${languages[to]}, better with the dictionary than without`, () => {
      const [without, with_] = [measure(from, to, false), measure(from, to, true)];
      const tell = ({ first, told }: Measured) =>
        `${first}/60 first, ${told.toFixed(2)} words told`;
      console.log(`      ${tell(without)} -> ${tell(with_)}`);
      assert.ok(with_.first >= floor, `${with_.first} found`);
      assert.ok(with_.first >= without.first && with_.told > without.told);
    });
  }
});
