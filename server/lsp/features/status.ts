// Tells the client how the claims of an open note stand, for its status bar: after a pause, because nobody
// reads counts while typing and a long note takes a while to count.

import { type CheckedNote, countClaims } from "../../core/index.ts";
import { send } from "../guard.ts";
import type { NoteState } from "../noteChecks.ts";
import { STATUS, type StatusParams } from "../protocol.ts";
import type { ReadProgress } from "../referenceStore.ts";
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
      const { progress } = workspace.references;
      tell(toStatus(latest.get(uri) ?? { ...NOTHING, uri }, progress));
    }
    untold.clear();
  });
  const tellSoon = (uri: string) => {
    untold.add(uri);
    tellUntold();
  };
  workspace.didCheck.event((state) => {
    latest.set(state.uri, state);
    tellSoon(state.uri);
  });
  workspace.references.onDidProgress(() => {
    for (const { uri, languageId } of workspace.documents.all()) {
      const state = latest.get(uri);
      // A note that waits for its first check, or could do with more references.
      if (state === undefined ? languageId === "markdown" : state.unread > 0) tellSoon(uri);
    }
  });
  workspace.documents.onDidClose(({ document }) => latest.delete(document.uri));
}

/** A note before its first check. */
const NOTHING = { bindingFindings: [], references: 0, unread: 1 };

function toStatus(
  { uri, references, unread, checked }: NoteState,
  progress: ReadProgress,
): StatusParams {
  return {
    uri,
    references,
    ...(checked !== undefined && { counts: countClaims(checked) }),
    ...(unread > 0 && progress.total > 0 && { reading: progress }),
    ...(checked !== undefined && checked.unchecked > 0 && { checking: checkingOf(checked) }),
  };
}

function checkingOf({ blocks, unchecked }: CheckedNote): Required<StatusParams>["checking"] {
  return { done: blocks.length, total: blocks.length + unchecked };
}
