// Finding a sentence in a large library: its name stands in all sentences of its article, its other words in all articles.

import assert from "node:assert/strict";
import { suite, test } from "mocha";
import {
  type Claim,
  checkNote,
  createLibrary,
  type Library,
  readReference,
} from "../../../server/core/index.ts";

/** Sentences about one company, more than are compared closely. */
const OWN = 120;
/** Sentences of others, with all words of the company's but its name: more than one search looks at. */
const OTHERS = 4000;

suite("Searching a large library", () => {
  let library: Library | undefined;

  test("common words choose among the sentences that have the name", async () => {
    library ??= await largeLibrary();
    for (const year of [2037, 2077, 2117]) {
      const text = `Gorton sold ${500 + year} vehicles in ${year}, its board said.`;
      const [sold, when] = figuresIn(text, library);
      assert.equal(sold?.verdict, "supported", sold?.reason);
      assert.equal(when?.verdict, "supported", when?.reason);
      assert.ok(sold?.evidence[0]?.text.includes(String(500 + year)));
    }
  });

  test("a figure that differs there is found to differ", async () => {
    library ??= await largeLibrary();
    const text = "Gorton sold 2,757 vehicles in 2077, its board said.";
    const [sold] = figuresIn(text, library);
    assert.equal(sold?.verdict, "refuted", sold?.reason);
    assert.equal(sold?.evidence[0]?.text, "2577 vehicles");
  });
});

function figuresIn(text: string, library: Library): readonly Claim[] {
  return checkNote({ text }, library).claims.filter(({ mention }) => mention.kind !== "entity");
}

async function largeLibrary(): Promise<Library> {
  const own = Array.from({ length: OWN }, (_, i) =>
    i % 40 === 37
      ? `Gorton sold ${2500 + i} vehicles in ${2000 + i}, its board said.`
      : `Gorton had ${7300 + i} visitors from ${["Wales", "Spain", "Chile"][i % 3]}.`,
  );
  const others = Array.from(
    { length: OTHERS },
    (_, i) => `The board said that ${i + 30_000} vehicles were sold.`,
  );
  const texts = [own.join("\n\n"), others.join("\n\n")];
  return createLibrary(
    await Promise.all(
      texts.map((text, i) =>
        readReference({ uri: `file:///desk/${i}.txt`, bytes: new TextEncoder().encode(text) }),
      ),
    ),
  );
}
