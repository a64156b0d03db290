// A reference's text with its characters folded, kept with it: names and digits are looked for in it as they are spelled anywhere.

import type { ReferenceIndex } from "../../library/referenceIndex.ts";
import { foldChars } from "../../text/fold.ts";

const folded = new WeakMap<ReferenceIndex, string>();

/** Same length as the reference's text, code unit for code unit. */
export function foldedText(index: ReferenceIndex): string {
  const known = folded.get(index) ?? foldChars(index.reference.text);
  folded.set(index, known);
  return known;
}
