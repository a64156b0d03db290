// Hover: what the references say about the figure, quotation or name under the cursor; in an article, who is named or which
// notes stand on it.

import { type Hover, hoverAt, hoverInArticle, nameAt, type Open } from "../../core/index.ts";
import { libraryOf, linesOfOpen, toHover, toOffset, toRange } from "../convert.ts";
import { guard } from "../guard.ts";
import { commandLink, shownLinks } from "../links.ts";
import type { Server } from "../server.ts";
import { toldUnread } from "../soFar.ts";

export function registerHover(server: Server): void {
  const { connection, workspace } = server;
  connection.onHover(
    guard(connection, null, async ({ textDocument, position }, token) => {
      const open = await workspace.articles.open(textDocument.uri, token);
      if (open === undefined) return null;
      const lines = linesOfOpen(open);
      const offset = toOffset(lines, position);
      const notes =
        open.kind === "note" || nameAt(open, offset) !== undefined
          ? []
          : await workspace.articles.notes({ article: open.uri }, token);
      const hover =
        open.kind === "note" ? hoverAt(open.note, offset) : hoverInArticle(open, offset, notes);
      if (hover === undefined) return null;
      const at = { server, open, offset, uri: textDocument.uri };
      const { unread = 0 } = (await workspace.note(textDocument.uri, token)) ?? {};
      const soFar = unread > 0 ? `\n\n_${toldUnread(unread)}_` : "";
      const markdown = shownLinks(hover.markdown, libraryOf(open), server.client);
      const links = mentionsLink(hover, at);
      return toHover(lines, { ...hover, markdown: markdown + links + soFar });
    }),
  );
}

/** Below a card: a link to all mentions, where the client has a command for that. Built from places alone. */
function mentionsLink(
  { span }: Hover,
  at: {
    readonly server: Server;
    readonly open: Open;
    readonly offset: number;
    readonly uri: string;
  },
): string {
  const { server, open, offset, uri } = at;
  const command = server.client.own.showMentionsCommand;
  if (command === undefined || nameAt(open, offset) === undefined) return "";
  const { line, character } = toRange(linesOfOpen(open), span).start;
  return `\n\n[Show all mentions](${commandLink(command, [uri, line, character])})`;
}
