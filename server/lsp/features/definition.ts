// Go to definition and peek: from the note's words to the article's, from a name of an article to who it is.

import { definitionAt, definitionInArticle } from "../../core/index.ts";
import { linesOfOpen, toLocationLinks, toOffset } from "../convert.ts";
import { guard } from "../guard.ts";
import type { Server } from "../server.ts";

export function registerDefinition({ connection, workspace, client }: Server): void {
  connection.onDefinition(
    guard(connection, null, async ({ textDocument, position }, token) => {
      const open = await workspace.articles.open(textDocument.uri, token);
      if (open === undefined) return null;
      const offset = toOffset(linesOfOpen(open), position);
      const definition =
        open.kind === "note" ? definitionAt(open.note, offset) : definitionInArticle(open, offset);
      if (definition === undefined) return null;
      const links = toLocationLinks(open, definition, client);
      if (client.locationLinks) return [...links];
      return links.map(({ targetUri, targetSelectionRange }) => ({
        uri: targetUri,
        range: targetSelectionRange,
      }));
    }),
  );
}
