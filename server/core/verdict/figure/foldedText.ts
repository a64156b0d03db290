// A reference's text with its characters folded, kept with it: names and digits are looked for in it as they are spelled anywhere.

import { keptOf } from "../../library/keptOf.ts";
import type { ReferenceIndex } from "../../library/referenceIndex.ts";
import { foldChars } from "../../text/fold.ts";

const folded = keptOf(({ reference }) => ({ text: foldChars(reference.text) }));

/** Same length as the reference's text, code unit for code unit. */
export function foldedText(index: ReferenceIndex): string {
  return folded(index).text;
}
