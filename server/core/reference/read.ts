// Bytes of any format to a Reference. Never fails: what could not be read is told in `problems`.

import { indexLines } from "../text/lineIndex.ts";
import { findDateInUri, findDateOnTop } from "./articleDate.ts";
import { readCsv, readTsv } from "./csv/readCsv.ts";
import type { EncodingHints } from "./decode.ts";
import { detectLanguage } from "./language.ts";
import { readMarkdown } from "./markdown.ts";
import { guessMediaType, READABLE_ENDINGS, type ReadableType } from "./mediaType.ts";
import { readPdf } from "./pdf/readPdf.ts";
import { readPlainText } from "./plainText.ts";
import type { Reader, ReadFile } from "./reader.ts";
import type { Problem, Reference } from "./reference.ts";
import { MAX_REFERENCE_BYTES, tooLargeMessage } from "./size.ts";
import { fileName, findTitle } from "./title.ts";

/** By media type: one for each of `READABLE_TYPES`. */
const READER_OF: Readonly<Record<ReadableType, Reader>> = {
  "text/plain": readPlainText,
  "text/markdown": readMarkdown,
  "text/csv": readCsv,
  "text/tab-separated-values": readTsv,
  "application/pdf": readPdf,
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": async (bytes) =>
    (await import("./xlsx/readXlsx.ts")).readXlsx(bytes),
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document": async (bytes) =>
    (await import("./docx/readDocx.ts")).readDocx(bytes),
  "application/vnd.openxmlformats-officedocument.presentationml.presentation": async (bytes) =>
    (await import("./pptx/readPptx.ts")).readPptx(bytes),
  "application/epub+zip": async (bytes) => (await import("./epub/readEpub.ts")).readEpub(bytes),
  "application/rtf": async (bytes) => (await import("./rtf/readRtf.ts")).readRtf(bytes),
  "message/rfc822": async (bytes) => (await import("./eml/readEml.ts")).readEml(bytes),
  "text/html": readWebPage,
  "application/xhtml+xml": readWebPage,
};

const READERS: Readonly<Record<string, Reader>> = READER_OF;

async function readWebPage(bytes: Uint8Array, hints: EncodingHints): Promise<ReadFile> {
  return (await import("./html/readHtml.ts")).readHtml(bytes, hints);
}

export interface ReferenceFile {
  readonly uri: string;
  readonly bytes: Uint8Array;
  /** IANA type; without it the URI's ending decides, and the bytes where that says nothing. */
  readonly mediaType?: string;
  /** Of texts: their encoding as the user set it ("GBK"); without it the file's own words and the bytes decide. */
  readonly encoding?: string | undefined;
  /** Of texts: the encoding of those that are in no other by their bytes, instead of a guess. */
  readonly charset?: string | undefined;
}

/** Reads a file's bytes into text with a map back to the original. Never rejects on bad input: see `problems`. */
export async function readReference(file: ReferenceFile): Promise<Reference> {
  return toReference(file.uri, await readFile(file));
}

async function readFile(file: ReferenceFile): Promise<ReadFile> {
  const { bytes, encoding, mediaType } = file;
  if (bytes.length > MAX_REFERENCE_BYTES) {
    return unread({ code: "too-large", message: tooLargeMessage(bytes.length) });
  }
  if (bytes.length === 0) return unread(EMPTY);
  const type = guessMediaType(file);
  const reader = READERS[type];
  if (reader === undefined) return unread(unsupported(type));
  try {
    const charset = CHARSET.exec(mediaType ?? "")?.[1] ?? file.charset;
    const read = await reader(bytes, { encoding, charset });
    if (read.passages.length > 0 || read.problems.length > 0) return read;
    return { ...read, problems: [EMPTY] };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return unread({ code: "unreadable", message: `The file could not be read: ${reason}` });
  }
}

/** `text/plain; charset="GBK"`. */
const CHARSET = /;\s{0,9}charset="?([\w:.-]{1,40})/iu;

function toReference(uri: string, read: ReadFile): Reference {
  const { text, passages, problems, pageStarts, places, isTable } = read;
  const top = isTable === true ? "" : text;
  const date = read.date ?? findDateOnTop(top) ?? findDateInUri(uri) ?? read.savedOn;
  return {
    uri,
    title: read.title ?? findTitle(top) ?? fileName(uri),
    language: detectLanguage(text),
    text,
    ...(read.encoding === undefined ? {} : { encoding: read.encoding }),
    ...(date === undefined ? {} : { date }),
    passages,
    locators: {
      lineStarts: indexLines(text).starts,
      ...(pageStarts === undefined ? {} : { pageStarts }),
      ...places,
    },
    problems,
  };
}

function unread(problem: Problem): ReadFile {
  return { text: "", passages: [], problems: [problem] };
}

const EMPTY: Problem = { code: "empty", message: "The file has no words to check against." };

function unsupported(type: string): Problem {
  const known = READABLE_ENDINGS.map((ending) => `.${ending}`).join(", ");
  const message =
    WHAT_TO_DO[type] ?? `Files of the type ${type} cannot be read. These can: ${known}.`;
  return { code: "unsupported-format", message };
}

const OLD_OFFICE =
  "The file is of an older office format (.doc, .xls, .ppt) or has a password; neither can be read. Save it as .docx, .xlsx or .pptx without one.";

/** What helps with formats that people have, and that cannot be read. */
const WHAT_TO_DO: Readonly<Record<string, string>> = {
  "application/x-ole-storage": OLD_OFFICE,
  "application/msword": OLD_OFFICE,
  "application/vnd.ms-excel": OLD_OFFICE,
  "application/vnd.ms-powerpoint": OLD_OFFICE,
  "application/zip": "Archives are not opened. Unpack it, and name the files in it.",
};
