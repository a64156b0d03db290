// Presentations: a page a slide, its title as a heading, its notes behind it.

import { writeBlocks } from "../blocks.ts";
import { chartsOf } from "../package/chart.ts";
import { corePropertiesOf, IGNORE, mainPart, relationshipsOf } from "../package/parts.ts";
import { readXml } from "../package/xml.ts";
import { openArchive } from "../package/zip.ts";
import type { ReadFile } from "../reader.ts";
import { addMark, finish, isFull, startDocument, startPage, type Writer } from "../writer.ts";
import { readSlide } from "./slide.ts";

/** Reads a .pptx file. */
export function readPptx(bytes: Uint8Array): ReadFile {
  const { files, problems } = openArchive(bytes, (name) => /\.(?:xml|rels)$/u.test(name));
  const writer = startDocument();
  writer.problems.push(...problems);
  const main = mainPart(files, "ppt/presentation.xml");
  const presentation = files.get(main);
  if (presentation === undefined) {
    if (problems.length === 0) writer.problems.push(NO_PRESENTATION);
    return finish(writer);
  }
  const parts = relationshipsOf(files, main);
  const slides = slidesIn(presentation).map((id) => parts.get(id)?.target ?? "");
  for (const name of new Set(slides)) {
    if (files.has(name) && !isFull(writer)) addSlide(writer, files, name);
  }
  const { title, date } = corePropertiesOf(files);
  return {
    ...finish(writer),
    ...(title !== undefined && { title }),
    ...(date !== undefined && { savedOn: date }),
  };
}

const NO_PRESENTATION = {
  code: "unreadable",
  message: "The file is no presentation: it has no list of slides.",
} as const;

/** Relationships of the slides, in order. */
function slidesIn(presentation: Uint8Array): readonly string[] {
  const ids: string[] = [];
  readXml(presentation, {
    ...IGNORE,
    open(name, attributes) {
      if (name !== "sldId") return;
      // `id` is a number of its own; the relationship is `r:id`.
      const id = Object.entries(attributes).find(([key]) => key.endsWith(":id"))?.[1];
      if (id !== undefined) ids.push(id);
    },
  });
  return ids;
}

function addSlide(writer: Writer, files: ReadonlyMap<string, Uint8Array>, name: string): void {
  const { blocks, isHidden, problem } = readSlide(
    files.get(name),
    chartsOf(files, name, writer.problems),
  );
  startPage(writer);
  if (problem !== undefined) writer.problems.push(problem);
  if (isHidden) addMark(writer, "[hidden slide]");
  writeBlocks(writer, blocks);
  const related = [...relationshipsOf(files, name).values()];
  const notes = related.find(({ type }) => type === "notesSlide")?.target;
  if (notes !== undefined) {
    const spoken = readSlide(files.get(notes)).blocks;
    if (spoken.length > 0) addMark(writer, "[notes]");
    writeBlocks(writer, spoken);
  }
  addMark(writer, "");
}
