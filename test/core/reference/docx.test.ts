import assert from "node:assert/strict";
import { convertToHtml, extractRawText } from "mammoth";
import { readReference } from "../../../server/core/index.ts";
import { locate } from "../../../server/core/reference/locate.ts";
import {
  footnoteMark,
  heading,
  paragraph,
  run,
  table,
  writeDocx,
} from "../../fixtures/writeDocx.ts";
import { check, clean } from "../fixture.ts";

const read = (body: string, told = {}) =>
  readReference({ uri: "file:///desk/report.docx", bytes: writeDocx(body, told) });

const prosesOf = async (body: string, told = {}) =>
  (await read(body, told)).passages.map(({ kind, prose }) => [kind, prose.text]);

const merged = (val: string) => `<w:vMerge w:val="${val}"/>`;

describe("readReference: Word documents", () => {
  it("reads headings, paragraphs and items, and tells places by the heading", async () => {
    const body = [
      heading("Ferry report"),
      paragraph("It carried 4.37 million passengers."),
      heading("Outlook", 2),
      paragraph("Two ships more", '<w:numPr><w:numId w:val="1"/></w:numPr>'),
      paragraph("Plain", '<w:pStyle w:val="Body"/>'),
    ].join("");
    const reference = await read(body);
    assert.deepEqual(
      reference.passages.map(({ kind, prose }) => [kind, prose.text]),
      [
        ["heading", "Ferry report"],
        ["paragraph", "It carried 4.37 million passengers."],
        ["heading", "Outlook"],
        ["item", "Two ships more"],
        ["paragraph", "Plain"],
      ],
    );
    assert.equal(locate(reference, reference.text.indexOf("4.37")).heading, "Ferry report");
    assert.equal(locate(reference, reference.text.indexOf("ships")).heading, "Outlook");
    assert.equal(reference.title, "Ferry report");
  });

  it("takes tracked changes as accepted", async () => {
    const body = paragraph(
      `${run("It carried ")}<w:del w:id="1"><w:r><w:delText>4.73</w:delText></w:r></w:del><w:ins w:id="2">${run("4.37")}</w:ins>${run(" million")}<w:moveFrom w:id="3">${run(" moved")}</w:moveFrom>`,
    );
    assert.deepEqual(await prosesOf(body), [["paragraph", "It carried 4.37 million"]]);
  });

  it("joins paragraphs whose end was deleted", async () => {
    const deleted = '<w:rPr><w:del w:id="1"/></w:rPr>';
    const body = paragraph("It carried ", deleted) + paragraph("4.37 million.") + paragraph("New.");
    assert.deepEqual(await prosesOf(body), [
      ["paragraph", "It carried 4.37 million."],
      ["paragraph", "New."],
    ]);
  });

  it("keeps what readings stand over, line breaks and raised digits; leaves out hidden words", async () => {
    const ruby = `<w:r><w:ruby><w:rt>${run("とよだ")}</w:rt><w:rubyBase>${run("豊田")}</w:rubyBase></w:ruby></w:r>`;
    assert.deepEqual(await prosesOf(paragraph(`${ruby}${run("章男社長")}`)), [
      ["paragraph", "豊田章男社長"],
    ]);
    const broken = `${run("one")}<w:r><w:br/></w:r>${run("two")}<w:r><w:tab/></w:r>${run("three")}`;
    assert.deepEqual(await prosesOf(paragraph(broken)), [["paragraph", "one\ntwo three"]]);
    const raised = `${run("12 m")}${run("2", '<w:vertAlign w:val="superscript"/>')}${run(" secret", "<w:vanish/>")}`;
    assert.deepEqual(await prosesOf(paragraph(raised)), [["paragraph", "12 m²"]]);
  });

  it("puts footnotes behind their paragraphs", async () => {
    const body =
      paragraph(`${run("Revenue rose to €612 million")}${footnoteMark(1)}${run(".")}`) +
      paragraph("Costs fell.");
    const reference = await read(body, { footnotes: ["Before disposals of €14 million."] });
    assert.deepEqual(
      reference.passages.map(({ prose }) => prose.text),
      ["Revenue rose to €612 million.", "Before disposals of €14 million.", "Costs fell."],
    );
    assert.match(reference.text, /^\[1\] Before/mu);
  });

  it("reads text boxes once", async () => {
    const box = `<w:txbxContent>${paragraph("Boxed 42 words")}</w:txbxContent>`;
    const body = paragraph(
      `${run("Around it")}<w:r><mc:AlternateContent><mc:Choice Requires="wps"><wps:txbx>${box}</wps:txbx></mc:Choice><mc:Fallback><w:pict>${box}</w:pict></mc:Fallback></mc:AlternateContent></w:r>`,
    );
    assert.deepEqual(await prosesOf(body), [
      ["paragraph", "Boxed 42 words"],
      ["paragraph", "Around it"],
    ]);
  });

  it("reads tables with merged cells, told by the line before", async () => {
    const body =
      paragraph("Passengers, thousand") +
      table([
        ["Route", { words: "2025", properties: '<w:gridSpan w:val="2"/>' }, "2024"],
        ["", "Q1", "Q2", "Q1"],
        [{ words: "Helmstad", properties: merged("restart") }, "640", "720", "610"],
        [{ words: "", properties: merged("continue") }, "12", "14", "11"],
      ]);
    const told = (await prosesOf(body)).map(([, words]) => words);
    assert.ok(
      told.includes("Passengers, thousand | Route | 2025 | Q2 | Helmstad | 720"),
      `${told}`,
    );
    assert.ok(told.includes("Passengers, thousand | Route | 2024 | Q1 | Helmstad | 11"), `${told}`);
  });

  it("reads a table that is there for the layout as paragraphs", async () => {
    const body = table([[paragraph("Left 42.") + table([["a", "b"]]), "Right 43."]]);
    const kinds = (await prosesOf(body)).filter(([kind]) => kind === "paragraph");
    assert.deepEqual(kinds, [
      ["paragraph", "Left 42."],
      ["paragraph", "Right 43."],
    ]);
  });

  it("takes title and date from the file, but not the date of an old template", async () => {
    const day = "2025-03-18T08:00:00Z";
    const fresh = await read(paragraph("Words."), {
      title: "Ferries",
      created: day,
      modified: day,
    });
    assert.deepEqual([fresh.title, fresh.date], ["Ferries", "2025-03-18"]);
    const old = await read(paragraph("Words."), { created: "2019-01-01T00:00:00Z", modified: day });
    assert.equal(old.date, undefined);
    const untitled = await read(paragraph("Words."), { title: "Microsoft Word - Document1" });
    assert.equal(untitled.title, "report");
  });

  it("has the paragraphs that another reader has", async () => {
    const body = [
      heading("Ferry report"),
      paragraph(`${run("It carried ")}<w:ins w:id="2">${run("4.37")}</w:ins>${run(" million.")}`),
      table([
        ["Route", "2025"],
        ["Helmstad", "640"],
      ]),
      paragraph("End."),
    ].join("");
    const bytes = writeDocx(body);
    const { value } = await extractRawText({ buffer: Buffer.from(bytes) });
    const theirs = value.split(/\n+/u).filter((line) => line !== "");
    const ours = (await read(body)).passages.map(({ span }) => span);
    const { text } = await read(body);
    assert.deepEqual(
      ours.map(({ start, end }) => text.slice(start, end)),
      theirs,
    );
    assert.match((await convertToHtml({ buffer: Buffer.from(bytes) })).value, /<h1>Ferry report/u);
  });
});

describe("checkNote: held against a Word document", () => {
  const body = [
    heading("Norrland Lines in 2025"),
    paragraph(
      `${run("Norrland carried 4.37 million passengers in 2025")}${footnoteMark(1)}${run(".")}`,
    ),
    table([
      ["€ million", "2025", "2024"],
      ["Revenue", "612", "556"],
      ["Operating profit", "71", "58"],
    ]),
  ].join("");
  const documents = {
    "norrland.docx": writeDocx(body, { footnotes: ["Of these, 310,000 travelled by night."] }),
  };

  it("finds prose, footnotes and cells", () =>
    check(
      `
    --- note
    Norrland carried 4.73 million passengers in 2025; 310,000 travelled by night.
    ~ 4.73 million passengers refuted by norrland.docx "4.37 million passengers"
    ~ 310,000 supported by norrland.docx "310,000"

    Norrland's revenue was €612 million in 2025, its operating profit €17 million.
    ~ €612 million supported by norrland.docx "612"
    ~ €17 million refuted by norrland.docx "71"
  `,
      {},
      documents,
    ));

  it("raises nothing on what it does not tell", () =>
    clean(
      `
    --- note
    Norrland's debt was €340 million in 2025, and its revenue in 2019 was €498 million.
  `,
      {},
      documents,
    ));
});
