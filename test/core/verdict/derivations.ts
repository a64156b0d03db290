// What tests of worked-out figures ask of a desk of one article.

import assert from "node:assert/strict";
import { checkNote } from "../../../server/core/index.ts";
import { libraryOf } from "../fixture.ts";

interface Judged {
  readonly verdict: string;
  readonly formula: string | undefined;
  readonly places: readonly string[];
}

/** The questions, each of a note and the words of one of its figures. */
export function derivationsOn(article: string) {
  const desk = new Map([["desk.txt", article]]);
  async function judge(note: string, words: string): Promise<Judged> {
    const { claims } = checkNote({ text: note }, await libraryOf(desk));
    const claim = claims.find(({ span }) => note.slice(span.start, span.end) === words);
    assert.ok(
      claim !== undefined,
      `no claim "${words}" but ${claims.map(({ span }) => note.slice(span.start, span.end)).join(" / ")}`,
    );
    return {
      verdict: claim.verdict,
      formula: claim.derivation?.formula,
      places: claim.evidence.map(({ text }) => text),
    };
  }
  return {
    async follows(note: string, words: string, formula: string): Promise<void> {
      const judged = await judge(note, words);
      assert.deepEqual([judged.verdict, judged.formula], ["supported", formula], note);
      assert.ok(judged.places.length > 0, "a derivation shows its parts");
    },
    async slips(note: string, words: string, formula: string): Promise<void> {
      const judged = await judge(note, words);
      assert.deepEqual([judged.verdict, judged.formula], ["refuted", formula], note);
      assert.ok(judged.places.length > 0, "a slip shows what it was worked out from");
    },
    /** Neither a tick nor a warning. */
    async isOpen(note: string, words: string): Promise<void> {
      const { verdict } = await judge(note, words);
      assert.equal(verdict, "notEnoughInfo", note);
    },
    async isRefuted(note: string, words: string): Promise<void> {
      const { verdict } = await judge(note, words);
      assert.equal(verdict, "refuted", note);
    },
  };
}
