/** PDF files made to hang or crash their reader end soon, and cost themselves only. */
import assert from "node:assert/strict";
import { readReference } from "../../../../server/core/reference/read.ts";
import { hostilePdfs } from "../../../fixtures/hostilePdf.ts";

describe("a hostile PDF", function () {
  this.timeout(20_000);

  for (const { name, bytes, words, problem } of hostilePdfs) {
    it(`ends: ${name}`, async () => {
      const reference = await readReference({ uri: "file:///desk/hostile.pdf", bytes: bytes() });
      const codes = reference.problems.map(({ code }) => code);
      if (words !== undefined) assert.ok(reference.text.includes(words), codes.join());
      if (problem !== undefined) assert.ok(codes.includes(problem), `${codes} ${reference.text}`);
      // Whatever it is, it is told or read.
      assert.ok(reference.passages.length > 0 || codes.length > 0);
    });
  }
});
