import assert from "node:assert/strict";
import { readReference } from "../../../server/core/index.ts";
import { hostileDocuments } from "../../fixtures/hostileDocuments.ts";

/** Milliseconds, far above what any takes on a busy machine: squared work would take minutes. */
const LIMIT = 60_000;

describe("readReference: hostile office files, pages, tables and e-mails", () => {
  for (const { name, about, bytes, problem, has } of hostileDocuments) {
    it(`comes to an end with ${name}: ${about}`, async () => {
      const reference = await readReference({ uri: `file:///desk/${name}`, bytes: bytes() });
      const told = reference.problems.map(({ code, message }) => `${code}: ${message}`);
      assert.deepEqual(
        [...new Set(reference.problems.map(({ code }) => code))],
        problem === undefined ? [] : [problem],
        told.join("\n"),
      );
      if (has !== undefined) assert.ok(reference.text.includes(has), reference.text.slice(0, 500));
      for (const message of told) assert.ok(message.length < 400, message);
    }).timeout(LIMIT);
  }
});
