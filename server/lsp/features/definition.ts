// Go to definition and peek: from the note's words to the article's.

import { definitionAt } from "../../core/index.ts";
import { toLocationLinks, toOffset } from "../convert.ts";
import { guard } from "../guard.ts";
import type { Server } from "../server.ts";

export function registerDefinition({ connection, workspace, client }: Server): void {
  connection.onDefinition(
    guard(connection, null, async ({ textDocument, position }, token) => {
      const note = await workspace.checkedNote(textDocument.uri, token);
      if (note === undefined) return null;
      const definition = definitionAt(note, toOffset(note.lines, position));
      if (definition === undefined) return null;
      const links = toLocationLinks(note, definition);
      if (client.locationLinks) return [...links];
      return links.map(({ targetUri, targetSelectionRange }) => ({
        uri: targetUri,
        range: targetSelectionRange,
      }));
    }),
  );
}
