// What a card tells that somebody said: beside the name, and as 他 and "she" where one person can be meant.

import assert from "node:assert/strict";
import { sayingsOf } from "../../../server/core/feature/cardFacts.ts";
import { libraryOf } from "../fixture.ts";

const MILL = `磨坊的账

磨坊主沈墨承去年买下了河边的水车。“修水车的钱比买它还多。”他说。

会计罗晚舟管账。沈墨承没有问过她，“账上的钱够用到秋天”，罗晚舟说。
`;

const ORCHARD = `# A late harvest

Clara Whitfield runs the orchard. "We did not get the pruning right," she said. Martin Farrow met Sunita Rao. "Nobody asked us," she said.
`;

describe("sayingsOf", () => {
  const cases: readonly (readonly [string, string, readonly string[]])[] = [
    [MILL, "沈墨承", ["修水车的钱比买它还多。"]],
    [MILL, "罗晚舟", ["账上的钱够用到秋天"]],
    [ORCHARD, "Clara Whitfield", ["We did not get the pruning right,"]],
    // Of two who may be meant nobody is.
    [ORCHARD, "Sunita Rao", []],
  ];
  for (const [article, name, words] of cases) {
    it(`${name}: ${words.join(" / ") || "nothing"}`, async () => {
      const library = await libraryOf(new Map([["article.md", article]]));
      const entity = library.entities().entities.find(({ names }) => names.includes(name));
      assert.ok(entity, name);
      assert.deepEqual(
        sayingsOf(entity, library).map((saying) => saying.words),
        words,
      );
    });
  }
});
