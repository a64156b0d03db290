// What a PDF says of itself: title and date, as far as a person wrote them.

import type { PdfDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

/** The title and the ISO date of a PDF's information dictionary, each only where it can be trusted. */
export async function readInfo(
  document: PdfDocument,
): Promise<{ readonly title?: string; readonly date?: string }> {
  const info = await document.getMetadata().then(
    ({ info: found }) => found,
    () => undefined,
  );
  const title = parseTitle(field(info, "Title"));
  const date = parseDate(info);
  return { ...(title === undefined ? {} : { title }), ...(date === undefined ? {} : { date }) };
}

function field(info: unknown, name: string): string {
  if (typeof info !== "object" || info === null) return "";
  const value: unknown = Reflect.get(info, name);
  return typeof value === "string" ? value.trim() : "";
}

/** `在日本,复制一个小米`. Not: `Microsoft Word - draft2.docx`, `untitled`, `20240312.pdf`. */
function parseTitle(title: string): string | undefined {
  if (title.length < 2 || title.length > LONGEST || NO_TITLE.test(title)) return undefined;
  return /\p{L}{2}/u.test(title) && !/[\ufffd\p{Cc}]/u.test(title) ? title : undefined;
}

const LONGEST = 200;
const NO_TITLE =
  /^(?:microsoft (?:word|powerpoint|excel)\b|(?:untitled|title|document|slide|presentation|blank|新建|无标题|無題|文書|幻灯片)\s?\d{0,4}$)|\.(?:docx?|pptx?|xlsx?|pdf|indd|qxd|html?|rtf|pages|wps)$/iu;

/**
 * The day the file was made, where it is likely the day it was published: nothing was changed on another day, and it was not
 * printed from a browser, which may be years later.
 */
function parseDate(info: unknown): string | undefined {
  const [created, modified] = [field(info, "CreationDate"), field(info, "ModDate")].map(toIso);
  const maker = `${field(info, "Creator")} ${field(info, "Producer")}`;
  if (BROWSERS.test(maker)) return undefined;
  return modified === undefined || modified === created ? created : undefined;
}

const BROWSERS =
  /skia|chrom|mozilla|firefox|safari|quartz|wkhtml|phantom|headless|edge|scan|ocr|ghostscript|distiller/iu;

/** `D:20240312083000+08'00'` is 2024-03-12, in the maker's own time. */
function toIso(date: string): string | undefined {
  const { year, month = "", day = "" } = PDF_DATE.exec(date)?.groups ?? {};
  return year === undefined ? undefined : `${year}-${month}-${day}`;
}

const PDF_DATE = /^D:(?<year>(?:19|20)\d\d)(?<month>0[1-9]|1[0-2])(?<day>0[1-9]|[12]\d|3[01])/u;
