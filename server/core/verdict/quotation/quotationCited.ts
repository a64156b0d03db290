// The reference that a citation of a note leads to.

import type { Library } from "../../library/library.ts";
import type { ReferenceIndex } from "../../library/referenceIndex.ts";
import type { Citation } from "../../note/citation.ts";
import { fileKey } from "../../note/relativePath.ts";

/** The library's reference at the citation's path, told from the note; undefined where it holds none there. */
export function citedReference(
  noteUri: string,
  { path }: Citation,
  library: Library,
): ReferenceIndex | undefined {
  let files = byFile.get(library);
  if (files === undefined) {
    files = new Map([...library.references].map(([uri, index]) => [fileKey(uri, uri), index]));
    byFile.set(library, files);
  }
  return files.get(fileKey(noteUri, path));
}

/** References by the key of their file, however their URIs are encoded; worked out once for a library. */
const byFile = new WeakMap<Library, ReadonlyMap<string, ReferenceIndex>>();
