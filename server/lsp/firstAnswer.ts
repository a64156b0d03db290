// The first check of a long note against a thousand articles takes seconds. Who asks for its findings meanwhile gets those of the
// paragraphs that are checked, from the first on, and is told when there are more. What is checked by then is no guess:
// the rest of the note changes nothing about it. Later checks are waited for: what is shown of the last one stands until then.

import type { CancellationToken } from "vscode-languageserver";
import type { NoteState } from "./noteChecks.ts";
import type { Runtime } from "./runtime.ts";
import type { Workspace } from "./workspace.ts";

/** Milliseconds of a first check after which what is known is told; twice as long for each time that it was told. */
export const FIRST_ANSWER = 240;

interface Asked {
  readonly workspace: Workspace;
  readonly runtime: Runtime;
}

/** The note, checked, or a moment after its first check began what is known of it: `unchecked` tells which. */
export async function noteSoon(
  { workspace, runtime }: Asked,
  uri: string,
  token?: CancellationToken,
): Promise<NoteState | undefined> {
  const whole = workspace.note(uri, token);
  while (await isLate(runtime, whole, FIRST_ANSWER)) {
    const soFar = workspace.noteSoFar(uri);
    if (soFar !== undefined) return soFar;
  }
  return whole;
}

/** Tells when there is more to be asked for, the last time when the note is checked. */
export async function followNote(
  { workspace, runtime }: Asked,
  uri: string,
  tell: () => void,
): Promise<void> {
  const whole = workspace.note(uri);
  for (let wait = 2 * FIRST_ANSWER; await isLate(runtime, whole, wait); wait *= 2) tell();
  tell();
}

/** Whether the note's check takes longer than so many milliseconds. */
async function isLate(runtime: Runtime, whole: Promise<unknown>, wait: number): Promise<boolean> {
  let cancel = (): void => {};
  const late = new Promise<boolean>((resolve) => {
    ({ cancel } = runtime.schedule(() => resolve(true), wait));
  });
  try {
    return await Promise.race([whole.then(() => false), late]);
  } finally {
    cancel();
  }
}
