/** Names in tables: the words that tell of a cell are read once, and what they name is known in each cell that they stand in front of. */
import assert from "node:assert/strict";
import { indexReference } from "../../../server/core/library/referenceIndex.ts";
import { readReference } from "../../../server/core/reference/read.ts";

const namesIn = async (table: string) => {
  const bytes = new TextEncoder().encode(table);
  const reference = await readReference({ uri: "file:///desk/table.csv", bytes });
  const { records } = indexReference(reference);
  return records.map(({ name, mentions }) => ({
    name,
    told: mentions.map(({ passage, span }) => {
      const { text } = reference.passages[passage]?.prose ?? { text: "" };
      return [text.slice(span.start, span.end), text] as const;
    }),
  }));
};

describe("names in a table", () => {
  it("are known in each cell of their row and column", async () => {
    const found = await namesIn(
      "Carrier,2024,2025\nToyota,365,301\nLunde,12,14\nSold by Toyota,7,8\n",
    );
    const toyota = found.find(({ name }) => name === "Toyota");
    assert.deepEqual(
      toyota?.told.map(([words]) => words),
      toyota?.told.map(() => "Toyota"),
    );
    const prose = toyota?.told.map(([, text]) => text) ?? [];
    for (const each of ["Toyota", "365", "301", "Sold by Toyota", "7", "8"])
      assert.ok(
        prose.some((text) => text.endsWith(each)),
        `${each}: ${prose.join("\n")}`,
      );
    // In the order of the article, as they are packed.
    assert.equal(new Set(prose).size, 6);
  });

  it("in a cell's own words stand in that cell alone", async () => {
    const found = await namesIn("Year,Maker,Sold\n2024,Toyota,12\n2025,Volvo,14\n");
    const told = found.find(({ name }) => name === "Volvo")?.told.map(([, text]) => text) ?? [];
    assert.ok(told.length > 0);
    assert.ok(
      told.every((text) => text.includes("2025") || text === "Volvo"),
      told.join("\n"),
    );
  });

  it("are no surer for standing in front of many cells", async () => {
    const years = Array.from({ length: 30 }, (_, i) => 1990 + i);
    const cells = years.map((year) => year % 97).join(",");
    const found = await namesIn(
      `项目,${years.join(",")}\n潮见轮渡公司,${cells}\n丰田公司,${cells}\n`,
    );
    // Words that are said once are too little for it.
    assert.deepEqual(
      found.map(({ name }) => name),
      ["丰田公司"],
    );
  });
});
