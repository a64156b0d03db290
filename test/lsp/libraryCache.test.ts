/** Notes share libraries; those that a larger one has outgrown are let go. */
import assert from "node:assert/strict";
import { type Reference, readReference } from "../../server/core/index.ts";
import { LibraryCache } from "../../server/lsp/libraryCache.ts";

function article(name: string): Promise<Reference> {
  const bytes = new TextEncoder().encode(`${name} has 2,898 counties.`);
  return readReference({ uri: `file:///desk/${name}.txt`, bytes });
}

describe("LibraryCache", () => {
  let a: Reference;
  let b: Reference;
  let c: Reference;
  before(async () => {
    [a, b, c] = await Promise.all([article("a"), article("b"), article("c")]);
  });
  const names: never[] = [];
  const libraryOf = (cache: LibraryCache, ...references: Reference[]) =>
    cache.get({ references, dictionary: undefined, names });

  it("gives notes of the same articles the same library", () => {
    const cache = new LibraryCache();
    const first = libraryOf(cache, a, b);
    assert.notEqual(libraryOf(cache, a, c), first);
    assert.equal(libraryOf(cache, a, b), first);
  });

  it("lets the libraries go that came before it while its articles were read", () => {
    const cache = new LibraryCache();
    const part = libraryOf(cache, a);
    libraryOf(cache, a, b);
    assert.notEqual(libraryOf(cache, a), part);
  });

  it("keeps the library of a note with fewer articles beside that of one with more", () => {
    const cache = new LibraryCache();
    const whole = libraryOf(cache, a, b, c);
    const part = libraryOf(cache, a, b);
    assert.equal(libraryOf(cache, a, b, c), whole);
    assert.equal(libraryOf(cache, a, b), part);
  });
});
