// The door to pdfjs: loaded when the first PDF comes, and given everything it may ask for, so that it never looks for files.

import type { PdfDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import type { Problem } from "../reference.ts";
import { findCMap } from "./cMaps.ts";

/** An opened file. `close` must be called, whatever happens. */
export interface OpenPdf {
  readonly document: PdfDocument;
  readonly close: () => Promise<void>;
}

/**
 * Opens a PDF's bytes; a problem where it is encrypted with a password, or no PDF that can be made sense of. A strict one rejects
 * at the first fault of a page, a lenient one passes over it in silence.
 */
export async function openPdf(
  bytes: Uint8Array,
  faults: "strict" | "lenient",
): Promise<OpenPdf | Problem> {
  // The worker's module makes itself known to the other by a global: no thread is started.
  await import("pdfjs-dist/legacy/build/pdf.worker.mjs");
  const { getDocument } = await import("pdfjs-dist/legacy/build/pdf.mjs");
  // A copy: pdfjs takes the bytes it is given away from their owner.
  const task = getDocument({
    ...OPTIONS,
    stopAtErrors: faults === "strict",
    data: bytes.slice(),
  });
  const asked = new Promise<"password">((resolve) => {
    task.onPassword = () => resolve("password");
  });
  const close = () => task.destroy().catch(() => {});
  try {
    const document = await Promise.race([task.promise, asked]);
    if (document !== "password") return { document, close };
    await close();
    return ENCRYPTED;
  } catch (error) {
    await close();
    return broken(error);
  }
}

const ENCRYPTED: Problem = {
  code: "encrypted",
  message: "The PDF asks for a password; it cannot be read without.",
};

function broken(error: unknown): Problem {
  const reason = error instanceof Error ? error.message : String(error);
  return { code: "unreadable", message: `The PDF is broken: ${reason}` };
}

/** The characters are wanted, not their pictures: nothing that draws is made, nothing is fetched, no code is generated. */
const OPTIONS = {
  useWorkerFetch: false,
  useWasm: false,
  useSystemFonts: true,
  disableFontFace: true,
  isEvalSupported: false,
  isOffscreenCanvasSupported: false,
  isImageDecoderSupported: false,
  enableXfa: false,
  cMapUrl: "cmaps/",
  cMapPacked: true,
  verbosity: 0,
  BinaryDataFactory: class {
    async fetch({ filename }: { readonly filename: string }): Promise<Uint8Array> {
      const map = findCMap(filename.replace(/\.bcmap$/u, ""));
      if (map === undefined) throw new Error(`${filename} is not at hand`);
      return map;
    }
  },
} as const;
