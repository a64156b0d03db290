// Offsets of a reference to places that a person can open.

import { positionAt } from "../text/lineIndex.ts";
import type { Locator, Reference } from "./reference.ts";

/** The place of `offset` in the reference: 1-based line, and the page where the format has pages. */
export function locate(reference: Reference, offset: number): Locator {
  const { lineStarts, pageStarts } = reference.locators;
  const length = reference.text.length;
  const line = positionAt({ starts: lineStarts, length }, offset).line + 1;
  if (pageStarts === undefined) return { line };
  return { line, page: positionAt({ starts: pageStarts, length }, offset).line + 1 };
}
