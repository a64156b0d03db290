// Which paragraph styles of a Word document are headings: by their level in the outline, their name, or the style they are based on.

import { IGNORE, numberOf } from "../package/parts.ts";
import { attribute, readXml } from "../package/xml.ts";

/** Identifiers of the styles that are headings or titles. */
export function readHeadingStyles(bytes: Uint8Array | undefined): ReadonlySet<string> {
  const headings = new Set<string>();
  const bases = new Map<string, string>();
  if (bytes === undefined) return headings;
  let style = "";
  readXml(bytes, {
    ...IGNORE,
    open(name, attributes) {
      const value = attribute(attributes, "val") ?? "";
      if (name === "style") style = attribute(attributes, "styleId") ?? "";
      else if (name === "name" && isHeadingName(value)) headings.add(style);
      else if (name === "basedOn") bases.set(style, value);
      else if (name === "outlineLvl" && isLevel(numberOf(attributes, "val"))) headings.add(style);
    },
  });
  for (const each of bases.keys()) if (isBasedOn(each, headings, bases)) headings.add(each);
  return headings;
}

/** Names that Word gives in any language; English ones stand in all files. */
const NAME = /^(?:heading \d|title|subtitle|标题|標題|見出し|表題)/iu;

/** Whether a style of this name is a heading or a title. */
export function isHeadingName(name: string): boolean {
  return NAME.test(name);
}

/** Levels 0 to 8 are headings; 9 is the body's text. */
export function isLevel(level: number | undefined): boolean {
  return level !== undefined && level >= 0 && level < 9;
}

/** Styles build on styles; nobody's go deeper. */
const DEEPEST = 10;

function isBasedOn(
  style: string,
  headings: ReadonlySet<string>,
  bases: ReadonlyMap<string, string>,
): boolean {
  let at: string | undefined = style;
  for (let i = 0; i < DEEPEST && at !== undefined; i++) {
    if (headings.has(at)) return true;
    at = bases.get(at);
  }
  return false;
}
