// The pages of an open PDF, one after the other, within limits; a damaged page costs itself only.

import type { PdfDocument, PdfTextItem } from "pdfjs-dist/legacy/build/pdf.mjs";
import type { PageText } from "./run.ts";

/**
 * Pages that are read of one file: the longest annual reports have a thousand. pdfjs looks for each page from the first on, so a
 * file that claims to have very many is left earlier.
 */
const MOST_PAGES = 2000;
const MOST_STEPS = MOST_PAGES * MOST_PAGES;
/** Characters that are read of one file: thirty long novels; and runs of them, for files that set each letter for itself. */
const MOST_CHARACTERS = 20_000_000;
const MOST_RUNS = 4_000_000;
/** Runs of one page: a newspaper's has some thousands, a table that sets each digit for itself some ten thousand. */
const MOST_PAGE_RUNS = 50_000;

export interface ReadPages {
  /** One for each page of the file that was looked at, empty ones too. */
  readonly pages: readonly PageText[];
  /** Numbers of the pages that were not read whole. */
  readonly broken: readonly number[];
  /** How many pages the file has. */
  readonly total: number;
}

/**
 * Reads the text of all pages. pdfjs either stops at a page's first fault or passes over faults without a word: what it stops at
 * is told, and read again from a document that is opened `leniently`.
 */
export async function readPages(
  document: PdfDocument,
  leniently: () => Promise<PdfDocument | undefined>,
): Promise<ReadPages> {
  const pages: PageText[] = [];
  const broken: number[] = [];
  const total = document.numPages;
  let characters = 0;
  let runs = 0;
  const limit = Math.min(total, MOST_PAGES, Math.ceil(MOST_STEPS / total));
  while (pages.length < limit && characters < MOST_CHARACTERS && runs < MOST_RUNS) {
    const read = await readPage(document, pages.length + 1);
    const again = read.isBroken ? await leniently() : undefined;
    const page = again ? fuller(read.page, await readPage(again, pages.length + 1)) : read.page;
    if (read.isBroken) broken.push(pages.length + 1);
    pages.push(page);
    runs += page.items.length;
    characters += page.items.reduce((sum, { str }) => sum + str.length, 0);
  }
  return { pages, broken, total };
}

function fuller(page: PageText, { page: other }: { readonly page: PageText }): PageText {
  return other.items.length > page.items.length ? other : page;
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
