/** Charts of Word documents and presentations are tables of what was drawn. */
import assert from "node:assert/strict";
import { readReference } from "../../../server/core/index.ts";
import { type ChartToWrite, writeChart } from "../../fixtures/writeChart.ts";
import { heading, paragraph, writeDocx } from "../../fixtures/writeDocx.ts";
import { writePptx } from "../../fixtures/writePptx.ts";
import { writeRelationships } from "../../fixtures/writeZip.ts";
import { check } from "../fixture.ts";

const PASSENGERS: ChartToWrite = {
  title: "Passengers by line",
  values: "thousands",
  below: "Years of account",
  categories: ["2023", "2024"],
  series: [
    { name: "Norrland", points: ["412.30000000000001", "437"] },
    { name: "Helmstad", points: ["", "164"] },
  ],
};

const drawn = (id: string) =>
  paragraph(
    `<w:r><w:drawing><a:graphic><a:graphicData><c:chart r:id="${id}"/></a:graphicData></a:graphic></w:drawing></w:r>`,
  );

function docxWith(chart: string, body = drawn("rId7")): Uint8Array {
  const relationships = {
    rId1: { type: "styles", target: "styles.xml" },
    rId7: { type: "chart", target: "charts/chart1.xml" },
  };
  return writeDocx(heading("Report") + body + paragraph("Behind it."), {
    more: {
      "word/_rels/document.xml.rels": writeRelationships(relationships),
      "word/charts/chart1.xml": chart,
    },
  });
}

async function prosesOf(bytes: Uint8Array, name = "report.docx"): Promise<readonly string[]> {
  const { passages, problems } = await readReference({ uri: `file:///desk/${name}`, bytes });
  assert.deepEqual(problems, []);
  return passages.map(({ prose }) => prose.text);
}

describe("charts", () => {
  it("are tables where they stand, told by their titles, series and categories", async () => {
    const proses = await prosesOf(docxWith(writeChart(PASSENGERS)));
    const cells = proses.filter((each) => / \| [\d.]+$/u.test(each));
    assert.equal(cells.length, 3);
    for (const words of ["Passengers by line, thousands", "Norrland", "2023", "412.3"])
      assert.ok(cells[0]?.includes(words), `${words} in ${cells[0]}`);
    assert.ok(!proses.some((each) => each.includes("account")));
    assert.equal(proses.at(-1), "Behind it.");
  });

  it("show their figures as they were formatted", async () => {
    const series = [{ name: "Share", points: ["0.305"], format: "0.0%" }];
    const proses = await prosesOf(docxWith(writeChart({ categories: ["2024"], series })));
    assert.ok(proses.some((each) => each.endsWith("30.5%")));
  });

  it("are nothing where they have no figures, are not there or are damaged", async () => {
    const empty = writeChart({ categories: [], series: [] });
    assert.deepEqual(await prosesOf(docxWith(empty)), ["Report", "Behind it."]);
    assert.deepEqual(await prosesOf(docxWith(empty, drawn("rId9"))), ["Report", "Behind it."]);
    const cut = writeChart(PASSENGERS).slice(0, 300);
    assert.deepEqual(await prosesOf(docxWith(cut)), ["Report", "Behind it."]);
  });

  it("stand on slides", async () => {
    const slides = [{ title: "Lines", chart: writeChart(PASSENGERS) }];
    const proses = await prosesOf(writePptx(slides), "lines.pptx");
    assert.ok(proses.some((each) => each.includes("Helmstad") && each.endsWith("164")));
  });

  it("speak for a note's figures and against them", async () => {
    const documents = { "report.docx": docxWith(writeChart(PASSENGERS)) };
    await check(
      `
--- note
Norrland carried 437 thousand passengers by line in 2024.
                 ^^^^^^^^^^^^^^^^^^^^^^^ supported by report.docx "437"
`,
      {},
      documents,
    );
    await check(
      `
--- note
Norrland carried 473 thousand passengers by line in 2024.
                 ^^^^^^^^^^^^^^^^^^^^^^^ refuted by report.docx "437"
`,
      {},
      documents,
    );
  });
});
