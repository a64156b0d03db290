// What a reader of one file format gives: every format is read into this, and `read.ts` makes a Reference of it.

import type { EncodingHints } from "./decode.ts";
import type { LocatorTable, Passage, Problem } from "./reference.ts";

/** A file read into text. Offsets are UTF-16 code units in `text`. */
export interface ReadFile {
  /** The verbatim text that an editor shows. */
  readonly text: string;
  readonly passages: readonly Passage[];
  readonly problems: readonly Problem[];
  /** What the file itself calls its title, where it does. */
  readonly title?: string;
  /** Of texts: what encoding they were read in, as people call it. */
  readonly encoding?: string;
  /** The date the file itself gives (EDTF), where it does. */
  readonly date?: string;
  /** ISO date on which the file was made, which is a worse guess than a date in its text or name. */
  readonly savedOn?: string;
  /** Start of each page, for formats with pages. */
  readonly pageStarts?: readonly number[];
  /** Sheets, cells and headings, for formats that have them. */
  readonly places?: Pick<LocatorTable, "sheets" | "cells" | "headings">;
  /** A table's first lines are its header: no title and no date of an article is looked for in them. */
  readonly isTable?: boolean;
}

/**
 * Reads the bytes of one format. May throw or reject: that becomes a problem of the reference. Formats of text hand the hints on
 * to `decodeText`.
 */
export type Reader = (bytes: Uint8Array, hints: EncodingHints) => ReadFile | Promise<ReadFile>;
