// E-books: their chapters in the order of the spine.

import { writeBlocks } from "../blocks.ts";
import { decodeText } from "../decode.ts";
import { listenToHtml } from "../html/listen.ts";
import { resolveTarget } from "../package/parts.ts";
import { readMarkup } from "../package/xml.ts";
import { openArchive } from "../package/zip.ts";
import type { ReadFile } from "../reader.ts";
import { finish, isFull, startDocument } from "../writer.ts";
import { encryptedIn, packageIn, rootIn } from "./book.ts";

/** Reads an .epub file. */
export function readEpub(bytes: Uint8Array): ReadFile {
  const wanted = (name: string) => /\.(?:xml|opf|x?html?)$/iu.test(name);
  const { files, problems } = openArchive(bytes, wanted);
  const writer = startDocument();
  writer.problems.push(...problems);
  const root = rootIn(files);
  const opf = root === undefined ? undefined : files.get(root);
  if (root === undefined || opf === undefined) {
    if (problems.length === 0) writer.problems.push(NO_BOOK);
    return finish(writer);
  }
  const book = packageIn(opf);
  const folder = root.slice(0, root.lastIndexOf("/") + 1);
  const encrypted = encryptedIn(files);
  const chapters = [...new Set(book.chapters.map((href) => resolveTarget(folder, href)))];
  if (chapters.some((name) => encrypted.has(name))) {
    writer.problems.push(PROTECTED);
    return finish(writer);
  }
  const missing = chapters.filter((name) => !files.has(name)).length;
  if (missing > 0 && problems.length === 0) writer.problems.push(lacking(missing));
  for (const name of chapters) {
    const chapter = files.get(name);
    if (chapter === undefined || isFull(writer)) continue;
    const { events, blocks } = listenToHtml();
    const { text } = decodeText(chapter, { charset: "utf-8" });
    const problem = readMarkup(text, events, "xhtml");
    if (problem !== undefined) writer.problems.push(problem);
    writeBlocks(writer, blocks());
  }
  const { title, date } = book;
  return {
    ...finish(writer),
    ...(title !== undefined && { title }),
    ...(date !== undefined && { date }),
  };
}

const NO_BOOK = {
  code: "unreadable",
  message: "The file is no e-book: it does not say where its book is.",
} as const;

const PROTECTED = {
  code: "protected",
  message: "The book is protected (DRM) and cannot be read.",
} as const;

function lacking(chapters: number) {
  return { code: "unreadable", message: `The book lacks ${chapters} of its chapters.` };
}
