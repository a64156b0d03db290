// What is told of a PDF's pages that could not be read, or that have nothing to read.

import type { Problem } from "../reference.ts";
import type { ReadPages } from "./pages.ts";
import { hasLargePictures } from "./pictures.ts";

/** The problems of the pages; `bytes` are looked at for pictures that stand where text should. */
export function tellPages(read: ReadPages, bytes: Uint8Array): readonly Problem[] {
  return [...tellBroken(read), ...tellScanned(read, bytes), ...tellLimit(read)];
}

function tellBroken({ broken, total }: ReadPages): readonly Problem[] {
  if (broken.length === 0) return [];
  return [
    { code: "unreadable", message: `${told(broken, total)} of the PDF could not be read whole.` },
  ];
}

function tellScanned({ pages, broken }: ReadPages, bytes: Uint8Array): readonly Problem[] {
  const known = new Set(broken);
  const empty = pages.flatMap(({ items }, i) =>
    items.every(({ str }) => str.trim() === "") && !known.has(i + 1) ? [i + 1] : [],
  );
  if (empty.length === 0 || !hasLargePictures(bytes)) return [];
  const verb = empty.length === 1 ? "has" : "have";
  const message = `${told(empty, pages.length)} of the PDF ${verb} no text, only pictures (scanned?): what stands there is not checked.`;
  return [{ code: "scanned", message }];
}

function tellLimit({ pages: { length: read }, total }: ReadPages): readonly Problem[] {
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
