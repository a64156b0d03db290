// The notes of the workspace folders, open or not.

import { isNote } from "./boundReferences.ts";
import type { FolderFiles } from "./folderFiles.ts";
import type { SettingsSource } from "./settingsSource.ts";

interface Where {
  readonly folders: readonly string[];
  /** The workspace folder that holds a file. */
  readonly folderOf: (uri: string) => string | undefined;
  readonly settings: SettingsSource;
  readonly files: FolderFiles;
}

/** In the order of their URIs. */
export async function findNotes({
  folders,
  folderOf,
  settings,
  files,
}: Where): Promise<readonly string[]> {
  const found = new Set<string>();
  for (const folder of folders) {
    const own = await settings.of(folder);
    const { uris } = await files.below(folder);
    for (const uri of uris) {
      const isOwn = folderOf(uri) === folder;
      if (isOwn && isNote({ uri, folder }, own) && uri.endsWith(".md")) found.add(uri);
    }
  }
  return [...found].sort();
}
