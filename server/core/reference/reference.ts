// A reference: an article read into text, with the way back to its file and to the places a person can open.

import type { DerivedText } from "../text/offsetMap.ts";
import type { Span } from "../text/span.ts";

/** An article used as source document. Plain data; `readReference` makes it, `createLibrary` indexes it. */
export interface Reference {
  readonly uri: string;
  readonly title: string;
  /** BCP 47 language of most of the text: "zh", "ja", "en", … */
  readonly language: string;
  /** The verbatim text that an editor shows: offsets of evidence are in it. */
  readonly text: string;
  /** Of text files: the encoding that they were read in, as people call it ("GB18030"). */
  readonly encoding?: string;
  /** The article's own date (EDTF) where it tells one: front matter, dateline, byline. */
  readonly date?: string;
  /** The text in reading order, as pieces a sentence does not cross: paragraphs, headings, list items, cells. */
  readonly passages: readonly Passage[];
  /** Line starts, pages, sheets and cells by offset. */
  readonly locators: LocatorTable;
  /** What could not be read, and where. Empty for a file that was read whole. */
  readonly problems: readonly Problem[];
}

export interface Passage {
  readonly kind: "paragraph" | "heading" | "item" | "quote" | "cell";
  /** The passage's place in `Reference.text`. */
  readonly span: Span;
  /** Its readable words, without markup and hard line ends; the map leads to `Reference.text`. */
  readonly prose: DerivedText;
  /**
   * Body cells: their prose begins with the words that tell of them, captions, the column's header and the row's labels.
   * Offsets in the prose.
   */
  readonly cell?: CellHeaders;
}

export interface CellHeaders {
  /** All of them; the last are the column's header and the row's labels. */
  readonly headers: readonly Span[];
  /** How many of the first are captions and the corner of the table. */
  readonly captions: number;
  /** Where the words of its row start: its labels, then its own. */
  readonly row: number;
  /** Where its own words start. */
  readonly own: number;
  /** The unit that a note below the table tells, as a header would: "Unit: £ thousands". It stands behind the cell, so not in its prose. */
  readonly below?: string;
}

/** Offsets into `Reference.text`, ascending; looked up by binary search in `locate`. */
export interface LocatorTable {
  readonly lineStarts: readonly number[];
  /** Start of page (or slide) i + 1. Absent for formats without pages. */
  readonly pageStarts?: readonly number[];
  /** The sheets of a workbook. */
  readonly sheets?: readonly NamedStart[];
  /** The cells of a spreadsheet. */
  readonly cells?: CellTable;
  /** Headings and chapters, for formats whose lines no one can count. */
  readonly headings?: readonly NamedStart[];
}

/** What begins at an offset of `Reference.text`, and its name. */
export interface NamedStart {
  readonly start: number;
  readonly name: string;
}

/** Cells in order of the text; parallel lists. Row and column count from 0: B7 is row 6, column 1. */
export interface CellTable {
  readonly starts: readonly number[];
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

/** A place that a person can open: 1-based line; page for paged formats; sheet and cell for tables ("Sheet1", "B7"). */
export interface Locator {
  readonly line?: number;
  readonly page?: number;
  readonly sheet?: string;
  readonly cell?: string;
  /** The heading that the place stands under. */
  readonly heading?: string;
}

export interface Problem {
  /** Kebab-case: "undecodable", "empty", "too-large", … */
  readonly code: string;
  readonly message: string;
}
