// What the control words of RTF mean to who reads for the words: which stand for a character, which open what is no text of the
// document, which change how the words behind them are taken.

import { isLevel } from "../docx/styles.ts";

/** Where the words of a group go. "beside" is nowhere, but groups in it may be text again; in "nothing" none is. */
export type Target =
  | "body"
  | "beside"
  | "nothing"
  | "fonts"
  | "styles"
  | "info"
  | "title"
  | "created"
  | "modified";

/** What holds within a group: braces bring back what held before. */
export interface Group {
  readonly target: Target;
  /** Number of the font. */
  readonly font: number | undefined;
  /** How many characters behind each `\u` stand in for it. */
  readonly fallback: number;
  readonly isHidden: boolean;
  readonly isRaised: boolean;
  readonly isHeading: boolean;
  readonly isInTable: boolean;
}

export const OUTSIDE: Group = {
  target: "body",
  font: undefined,
  fallback: 1,
  isHidden: false,
  isRaised: false,
  isHeading: false,
  isInTable: false,
};

/** Words for characters. Line and page breaks within a paragraph are the author's line ends. */
export const CHARACTERS: ReadonlyMap<string, string> = new Map([
  ["tab", " "],
  ["line", "\n"],
  ["page", "\n"],
  ["column", "\n"],
  ["~", "\u00a0"],
  ["_", "-"],
  ["emdash", "—"],
  ["endash", "–"],
  ["lquote", "‘"],
  ["rquote", "’"],
  ["ldblquote", "“"],
  ["rdblquote", "”"],
  ["bullet", "•"],
  ["emspace", "\u2003"],
  ["enspace", "\u2002"],
  ["qmspace", "\u2005"],
]);

/** Groups by their first word: which words are not the body's. Of groups that begin with `\*` only these are read at all. */
export const TARGETS: ReadonlyMap<string, Target> = new Map<string, Target>([
  ["fonttbl", "fonts"],
  ["stylesheet", "styles"],
  ["info", "info"],
  ["title", "title"],
  ["creatim", "created"],
  ["revtim", "modified"],
  // The words again for programs that know Unicode; before them those for the others.
  ["upr", "beside"],
  ["ud", "body"],
  // A drawing's properties, and in them its words.
  ["shpinst", "beside"],
  // As in other formats, what stands on each page is no part of the article.
  ...nothing("header headerl headerr headerf footer footerl footerr footerf"),
  ...nothing("colortbl filetbl pict nonshppict shprslt fldinst datafield objdata"),
  // Signs before items, entries of the index and of the table of contents.
  ...nothing("pntext listtext xe tc tcn rxe bxe txe"),
  ...nothing("ftnsep ftnsepc ftncn aftnsep aftnsepc aftncn"),
]);

function nothing(words: string): readonly (readonly [string, Target])[] {
  return words.split(" ").map((word) => [word, "nothing"]);
}

/** Groups with a text of their own beside the body's. */
export const STORIES: ReadonlyMap<string, "note" | "box"> = new Map([
  ["footnote", "note"],
  ["shptxt", "box"],
]);

type Change = (value: number | undefined) => Partial<Group>;

/** Words that change what holds. `\v0` ends what `\v` began. */
export const CHANGES: ReadonlyMap<string, Change> = new Map<string, Change>([
  ["f", (font) => ({ font })],
  ["uc", (value = 1) => ({ fallback: Math.max(0, value) })],
  ["plain", () => ({ isHidden: false, isRaised: false })],
  ["v", (value) => ({ isHidden: value !== 0 })],
  ["deleted", (value) => ({ isHidden: value !== 0 })],
  ["super", (value) => ({ isRaised: value !== 0 })],
  ["sub", () => ({ isRaised: false })],
  ["nosupersub", () => ({ isRaised: false })],
  ["pard", () => ({ isHeading: false, isInTable: false })],
  ["intbl", () => ({ isInTable: true })],
  ["outlinelevel", (value) => (isLevel(value) ? { isHeading: true } : {})],
]);
