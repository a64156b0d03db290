// The commands: check the claims and show the report; open a place that the report links to.

import {
  type CancellationToken,
  commands,
  type Disposable,
  type Progress,
  ProgressLocation,
  Selection,
  type TextDocument,
  Uri,
  ViewColumn,
  window,
} from "vscode";
import {
  type BaseLanguageClient,
  ExecuteCommandRequest,
  LSPErrorCodes,
  ResponseError,
  WorkDoneProgress,
} from "vscode-languageclient";
import { CHECK_COMMAND, type CheckParams, type CheckResult } from "../server/lsp/protocol.ts";
import { isReference } from "./cite.ts";
import { createReportPanel } from "./report.ts";

export const CHECK_CLAIMS_COMMAND = "tieout.checkClaims";
const CHECK_ALL_COMMAND = "tieout.checkAllClaims";
export const OPEN_PLACE_COMMAND = "tieout.openPlace";

const NO_NOTES =
  "Tieout found no notes. A note is a Markdown file, with its articles in a folder named references; " +
  "the settings tieout.notes and tieout.references say otherwise.";

export function registerCommands(client: BaseLanguageClient): readonly Disposable[] {
  const panel = createReportPanel([OPEN_PLACE_COMMAND]);
  const check = async (find: () => Promise<TextDocument | undefined>) => {
    const result = await checkClaims(client, find);
    if (result === undefined) return undefined;
    if (result.notes > 0 || result.failures.length > 0) panel.show(result);
    else void window.showInformationMessage(NO_NOTES);
    return result.counts;
  };
  return [
    panel,
    commands.registerCommand(CHECK_CLAIMS_COMMAND, () => check(() => noteInFront(client))),
    commands.registerCommand(CHECK_ALL_COMMAND, () => check(async () => undefined)),
    commands.registerCommand(OPEN_PLACE_COMMAND, openPlace),
  ];
}

/** Checks the note that is found, or all where none is. Undefined where the user cancelled. */
async function checkClaims(
  client: BaseLanguageClient,
  find: () => Promise<TextDocument | undefined>,
): Promise<CheckResult | undefined> {
  try {
    return await window.withProgress(
      {
        location: ProgressLocation.Notification,
        title: "Tieout: checking claims",
        cancellable: true,
      },
      async (progress, token) => {
        const note = await find();
        const params: CheckParams = note === undefined ? {} : { uris: [note.uri.toString()] };
        return requestCheck(client, params, { progress, token });
      },
    );
  } catch (error) {
    if (error instanceof ResponseError && error.code === LSPErrorCodes.RequestCancelled) {
      return undefined;
    }
    throw error;
  }
}

/** The note being written, or one beside the report or the article, in Markdown or not, that has the cursor. */
async function noteInFront(client: BaseLanguageClient): Promise<TextDocument | undefined> {
  for (const editor of [window.activeTextEditor, ...window.visibleTextEditors]) {
    const isNote =
      editor?.document.languageId === "markdown" && !(await isReference(client, editor.document));
    if (isNote) return editor.document;
  }
  return undefined;
}

interface Run {
  readonly progress: Progress<{ readonly message?: string; readonly increment?: number }>;
  readonly token: CancellationToken;
}

let lastToken = 0;

async function requestCheck(
  client: BaseLanguageClient,
  params: CheckParams,
  { progress, token }: Run,
): Promise<CheckResult> {
  const workDoneToken = `tieout.check.${++lastToken}`;
  let done = 0;
  const listening = client.onProgress(WorkDoneProgress.type, workDoneToken, (value) => {
    if (value.kind !== "report") return;
    const percentage = value.percentage ?? done;
    progress.report({ message: value.message ?? "", increment: percentage - done });
    done = percentage;
  });
  try {
    const request = { command: CHECK_COMMAND, arguments: [params], workDoneToken };
    return await client.sendRequest(ExecuteCommandRequest.type, request, token);
  } finally {
    listening.dispose();
  }
}

/** From the report, beside which it opens, or a hover. Line and column count from 1. */
async function openPlace(uri: unknown, line: unknown, column: unknown): Promise<void> {
  if (typeof uri !== "string" || !isCount(line) || !isCount(column)) return;
  const selection = new Selection(line - 1, column - 1, line - 1, column - 1);
  const viewColumn = window.activeTextEditor?.viewColumn ?? ViewColumn.One;
  await window.showTextDocument(Uri.parse(uri, true), { selection, viewColumn });
}

function isCount(value: unknown): value is number {
  return typeof value === "number" && Number.isInteger(value) && value > 0;
}
