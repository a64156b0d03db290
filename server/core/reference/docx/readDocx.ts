// Word documents: the body with its footnotes behind the paragraphs they hang on, as if all tracked changes were accepted.

import { writeBlocks } from "../blocks.ts";
import { chartsOf } from "../package/chart.ts";
import { corePropertiesOf, mainPart, relationshipsOf } from "../package/parts.ts";
import { openArchive } from "../package/zip.ts";
import type { ReadFile } from "../reader.ts";
import { finish, startDocument } from "../writer.ts";
import { readBody } from "./body.ts";
import { readNotes } from "./notes.ts";
import { readHeadingStyles } from "./styles.ts";

/** Reads a .docx file. */
export function readDocx(bytes: Uint8Array): ReadFile {
  const { files, problems } = openArchive(bytes, (name) => /\.(?:xml|rels)$/u.test(name));
  const writer = startDocument();
  writer.problems.push(...problems);
  const main = mainPart(files, "word/document.xml");
  const body = files.get(main);
  if (body === undefined) {
    if (problems.length === 0) writer.problems.push(NO_BODY);
    return finish(writer);
  }
  const parts = [...relationshipsOf(files, main).values()];
  const partOf = (type: string) =>
    files.get(parts.find((part) => part.type === type)?.target ?? "");
  const headings = readHeadingStyles(partOf("styles"));
  const notes = new Map([
    ...readNotes(partOf("footnotes"), "footnote", headings),
    ...readNotes(partOf("endnotes"), "endnote", headings),
  ]);
  const charts = chartsOf(files, main, writer.problems);
  const { blocks, problem } = readBody(body, { headings, notes, charts });
  if (problem !== undefined) writer.problems.push(problem);
  writeBlocks(writer, blocks);
  const { title, date } = corePropertiesOf(files);
  return {
    ...finish(writer),
    ...(title !== undefined && { title }),
    ...(date !== undefined && { savedOn: date }),
  };
}

const NO_BODY = {
  code: "unreadable",
  message: "The file is no Word document: it has no body.",
} as const;
