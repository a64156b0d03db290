/** Figures planted in tables of every format that has them are found in their cells: by property. */
import fc from "fast-check";
import { cellName } from "../../../../server/core/reference/table/cellName.ts";
import { assertPlanted, figures, type Planted, phrase } from "../../../fixtures/planted.ts";
import { table, writeDocx } from "../../../fixtures/writeDocx.ts";
import { encodeText } from "../../../fixtures/writePdf.ts";
import { writePptx } from "../../../fixtures/writePptx.ts";
import { type CellValue, writeXlsx } from "../../../fixtures/writeXlsx.ts";
import { escapeXml } from "../../../fixtures/writeZip.ts";

interface Sheet {
  /** Words over the columns; the first stands over the labels. */
  readonly header: readonly string[];
  /** A label, then figures and gaps. */
  readonly body: readonly (readonly string[])[];
}

const columns = 4;

/** Tables of a header, labels, and figures with gaps between them. */
const sheet: fc.Arbitrary<Sheet> = fc
  .record({
    header: fc.array(phrase, { minLength: columns, maxLength: columns }),
    labels: fc.array(phrase, { minLength: 5, maxLength: 5 }),
    figures: figures({ least: 2, most: 12 }),
    gaps: fc.array(fc.nat(4), { minLength: 12, maxLength: 12 }),
  })
  .map(({ header, labels, figures: all, gaps }) => {
    const body: string[][] = [];
    for (const [i, figure] of all.entries()) {
      let row = body.at(-1);
      if (row === undefined || row.length >= columns) {
        // A label of its own: rows may have the same words else.
        row = [`${labels[body.length % labels.length]} ${"abcdefghijkl"[body.length]}`];
        body.push(row);
      }
      if (gaps[i] === 0 && row.length < columns - 1) row.push("");
      row.push(figure);
    }
    const padded = body.map((row) => Array.from({ length: columns }, (_, i) => row[i] ?? ""));
    return { header, body: padded };
  });

/** The figures with their places; `place` is told row and column, counted from 0, the header's row too. */
function plantedIn({ body }: Sheet, place: (row: number, column: number) => Planted["place"]) {
  return body.flatMap((row, at) =>
    row.flatMap((figure, column) =>
      column === 0 || figure === "" ? [] : [{ figure, place: place(at + 1, column) }],
    ),
  );
}

const rowsOf = ({ header, body }: Sheet) => [header, ...body];
const inCell = (row: number, column: number) => ({ cell: cellName({ row, column }) });
const utf8 = (text: string) => new TextEncoder().encode(text);
const options = { numRuns: 20 };

function property(check: (sheet: Sheet) => Promise<void>) {
  return () => fc.assert(fc.asyncProperty(sheet, check), options);
}

describe("what is planted in a table", () => {
  const csvOf = (each: Sheet, delimiter: string) =>
    rowsOf(each)
      .map((row) => row.map((words) => fieldOf(words)).join(delimiter))
      .join("\r\n");

  for (const [name, delimiter] of [
    ["a.csv", ","],
    ["a.csv", ";"],
    ["a.tsv", "\t"],
  ] as const)
    it(
      `of ${name} parted by ${JSON.stringify(delimiter)}`,
      property((each) =>
        assertPlanted(name, utf8(csvOf(each, delimiter)), [
          ...plantedIn(each, (row, column) => ({ ...inCell(row, column), line: row + 1 })),
        ]),
      ),
    );

  it(
    "of a CSV file with line ends in its fields, in UTF-16",
    property((each) => {
      const header = each.header.map((words) => words.replaceAll(" ", "\n"));
      const text = `\ufeff${csvOf({ ...each, header }, ",")}`;
      const bytes = new Uint8Array(
        Uint16Array.from({ length: text.length }, (_, i) => text.charCodeAt(i)).buffer,
      );
      return assertPlanted("a.csv", bytes, plantedIn(each, inCell));
    }),
  );

  it(
    "of a CSV file in GB18030",
    property((each) =>
      assertPlanted(
        "a.csv",
        encodeText(
          csvOf({ ...each, header: ["项目名称", "本年收入", "上年收入", "变动情况"] }, ",").replace(
            /[^\p{ASCII}\p{sc=Han}]/gu,
            "轮",
          ),
          "gbk",
        ),
        plantedIn(each, inCell),
      ),
    ),
  );

  it(
    "of a workbook",
    property((each) => {
      const cells: Record<string, CellValue> = {};
      for (const [row, all] of rowsOf(each).entries())
        for (const [column, words] of all.entries())
          if (words !== "") cells[cellName({ row, column })] = cellOf(words);
      const sheets = [
        { name: "Other", cells: { B2: "no figures" } },
        { name: "Data", cells },
      ];
      const planted = plantedIn(each, (row, column) => ({ ...inCell(row, column), sheet: "Data" }));
      return assertPlanted("a.xlsx", writeXlsx(sheets), planted);
    }),
  );

  const htmlOf = (each: Sheet) =>
    `<table>${rowsOf(each)
      .map((row) => `<tr>${row.map((words) => `<td>${escapeXml(words)}</td>`).join("\n")}</tr>`)
      .join("\n")}</table>`;

  it(
    "of a web page",
    property((each) =>
      assertPlanted(
        "a.html",
        utf8(`<html><body><h2>Fleet</h2>${htmlOf(each)}</body></html>`),
        plantedIn(each, (row) => ({ heading: "Fleet", line: row + 2 })),
      ),
    ),
  );

  it(
    "of a Word document",
    property((each) =>
      assertPlanted(
        "a.docx",
        writeDocx(table(rowsOf(each))),
        plantedIn(each, (row) => ({ line: row + 1 })),
      ),
    ),
  );

  it(
    "of a presentation",
    property((each) =>
      assertPlanted(
        "a.pptx",
        writePptx([{ title: "One" }, { title: "Two", table: rowsOf(each) }]),
        plantedIn(each, () => ({ page: 2 })),
      ),
    ),
  );

  it(
    "of Markdown",
    property((each) => {
      const line = (row: readonly string[]) =>
        `| ${row.map((words) => words.replaceAll("<", "\\<").replaceAll("s", "**s**")).join(" | ")} |`;
      const [header = [], ...body] = rowsOf(each);
      const text = [line(header), `|${"---|".repeat(columns)}`, ...body.map(line)].join("\n");
      return assertPlanted(
        "a.md",
        utf8(`# Fleet\n\n${text}\n`),
        plantedIn(each, (row) => ({ line: row + 4 })),
      );
    }),
  );
});

/** A number under a format where that shows it as it is written, words else. */
function cellOf(words: string): CellValue {
  const number = Number(words.replaceAll(",", ""));
  if (Number.isNaN(number)) return words;
  const decimals = words.split(".")[1]?.length ?? 0;
  return { value: number, format: decimals === 0 ? "#,##0" : `#,##0.${"0".repeat(decimals)}` };
}

/** In quotes, with quotes in it: "" before a figure must not move it. */
function fieldOf(words: string): string {
  const told = /\d/u.test(words) ? `"so" ${words}` : words;
  return `"${told.replaceAll('"', '""')}"`;
}
