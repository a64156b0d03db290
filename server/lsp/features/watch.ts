// What happens outside the editor: files, folders and settings that change. Asked of the client once it
// is ready; where it cannot tell, the files are looked at again when a note is opened or saved.

import {
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  type FileSystemWatcher,
  WatchKind,
  type WorkspaceFolder,
} from "vscode-languageserver";
import { READABLE } from "../folderFiles.ts";
import { guard, logError } from "../guard.ts";
import type { Server } from "../server.ts";
import type { SettingsSource } from "../settingsSource.ts";
import { canonicalUri, relativePath } from "../uri.ts";

/** Files by their endings; folders have none, so what comes and goes is watched whatever its name. */
const WATCHERS: readonly FileSystemWatcher[] = [
  { globPattern: READABLE, kind: WatchKind.Change },
  // The user's names.
  { globPattern: "**/*.{yaml,yml}", kind: WatchKind.Change },
  { globPattern: "**/*", kind: WatchKind.Create | WatchKind.Delete },
];

export function registerWatch(server: Server, settings: SettingsSource): void {
  const { connection, workspace, client } = server;
  connection.onInitialized(
    guard(connection, undefined, async () => {
      if (client.folderEvents) followFolders(server);
      if (client.settingsEvents) {
        const section = { section: "tieout" };
        await connection.client.register(DidChangeConfigurationNotification.type, section);
      }
      if (client.fileEvents) await watch(server, WATCHERS);
    }),
  );
  connection.onDidChangeConfiguration(({ settings: pushed }) => {
    settings.changed(pushed);
    // Limits and encodings may have changed: what could not be read, or was read wrong, is read again.
    workspace.filesUnknown();
  });
  connection.onDidChangeWatchedFiles(({ changes }) => workspace.filesChanged(changes));
  if (client.fileEvents) followOutside(server);
  else lookAgain(server);
}

export function toFolders(folders: readonly WorkspaceFolder[]): readonly string[] {
  return folders.map(({ uri }) => canonicalUri(uri).replace(/\/$/u, ""));
}

function followFolders({ connection, workspace }: Server): void {
  connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
    const gone = toFolders(removed);
    const kept = workspace.folders.filter((folder) => !gone.includes(folder));
    workspace.folders = [...kept, ...toFolders(added)];
    workspace.changed();
  });
}

/** References outside the workspace folders need watchers of their own, one for each folder. */
function followOutside(server: Server): void {
  const watched = new Set<string>();
  server.workspace.didUse.event(({ folder, deep }) => {
    const pattern = deep ? READABLE : READABLE.replace("**/", "");
    const key = `${folder} ${pattern}`;
    const isInside = server.workspace.folders.some(
      (each) => each === folder || relativePath(each, folder) !== undefined,
    );
    if (isInside || watched.has(key) || !server.client.fileEventsAnywhere) return;
    watched.add(key);
    const watchers = [{ globPattern: { baseUri: folder, pattern } }];
    watch(server, watchers).catch((error) => logError(server.connection, error));
  });
}

async function watch({ connection }: Server, watchers: readonly FileSystemWatcher[]) {
  const type = DidChangeWatchedFilesNotification.type;
  await connection.client.register(type, { watchers: [...watchers] });
}

function lookAgain({ workspace }: Server): void {
  workspace.documents.onDidOpen(() => workspace.filesUnknown());
  workspace.documents.onDidSave(() => workspace.filesUnknown());
}
