// Tells the client how the claims of an open note stand, for its status bar: after a pause, because nobody
// reads counts while typing and a long note takes a while to count.

import { countClaims } from "../../core/index.ts";
import { send } from "../guard.ts";
import type { NoteState } from "../noteChecks.ts";
import { STATUS, type StatusParams } from "../protocol.ts";
import { debounced } from "../runtime.ts";
import type { Server } from "../server.ts";

/** Milliseconds after the last check of a note. */
const STATUS_PAUSE = 100;

export function registerStatus({ connection, client, workspace, runtime }: Server): void {
  if (client.own.showsStatus !== true) return;
  const tell = (status: StatusParams) => send(connection.sendNotification(STATUS, status));
  const latest = new Map<string, NoteState>();
  const untold = new Set<string>();
  const tellUntold = debounced(runtime, STATUS_PAUSE, () => {
    for (const uri of untold) {
      const state = latest.get(uri);
      if (state !== undefined) tell(toStatus(state));
    }
    untold.clear();
  });
  const tellSoon = (uri: string) => {
    untold.add(uri);
    tellUntold();
  };
  workspace.onDidCheck = (state) => {
    latest.set(state.uri, state);
    tellSoon(state.uri);
  };
  workspace.onDidRead = ({ uri, done, total }) => {
    // The check that follows may be the one that is there already.
    if (done === total) tellSoon(uri);
    else tell({ uri, references: total, read: done });
  };
  workspace.documents.onDidClose(({ document }) => latest.delete(document.uri));
}

function toStatus({ uri, references, checked }: NoteState): StatusParams {
  return checked === undefined
    ? { uri, references }
    : { uri, references, counts: countClaims(checked) };
}
