// What the server and Tieout's own client say to each other beyond LSP. The one file of the server that
// the client imports: names and shapes only, no code to run.

import type { ReadFailure } from "../reading/files.ts";

/**
 * Options of Node that a client starts the server with. Young objects get 4 MB of room instead of 16: as quick with this server's
 * small steps, and 22 MB less of memory (measured on a desk of a thousand articles). The heap is collected when it has grown by
 * three tenths, not doubled: what a first check throws away does not stay.
 */
export const NODE_FLAGS = ["--max-semi-space-size=4", "--heap-growing-percent=30"] as const;

/**
 * Its environment: where the C library is glibc, room for an article's bytes is given back when they are in the cache. By itself it
 * begins to keep such blocks for later; where it is another library, the names mean nothing. With the above, a desk of a thousand articles
 * takes 245 MB right after it was read, instead of 350.
 */
export const NODE_ENVIRONMENT = {
  MALLOC_MMAP_THRESHOLD_: "65536",
  MALLOC_TRIM_THRESHOLD_: "131072",
} as const;

/** Sent in `initialize`: what this client does for the server. An editor that sends nothing gets plain LSP. */
export interface InitializationOptions {
  /** The client answers `tieout/readFile` and `tieout/findFiles`: remote and virtual folders work as local ones. */
  readonly readsFiles?: boolean;
  /** The editor's command that opens a file outside the editor: `[uri, page]`, the page from 1 or absent. */
  readonly openOriginalCommand?: string;
  /** URI of the dictionary between languages, for a server that has no files of its own; needs `readsFiles`. */
  readonly dictionary?: string;
  /** URI of a folder of our own, where a server on the same disk keeps what it read. */
  readonly storage?: string;
  /** Address of dist/server/reader.js, for a server in a browser's worker. */
  readonly reader?: string;
  /** False as long as the user does not trust the workspace; `tieout/trusted` tells when he does. Trusted where it is absent. */
  readonly isTrusted?: boolean;
  /** The client listens to `tieout/status`. */
  readonly showsStatus?: boolean;
  /** The editor's command that opens a place of the report: `[uri, line, column]`, both 1-based. */
  readonly openPlaceCommand?: string;
  /** The editor's command that lists places: `[uri, position, locations]`, all as LSP has them. */
  readonly showPlacesCommand?: string;
  /** The editor's command that lists all mentions of a name: `[uri, line, character]`, both 0-based. */
  readonly showMentionsCommand?: string;
}

/** A folder with more files than this is read up to here, and the note says so. */
export const MAX_FILES = 20_000;

/** Request, server to client: the bytes of one file. `ReadFileParams` -> `ReadFileResult`. */
export const READ_FILE = "tieout/readFile";

export interface ReadFileParams {
  readonly uri: string;
  /** Bytes: a larger file is not read. */
  readonly limit: number;
}

/** UTF-8 as text (its byte order mark kept), anything else as base64: number arrays are slow on the wire. */
export type ReadFileResult =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "base64"; readonly base64: string }
  /** Bytes. */
  | { readonly kind: "too-large"; readonly size: number }
  | ReadFailure;

/**
 * Request, server to client: the files below a folder, those in hidden folders and in node_modules left out.
 * `FindFilesParams` -> `FindFilesResult`.
 */
export const FIND_FILES = "tieout/findFiles";

export interface FindFilesParams {
  /** URI of the folder, without a slash at its end. */
  readonly folder: string;
  /** Endings of the files wanted, in lower case: "txt", "md". Those of the files may be in any case: "REPORT.PDF". */
  readonly endings: readonly string[];
}

/** The glob of the files with these endings, in any case: "**\/*.{[tT][xX][tT],[mM][dD]}". */
export function globForEndings(endings: readonly string[]): string {
  const anyCase = (letter: string) => `[${letter}${letter.toUpperCase()}]`;
  return `**/*.{${endings.map((ending) => ending.replace(/[a-z]/gu, anyCase)).join(",")}}`;
}

/** Folders that no listing looks into, as a glob; a path written out in a note does. */
export const EXCLUDED = "**/{node_modules,.*}/**";

export interface FindFilesResult {
  readonly uris: readonly string[];
  /** True where there were more than `MAX_FILES`. */
  readonly truncated: boolean;
}

/** Notification, client to server: the user trusts the workspace from now on. */
export const TRUSTED = "tieout/trusted";

/** Notification, server to client: how the claims of an open note stand. */
export const STATUS = "tieout/status";

export interface StatusParams {
  readonly uri: string;
  /** How many references the note is checked against. */
  readonly references: number;
  /** Absent as long as the note is not checked and for a note without references. */
  readonly counts?: Counts;
  /** Only while some of its references are still to be read: how the reading of all files stands. */
  readonly reading?: { readonly done: number; readonly total: number };
  /** Only while the note is checked for the first time, and that takes long: how many of its blocks are. */
  readonly checking?: { readonly done: number; readonly total: number };
}

export interface Counts {
  readonly supported: number;
  readonly refuted: number;
  readonly notEnoughInfo: number;
}

/** `workspace/executeCommand` of the server: checks notes. `[CheckParams]` -> `CheckResult`. */
export const CHECK_COMMAND = "tieout.check";

/** `workspace/executeCommand` of the server, and the editor's command: forgets what is kept of read references. */
export const CLEAR_CACHE_COMMAND = "tieout.clearCache";

export interface CheckParams {
  /** The notes to check; every note of the workspace where absent. */
  readonly uris?: readonly string[];
}

export interface CheckResult {
  /** The report as the body of an HTML page without scripts. */
  readonly html: string;
  readonly counts: Counts;
  /** How many notes were checked. */
  readonly notes: number;
  /** Notes that could not be checked, each with the reason. */
  readonly failures: readonly string[];
}

/** Request, client to server: whether the open document is a reference of notes. `DocumentParams` -> `boolean`. */
export const IS_REFERENCE = "tieout/isReference";

export interface DocumentParams {
  readonly uri: string;
}

/**
 * `workspace/executeCommand` of the server: words of an open article as a quotation with a citation, in Markdown.
 * `[CiteParams]` -> `string`, or null where there are no words, or no article.
 */
export const CITE_COMMAND = "tieout.cite";

export interface CiteParams {
  readonly uri: string;
  /** The words, as LSP has ranges. */
  readonly range: {
    readonly start: { readonly line: number; readonly character: number };
    readonly end: { readonly line: number; readonly character: number };
  };
  /** The note that the citation is for: its link is relative to that. */
  readonly note?: string;
}
