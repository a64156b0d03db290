// Which format a file has: as told, by its name's ending, or by its first bytes.

/** The media type of `file`, without parameters; "application/octet-stream" for bytes that are no text. */
export function guessMediaType(file: {
  readonly uri: string;
  readonly bytes: Uint8Array;
  readonly mediaType?: string;
}): string {
  const told = file.mediaType?.split(";")[0]?.trim().toLowerCase();
  if (told !== undefined && told !== "") return SYNONYMS[told] ?? told;
  const named = ENDINGS[endingOf(file.uri)];
  const found = byBytes(file.bytes);
  return named === undefined || isMisnamed(named, found) ? found : named;
}

/**
 * Programs save web pages as "report.xls", people rename what they cannot open, and an office file with a password is a container of
 * the older kind. Of text by its name only what is surely none is something else.
 */
function isMisnamed(named: string, found: string): boolean {
  const isText = found === "text/plain" || found === "application/zip";
  if (/^application\/(?!pdf|xhtml)/u.test(named)) return !isText;
  return /^text\//u.test(named) && /^application\//u.test(found) && !isText && !/rtf/u.test(found);
}

const SYNONYMS: Readonly<Record<string, string>> = {
  "text/x-markdown": "text/markdown",
  "text/md": "text/markdown",
  "text/rtf": "application/rtf",
};

/** Endings of the formats that articles come in, those that cannot be read too: the problem names them. */
const ENDINGS: Readonly<Record<string, string>> = {
  txt: "text/plain",
  text: "text/plain",
  md: "text/markdown",
  markdown: "text/markdown",
  htm: "text/html",
  html: "text/html",
  xhtml: "application/xhtml+xml",
  csv: "text/csv",
  tsv: "text/tab-separated-values",
  tab: "text/tab-separated-values",
  pdf: "application/pdf",
  rtf: "application/rtf",
  epub: "application/epub+zip",
  eml: "message/rfc822",
  doc: "application/msword",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  xls: "application/vnd.ms-excel",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  ppt: "application/vnd.ms-powerpoint",
  pptx: "application/vnd.openxmlformats-officedocument.presentationml.presentation",
};

/** The formats that can be read. `read.ts` has a reader for each; here without them, for who only asks by name. */
export const READABLE_TYPES = [
  "text/plain",
  "text/markdown",
  "text/csv",
  "text/tab-separated-values",
  "application/pdf",
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  "application/vnd.openxmlformats-officedocument.presentationml.presentation",
  "application/epub+zip",
  "application/rtf",
  "message/rfc822",
  "text/html",
  "application/xhtml+xml",
] as const;

export type ReadableType = (typeof READABLE_TYPES)[number];

/** Endings of the files that can be read, without the dot: "txt", "md". */
export const READABLE_ENDINGS: readonly string[] = endingsOf(READABLE_TYPES);

/** The endings of these media types, without the dot. */
function endingsOf(types: readonly string[]): readonly string[] {
  return Object.keys(ENDINGS).filter((ending) => types.includes(ENDINGS[ending] ?? ""));
}

/** Formats whose files are their own text: what an editor shows of such a file is what `Reference.text` holds. */
const TEXT_TYPES: readonly string[] = [
  "text/plain",
  "text/markdown",
  "text/csv",
  "text/tab-separated-values",
];

/** Whether an editor that opens the file shows the text of its reference: "a.txt", "a.md"; not "a.pdf" or "a.html". */
export function isTextFile(uri: string): boolean {
  const type = ENDINGS[endingOf(uri)];
  return type === undefined || TEXT_TYPES.includes(type);
}

function endingOf(uri: string): string {
  const path = uri.split(/[?#]/u, 1)[0] ?? "";
  const name = path.slice(path.lastIndexOf("/") + 1);
  const dot = name.lastIndexOf(".");
  return dot < 0 ? "" : name.slice(dot + 1).toLowerCase();
}

/** How files begin that are something else than text to be read, as Latin-1. */
const BEGINNINGS: readonly (readonly [string, string])[] = [
  ["%PDF-", "application/pdf"],
  ["PK\x03\x04", "application/zip"],
  ["{\\rtf", "application/rtf"],
  ["\xd0\xcf\x11\xe0", "application/x-ole-storage"],
  ["<!doctype html", "text/html"],
  ["<html", "text/html"],
];

function byBytes(bytes: Uint8Array): string {
  const head = String.fromCharCode(...bytes.subarray(0, 16));
  for (const [beginning, type] of BEGINNINGS) {
    if (head.startsWith(beginning) || head.toLowerCase().startsWith(beginning))
      return type === "application/zip" ? inArchive(bytes) : type;
  }
  return "text/plain";
}

/** What an archive is, by the names of its parts: they stand in its directory at the end, an e-book's type at the beginning. */
function inArchive(bytes: Uint8Array): string {
  const parts = [bytes.subarray(0, PART), bytes.subarray(-PART)];
  const names = parts.map((part) => Array.from(part, (byte) => String.fromCharCode(byte)).join(""));
  const [, type] = PARTS.find(([name]) => names.some((each) => each.includes(name))) ?? [];
  return type ?? "application/zip";
}

/** Bytes at either end of an archive. */
const PART = 16_384;

const PARTS = [
  ["word/document.xml", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"],
  ["xl/workbook.xml", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"],
  [
    "ppt/presentation.xml",
    "application/vnd.openxmlformats-officedocument.presentationml.presentation",
  ],
  ["application/epub+zip", "application/epub+zip"],
] as const;
