// What an RTF file tells before its text: encodings of the fonts, which styles are headings, title and dates.

import { isHeadingName, isLevel } from "../docx/styles.ts";
import type { TextLabel } from "../encoding/names.ts";
import { type CoreProperties, tellProperties } from "../package/parts.ts";
import { labelOfPage, labelOfSet, WESTERN } from "./codePages.ts";
import type { Group, Target } from "./words.ts";

export interface Facts {
  /** Takes a control word; whether it was one of these. */
  word(name: string, value: number | undefined, group: Group): boolean;
  /** Takes the words of a group that is not the body's. */
  add(words: string, target: Target): void;
  /** The encoding of a font. */
  labelOf(font: number | undefined): TextLabel;
  isHeading(style: number | undefined): boolean;
  properties(): CoreProperties;
}

type Dates = "created" | "modified";

/** Parts of a date by their words. */
const PARTS: readonly string[] = ["yr", "mo", "dy"];

export function collectFacts(): Facts {
  let page = WESTERN;
  const labels = new Map<number | undefined, TextLabel | undefined>();
  const headings = new Set<number | undefined>();
  const dates: Record<Dates, Map<string, number>> = { created: new Map(), modified: new Map() };
  let style: number | undefined;
  let name = "";
  let title = "";

  function inTarget(word: string, value: number | undefined, { target, font }: Group): boolean {
    if (target === "fonts") {
      if (word === "fcharset") labels.set(font, labelOfSet(value));
      if (word === "cpg") labels.set(font, labelOfPage(value));
    } else if (target === "styles") {
      if (word === "s") style = value;
      if (word === "outlinelevel" && isLevel(value)) headings.add(style);
    } else if ((target === "created" || target === "modified") && PARTS.includes(word))
      dates[target].set(word, value ?? 0);
    // Those of fonts change the group as they do in the body.
    return target !== "body" && word !== "f";
  }

  return {
    word(word, value, group) {
      if (word === "ansicpg") page = labelOfPage(value);
      else if (word === "mac") page = labelOfPage(MACINTOSH);
      else return inTarget(word, value, group);
      return true;
    },
    add(words, target) {
      if (target === "title") title += words;
      if (target !== "styles") return;
      // A style's name ends with a semicolon.
      name += words;
      if (!name.includes(";")) return;
      if (isHeadingName(name.trim())) headings.add(style);
      name = "";
      style = undefined;
    },
    labelOf: (font) => labels.get(font) ?? page,
    isHeading: (value) => value !== undefined && headings.has(value),
    properties: () =>
      tellProperties({ title, created: dayOf(dates.created), modified: dayOf(dates.modified) }),
  };
}

const MACINTOSH = 10000;

/** Undefined where a part of it is not told. */
function dayOf(parts: ReadonlyMap<string, number>): string | undefined {
  const [year = 0, month = 0, day = 0] = PARTS.map((part) => parts.get(part));
  if (year < 1900 || year > 9999 || month < 1 || month > 12 || day < 1 || day > 31)
    return undefined;
  return [year, month, day].map((part) => String(part).padStart(2, "0")).join("-");
}
