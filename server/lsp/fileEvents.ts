// What a watcher's events mean for the files we know. Watchers tell of a renamed or deleted folder once,
// with the folder's own name, so those events are read too.

import { FileChangeType, type FileEvent } from "vscode-languageserver";
import { type FolderFiles, isReadable } from "./folderFiles.ts";
import type { ReferenceStore } from "./referenceStore.ts";
import { canonicalUri, nameOf } from "./uri.ts";

interface Known {
  readonly files: FolderFiles;
  readonly references: ReferenceStore;
  /** An open document wins over its file: what happens to the file does not matter until it is closed, or the file deleted. */
  readonly isOpen: (uri: string) => boolean;
}

/** "out", "2024.03"; not "a.js" or "b.tar.gz": what a build writes shall not make us list folders. */
const FILE_NAME = /\.[a-z0-9]*[a-z][a-z0-9]*$/iu;

/** Takes the events over; true where they touch a file that a note may be bound to. */
export function changeFiles(events: readonly FileEvent[], known: Known): boolean {
  return events.map((event) => changeFile(event, known)).includes(true);
}

function changeFile({ uri, type }: FileEvent, { files, references, isOpen }: Known): boolean {
  const canonical = canonicalUri(uri);
  const forget = () => !isOpen(canonical) && references.forget(canonical);
  if (type === FileChangeType.Changed) return forget();
  if (type === FileChangeType.Deleted) {
    const wasListed = files.remove(canonical);
    return references.remove(canonical) || wasListed;
  }
  if (isReadable(canonical)) {
    const isListed = files.add(canonical);
    return forget() || isListed;
  }
  return !FILE_NAME.test(nameOf(canonical)) && files.forget(canonical);
}
