// The files of the user's names: what is wrong in them, while they are open and while they are not.

import { indexLines } from "../../core/index.ts";
import { toFileDiagnostics } from "../convert.ts";
import { guard, send } from "../guard.ts";
import type { NamesFile } from "../namesStore.ts";
import type { Server } from "../server.ts";
import { canonicalUri } from "../uri.ts";

export function registerNames({ connection, workspace, client }: Server): void {
  const { documents, names } = workspace;
  const isOpen = (uri: string) => documents.keys().some((each) => canonicalUri(each) === uri);
  // An open file has diagnostics as any document: pulled ones stand beside these, pushed ones in their place.
  const publish = ({ uri, text, problems }: NamesFile) => {
    if (isOpen(uri) && !client.pullsDiagnostics) return;
    const diagnostics = isOpen(uri) ? [] : [...toFileDiagnostics(indexLines(text), problems)];
    send(connection.sendDiagnostics({ uri, diagnostics }));
  };
  const shown = new Set<string>();
  names.onDidRead = ({ files }, before) => {
    for (const file of files.filter(({ problems, uri }) => problems.length > 0 || shown.has(uri))) {
      shown.add(file.uri);
      publish(file);
    }
    for (const { uri } of before.files.filter((old) => !files.some(({ uri }) => uri === old.uri)))
      if (shown.delete(uri)) publish({ uri, text: "", problems: [] });
  };
  const show = guard(connection, undefined, async (uri: string) => {
    const file = await names.file(canonicalUri(uri));
    if (file !== undefined && shown.has(file.uri)) publish(file);
  });
  documents.onDidOpen(({ document }) => void show(document.uri));
  documents.onDidClose(({ document }) => void show(document.uri));
  const refresh = guard(connection, undefined, () => names.refresh());
  workspace.didChange.event(() => void refresh());
}
