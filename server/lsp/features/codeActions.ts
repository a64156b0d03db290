// Quick fixes for the findings at the cursor, from the check that is there already: nothing is checked anew.

import { CodeActionKind } from "vscode-languageserver";
import { fixesFor } from "../../core/index.ts";
import { toCodeAction, toSpan } from "../convert.ts";
import { guard } from "../guard.ts";
import type { Server } from "../server.ts";

export function registerCodeActions({ connection, workspace, client }: Server): void {
  connection.onCodeAction(
    guard(connection, null, async ({ textDocument, range, context }, token) => {
      if (!client.codeActions || !wants(context.only, CodeActionKind.QuickFix)) return null;
      const note = await workspace.checkedNote(textDocument.uri, token);
      if (note === undefined) return null;
      const version = client.versionedEdits
        ? workspace.documents.get(textDocument.uri)?.version
        : undefined;
      return fixesFor(note, toSpan(note.lines, range)).map((fix) =>
        toCodeAction(note, fix, version, context.diagnostics),
      );
    }),
  );
}

/** "quickfix" is wanted by no list, by "quickfix" and by the kind above it, "". */
function wants(only: readonly string[] | undefined, kind: string): boolean {
  return only?.some((each) => each === "" || each === kind || kind.startsWith(`${each}.`)) ?? true;
}
