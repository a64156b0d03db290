// PDF files: their pages laid out and read as text, with title and date; what could not be read is told.

import { findDateOnTop } from "../articleDate.ts";
import type { ReadFile } from "../reader.ts";
import { assemble } from "./assemble.ts";
import { readInfo } from "./info.ts";
import { layOut } from "./layout.ts";
import { type OpenPdf, openPdf } from "./open.ts";
import { readPages } from "./pages.ts";
import { toFrames } from "./run.ts";
import { tellPages } from "./tellPages.ts";

/** Reads a PDF: its passages are paragraphs, headings, list items and cells; its places are pages. */
export async function readPdf(bytes: Uint8Array): Promise<ReadFile> {
  const opened = await openPdf(bytes, "strict");
  if ("code" in opened) return { text: "", passages: [], problems: [opened] };
  let lenient: OpenPdf | undefined;
  const leniently = async () => {
    if (lenient !== undefined) return lenient.document;
    const again = await openPdf(bytes, "lenient");
    lenient = "code" in again ? undefined : again;
    return lenient?.document;
  };
  try {
    const read = await readPages(opened.document, leniently);
    const { text, passages, pageStarts } = assemble(layOut(read.pages.map(toFrames)));
    const { title, date } = await readInfo(opened.document);
    const dated = findDateOnTop(text) ?? date;
    return {
      ...{ text, passages, pageStarts },
      problems: tellPages(read, bytes),
      ...(title === undefined ? {} : { title }),
      ...(dated === undefined ? {} : { date: dated }),
    };
  } finally {
    await opened.close();
    await lenient?.close();
  }
}
