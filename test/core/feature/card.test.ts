import assert from "node:assert/strict";
import { parser as commonmark, GFM } from "@lezer/markdown";
import { type CardFacts, renderCard } from "../../../server/core/feature/card.ts";
import type { Entity } from "../../../server/core/library/entity/entities.ts";

const parser = commonmark.configure([GFM]);

function entity(names: readonly string[]): Entity {
  return {
    id: "person:x",
    name: names[0] ?? "",
    type: "person",
    names,
    references: [],
    count: 0,
    mentions: [],
  };
}

const PLACE = { uri: "file:///desk/a.txt", title: "开店记", line: 4, place: "line 4" };

const PLACE_OF_ONE = { start: 0, end: 1 };

const FACTS: CardFacts = {
  references: [
    { uri: "file:///desk/a.txt", title: "开店记", mentions: 3, firstLine: 2 },
    { uri: "file:///desk/b.txt", title: "b.txt", mentions: 1, firstLine: 7 },
  ],
  articles: 2,
  first: { ...PLACE, text: "店主林晓东去年回到县城。", line: 2, place: "page 1" },
  figures: [
    {
      ...PLACE,
      sentence: "林晓东开了12家店。",
      bold: { start: 5, end: 8 },
    },
  ],
  sayings: [{ ...PLACE, words: "明年再开三家", line: 5, place: "line 5" }],
  companions: ["青禾", "武汉"],
};

describe("renderCard", () => {
  it("tells names, kind, first words, figures and articles", () => {
    const card = renderCard(entity(["林晓东", "Lin Xiaodong"]), FACTS);
    assert.equal(
      card,
      [
        "**林晓东** · Lin Xiaodong · _person_",
        "店主林晓东去年回到县城。 ([开店记, page 1](file:///desk/a.txt#L2))",
        "- 林晓东开了**12家**店。 ([开店记, line 4](file:///desk/a.txt#L4))",
        "- “明年再开三家” ([开店记, line 5](file:///desk/a.txt#L5))",
        "_With_ 青禾, 武汉",
        "- [开店记](file:///desk/a.txt#L2): 3 mentions\n- [b.txt](file:///desk/b.txt#L7): 1 mention",
      ].join("\n\n"),
    );
  });

  it("tells the analyst's own words about it first", () => {
    const card = renderCard(entity(["林晓东"]), { ...FACTS, note: "Met in Wuhan.\nAsk *again*." });
    assert.equal(card.split("\n\n")[1], "_Note:_ Met in Wuhan. Ask \\*again\\*.");
    assert.doesNotMatch(renderCard(entity(["林晓东"]), FACTS), /Note/u);
  });

  it("tells what the first words say once", () => {
    const text = "“明年再开三家”，林晓东说，他开了12家店。";
    const figure = { ...PLACE, sentence: text, bold: { start: 15, end: 18 } };
    const facts = { ...FACTS, first: { ...PLACE, text }, figures: [figure, ...FACTS.figures] };
    const card = renderCard(entity(["林晓东"]), facts);
    assert.equal(card.match(/明年再开三家/gu)?.length, 1);
    assert.match(card, /\n\n- 林晓东开了\*\*12家\*\*店/u);
    assert.doesNotMatch(card, /他开了\*\*/u);
    // Where the first words are cut short, the figure behind the cut keeps its line.
    const long = `${"很长".repeat(100)}，他开了12家店。`;
    const late = { ...PLACE, sentence: long, bold: { start: 204, end: 207 } };
    const cutShort = { ...facts, first: { ...PLACE, text: long }, figures: [late] };
    assert.match(renderCard(entity(["林晓东"]), cutShort), /他开了\*\*12家\*\*店/u);
  });

  it("stays on one screen whatever the articles hold", () => {
    const long = "很长的句子".repeat(400);
    const place = { uri: "file:///a.txt", title: long, line: 1, place: "line 1" };
    const many = <T>(value: T): readonly T[] => Array.from({ length: 300 }, () => value);
    const card = renderCard(entity(Array.from({ length: 80 }, (_, i) => `名${i}${long}`)), {
      note: long,
      references: many({ uri: "file:///a.txt", title: long, mentions: 9, firstLine: 1 }),
      articles: 300,
      first: { ...place, text: long },
      figures: many({
        ...place,
        sentence: `${long}12家${long}`,
        bold: { start: long.length, end: long.length + 3 },
      }),
      sayings: many({ ...place, words: long }),
      companions: many(long),
    });
    assert.ok(card.split("\n").length <= 20, card);
    assert.ok(card.length < 4000, String(card.length));
    assert.equal(card.match(/\*\*12家\*\*/g)?.length, 4);
    assert.match(card, /and 296 more$/);
  });

  it("reads no more figures than it shows", () => {
    let read = 0;
    function* told() {
      for (; read < 1000; read++) yield { ...PLACE, sentence: `${read}家店。`, bold: PLACE_OF_ONE };
    }
    const card = renderCard(entity(["林晓东"]), { ...FACTS, figures: told() });
    assert.equal(card.match(/\*\*\d\*\*家店/gu)?.length, 4);
    assert.ok(read < 10, String(read));
  });

  it("shows hostile article words as plain text and keeps links to the articles", () => {
    const evil = "[x](command:a) <img src=x> ![y](http://e.org) ](command:b)";
    const place = { uri: "file:///a.txt", title: evil, line: 3, place: `sheet ${evil}` };
    const card = renderCard(entity([evil, "# h"]), {
      references: [{ uri: "file:///a b)(command:x).txt", title: evil, mentions: 2, firstLine: 3 }],
      articles: 1,
      note: evil,
      first: { ...place, text: evil },
      figures: [{ ...place, sentence: `${evil}.`, bold: { start: 0, end: 3 } }],
      sayings: [{ ...place, words: `${evil}.` }],
      companions: [evil],
    });
    const targets: string[] = [];
    const names = new Set<string>();
    parser.parse(card).iterate({
      enter: ({ name, from, to, node }) => {
        names.add(name);
        if (name === "URL" && node.parent?.name === "Link") targets.push(card.slice(from, to));
      },
    });
    assert.deepEqual(
      targets.map((target) => target.split("#")[0]),
      ["file:///a.txt", "file:///a.txt", "file:///a.txt", "file:///a%20b%29%28command:x%29.txt"],
    );
    for (const bad of ["Image", "HTMLTag", "HTMLBlock", "Autolink", "ATXHeading1"]) {
      assert.ok(!names.has(bad), bad);
    }
  });
});
