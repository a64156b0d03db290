// Progress while many files are read, "Tieout: reading: 312 of 1,000", with a way to stop it. What is read by then counts.

import type { WorkDoneProgressServerReporter } from "vscode-languageserver";
import { logError } from "../guard.ts";
import type { ReadProgress } from "../referenceStore.ts";
import type { Cancellable } from "../runtime.ts";
import type { Server } from "../server.ts";

/** Fewer files are read before a person has seen that there was progress. */
const WORTH_SHOWING = 32;

/** Milliseconds: what is quicker is not shown. */
const PAUSE = 100;

/** Told so many times in all: a message for each of a thousand files would be noise. */
const STEPS = 100;

export function registerReading({ connection, client, workspace, runtime }: Server): void {
  if (!client.progress) return;
  const { references } = workspace;
  let waiting: Cancellable | undefined;
  let shown: Promise<WorkDoneProgressServerReporter> | undefined;
  let told = 0;

  references.onDidProgress((progress) => {
    const { done, total } = progress;
    if (done === total) {
      waiting?.cancel();
      waiting = undefined;
      shown?.then((reporter) => reporter.done()).catch(() => {});
      shown = undefined;
      return;
    }
    if (total >= WORTH_SHOWING) waiting ??= runtime.schedule(begin, PAUSE);
    if (done - told < total / STEPS) return;
    told = done;
    shown
      ?.then((reporter) => reporter.report(percentage(progress), messageOf(progress)))
      .catch(() => {});
  });

  function begin(): void {
    told = references.progress.done;
    shown = show(references.progress);
    shown.catch((error: unknown) => logError(connection, error));
  }

  async function show(progress: ReadProgress): Promise<WorkDoneProgressServerReporter> {
    const reporter = await connection.window.createWorkDoneProgress();
    reporter.begin("Tieout: reading", percentage(progress), messageOf(progress), true);
    reporter.token.onCancellationRequested(() => references.cancel());
    return reporter;
  }
}

function percentage({ done, total }: ReadProgress): number {
  return Math.floor((100 * done) / total);
}

function messageOf({ done, total }: ReadProgress): string {
  return `${done.toLocaleString("en")} of ${total.toLocaleString("en")}`;
}
