// Workbooks: each sheet is a heading with its table, cells as a person sees them.

import { corePropertiesOf, mainPart, relationshipsOf } from "../package/parts.ts";
import { openArchive } from "../package/zip.ts";
import type { ReadFile } from "../reader.ts";
import { columnName } from "../table/cellName.ts";
import { MOST_CELLS, tooLongCell, tooManyCells } from "../table/limits.ts";
import { addMark, addTable, finish, startDocument, startSheet, type Writer } from "../writer.ts";
import { readSharedStrings } from "./sharedStrings.ts";
import { readSheet, type Sheet } from "./sheet.ts";
import { readFormats } from "./styles.ts";
import { readWorkbook, type SheetEntry } from "./workbook.ts";

/** Reads an .xlsx file. Formulas are read by the values that were saved with them. */
export function readXlsx(bytes: Uint8Array): ReadFile {
  const { files, problems } = openArchive(bytes, (name) => /\.(?:xml|rels)$/u.test(name));
  const writer = startDocument();
  for (const problem of problems) writer.problems.push(problem);
  const main = mainPart(files, "xl/workbook.xml");
  const workbook = files.get(main);
  if (workbook === undefined) {
    if (problems.length === 0) writer.problems.push(NO_WORKBOOK);
    return finish(writer);
  }
  const parts = relationshipsOf(files, main);
  const partOf = (type: string) =>
    files.get([...parts.values()].find((part) => part.type === type)?.target ?? "");
  const { sheets, is1904, problem } = readWorkbook(workbook);
  if (problem !== undefined) writer.problems.push(problem);
  const strings = readSharedStrings(partOf("sharedStrings"));
  const formats = readFormats(partOf("styles"));
  let left = MOST_CELLS;
  const done = new Set<string>();
  for (const entry of sheets) {
    const target = parts.get(entry.id)?.target ?? "";
    const part = files.get(target);
    // Sheets of charts alone have no cells.
    if (
      part === undefined ||
      done.has(target) ||
      !/worksheet/u.test(parts.get(entry.id)?.type ?? "worksheet")
    )
      continue;
    done.add(target);
    const sheet = readSheet(part, { strings, formats, is1904, most: left });
    left -= sheet.cells;
    writeSheet(writer, entry, sheet);
    if (left <= 0) break;
  }
  const { title } = corePropertiesOf(files);
  return { ...finish(writer), isTable: true, ...(title !== undefined && { title }) };
}

const NO_WORKBOOK = {
  code: "unreadable",
  message: "The file is no workbook: it has no list of sheets.",
} as const;

function writeSheet(writer: Writer, { name, isHidden }: SheetEntry, sheet: Sheet): void {
  if (sheet.problem !== undefined) writer.problems.push(sheet.problem);
  if (sheet.left !== undefined) writer.problems.push(tooManyCells(`${name}!${sheet.left}`));
  if (sheet.long !== undefined) writer.problems.push(tooLongCell(`${name}!${sheet.long}`));
  if (sheet.unsaved !== undefined) writer.problems.push(unsaved(`${name}!${sheet.unsaved}`));
  if (sheet.rows.length === 0) return;
  const heading = startSheet(writer, name);
  const hidden = sheet.hiddenColumns.slice(0, MOST_NAMED).map(columnName).join(", ");
  if (isHidden) addMark(writer, "[hidden sheet]");
  if (hidden !== "") addMark(writer, `[hidden columns: ${hidden}]`);
  addTable(writer, sheet.rows, {
    over: heading === undefined || USUAL_NAME.test(name) ? [] : [heading],
    markOf: (row) => (sheet.hiddenRows.has(row) ? "  [hidden row]" : ""),
    places: true,
  });
  addMark(writer, "");
}

const MOST_NAMED = 20;

/** Names that programs give tell nothing of the table: "Sheet1", 工作表1, シート1. */
const USUAL_NAME = /^(?:sheet|table|工作表|表|シート|feuil|tabelle|hoja)\s?\d{0,3}$/iu;

function unsaved(cell: string) {
  return {
    code: "unreadable",
    message: `Formulas have no saved values (the first is ${cell}). Open the file in a spreadsheet program and save it.`,
  };
}
