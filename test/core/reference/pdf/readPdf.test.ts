/** PDF files, written by hand for each case, are read in reading order, with their pages. */
import assert from "node:assert/strict";
import { locate } from "../../../../server/core/reference/locate.ts";
import { readReference } from "../../../../server/core/reference/read.ts";
import type { Reference } from "../../../../server/core/reference/reference.ts";
import { toOriginal } from "../../../../server/core/text/offsetMap.ts";
import { slice } from "../../../../server/core/text/span.ts";
import {
  lineAt,
  linesAt,
  type PdfOptions,
  type PdfPage,
  scannedPage,
  writePdf,
} from "../../../fixtures/writePdf.ts";

const read = (pages: readonly PdfPage[], options?: PdfOptions) =>
  readReference({ uri: "file:///desk/report.pdf", bytes: writePdf(pages, options) });

const words = ({ passages }: Reference) => passages.map(({ prose }) => prose.text);

/** The page that a passage's words lead back to; the words must stand there in the text. */
function pageOf(reference: Reference, found: string): number | undefined {
  const passage = reference.passages.find(({ prose }) => prose.text.includes(found));
  assert.ok(passage !== undefined, `${found} is in no passage`);
  const start = passage.prose.text.indexOf(found);
  const span = toOriginal(passage.prose.map, { start, end: start + found.length });
  assert.equal(slice(reference.text, span), found);
  return locate(reference, span.start).page;
}

describe("readPdf", function () {
  // The first PDF loads pdfjs.
  this.timeout(10_000);

  const left = [
    "The service covered 2,898 counties in China at the",
    "end of 2023, the company said in its annual report,",
    "and it plans to add another 112 of them in the com-",
    "ing year. Staff numbers rose to 33,627 by then, and",
    "long-",
    "term debt fell. Its long-term plan stays.",
  ];
  const right = [
    "A second paragraph begins in the right column. It",
    "says that revenue was 270.97 billion yuan, up 12.3",
    "percent from a year before, while the costs rose by",
  ];

  it("reads two columns one after the other, below a title over both", async () => {
    const title = lineAt("Xiaomi Covers Most of China", { x: 150, y: 740, size: 20 });
    const columns = linesAt(left, { x: 50, y: 700 }) + linesAt(right, { x: 320, y: 700 });
    const reference = await read([{ content: title + columns }]);
    assert.deepEqual(words(reference), [
      "Xiaomi Covers Most of China",
      "The service covered 2,898 counties in China at the end of 2023, the company said in its annual report, and it plans to add another 112 of them in the coming year. Staff numbers rose to 33,627 by then, and long-term debt fell. Its long-term plan stays.",
      "A second paragraph begins in the right column. It says that revenue was 270.97 billion yuan, up 12.3 percent from a year before, while the costs rose by",
    ]);
    assert.equal(reference.passages[0]?.kind, "heading");
    assert.deepEqual(reference.problems, []);
  });

  it("goes on over the end of a column and of a page, past heads, feet and footnotes", async () => {
    const furniture = (page: number) =>
      lineAt("Annual Report 2024", { x: 50, y: 770, size: 8 }) +
      lineAt(`${page + 11}`, { x: 290, y: 30, size: 8 });
    const note = lineAt("1 Unaudited figures, see page 40.", { x: 50, y: 80, size: 7 });
    const reference = await read([
      { content: furniture(0) + linesAt(left, { x: 50, y: 700 }) },
      { content: furniture(1) + linesAt(right, { x: 50, y: 700 }) + note },
      { content: furniture(2) + lineAt("9.8 percent to 3.1 billion.", { x: 50, y: 700 }) },
      { content: furniture(3) + lineAt("Another paragraph.", { x: 50, y: 700 }) },
    ]);
    assert.deepEqual(words(reference).slice(1), [
      "A second paragraph begins in the right column. It says that revenue was 270.97 billion yuan, up 12.3 percent from a year before, while the costs rose by 9.8 percent to 3.1 billion.",
      "1 Unaudited figures, see page 40.",
      "Another paragraph.",
    ]);
    assert.equal(pageOf(reference, "2,898"), 1);
    assert.equal(pageOf(reference, "12.3"), 2);
    assert.equal(pageOf(reference, "3.1 billion"), 3);
    assert.equal(pageOf(reference, "Another"), 4);
    assert.ok(reference.text.includes("Annual Report 2024"), "the text shows the page as it is");
  });

  it("takes a line that recurs within the page, or changes, for the article's", async () => {
    const page = (revenue: string) => ({
      content:
        lineAt(`Revenue was ${revenue} million.`, { x: 50, y: 770 }) +
        linesAt(left, { x: 50, y: 700 }),
    });
    const reference = await read([page("365"), page("270"), page("211"), page("198")]);
    for (const [i, figure] of ["365", "270", "211", "198"].entries())
      assert.equal(pageOf(reference, `Revenue was ${figure}`), i + 1);
  });

  const unembedded = [
    ["gbk", "截至2023年底，这项服务覆盖了中国2898个区县"],
    ["zh", "比上年增加了112个"],
    ["sjis", "シャオミは中国の2898の県をカバー"],
    ["ja", "従業員は33,627人"],
    ["big5", "小米覆蓋中國2898個區縣"],
    ["korean", "샤오미는 2898개 현"],
  ] as const;
  for (const [font, line] of unembedded) {
    it(`reads a font that is not embedded by its character map: ${font}`, async () => {
      const reference = await read([{ content: lineAt(line, { x: 50, y: 700, font }) }]);
      assert.deepEqual(words(reference), [line], font);
    });
  }

  it("reads columns of Japanese from the right, with upright digits in them", async () => {
    const content =
      lineAt("シャオミの売上高は前年より増えた。", { x: 500, y: 700, font: "tate", size: 12 }) +
      lineAt("昨年", { x: 478, y: 700, font: "tate", size: 12 }) +
      lineAt("12", { x: 472, y: 664, size: 12 }) +
      lineAt("月の従業員は三万人だった。", { x: 478, y: 660, font: "tate", size: 12 });
    assert.equal(
      words(await read([{ content }])).join(""),
      "シャオミの売上高は前年より増えた。昨年12月の従業員は三万人だった。",
    );
  });

  it("reads turned pages and words written sideways; not across the page", async () => {
    const sideways =
      lineAt("On its side the page says 2,898.", { x: 50, y: 50, angle: 90 }) +
      lineAt("And goes on with 112.", { x: 64, y: 50, angle: 90 });
    for (const rotate of [0, 90, 180, 270]) {
      const draft = lineAt("DRAFT 7", { x: 200, y: 300, size: 60, angle: 45 });
      const reference = await read([{ content: sideways + draft, rotate }]);
      assert.deepEqual(words(reference), [
        "On its side the page says 2,898. And goes on with 112.",
      ]);
    }
  });

  it("tells the cells of a table with their headers, a row after the other", async () => {
    const row = ([label, now, before]: readonly string[], i: number) =>
      lineAt(label ?? "", { x: 50, y: 660 - i * 16 }) +
      lineAt(now ?? "", { x: 290, y: 660 - i * 16 }) +
      lineAt(before ?? "", { x: 390, y: 660 - i * 16 });
    const rows = [
      ["Revenue", "365,906", "270,970"],
      ["Cost of sales", "(289,346)", "(213,494)"],
    ];
    const content =
      linesAt(["Results of the group, as told by its annual report of that", "year."], {
        x: 50,
        y: 760,
      }) +
      lineAt("Table 1: Results (RMB millions)", { x: 50, y: 700 }) +
      lineAt("2024", { x: 300, y: 680 }) +
      lineAt("2023", { x: 400, y: 680 }) +
      rows.map(row).join("");
    const reference = await read([{ content }]);
    const cells = reference.passages.filter(({ cell }) => cell !== undefined);
    assert.deepEqual(
      cells.map(({ prose }) => prose.text),
      [
        "Table 1: Results (RMB millions) | 2024 | Revenue | 365,906",
        "Table 1: Results (RMB millions) | 2023 | Revenue | 270,970",
        "Table 1: Results (RMB millions) | 2024 | Cost of sales | (289,346)",
        "Table 1: Results (RMB millions) | 2023 | Cost of sales | (213,494)",
      ],
    );
    assert.equal(
      words(reference)[0],
      "Results of the group, as told by its annual report of that year.",
    );
  });

  it("tells a table below columns from columns, and a centred header from the next column", async () => {
    const at = (text: string, x: number, y: number) => lineAt(text, { x, y, font: "zh" });
    const prose = "方舟物流去年在沿江各省新开网点，董事长林舟在年会上";
    const column = (x: number) =>
      linesAt([prose, prose, prose, "说，网点多了一百。"], { x, y: 700, size: 9, font: "zh" });
    const table = [
      at("表1：主要财务数据（单位：亿元）", 210, 600),
      at("项目", 120, 580) + at("2024年", 290, 580) + at("2023年", 448, 580),
      at("营业收入", 53, 560) + at("365.9", 345, 560) + at("270.97", 493, 560),
      at("净利润", 53, 540) + at("27.2", 350, 540) + at("19.3", 503, 540),
    ];
    const reference = await read([{ content: column(50) + column(310) + table.join("") }]);
    const [left, right, ...rest] = words(reference);
    assert.equal(left, `${prose.repeat(3)}说，网点多了一百。`);
    assert.equal(right, left);
    assert.ok(
      rest.includes("表1：主要财务数据（单位：亿元） | 项目 | 2023年 | 净利润 | 19.3"),
      rest.join("\n"),
    );
  });

  it("takes no spaces from lines that are spread to their width", async () => {
    const spread = `BT /zh 10 Tf 2.5 Tc 50 700 Td <${[..."方舟物流开设网点"].map((char) => char.charCodeAt(0).toString(16)).join("")}> Tj ET`;
    assert.deepEqual(words(await read([{ content: spread }])), ["方舟物流开设网点"]);
  });

  it("keeps the numbers of notes apart from the figure that they stand at", async () => {
    const content =
      lineAt("It covers 2,898", { x: 50, y: 560 }) +
      lineAt("1", { x: 117, y: 564, size: 6 }) +
      lineAt(" counties, not 10 of them.", { x: 121, y: 560 });
    assert.match(words(await read([{ content }])).join(), /2,898 ?¹ counties, not 10 of them\./u);
  });

  it("takes title and date from the file where a person wrote them", async () => {
    const page = { content: lineAt("It covers 2,898 counties.", { x: 50, y: 700 }) };
    const CreationDate = "D:20240312083000+08'00'";
    const told = await read([page], { info: { Title: "在日本,复制一个小米", CreationDate } });
    assert.equal(told.title, "在日本,复制一个小米");
    assert.equal(told.date, "2024-03-12");
    const Title = "Microsoft Word - draft2.docx";
    const untold = await read([page], { info: { Title, CreationDate, Producer: "Skia/PDF m120" } });
    assert.equal(untold.title, "report");
    assert.equal(untold.date, undefined);
  });

  it("tells of pages without words, of passwords and of broken files", async () => {
    const page = { content: lineAt("It covers 2,898 counties.", { x: 50, y: 700 }) };
    const scanned = await read([page, scannedPage, scannedPage]);
    assert.deepEqual(
      scanned.problems.map(({ code }) => code),
      ["scanned"],
    );
    assert.match(scanned.problems[0]?.message ?? "", /Pages 2–3 /u);
    assert.deepEqual(words(scanned), ["It covers 2,898 counties."]);
    assert.equal((await read([page], { password: "secret" })).problems[0]?.code, "encrypted");
    const open = await read([page], { password: "" });
    assert.deepEqual(words(open), ["It covers 2,898 counties."]);
    assert.deepEqual((await read([page, { content: "" }])).problems, []);
    const bytes = writePdf([page]);
    const cut = await readReference({ uri: "a.pdf", bytes: bytes.slice(0, bytes.length * 0.9) });
    assert.ok(words(cut).includes("It covers 2,898 counties.") || cut.problems.length > 0);
  });
});
