// Symbols: the names of an open note or article for the outline, those of all articles for the search over the workspace.

import { findSymbols, symbolsIn } from "../../core/index.ts";
import { linesOfOpen, toDocumentSymbol, toSymbolInformation } from "../convert.ts";
import { guard } from "../guard.ts";
import type { Server } from "../server.ts";
import { sectionSymbols } from "./virtualDocument.ts";

/** What one looks through; more are found by typing on. */
const MOST_FOUND = 100;

export function registerSymbols(server: Server): void {
  const { connection, workspace, client } = server;
  connection.onDocumentSymbol(
    guard(connection, null, async ({ textDocument }, token) => {
      const { uri } = textDocument;
      const open = await workspace.articles.open(uri, token);
      if (open === undefined) return sectionSymbols(server, uri, []);
      const lines = linesOfOpen(open);
      const names = symbolsIn(open).map((symbol) => toDocumentSymbol(lines, symbol));
      return sectionSymbols(server, uri, names);
    }),
  );
  connection.onWorkspaceSymbol(
    guard(connection, null, async ({ query }, token) => {
      const libraries = await workspace.articles.libraries(token);
      const found = libraries.flatMap((library) =>
        findSymbols(query, library, MOST_FOUND).flatMap((symbol) =>
          toSymbolInformation(library, symbol, client),
        ),
      );
      // Notes with other bindings share articles: each place is told once.
      const byPlace = new Map(found.map((each) => [JSON.stringify(each.location), each]));
      return [...byPlace.values()].slice(0, MOST_FOUND);
    }),
  );
}
