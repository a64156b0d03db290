import assert from "node:assert/strict";
import { checkNote, createLibrary, readReference } from "../../../server/core/index.ts";
import { locate } from "../../../server/core/reference/locate.ts";
import { escaped, inBytes, row, writeRtf } from "../../fixtures/writeRtf.ts";

const read = (body: string, head?: string) =>
  readReference({ uri: "file:///desk/article.rtf", bytes: writeRtf(body, head) });

const prosesOf = async (body: string, head?: string) =>
  (await read(body, head)).passages.map(({ kind, prose }) => [kind, prose.text]);

const fonts = (sets: readonly number[]) =>
  `\\ansi\\ansicpg1252\\deff0{\\fonttbl${sets.map((set, i) => `{\\f${i}\\fnil\\fcharset${set} Any;}`).join("")}}`;

describe("readReference: RTF", () => {
  it("reads headings, paragraphs and items, and tells places by the heading", async () => {
    const styles = "{\\stylesheet{\\s0 Normal;}{\\s1\\sbasedon0 heading 1;}{\\s2 Body;}}";
    const body = [
      "\\pard\\plain\\s1 Ferry report\\par",
      "\\pard\\plain\\s2\\f0 It carried {\\b 4.37} million passengers.\\par",
      "{\\pard\\outlinelevel1 Outlook\\par}",
      "\\pard{\\listtext\\'b7\\tab}\\ls1 Two ships more\\par",
      "Plain\\\nNext",
    ].join("\n");
    const reference = await read(styles + body);
    assert.deepEqual(
      reference.passages.map(({ kind, prose }) => [kind, prose.text]),
      [
        ["heading", "Ferry report"],
        ["paragraph", "It carried 4.37 million passengers."],
        ["heading", "Outlook"],
        ["item", "Two ships more"],
        ["paragraph", "Plain"],
        ["paragraph", "Next"],
      ],
    );
    assert.equal(locate(reference, reference.text.indexOf("4.37")).heading, "Ferry report");
    assert.deepEqual(reference.problems, []);
  });

  it("reads characters by number, without what stands in for them", async () => {
    assert.deepEqual(
      await prosesOf(`It earned \\u8364?612 million, ${escaped("潮见轮渡称😀。")}`),
      [["paragraph", "It earned €612 million, 潮见轮渡称😀。"]],
    );
    // Two bytes stand in, a word does, nothing does.
    assert.deepEqual(
      await prosesOf("\\uc2\\u28526\\'b3\\'b1{\\uc1\\u8220\\ldblquote x}{\\uc0\\u8364 9}"),
      [["paragraph", "潮“x€9"]],
    );
    assert.deepEqual(await prosesOf("{\\upr{ferry ?}{\\*\\ud{ferry \\u28526?}}} 14"), [
      ["paragraph", "ferry 潮 14"],
    ]);
    assert.deepEqual(await prosesOf("a\\~b\\_c\\-d \\{e\\} \\\\ 5\\emdash 6"), [
      ["paragraph", "a\u00a0b-cd {e} \\ 5—6"],
    ]);
  });

  it("reads bytes in the encoding of their font, else in the file's", async () => {
    const words = "潮见轮渡公司";
    const chinese = `\\f0 caf\\'e9 \\f1 ${inBytes(words, "gbk")}\\f0  \\'93x\\'94`;
    assert.deepEqual(await prosesOf(chinese, fonts([0, 134])), [
      ["paragraph", "café 潮见轮渡公司 “x”"],
    ]);
    assert.deepEqual(
      await prosesOf(`\\f1 ${inBytes("旅客は表示で4370万人", "shift_jis")}`, fonts([0, 128])),
      [["paragraph", "旅客は表示で4370万人"]],
    );
    const own = "\\ansi\\ansicpg950\\deff0{\\fonttbl{\\f0\\fcharset1 Any;}}";
    assert.deepEqual(await prosesOf(`\\f0 ${inBytes("輪渡功能", "big5")}`, own), [
      ["paragraph", "輪渡功能"],
    ]);
    const broken = await read("\\f1 \\'ff\\'ff 14", fonts([0, 134]));
    assert.deepEqual(
      broken.problems.map(({ code }) => code),
      ["undecodable"],
    );
  });

  it("leaves out what is no text of the article", async () => {
    const body = [
      "{\\header Page 3 of 12\\par}{\\*\\generator Some Writer 5;}{\\colortbl;\\red0\\green0\\blue255;}",
      "It {\\v hid 77 }carried {\\deleted 4.73}4.37 million{\\*\\bkmkstart a}",
      ' {\\field{\\*\\fldinst HYPERLINK "http://a.example/88"}{\\fldrslt passengers}}',
      "{\\pict\\pngblip\\picw5 89504e470d0a}{\\*\\shppict{\\pict 8888}} by 10{\\super 6}.\\par",
    ].join("");
    assert.deepEqual(await prosesOf(body), [
      ["paragraph", "It carried 4.37 million passengers by 10⁶."],
    ]);
    const bytes = writeRtf("one {\\pict\\bin6 }}}}{{} two\\par");
    const reference = await readReference({ uri: "file:///desk/a.rtf", bytes });
    assert.equal(reference.text, "one  two\n");
  });

  it("puts footnotes and text boxes behind their paragraphs", async () => {
    const note =
      "{\\super\\chftn}{\\footnote\\pard\\plain {\\super\\chftn} Before disposals of 14.}";
    const box =
      "{\\shp{\\*\\shpinst\\shpleft10{\\sp{\\sn a}{\\sv 77}}{\\shptxt\\pard Boxed 15.\\par}}{\\shprslt old 15}}";
    const { text } = await read(`Revenue rose to 612${note} million.${box}\\par Costs fell.\\par`);
    assert.equal(
      text,
      "Revenue rose to 612 million.\n[1] Before disposals of 14.\nBoxed 15.\nCosts fell.\n",
    );
  });

  it("tells title and date as the file has them", async () => {
    const info =
      "{\\info{\\title Ferries in {\\uc1\\u28526?}2025}{\\author A}{\\creatim\\yr2025\\mo3\\dy4\\hr9}{\\revtim\\yr2025\\mo3\\dy6}}";
    const { title, date } = await read(`${info}It carried 14 people.`);
    assert.equal(title, "Ferries in 潮2025");
    assert.equal(date, "2025-03-06");
    const old = await read(
      "{\\info{\\creatim\\yr2019\\mo3\\dy4}{\\revtim\\yr2025\\mo3\\dy6}}It ran.",
    );
    assert.equal(old.date, undefined);
  });
});

describe("readReference: tables of RTF", () => {
  const rows = [
    row(
      [2000, { right: 3500, merged: "clmgf" }, { right: 5000, merged: "clmrg" }],
      ["Route", "Passengers", ""],
    ),
    row([2000, 3510, 5000], ["", "2024", "2025"]),
    row([2000, 3500, 4990], ["Helmstad", "1,640", "1,712"]),
    row([2000, 3500, 5000], ["Lunde", "720", "698"]),
  ];

  it("tells cells by their headers, merged ones too", async () => {
    const { passages } = await read(`Ferries\\par ${rows.join("")}\\pard They ran on time.\\par`);
    const told = passages.map(({ prose }) => prose.text);
    assert.ok(
      told.includes("Ferries | Route | Passengers | 2025 | Helmstad | 1,712"),
      told.join("\n"),
    );
    assert.ok(told.includes("Ferries | Route | Passengers | 2024 | Lunde | 720"), told.join("\n"));
    assert.equal(told.at(-1), "They ran on time.");
  });

  it("keeps a cell that goes on below one cell", async () => {
    const up = (merged: "clvmgf" | "clvmrg") => [{ right: 1000, merged }, 2000, 3000] as const;
    const { passages } = await read(
      row([1000, 2000, 3000], ["Region", "Route", "Riders"]) +
        row(up("clvmgf"), ["North", "Helmstad", "1,640"]) +
        row(up("clvmrg"), ["", "Lunde", "720"]),
    );
    const told = passages.map(({ prose }) => prose.text);
    assert.ok(told.includes("Region | Riders | North | Lunde | 720"), told.join("\n"));
  });

  it("checks notes against its cells", async () => {
    const reference = await read(rows.join(""));
    const library = createLibrary([reference]);
    const codes = (text: string) => checkNote({ text }, library).findings.map(({ code }) => code);
    assert.deepEqual(codes("Helmstad had 1,712 passengers in 2025.\n"), []);
    assert.deepEqual(codes("Helmstad had 1,721 passengers in 2025.\n"), ["figure-differs"]);
  });
});
