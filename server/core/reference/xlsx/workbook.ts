// The workbook's own part: its sheets in order, and which day its dates count from.

import { IGNORE } from "../package/parts.ts";
import { attribute, isOn, readXml } from "../package/xml.ts";
import type { Problem } from "../reference.ts";

export interface SheetEntry {
  readonly name: string;
  /** Of the relationship to its part. */
  readonly id: string;
  readonly isHidden: boolean;
}

export interface Workbook {
  readonly sheets: readonly SheetEntry[];
  /** Whether day 0 is 1904-01-01, as old Macs had it. */
  readonly is1904: boolean;
  readonly problem?: Problem;
}

export function readWorkbook(bytes: Uint8Array): Workbook {
  const sheets: SheetEntry[] = [];
  let is1904 = false;
  const problem = readXml(bytes, {
    ...IGNORE,
    open(name, attributes) {
      if (name === "workbookPr") {
        const date = attribute(attributes, "date1904");
        is1904 = date !== undefined && isOn(date);
      } else if (name === "sheet") {
        const id = Object.entries(attributes).find(([key]) => key.endsWith(":id"))?.[1] ?? "";
        const isHidden = /hidden/iu.test(attributes.state ?? "");
        sheets.push({ name: attributes.name ?? "", id, isHidden });
      }
    },
  });
  return { sheets, is1904, ...(problem !== undefined && { problem }) };
}
