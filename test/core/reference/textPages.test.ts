// Plain texts that were made of printed pages: what stands at the edges of pages is no part of the article.

import assert from "node:assert/strict";
import { findPassages } from "../../../server/core/reference/plainText.ts";
import { finishesOn } from "../runaway.ts";

const wordsOf = (text: string) => findPassages(text).map(({ prose }) => prose.text);

describe("pages of a plain text", () => {
  it("are joined where a sentence goes on, their heads and numbers left out", () => {
    const head = "Harbour Board · Annual Report 2025";
    const text = [
      `${head}\n\nThe board decided in March that the lighthouse would be kept for the\n\n3\n`,
      `${head}\n\nsake of the fishermen, who had asked for it.\n\nIn June it changed its mind.\n\n4\n`,
      `${head}\n\nNobody was told.\n\n5\n`,
    ].join("\f");
    assert.deepEqual(wordsOf(text), [
      "The board decided in March that the lighthouse would be kept for the sake of the fishermen, who had asked for it.",
      "In June it changed its mind.",
      "Nobody was told.",
    ]);
  });

  it("are known by their numbers where the form feeds are lost", () => {
    const text = `港务局在三月决定，为了渔民继续保留灯塔，因为他们\n\n- 7 -\n\n曾经请求过。\n\n六月它改变了主意。\n\n- 8 -\n\n没有人被告知。\n\n- 9 -\n`;
    assert.deepEqual(wordsOf(text), [
      "港务局在三月决定，为了渔民继续保留灯塔，因为他们曾经请求过。",
      "六月它改变了主意。",
      "没有人被告知。",
    ]);
  });

  it("part paragraphs that end, and headings", () => {
    const text =
      "The lighthouse stays for now, said the board.\f\nresults of the year\n\nThe harbour\f\nmade a profit of 3 million.";
    assert.deepEqual(wordsOf(text), [
      "The lighthouse stays for now, said the board.",
      "results of the year",
      "The harbour",
      "made a profit of 3 million.",
    ]);
  });

  it("are none: lines that repeat in a text without pages, numbers that count nothing", () => {
    const text =
      "Refrain\n\nThe sea is wide.\n\nRefrain\n\nThe sea is deep.\n\nRefrain\n\n12\n\n40\n\n7\n";
    assert.equal(wordsOf(text).length, 8);
  });

  finishesOn(["12\n\n", "head\f", "go on,\n\f\n\n\n\n", "\f3\n"], findPassages);
});
