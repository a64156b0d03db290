/** The terms of a table's cells are those of their words read whole, though headers and labels are read once. */
import assert from "node:assert/strict";
import { findTerms } from "../../../server/core/lexicon/terms.ts";
import { indexReference } from "../../../server/core/library/referenceIndex.ts";
import { spansOfTerm } from "../../../server/core/library/termIndex.ts";
import { readReference } from "../../../server/core/reference/read.ts";

const TABLES = {
  zh: '城市,覆盖区县(个),营业收入(亿元)\r\n武汉市,289,3.65\r\n"净利润,同比",31,2.5\r\n武汉市,12,1.1\r\n',
  ja: "都市,店舗数,売上高(百万円)\r\nコスト,28,365\r\n東京都,1,12\r\n",
  en: "Region,Net profit,Counties covered\r\nNet,28,365\r\nGross profit,1,12\r\nNet,7,8\r\n",
};

describe("the terms of a table's cells", () => {
  for (const [language, table] of Object.entries(TABLES)) {
    it(`stand where they stand in its words (${language})`, async () => {
      const bytes = new TextEncoder().encode(table);
      const reference = await readReference({ uri: "file:///desk/table.csv", bytes });
      const { sentences, terms } = indexReference(reference);
      const cells = reference.passages.filter(({ cell }) => cell !== undefined);
      assert.ok(cells.length >= 4);
      for (const [at, { passage }] of sentences.entries()) {
        const told = findTerms(reference.passages[passage]?.prose.text ?? "");
        assert.ok(told.length > 0);
        for (const { key, span } of told) {
          const found = spansOfTerm(terms, at, key);
          assert.ok(
            found.some(({ start, end }) => start === span.start && end === span.end),
            `${key} at ${span.start} of sentence ${at}`,
          );
        }
      }
    });
  }
});
