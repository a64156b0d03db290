// Figures of an article that the note tells right: another that is held against the same one may be told of something else.

import assert from "node:assert/strict";
import {
  type CheckedNote,
  checkNote,
  createLibrary,
  type Library,
  readReference,
} from "../../../server/core/index.ts";

const SURVEY = `The survey reached 1,040 people. Of the fixed lines 47 percent answered, of the mobile ones 39 percent.

Support for the bridge stood at 58 percent among women.
`;

const TICK = "- Response: fixed lines 47 percent\n";
const OTHER = "- Of those who answered the survey, 62 percent were on fixed lines\n";

function verdictOn({ text, claims }: CheckedNote, words: string): string {
  const start = text.indexOf(words);
  const claim = claims.find(({ span }) => span.start === start);
  assert.ok(claim, `a claim on ${words}`);
  return claim.doubt === undefined ? claim.verdict : `${claim.verdict}: ${claim.doubt}`;
}

describe("a figure that another claim of the note agrees with", () => {
  let library: Library;
  before(async () => {
    const bytes = new TextEncoder().encode(SURVEY);
    library = createLibrary([await readReference({ uri: "file:///survey.md", bytes })]);
  });

  it("is held against the only one that may be meant", () => {
    assert.equal(verdictOn(checkNote({ text: OTHER }, library), "62 percent"), "refuted");
  });

  it("is not held against another told in other words", () => {
    for (const text of [TICK + OTHER, OTHER + TICK]) {
      const note = checkNote({ text }, library);
      assert.equal(verdictOn(note, "62 percent"), "notEnoughInfo: ticked");
      assert.ok(note.findings.every(({ severity }) => severity === "information"));
    }
  });

  it("is held against a slip of the pen", () => {
    const slip = "- Of the fixed lines 74 percent answered the survey\n";
    const note = checkNote({ text: TICK + slip }, library);
    assert.equal(verdictOn(note, "74 percent"), "refuted");
  });

  it("says the same after edits as when it is checked whole", () => {
    let note: CheckedNote | undefined;
    for (const text of [OTHER, OTHER + TICK, `\n${OTHER}`, TICK + OTHER, TICK]) {
      note = checkNote({ text }, library, {}, note);
      assert.deepEqual(note.claims, checkNote({ text }, library).claims);
      assert.deepEqual(note.findings, checkNote({ text }, library).findings);
    }
  });
});
