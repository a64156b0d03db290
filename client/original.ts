// Opens a reference's own file, a PDF or a workbook, in the program that the system has for it.

import { commands, type Disposable, env, Uri } from "vscode";

export const OPEN_ORIGINAL_COMMAND = "tieout.openOriginal";

export function registerOriginal(): readonly Disposable[] {
  return [commands.registerCommand(OPEN_ORIGINAL_COMMAND, openOriginal)];
}

/** At a page, from 1, where the program understands that. Where the system cannot open it, the editor tries. */
async function openOriginal(uri: unknown, page: unknown): Promise<void> {
  if (typeof uri !== "string") return;
  const file = Uri.parse(uri, true);
  const place = typeof page === "number" ? file.with({ fragment: `page=${page}` }) : file;
  const isOpened = file.scheme === "file" && (await env.openExternal(place));
  if (!isOpened) await commands.executeCommand("vscode.open", file);
}
