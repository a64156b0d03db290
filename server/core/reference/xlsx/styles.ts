// Which number format each style of a workbook has.

import { IGNORE, numberOf } from "../package/parts.ts";
import { attribute, readXml } from "../package/xml.ts";

/** Format codes by the index of a cell's style; "General" where the workbook has none. */
export function readFormats(bytes: Uint8Array | undefined): readonly string[] {
  if (bytes === undefined) return [];
  const own = new Map<number, string>();
  const styles: number[] = [];
  let inCells = false;
  readXml(bytes, {
    ...IGNORE,
    open(name, attributes) {
      if (name === "numFmt") {
        const id = numberOf(attributes, "numFmtId");
        const code = attribute(attributes, "formatCode");
        if (id !== undefined && code !== undefined) own.set(id, code);
      } else if (name === "cellXfs") inCells = true;
      else if (name === "xf" && inCells) styles.push(numberOf(attributes, "numFmtId") ?? 0);
    },
    close(name) {
      if (name === "cellXfs") inCells = false;
    },
  });
  return styles.map((id) => own.get(id) ?? BUILT_IN[id] ?? "General");
}

/** Formats that files name by number alone (ECMA-376 part 1, 18.8.30); dates of an unknown country are written from the year. */
const BUILT_IN: Readonly<Record<number, string>> = {
  1: "0",
  2: "0.00",
  3: "#,##0",
  4: "#,##0.00",
  5: "$#,##0;-$#,##0",
  6: "$#,##0;-$#,##0",
  7: "$#,##0.00;-$#,##0.00",
  8: "$#,##0.00;-$#,##0.00",
  9: "0%",
  10: "0.00%",
  11: "0.00E+00",
  12: "# ?/?",
  13: "# ??/??",
  14: "yyyy-mm-dd",
  15: "d-mmm-yy",
  16: "d-mmm",
  17: "mmm-yy",
  18: "h:mm AM/PM",
  19: "h:mm:ss AM/PM",
  20: "h:mm",
  21: "h:mm:ss",
  22: "yyyy-mm-dd h:mm",
  27: 'yyyy"年"m"月"',
  28: 'm"月"d"日"',
  29: 'm"月"d"日"',
  30: "yyyy-mm-dd",
  31: 'yyyy"年"m"月"d"日"',
  32: "h:mm",
  33: "h:mm:ss",
  36: 'yyyy"年"m"月"',
  37: "#,##0;(#,##0)",
  38: "#,##0;(#,##0)",
  39: "#,##0.00;(#,##0.00)",
  40: "#,##0.00;(#,##0.00)",
  41: '#,##0;-#,##0;"-"',
  42: '$#,##0;-$#,##0;"-"',
  43: '#,##0.00;-#,##0.00;"-"',
  44: '$#,##0.00;-$#,##0.00;"-"',
  45: "mm:ss",
  46: "[h]:mm:ss",
  47: "mm:ss.0",
  48: "##0.0E+0",
  49: "@",
  50: 'yyyy"年"m"月"',
  51: 'm"月"d"日"',
  54: 'm"月"d"日"',
  57: 'yyyy"年"m"月"',
  58: 'm"月"d"日"',
};
