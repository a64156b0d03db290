// Rename of a name in all notes of the workspace; articles and quotations keep theirs.

import { LSPErrorCodes, ResponseError } from "vscode-languageserver";
import { renamedAt, renamePlaces } from "../../core/index.ts";
import { toOffset, toRange, toRenameEdit } from "../convert.ts";
import { guard } from "../guard.ts";
import type { Server } from "../server.ts";

const NO_WORDS = "A name needs words, all on one line.";
const NO_NAME =
  "Only names that the references know can be renamed, and not where they are quoted.";

export function registerRename({ connection, workspace, client }: Server): void {
  connection.onPrepareRename(
    guard(connection, null, async ({ textDocument, position }, token) => {
      const note = await workspace.checkedNote(textDocument.uri, token);
      const renamed = note && renamedAt(note, toOffset(note.lines, position));
      if (note === undefined || renamed === undefined) return null;
      return { range: toRange(note.lines, renamed.span), placeholder: renamed.name };
    }),
  );
  connection.onRenameRequest(
    guard(connection, null, async ({ textDocument, position, newName }, token) => {
      if (newName.trim() === "" || /[\n\r]/u.test(newName)) {
        throw new ResponseError(LSPErrorCodes.RequestFailed, NO_WORDS);
      }
      const note = await workspace.checkedNote(textDocument.uri, token);
      const offset = note === undefined ? 0 : toOffset(note.lines, position);
      const renamed = note && renamedAt(note, offset);
      if (note === undefined || renamed === undefined) {
        throw new ResponseError(LSPErrorCodes.RequestFailed, NO_NAME);
      }
      const notes = await workspace.articles.notes({ words: renamed.name }, token);
      if (token.isCancellationRequested) return null;
      const versionOf = (uri: string) => workspace.documents.get(uri)?.version ?? null;
      const places = renamePlaces(note, offset, notes);
      return toRenameEdit(
        places,
        newName.trim(),
        notes,
        client.versionedEdits ? versionOf : undefined,
      );
    }),
  );
}
