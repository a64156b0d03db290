// The words of a workbook's cells, kept once in a part of their own. Readings over Han characters (rPh) are no part of the words.

import { readXml } from "../package/xml.ts";

/** The strings by their index; none where the workbook has no such part. */
export function readSharedStrings(bytes: Uint8Array | undefined): readonly string[] {
  const strings: string[] = [];
  if (bytes === undefined) return strings;
  let words = "";
  let inText = false;
  let phonetic = 0;
  readXml(bytes, {
    open(name) {
      if (name === "si") words = "";
      else if (name === "t") inText = true;
      else if (name === "rPh") phonetic++;
    },
    close(name) {
      if (name === "si") strings.push(onOneLine(fromEscapes(words)));
      else if (name === "t") inText = false;
      else if (name === "rPh") phonetic--;
    },
    text(part) {
      if (inText && phonetic === 0) words += part;
    },
  });
  return strings;
}

/** Characters that XML cannot hold are written `_x000D_`. */
export function fromEscapes(words: string): string {
  return words.replace(/_x(?<hex>[0-9A-Fa-f]{4})_/gu, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
}

/** A cell's words as they stand in a row of text. */
export function onOneLine(words: string): string {
  return words.replace(/\s+/gu, " ").trim();
}
