// The pages of an open PDF, one after the other, within limits; a damaged page costs itself only.

import type { PdfDocument, PdfTextItem } from "pdfjs-dist/legacy/build/pdf.mjs";
import type { Problem } from "../reference.ts";
import { hasLargePictures } from "./pictures.ts";
import type { PageText } from "./run.ts";

/** Pages that are read of one file: the longest annual reports have a thousand. */
export const MOST_PAGES = 4000;
/** Characters that are read of one file: thirty long novels; and runs of them, for files that set each letter for itself. */
const MOST_CHARACTERS = 20_000_000;
const MOST_RUNS = 4_000_000;
/** Runs of one page: a newspaper's has some thousands. */
const MOST_PAGE_RUNS = 200_000;

export interface ReadPages {
  /** One for each page of the file that was looked at, empty ones too. */
  readonly pages: readonly PageText[];
  readonly problems: readonly Problem[];
}

/** Reads the text of all pages; `bytes` are looked at for pictures that stand where text should. */
export async function readPages(document: PdfDocument, bytes: Uint8Array): Promise<ReadPages> {
  const pages: PageText[] = [];
  const broken: number[] = [];
  const total = document.numPages;
  let characters = 0;
  let runs = 0;
  while (
    pages.length < Math.min(total, MOST_PAGES) &&
    characters < MOST_CHARACTERS &&
    runs < MOST_RUNS
  ) {
    const read = await readPage(document, pages.length + 1);
    if (read.isBroken) broken.push(pages.length + 1);
    pages.push(read.page);
    runs += read.page.items.length;
    characters += read.page.items.reduce((sum, { str }) => sum + str.length, 0);
  }
  const problems = [
    ...tellBroken(broken, total),
    ...tellScanned(pages, broken, bytes),
    ...tellLimit(pages.length, total),
  ];
  return { pages, problems };
}

/** The page's runs; those that were read before it broke, where it did. */
async function readPage(
  document: PdfDocument,
  number: number,
): Promise<{ readonly page: PageText; readonly isBroken: boolean }> {
  const items: PdfTextItem[] = [];
  const verticalFonts = new Set<string>();
  let rotate = 0;
  let isBroken = false;
  try {
    const page = await document.getPage(number);
    rotate = page.rotate;
    const reader = page.streamTextContent({ disableNormalization: true }).getReader();
    for (;;) {
      const { done, value } = await reader.read();
      if (done || value === undefined) break;
      items.push(...value.items);
      for (const [font, { vertical }] of Object.entries(value.styles))
        if (vertical === true) verticalFonts.add(font);
      if (items.length < MOST_PAGE_RUNS) continue;
      isBroken = true;
      await reader.cancel(new Error("too many runs"));
      break;
    }
    page.cleanup();
  } catch {
    isBroken = true;
  }
  return { page: { items, verticalFonts, rotate }, isBroken };
}

function tellBroken(broken: readonly number[], total: number): readonly Problem[] {
  if (broken.length === 0) return [];
  return [
    { code: "unreadable", message: `${told(broken, total)} of the PDF could not be read whole.` },
  ];
}

function tellScanned(
  pages: readonly PageText[],
  broken: readonly number[],
  bytes: Uint8Array,
): readonly Problem[] {
  const known = new Set(broken);
  const empty = pages.flatMap(({ items }, i) =>
    items.every(({ str }) => str.trim() === "") && !known.has(i + 1) ? [i + 1] : [],
  );
  if (empty.length === 0 || !hasLargePictures(bytes)) return [];
  const verb = empty.length === 1 ? "has" : "have";
  const message = `${told(empty, pages.length)} of the PDF ${verb} no text, only pictures (scanned?): what stands there is not checked.`;
  return [{ code: "scanned", message }];
}

function tellLimit(read: number, total: number): readonly Problem[] {
  if (read >= total) return [];
  const message = `The PDF has ${total} pages; it is read up to page ${read}.`;
  return [{ code: "too-large", message }];
}

/** `Page 3`, `Pages 3–5, 9`, `All 12 pages`. */
function told(pages: readonly number[], total: number): string {
  if (pages.length === total && total > 1) return `All ${total} pages`;
  const ranges: { from: number; to: number }[] = [];
  for (const page of pages) {
    const last = ranges.at(-1);
    if (last?.to === page - 1) last.to = page;
    else ranges.push({ from: page, to: page });
  }
  const words = ranges
    .slice(0, TOLD)
    .map(({ from, to }) => (from === to ? `${from}` : `${from}–${to}`));
  const more = ranges.length > TOLD ? ", …" : "";
  return `${pages.length === 1 ? "Page" : "Pages"} ${words.join(", ")}${more}`;
}

const TOLD = 8;
