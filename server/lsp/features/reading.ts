// Progress while many files are read, "Tieout: reading 312 of 1,000", with a way to stop it. What is read by then counts.

import type { WorkDoneProgressServerReporter } from "vscode-languageserver";
import { logError } from "../guard.ts";
import type { ReadProgress } from "../referenceStore.ts";
import type { Server } from "../server.ts";

/** Fewer files are read before a person has seen that there was progress. */
const WORTH_SHOWING = 32;

/** Told so many times in all: a message for each of a thousand files would be noise. */
const STEPS = 100;

export function registerReading({ connection, client, workspace }: Server): void {
  if (!client.progress) return;
  let shown: Promise<WorkDoneProgressServerReporter> | undefined;
  let told = 0;
  workspace.references.onDidProgress((progress) => {
    const { done, total } = progress;
    if (done === total) {
      shown?.then((reporter) => reporter.done()).catch(() => {});
      shown = undefined;
      return;
    }
    if (total < WORTH_SHOWING || done === 0) return;
    if (shown === undefined) {
      told = done;
      shown = begin(progress);
      shown.catch((error: unknown) => logError(connection, error));
      return;
    }
    if (done - told < total / STEPS) return;
    told = done;
    shown
      .then((reporter) => reporter.report(percentage(progress), messageOf(progress)))
      .catch(() => {});
  });

  async function begin(progress: ReadProgress): Promise<WorkDoneProgressServerReporter> {
    const reporter = await connection.window.createWorkDoneProgress();
    reporter.begin("Tieout: reading", percentage(progress), messageOf(progress), true);
    reporter.token.onCancellationRequested(() => workspace.references.cancel());
    return reporter;
  }
}

function percentage({ done, total }: ReadProgress): number {
  return Math.floor((100 * done) / total);
}

function messageOf({ done, total }: ReadProgress): string {
  return `${done.toLocaleString("en")} of ${total.toLocaleString("en")}`;
}
