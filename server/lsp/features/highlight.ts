// Document highlight: the same name, figure or quoted words elsewhere in the open note or article.

import { highlightsAt } from "../../core/index.ts";
import { linesOfOpen, toOffset, toRange } from "../convert.ts";
import { guard } from "../guard.ts";
import type { Server } from "../server.ts";

export function registerHighlight({ connection, workspace }: Server): void {
  connection.onDocumentHighlight(
    guard(connection, null, async ({ textDocument, position }, token) => {
      const open = await workspace.articles.open(textDocument.uri, token);
      if (open === undefined) return null;
      const lines = linesOfOpen(open);
      const spans = highlightsAt(open, toOffset(lines, position));
      return spans?.map((span) => ({ range: toRange(lines, span) })) ?? null;
    }),
  );
}
