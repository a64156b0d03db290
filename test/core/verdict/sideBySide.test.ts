// Works side by side: a step of each in turn, and each one's own result.

import assert from "node:assert/strict";
import { parseMarkdown } from "../../../server/core/markdown/parse.ts";
import { endBeside, nextCount, sideBySide } from "../../../server/core/verdict/sideBySide.ts";
import { finish, type Steps } from "../../../server/core/verdict/steps.ts";

describe("works side by side", () => {
  /** Notes each of its steps, and returns its name. */
  function* work(name: string, steps: number, done: string[]): Steps<string> {
    for (let at = 0; at < steps; at++) {
      done.push(`${name}${at}`);
      yield;
    }
    return name;
  }

  it("do the first step of all, then the second, and keep their order whoever is done first", () => {
    const done: string[] = [];
    const works = [work("a", 3, done), work("b", 0, done), work("c", 1, done), work("d", 2, done)];
    assert.deepEqual(finish(sideBySide(works)), ["a", "b", "c", "d"]);
    assert.deepEqual(done, ["a0", "c0", "d0", "a1", "d1", "a2"]);
  });

  it("pause after each step", () => {
    const steps = sideBySide([work("a", 2, []), work("b", 3, [])]);
    let pauses = 0;
    while (steps.next().done !== true) pauses++;
    assert.equal(pauses, 5);
  });

  it("do not pause for others where there are none", () => {
    function* alone(): Steps<string> {
      yield "beside";
      yield;
      yield "beside";
      return "done";
    }
    const pausesOf = (steps: Steps<unknown>) => {
      for (let pauses = 0; ; pauses++) if (steps.next().done === true) return pauses;
    };
    assert.equal(pausesOf(sideBySide([alone()])), 1);
    assert.equal(pausesOf(sideBySide([alone(), alone()])), 6);
  });

  it("are few at first, and never thousands", () => {
    const counts = [1];
    for (let i = 0; i < 20; i++) counts.push(nextCount(counts.at(-1) ?? 0));
    assert.deepEqual(counts.slice(0, 3), [1, 2, 4]);
    assert.ok((counts.at(-1) ?? 0) <= 64);
  });

  it("leave a long block to itself", () => {
    const { blocks } = parseMarkdown(`One.\n\nTwo.\n\n${"Long. ".repeat(2000)}\n\nLast.\n`);
    const end = blocks.length;
    assert.equal(end, 4);
    assert.equal(endBeside(blocks, 0, { count: 8, end }), 2);
    assert.equal(endBeside(blocks, 2, { count: 8, end }), 3);
    assert.equal(endBeside(blocks, 3, { count: 8, end }), 4);
    assert.equal(endBeside(blocks, 0, { count: 1, end }), 1);
    assert.equal(endBeside(blocks, 0, { count: 8, end: 1 }), 1);
  });
});
