import assert from "node:assert/strict";
import { sentenceAt } from "../../../server/core/library/library.ts";
import { readFigures } from "../../../server/core/library/referenceIndex.ts";
import { prepareSentence } from "../../../server/core/verdict/figure/noteSentence.ts";
import { ownersOf } from "../../../server/core/verdict/figure/owners.ts";
import type { Owners } from "../../../server/core/verdict/verdict.ts";
import { libraryOf } from "../fixture.ts";

/** What parts the note's first quantity from the first one of the article's first sentence. */
async function owners(article: string, text: string): Promise<Owners | undefined> {
  const library = await libraryOf(new Map([["a.txt", article]]));
  const figures = readFigures(text, {});
  const figure = figures.find(({ kind }) => kind === "quantity");
  const [index] = library.references.values();
  assert.ok(figure && index);
  const place = { index, at: 0 };
  const there = sentenceAt(place).figures.find(({ kind }) => kind === "quantity");
  assert.ok(there);
  const sentence = prepareSentence(text, { start: 0, end: text.length }, figures, library);
  return ownersOf(figure, sentence, { figure: there, candidate: { place } }, library);
}

describe("ownersOf", () => {
  const parted: readonly (readonly [article: string, note: string, here: string, there: string])[] =
    [
      ["2023年覆盖了中国2898个区县。", "2024年覆盖了中国2898个区县。", "2024年", "2023年"],
      [
        "In 2023 the service covered 2,898 counties.",
        "The service covered 2,898 counties in 2024.",
        "2024",
        "2023",
      ],
      [
        "2023年度の来館者は9万3千人だった。",
        "2024年度の来館者は9万3千人だった。",
        "2024年度",
        "2023年度",
      ],
      [
        "Toyota sold 2,898 cars in Norway. Honda sold 5,120 of them.",
        "Honda sold 2,898 cars in Norway.",
        "Honda",
        "Toyota",
      ],
    ];
  for (const [article, note, here, there] of parted) {
    it(`${note} | ${article}`, async () => {
      assert.deepEqual(await owners(article, note), { here, there });
    });
  }

  const unknown: readonly (readonly [article: string, note: string])[] = [
    // The same time, and nobody named.
    ["2024年覆盖了中国2898个区县。", "2024年覆盖了中国2898个区县。"],
    // One of the two tells no time.
    ["覆盖了中国2898个区县。", "2024年覆盖了中国2898个区县。"],
    // Two names could be meant.
    [
      "Toyota and Nissan sold 2,898 cars in Norway. Honda sold 5,120 of them.",
      "Honda sold 2,898 cars in Norway.",
    ],
    [
      "Toyota sold 2,898 cars in Norway. Honda and Nissan sold 5,120 of them.",
      "Honda and Nissan sold 2,898 cars in Norway.",
    ],
    // A company and a country are no two owners of one kind.
    ["Toyota sold 2,898 cars. Norway is cold.", "In Norway 2,898 cars were sold."],
  ];
  for (const [article, note] of unknown) {
    it(`names nobody: ${note} | ${article}`, async () => {
      assert.equal(await owners(article, note), undefined);
    });
  }
});
