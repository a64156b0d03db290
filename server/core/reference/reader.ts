// What a reader of one file format gives: every format is read into this, and `read.ts` makes a Reference of it.

import type { LocatorTable, Passage, Problem } from "./reference.ts";

/** A file read into text. Offsets are UTF-16 code units in `text`. */
export interface ReadFile {
  /** The verbatim text that an editor shows. */
  readonly text: string;
  readonly passages: readonly Passage[];
  readonly problems: readonly Problem[];
  /** What the file itself calls its title, where it does. */
  readonly title?: string;
  /** The date the file itself gives (EDTF), where it does. */
  readonly date?: string;
  /** Start of each page, for formats with pages. */
  readonly pageStarts?: readonly number[];
  /** Sheets, cells and headings, for formats that have them. */
  readonly places?: Pick<LocatorTable, "sheets" | "cells" | "headings">;
  /** A table's first lines are its header: no title and no date of an article is looked for in them. */
  readonly isTable?: boolean;
}

/** Reads the bytes of one format. May throw or reject: that becomes a problem of the reference. */
export type Reader = (bytes: Uint8Array) => ReadFile | Promise<ReadFile>;
