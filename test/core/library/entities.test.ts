import assert from "node:assert/strict";
import {
  type EntityIndex,
  findNames,
  joinEntities,
} from "../../../server/core/library/entity/entities.ts";
import { findEntities } from "../../../server/core/mention/entity/entity.ts";
import { foldedText } from "../../../server/core/text/foldedText.ts";
import { finishesOn } from "../runaway.ts";

/** An index of one article a text; a text with Han or kana in it is Chinese or Japanese. */
function indexOf(...texts: readonly string[]): EntityIndex {
  return joinEntities(
    texts.map((text, i) => {
      const language = /[\u3041-\u30fa]/.test(text)
        ? "ja"
        : /\p{Script=Han}/u.test(text)
          ? "zh"
          : "en";
      const passages = text.split("\n").map(foldedText);
      return { uri: `file:///${i}.txt`, records: findEntities(passages, language) };
    }),
  );
}

/** "Lei Jun -> person:雷军" for each name found. */
function found(text: string, index: EntityIndex): readonly string[] {
  return findNames(text, index).map(({ span, entity }) => {
    return `${text.slice(span.start, span.end)} -> ${entity.id}`;
  });
}

const ZH = "青禾书店创始人林晓东上周回到县城。林晓东说，青禾研究院会跟上。";
const EN = "Quillmark CEO Nora Ellery opened a shop. Ellery said it was small.";

describe("joinEntities", () => {
  it("joins one whole name over articles", () => {
    const index = indexOf(ZH, "记者见到了店主林晓东。青禾书店创始人林晓东说，不急。");
    const person = index.entities.filter(({ name }) => name === "林晓东");
    assert.equal(person.length, 1);
    assert.deepEqual(
      person[0]?.mentions.map(({ reference }) => reference),
      ["file:///0.txt", "file:///0.txt", "file:///1.txt", "file:///1.txt"],
    );
  });

  it("joins known names over languages", () => {
    const index = indexOf(
      "索尼昨日发布财报。",
      "Sony raised its forecast.",
      "ソニーは予想を上げた。",
    );
    const sony = index.byId.get("org:sony");
    assert.equal(new Set(sony?.mentions.map(({ reference }) => reference)).size, 3);
  });

  it("joins pinyin with the only Chinese name that is read so", () => {
    const index = indexOf(ZH, "Founder Lin Xiaodong said he was in no hurry.");
    const person = index.entities.find(({ name }) => name === "林晓东");
    assert.ok(person?.names.includes("Lin Xiaodong"), String(person?.names));
  });

  it("does not join pinyin with two Chinese names", () => {
    const index = indexOf(
      ZH,
      "总裁林小冬说，不急。",
      "Founder Lin Xiaodong said he was in no hurry.",
    );
    const ids = new Set(found("林晓东和林小冬见了Lin Xiaodong。", index));
    assert.equal(ids.size, 3);
  });

  it("joins a family name with its only bearer, and with none of two", () => {
    const other = "Mr. Ellery closed the shop.";
    assert.deepEqual(found("Ellery left.", indexOf(EN, other)), ["Ellery -> person:nora ellery"]);
    const two = indexOf(EN, "The mayor, Tom Ellery, wept.", other);
    const bearers = two.entities.filter(({ names }) => names.includes("Ellery"));
    assert.ok(
      bearers.every(({ id }) => id !== "person:tom ellery"),
      JSON.stringify(bearers),
    );
  });

  it("keeps people and places of one name apart", () => {
    const index = indexOf(
      "Mr. Harrowby spoke to us.",
      "They met in Harrowby Park, near Harrowby Park.",
    );
    assert.equal(new Set(index.entities.map(({ id }) => id)).size, index.entities.length);
    assert.ok(index.entities.some(({ id }) => id === "person:harrowby"));
  });

  it("does not join acronyms that stand for different things", () => {
    const index = indexOf(
      "The Dunmarsh Book Bureau (DBB) opened.",
      "The Daily Bread Bakery (DBB) opened.",
    );
    assert.deepEqual(found("DBB closed.", index), []);
  });
});

describe("findNames", () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ["Lin Xiaodong opened 12 shops.", ["Lin Xiaodong -> person:林晓东"]],
    ["Xiaodong Lin opened 12 shops.", ["Xiaodong Lin -> person:林晓东"]],
    ["林曉東開了12家店。", ["林曉東 -> person:林晓东"]],
    ["Lin opened shops. Xiaodong did not. lin xiaodong neither.", []],
    [
      "Ellery’s shop and NORA ELLERY",
      ["Ellery -> person:nora ellery", "NORA ELLERY -> person:nora ellery"],
    ],
    ["Ellerys and Noraellery", []],
    ["Mark Ellery and Ellery Jones", []],
    [
      "Mr. Ellery, Quillmark's Ellery",
      [
        "Ellery -> person:nora ellery",
        "Quillmark -> organization:quillmark",
        "Ellery -> person:nora ellery",
      ],
    ],
    ["青禾研究院认为", ["青禾研究院 -> organization:青禾研究院"]],
    ["某人说", []],
  ];
  const index = indexOf(ZH, EN);
  for (const [text, expected] of cases) {
    it(text, () => assert.deepEqual(found(text, index), expected));
  }

  it("finds a known name in the other languages, only where the articles have it", () => {
    const articles = indexOf("索尼昨日发布财报。");
    assert.deepEqual(found("Sony and Toyota; ソニー", articles), [
      "Sony -> org:sony",
      "ソニー -> org:sony",
    ]);
  });

  it("takes no ordinary word at the start of a sentence for a family name", () => {
    const articles = indexOf("The author, Lena Brown, wrote it. Critics like Brown.");
    assert.deepEqual(found("Brown bread is good.", articles), []);
    assert.deepEqual(found("I met Brown.", articles), ["Brown -> person:lena brown"]);
  });

  it("takes no part of another dotted name", () => {
    const articles = indexOf("前总裁马尔科·菲伦齐(Marco Firenzi)说，菲伦齐很忙。");
    assert.deepEqual(found("安娜·菲伦齐来了。", articles), []);
    assert.equal(found("菲伦齐来了。", articles).length, 1);
  });

  it("finds a company without its legal form", () => {
    const articles = indexOf("It bought Quillmark, Inc. last year.");
    assert.deepEqual(found("Quillmark grew.", articles), [
      "Quillmark -> organization:quillmark, inc.",
    ]);
  });

  finishesOn(["Lin Xiaodong ", "林晓东", "Nora ", "林", "A "], (text) => findNames(text, index));
});
