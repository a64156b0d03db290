// Articles as files of the formats that desks have: how many of a hundred are of each is a guess at an analyst's folder.

import { strToU8, zipSync } from "fflate";
import { READABLE_ENDINGS } from "../../server/core/index.ts";
import { linesAt, type PdfPage, writePdf } from "../fixtures/writePdf.ts";

export interface ArticleFile {
  readonly name: string;
  readonly format: string;
  readonly bytes: Uint8Array;
  /** Characters of the article that it holds. */
  readonly characters: number;
}

type Writer = (paragraphs: readonly string[]) => Uint8Array;

/** By ending; each for so many articles of a hundred. */
const FORMATS: readonly {
  readonly ending: string;
  readonly share: number;
  readonly write: Writer;
}[] = [
  { ending: "txt", share: 46, write: (paragraphs) => strToU8(paragraphs.join("\n\n")) },
  { ending: "md", share: 20, write: writeMarkdown },
  { ending: "html", share: 12, write: writeHtml },
  { ending: "docx", share: 8, write: writeDocx },
  { ending: "csv", share: 6, write: writeCsv },
  { ending: "pdf", share: 4, write: writePages },
  { ending: "xlsx", share: 4, write: writeXlsx },
];

/** The articles as files; what no reader is there for is written as plain text. */
export function filesOf(articles: readonly string[]): readonly ArticleFile[] {
  return articles.map((text, i) => {
    const { ending, write } = formatOf(i, text);
    return {
      name: `article-${String(i).padStart(4, "0")}.${ending}`,
      format: ending,
      bytes: write(text.trim().split(/\n\n+/u)),
      characters: text.length,
    };
  });
}

/** By a stride that meets every share and every language in turn. */
function formatOf(i: number, text: string): (typeof FORMATS)[number] {
  let at = (i * 37) % 100;
  const found = FORMATS.find(({ share }) => {
    at -= share;
    return at < 0;
  });
  const [plain] = FORMATS;
  if (plain === undefined) throw new Error("no formats");
  if (found === undefined || !READABLE_ENDINGS.includes(found.ending)) return plain;
  // The font of these pages has Latin letters only.
  return found.ending === "pdf" && /[^\x20-\x7e\n]/u.test(text) ? plain : found;
}

function writeMarkdown([title = "", ...paragraphs]: readonly string[]): Uint8Array {
  const body = paragraphs.map((paragraph, i) => {
    if (i % 9 === 3) return `## Part ${i}\n\n${paragraph}`;
    return i % 4 === 1 ? paragraph.replace(/(\d[\d,]*)/u, "**$1**") : paragraph;
  });
  return strToU8(`# ${title}\n\n${body.join("\n\n")}\n`);
}

function writeHtml([title = "", ...paragraphs]: readonly string[]): Uint8Array {
  const body = paragraphs.map((words) => `<p>${escapeXml(words)}</p>`).join("\n");
  const menu = '<nav><a href="/">Home</a> <a href="/news">News</a></nav>';
  const head = `<head><meta charset="utf-8"><title>${escapeXml(title)}</title></head>`;
  const page = `<body>${menu}<article><h1>${escapeXml(title)}</h1>${body}</article></body>`;
  return strToU8(`<!doctype html><html>${head}${page}</html>`);
}

/** A table of ten sentences and two figures a row: no one's spreadsheet is prose, but its size is the same. */
function rowsOf(paragraphs: readonly string[]): readonly (readonly string[])[] {
  const sentences = paragraphs.flatMap((paragraph) => paragraph.match(/[^.。]+[.。]?/gu) ?? []);
  const rows = sentences.map((words, i) => [words.trim(), String(i * 13), `${i % 90}%`]);
  return [["What is told", "Count", "Share"], ...rows];
}

function writeCsv(paragraphs: readonly string[]): Uint8Array {
  const cell = (words: string) => `"${words.replaceAll('"', '""')}"`;
  return strToU8(
    rowsOf(paragraphs)
      .map((row) => row.map(cell).join(","))
      .join("\r\n"),
  );
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const OFFICE = "http://schemas.openxmlformats.org";

function writeDocx(paragraphs: readonly string[]): Uint8Array {
  const body = paragraphs
    .map((words) => `<w:p><w:r><w:t xml:space="preserve">${escapeXml(words)}</w:t></w:r></w:p>`)
    .join("");
  const main = `${OFFICE}/wordprocessingml/2006/main`;
  const document = `<w:document xmlns:w="${main}"><w:body>${body}</w:body></w:document>`;
  return office("word/document.xml", "wordprocessingml.document.main", {
    "word/document.xml": XML + document,
  });
}

function writeXlsx(paragraphs: readonly string[]): Uint8Array {
  const rows = rowsOf(paragraphs)
    .map((row) => `<row>${row.map(xlsxCell).join("")}</row>`)
    .join("");
  const main = `xmlns="${OFFICE}/spreadsheetml/2006/main"`;
  const relations = `xmlns:r="${OFFICE}/officeDocument/2006/relationships"`;
  const sheets = '<sheets><sheet name="Figures" sheetId="1" r:id="rId1"/></sheets>';
  return office("xl/workbook.xml", "spreadsheetml.sheet.main", {
    "xl/workbook.xml": `${XML}<workbook ${main} ${relations}>${sheets}</workbook>`,
    "xl/_rels/workbook.xml.rels": relationTo("worksheet", "worksheets/sheet1.xml"),
    "xl/worksheets/sheet1.xml": `${XML}<worksheet ${main}><sheetData>${rows}</sheetData></worksheet>`,
  });
}

function xlsxCell(words: string): string {
  if (/^\d+$/u.test(words)) return `<c><v>${words}</v></c>`;
  return `<c t="inlineStr"><is><t>${escapeXml(words)}</t></is></c>`;
}

function relationTo(type: string, target: string): string {
  const relation = `<Relationship Id="rId1" Type="${OFFICE}/officeDocument/2006/relationships/${type}" Target="${target}"/>`;
  return `${XML}<Relationships xmlns="${OFFICE}/package/2006/relationships">${relation}</Relationships>`;
}

/** The parts in a zip, with the two that say what the main one is. */
function office(path: string, type: string, parts: Readonly<Record<string, string>>): Uint8Array {
  const content = `application/vnd.openxmlformats-officedocument.${type}+xml`;
  const types =
    `${XML}<Types xmlns="${OFFICE}/package/2006/content-types"><Default Extension="xml" ` +
    'ContentType="application/xml"/><Default Extension="rels" ' +
    'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    `<Override PartName="/${path}" ContentType="${content}"/></Types>`;
  const all = {
    "[Content_Types].xml": types,
    "_rels/.rels": relationTo("officeDocument", path),
    ...parts,
  };
  return zipSync(
    Object.fromEntries(Object.entries(all).map(([name, text]) => [name, strToU8(text)])),
  );
}

const LINE = 90;
const LINES = 50;

function writePages(paragraphs: readonly string[]): Uint8Array {
  const lines = paragraphs.flatMap((words) => [
    ...(words.match(new RegExp(`.{1,${LINE}}(?: |$)`, "gu")) ?? []).map((line) => line.trim()),
    "",
  ]);
  const pages: PdfPage[] = [];
  for (let at = 0; at < lines.length; at += LINES) {
    pages.push({ content: linesAt(lines.slice(at, at + LINES), { x: 60, y: 780 }) });
  }
  return writePdf(pages);
}

function escapeXml(words: string): string {
  return words.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
