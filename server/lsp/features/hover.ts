// Hover: what the references say about the figure, quotation or name under the cursor.

import { hoverAt } from "../../core/index.ts";
import { toHover, toOffset } from "../convert.ts";
import { guard } from "../guard.ts";
import type { Server } from "../server.ts";
import { toldUnread } from "../soFar.ts";

export function registerHover({ connection, workspace }: Server): void {
  connection.onHover(
    guard(connection, null, async ({ textDocument, position }, token) => {
      const state = await workspace.note(textDocument.uri, token);
      const note = state?.checked;
      if (note === undefined) return null;
      const hover = hoverAt(note, toOffset(note.lines, position));
      if (hover === undefined) return null;
      const soFar = state?.unread ? `\n\n_${toldUnread(state.unread)}_` : "";
      return toHover(note.lines, { ...hover, markdown: hover.markdown + soFar });
    }),
  );
}
