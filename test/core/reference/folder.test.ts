import assert from "node:assert/strict";
import { findMentions, readReference } from "../../../server/core/index.ts";
import { locate } from "../../../server/core/reference/locate.ts";
import { toOriginal } from "../../../server/core/text/offsetMap.ts";
import { awkwardFolder } from "../../fixtures/awkwardFolder.ts";

describe("readReference: a folder of awkward files", () => {
  it("has twenty of them", () => assert.ok(awkwardFolder.length >= 20));

  for (const { name, bytes, planted } of awkwardFolder) {
    it(`finds all that was planted in ${name}`, async () => {
      const reference = await readReference({ uri: `file:///desk/${name}`, bytes });
      assert.deepEqual(reference.problems, []);
      for (const [words, place] of planted) {
        // By the passages, as the index does, and back to the text.
        const spans = reference.passages.flatMap(({ prose, cell }) => {
          const start = prose.text.indexOf(words, cell?.own ?? 0);
          return start < 0 ? [] : [toOriginal(prose.map, { start, end: start + words.length })];
        });
        const [span] = spans;
        assert.ok(span !== undefined, `${words}\n${reference.text}`);
        assert.equal(reference.text.slice(span.start, span.end), words);
        const found = locate(reference, span.start);
        assert.deepEqual({ ...found, ...place }, found, words);
      }
    });

    it(`leads each mention of ${name} back to its words`, async () => {
      const { text, passages } = await readReference({ uri: `file:///desk/${name}`, bytes });
      for (const { prose } of passages) {
        for (const { span } of findMentions(prose.text)) {
          const { start, end } = toOriginal(prose.map, span);
          const own = prose.text.slice(span.start, span.end).replace(/\s+/gu, "");
          assert.ok(
            text
              .slice(start, end)
              .replace(/["\s]+/gu, "")
              .includes(own.replace(/["|]/gu, "")) || own.includes("|"),
            own,
          );
        }
      }
    });
  }
});
