// Find all references: a name's mentions in articles and notes, a passage's notes, a claim's passage and the other notes on it.

import { nameAt, referencesAt } from "../../core/index.ts";
import { libraryOf, linesOfOpen, toLocations, toOffset } from "../convert.ts";
import { guard } from "../guard.ts";
import { notify } from "../notify.ts";
import type { Server } from "../server.ts";

/** A list of more is not read; the client is told how many there are. */
const MOST_PLACES = 5000;

export function registerReferences({ connection, workspace, client: { shownUri } }: Server): void {
  connection.onReferences(
    guard(connection, null, async ({ textDocument, position }, token) => {
      const open = await workspace.articles.open(textDocument.uri, token);
      if (open === undefined) return null;
      const offset = toOffset(linesOfOpen(open), position);
      const isPassage = open.kind === "article" && nameAt(open, offset) === undefined;
      const notes = await workspace.articles.notes(isPassage ? { article: open.uri } : {}, token);
      const places = referencesAt(open, offset, notes);
      if (places === undefined) return null;
      if (places.length > MOST_PLACES) {
        const [most, all] = [MOST_PLACES, places.length].map((count) => count.toLocaleString("en"));
        notify(connection, "info", `The first ${most} of ${all} mentions are listed.`);
      }
      return toLocations(places.slice(0, MOST_PLACES), notes, {
        library: libraryOf(open),
        shownUri,
      });
    }),
  );
}
