// Lenses over the passages of an open article that notes quote or use: "2 notes", and which they are on a click.

import type { CodeLens } from "vscode-languageserver";
import { lensesFor } from "../../core/index.ts";
import { linesOfOpen, toLocations, toRange } from "../convert.ts";
import { guard, logError } from "../guard.ts";
import { debounced } from "../runtime.ts";
import type { Server } from "../server.ts";
import { sectionLenses } from "./virtualDocument.ts";

/** Milliseconds after the last check: nobody reads lenses while typing. */
const REFRESH_PAUSE = 400;

export function registerCodeLens(server: Server): void {
  const { connection, client, workspace, runtime } = server;
  const { shownUri } = client;
  connection.onCodeLens(
    guard(connection, null, async ({ textDocument: { uri } }, token): Promise<CodeLens[]> => {
      const sections = await sectionLenses(server, uri);
      if (!(await workspace.settingsOf(uri)).codeLens) return sections;
      const open = await workspace.articles.open(uri, token);
      if (open?.kind !== "article") return sections;
      const notes = await workspace.articles.notes({ article: open.uri }, token);
      const lines = linesOfOpen(open);
      const uses = lensesFor(open, notes).map(({ span, title, uses }) => {
        const range = toRange(lines, span);
        const places = toLocations(uses, notes, { library: open.library, shownUri });
        // Without a client that shows them the lens only tells; find all references has the places.
        const command = client.own.showPlacesCommand ?? "";
        return { range, command: { title, command, arguments: [uri, range.start, places] } };
      });
      return [...sections, ...uses];
    }),
  );
  if (!client.refreshesLenses) return;
  const refresh = debounced(runtime, REFRESH_PAUSE, () => {
    connection
      .sendRequest("workspace/codeLens/refresh")
      .catch((error: unknown) => logError(connection, error));
  });
  workspace.didCheck.event(refresh);
  workspace.didChange.event(refresh);
}
