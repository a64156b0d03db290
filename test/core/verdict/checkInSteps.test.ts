// A check in steps is the check, whatever comes between two of them.

import assert from "node:assert/strict";
import { checkInSteps, checkNote, type Library } from "../../../server/core/index.ts";
import { libraryOf } from "../fixture.ts";

const ARTICLE = `Harbour News, May 2, 2026

The ferry company carried 4,120 passengers a day in April 2026. It has 23 boats and wants to buy 6 more by 2028.
"We shall not raise the price of a ticket before 2027," said Anna Holm, its director.`;

/** Two figures a paragraph, every fourth of them wrong. */
function noteOf(paragraphs: number): string {
  const lines = Array.from({ length: paragraphs }, (_, i) =>
    i % 4 === 3
      ? `- The ferry company has 32 boats (${i}).`
      : `- It wants to buy 6 more boats, item ${i}.`,
  );
  return `# Ferries\n\n${lines.join("\n")}\n\n| What | How many |\n| --- | --- |\n| boats | 24 boats |\n`;
}

type Steps = ReturnType<typeof checkInSteps>;

/** Takes up to `limit` steps; how many there were, and what the last one gave. */
function take(steps: Steps, limit = Number.POSITIVE_INFINITY) {
  for (let count = 0; ; count++) {
    const step = steps.next();
    if (step.done === true) return { count, checked: step.value };
    if (count + 1 >= limit) return { count, checked: step.value.soFar(), progress: step.value };
  }
}

describe("a check in steps", () => {
  let library: Library;
  before(async () => {
    library = await libraryOf(new Map([["ferries.txt", ARTICLE]]));
  });

  it("ends with what the check in one go finds", () => {
    const text = noteOf(40);
    const whole = checkNote({ text }, library);
    const { count, checked } = take(checkInSteps({ text }, library));
    assert.ok(whole.findings.length >= 10);
    assert.deepEqual(checked.findings, whole.findings);
    assert.deepEqual(checked.claims, whole.claims);
    assert.equal(checked.unchecked, 0);
    assert.ok(count >= 40, `only ${count} pauses`);
  });

  it("pauses within one long line too", () => {
    const text = "The ferry company has 32 boats. ".repeat(50);
    const { count, checked } = take(checkInSteps({ text }, library));
    assert.equal(checked.blocks.length, 1);
    assert.ok(count >= 50, `only ${count} pauses`);
  });

  it("tells halfway what it knows, and that it is not all", () => {
    const text = noteOf(40);
    const { claims } = checkNote({ text }, library);
    const { checked, progress } = take(checkInSteps({ text }, library), 30);
    assert.ok(checked.unchecked > 0);
    assert.equal(progress?.checked, checked.blocks.length);
    assert.equal(progress?.blocks, checked.blocks.length + checked.unchecked);
    assert.ok(checked.claims.length > 0 && checked.claims.length < claims.length);
    assert.deepEqual(checked.claims, claims.slice(0, checked.claims.length));
  });

  it("goes on from a check that was dropped, with other words meanwhile", () => {
    const text = noteOf(40);
    const dropped = take(checkInSteps({ text }, library), 150).checked;
    assert.ok(dropped.unchecked > 0);
    const edited = text.replace("item 5.", "item 5 of 23.");
    const fresh = take(checkInSteps({ text: edited }, library));
    const resumed = take(checkInSteps({ text: edited }, library, {}, dropped));
    assert.deepEqual(resumed.checked.findings, fresh.checked.findings);
    assert.deepEqual(resumed.checked.claims, fresh.checked.claims);
    assert.ok(resumed.count < fresh.count - 60, `${resumed.count} of ${fresh.count} pauses`);
  });

  it("takes nothing over from a check against other references", async () => {
    const text = noteOf(8);
    const dropped = take(checkInSteps({ text }, library), 5).checked;
    const others = await libraryOf(new Map([["ferries.txt", ARTICLE.replace("23", "32")]]));
    const resumed = take(checkInSteps({ text }, others, {}, dropped)).checked;
    assert.deepEqual(resumed.findings, checkNote({ text }, others).findings);
    assert.notDeepEqual(resumed.findings, checkNote({ text }, library).findings);
  });
});
