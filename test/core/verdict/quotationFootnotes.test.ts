import assert from "node:assert/strict";
import { type CheckedNote, checkNote, type Library } from "../../../server/core/index.ts";
import { libraryOf } from "../fixture.ts";

const HARBOUR = `港务局的答复

林海生说：“旧塔不会拆。如果台风来了，旧塔会封闭三天，但是新塔照常开放。”
${"港务局在码头、车站和旅馆里贴出了通知，通知上有潮汐表、末班船的时间和一张地图。".repeat(8)}
“新塔照常开放。”海报上这样写着。
`;
const FERRY = `The ferry

"We shall not raise the price of a ticket before 2027," said Anna Holm, its director.
`;
const ABSENT = "“港口今年夏天不会向游客收门票”";
const ENGLISH = "“The harbour will stay open all winter for the fishermen”";

describe("quotations with a footnote", () => {
  let library: Library;
  before(async () => {
    library = await libraryOf(
      new Map([
        ["harbour.txt", HARBOUR],
        ["ferry.txt", FERRY],
      ]),
    );
  });
  const found = (text: string, previous?: CheckedNote) =>
    checkNote({ uri: "file:///desk/note.md", text }, library, {}, previous);
  const codes = (text: string, previous?: CheckedNote) =>
    found(text, previous).findings.map(({ code, severity }) => `${code} ${severity}`);

  const WARNING = ["quotation-not-found warning"];
  const held: readonly (readonly [what: string, note: string])[] = [
    ["of the sentence", `${ABSENT}[^1]。\n\n[^1]: [答复](harbour.txt)\n`],
    ["behind the sentence", `他说：${ABSENT}。[^1]\n\n[^1]: [答复](harbour.txt), 2026年5月\n`],
    ["told before", `[^a]: [答复](harbour.txt)\n\n${ABSENT}，他说[^a]。\n`],
    [
      "below a block quote",
      `> ${ABSENT.slice(1, -1)}\n>\n> — 林海生[^1]\n\n[^1]: [答复](harbour.txt)\n`,
    ],
    [
      "with words of the article",
      `${ABSENT}[^1]\n\n[^1]: [答复](harbour.txt#:~:text=旧塔不会拆)\n`,
    ],
    ["in English", `${ENGLISH}, she said.[^f]\n\n[^f]: See [The ferry](ferry.txt).\n`],
    [
      "of the second of two",
      `“新塔照常开放”[^1]，${ABSENT}[^2]\n\n[^1]: 海报\n[^2]: [答复](harbour.txt)\n`,
    ],
    ["that is a link by label", `${ABSENT}（[答复][港]）\n\n[港]: harbour.txt "答复"\n`],
  ];
  for (const [what, note] of held) {
    it(`must stand in its article: ${what}`, () => assert.deepEqual(codes(note), WARNING));
  }

  const INFORMATION = ["quotation-not-found information"];
  const free: readonly (readonly [what: string, note: string])[] = [
    ["a footnote of words alone", `${ABSENT}[^1]\n\n[^1]: 会议记录\n`],
    ["a footnote that is not there", `${ABSENT}[^2]\n\n[^1]: [答复](harbour.txt)\n`],
    ["two articles", `${ABSENT}[^1]\n\n[^1]: [答复](harbour.txt); [船](ferry.txt)\n`],
    ["the web's", `${ABSENT}[^1]\n\n[^1]: [答复](https://a.example/harbour.txt)\n`],
    ["one before it", `旧塔不会拆[^1]，他又说${ABSENT}。\n\n[^1]: [答复](harbour.txt)\n`],
    ["the next sentence's", `他说${ABSENT}。旧塔不会拆[^1]。\n\n[^1]: [答复](harbour.txt)\n`],
    ["another paragraph's", `他说${ABSENT}。\n\n旧塔不会拆[^1]。\n\n[^1]: [答复](harbour.txt)\n`],
    ["a label in code", `${ABSENT}[x]\n\n[x]: harbour.txt\n`],
  ];
  for (const [what, note] of free) {
    it(`is worth a look with ${what}`, () => assert.deepEqual(codes(note), INFORMATION));
  }

  it("have the place that it names first", () => {
    const place = "[^1]: [海报](harbour.txt#:~:text=新塔照常开放,-。”海报)";
    const lines = (note: string) =>
      found(note).claims[0]?.evidence.map(({ locator }) => locator.line);
    assert.deepEqual(lines(`“新塔照常开放”[^1]\n\n${place}\n`), [5, 3]);
    assert.deepEqual(lines("“新塔照常开放”[^1]\n"), [3, 5]);
  });

  it("are looked at again where an edit changes the footnote, and only they", () => {
    const text = `${ABSENT}[^1]\n\n${"旧塔不会拆。\n\n".repeat(20)}[^1]: 会议记录\n`;
    const first = found(text);
    assert.deepEqual(codes(text), INFORMATION);
    const cited = text.replace("会议记录", "[答复](harbour.txt)");
    const second = found(cited, first);
    assert.deepEqual(second.findings, found(cited).findings);
    assert.deepEqual(codes(cited, first), WARNING);
    assert.equal(second.blocks[3], first.blocks[3]);
    // An edit elsewhere leaves the definitions, and with them all other blocks, as they are.
    const edited = found(cited.replace("旧塔不会拆。", "旧塔不会拆掉。"), second);
    assert.equal(edited.definitions, second.definitions);
    assert.equal(edited.blocks[0], second.blocks[0]);
    assert.deepEqual(codes(text, edited), INFORMATION);
  });
});
