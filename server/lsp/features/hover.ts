// Hover: what the references say about the figure, quotation or name under the cursor.

import { hoverAt } from "../../core/index.ts";
import { toHover, toOffset } from "../convert.ts";
import { guard } from "../guard.ts";
import type { Server } from "../server.ts";

export function registerHover({ connection, workspace }: Server): void {
  connection.onHover(
    guard(connection, null, async ({ textDocument, position }, token) => {
      const note = await workspace.checkedNote(textDocument.uri, token);
      if (note === undefined) return null;
      const hover = hoverAt(note, toOffset(note.lines, position));
      return hover === undefined ? null : toHover(note.lines, hover);
    }),
  );
}
