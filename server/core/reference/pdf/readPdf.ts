// PDF files: their pages laid out and read as text, with title and date; what could not be read is told.

import { findDateOnTop } from "../articleDate.ts";
import type { ReadFile } from "../reader.ts";
import { assemble } from "./assemble.ts";
import { readInfo } from "./info.ts";
import { layOut } from "./layout.ts";
import { openPdf } from "./open.ts";
import { readPages } from "./pages.ts";
import { toFrames } from "./run.ts";

/** Reads a PDF: its passages are paragraphs, headings, list items and cells; its places are pages. */
export async function readPdf(bytes: Uint8Array): Promise<ReadFile> {
  const opened = await openPdf(bytes);
  if ("code" in opened) return { text: "", passages: [], problems: [opened] };
  try {
    const { pages, problems } = await readPages(opened.document, bytes);
    const read = assemble(layOut(pages.map(toFrames)));
    const { title, date } = await readInfo(opened.document);
    const dated = findDateOnTop(read.text) ?? date;
    return {
      ...read,
      problems,
      ...(title === undefined ? {} : { title }),
      ...(dated === undefined ? {} : { date: dated }),
    };
  } finally {
    await opened.close();
  }
}
