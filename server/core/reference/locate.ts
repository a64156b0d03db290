// Offsets of a reference to places that a person can open.

import { lastAtMost, lastWhere } from "../text/ascending.ts";
import { positionAt } from "../text/lineIndex.ts";
import type { Locator, LocatorTable, NamedStart, Reference } from "./reference.ts";
import { cellName } from "./table/cellName.ts";

/** The place of `offset` in the reference: 1-based line; page, sheet, cell and heading where the format has them. */
export function locate(reference: Reference, offset: number): Locator {
  const { lineStarts, pageStarts, sheets, headings } = reference.locators;
  const length = reference.text.length;
  const line = positionAt({ starts: lineStarts, length }, offset).line + 1;
  const page = pageStarts && positionAt({ starts: pageStarts, length }, offset).line + 1;
  const sheet = lastNamed(sheets, offset);
  const cell = cellAt(reference.locators, offset, sheet?.start ?? 0);
  const heading = lastNamed(headings, offset);
  return {
    line,
    ...(page !== undefined && { page }),
    ...(sheet !== undefined && { sheet: sheet.name }),
    ...(cell !== undefined && { cell }),
    ...(heading !== undefined && { heading: heading.name }),
  };
}

/** The last one that starts at or before `offset`. */
function lastNamed(
  named: readonly NamedStart[] | undefined,
  offset: number,
): NamedStart | undefined {
  return named?.[lastWhere(named.length, (at) => (named[at]?.start ?? 0) <= offset)];
}

/** The cell that `offset` stands in; none before the first one of its sheet. */
function cellAt({ cells }: LocatorTable, offset: number, sheet: number): string | undefined {
  if (cells === undefined) return undefined;
  const at = lastAtMost(cells.starts, offset);
  const start = cells.starts[at];
  if (start === undefined || start < sheet) return undefined;
  return cellName({ row: cells.rows[at] ?? 0, column: cells.columns[at] ?? 0 });
}
