// The claim check as a command: the notes asked for, or all of the workspace, one after the other with
// progress, and the report as HTML.

import {
  type CancellationToken,
  LSPErrorCodes,
  ResponseError,
  type WorkDoneProgressReporter,
} from "vscode-languageserver";
import { type CheckedNote, makeReport, plainLine, renderHtmlReport } from "../../core/index.ts";
import { shownBy } from "../convert.ts";
import { messageOf } from "../files.ts";
import { logError } from "../guard.ts";
import { commandLink } from "../links.ts";
import type { NoteState } from "../noteChecks.ts";
import { toNotice } from "../notify.ts";
import {
  CHECK_COMMAND,
  type CheckParams,
  type CheckResult,
  CITE_COMMAND,
  CLEAR_CACHE_COMMAND,
} from "../protocol.ts";
import { nextTurn } from "../runtime.ts";
import type { Server } from "../server.ts";
import { canonicalUri, folderOf, nameOf, relativePath } from "../uri.ts";
import { clearCache } from "./cache.ts";
import { cite } from "./cite.ts";

const HOW_TO_BIND =
  "Put articles into a folder named references, or name them at the note's start, in its front matter (references:).";

/** So many notes with one trouble are named; the rest is counted. */
const MAX_NAMED = 5;

export function registerCommands(server: Server): void {
  server.connection.onExecuteCommand(async (params, token, progress) => {
    if (params.command === CLEAR_CACHE_COMMAND) return clearCache(server);
    if (params.command === CITE_COMMAND) return cite(server, params.arguments?.[0], token);
    if (params.command !== CHECK_COMMAND) return null;
    progress.begin("Tieout: checking claims", 0, undefined, true);
    try {
      return await checkNotes(server, readParams(params.arguments?.[0]), { token, progress });
    } finally {
      progress.done();
    }
  });
}

interface Run {
  readonly token: CancellationToken;
  readonly progress: WorkDoneProgressReporter;
}

async function checkNotes(
  server: Server,
  params: CheckParams,
  { token, progress }: Run,
): Promise<CheckResult> {
  const { workspace, runtime } = server;
  const uris = params.uris ?? (await workspace.findNotes());
  const checked: CheckedNote[] = [];
  const failures: Failures = new Map();
  const unbound: string[] = [];
  const called = namesIn(uris);
  for (const [at, uri] of uris.entries()) {
    await nextTurn(runtime);
    if (token.isCancellationRequested) {
      throw new ResponseError(LSPErrorCodes.RequestCancelled, "The check was cancelled.");
    }
    progress.report(Math.floor((100 * at) / uris.length), toNotice(nameOf(uri)));
    const state = await checkFile(server, uri);
    addFailures(failures, called(uri), state);
    if (typeof state !== "object") continue;
    if (state.checked !== undefined) checked.push(state.checked);
    else if (state.bindingFindings.length === 0) unbound.push(called(uri));
  }
  const report = makeReport(checked);
  return {
    html: renderHtmlReport(report, linkMaker(server, checked), called),
    counts: report.counts,
    notes: checked.length,
    failures: [...[...failures].map(told), ...unboundMessage(unbound)].map(plainLine),
  };
}

/** A note that a bug of ours stops at must not take the others' report with it. */
async function checkFile(server: Server, uri: string): Promise<NoteState | string | undefined> {
  try {
    return await server.workspace.checkFile(uri);
  } catch (error) {
    logError(server.connection, error);
    return messageOf(error);
  }
}

/** By what is wrong, the notes it concerns: a page that cannot be read concerns every note of a folder. */
type Failures = Map<string, string[]>;

function addFailures(failures: Failures, name: string, state: NoteState | string | undefined) {
  for (const message of failuresOf(state)) {
    const names = failures.get(message);
    if (names === undefined) failures.set(message, [name]);
    else names.push(name);
  }
}

function failuresOf(state: NoteState | string | undefined): readonly string[] {
  if (typeof state === "string") return [`It could not be checked. ${state}`];
  if (state === undefined) return ["It is no note."];
  return state.bindingFindings.map(({ message }) => message);
}

function told([message, names]: readonly [string, readonly string[]]): string {
  return `${enumerate(names)}: ${message}`;
}

/** "a.md, b.md and 3 more". */
function enumerate(names: readonly string[]): string {
  const named = names.slice(0, MAX_NAMED).join(", ");
  return names.length > MAX_NAMED ? `${named} and ${names.length - MAX_NAMED} more` : named;
}

/** Notes without references may be many, in a folder of other Markdown: one line for all. */
function unboundMessage(names: readonly string[]): readonly string[] {
  return names.length === 0
    ? []
    : [`No references to check against: ${enumerate(names)}. ${HOW_TO_BIND}`];
}

/** What each note is called: its path below the folder that holds them all, so that two of one name are told apart. */
function namesIn(uris: readonly string[]): (uri: string) => string {
  const folders = uris.map((uri) => `${folderOf(canonicalUri(uri))}/`);
  let common = folders[0] ?? "";
  while (!folders.every((folder) => folder.startsWith(common))) common = parentOf(common);
  return (uri) => relativePath(common.slice(0, -1), canonicalUri(uri)) ?? nameOf(uri);
}

/** "file:///desk/" of "file:///desk/notes/"; "" at last. */
function parentOf(folder: string): string {
  return folder.slice(0, folder.lastIndexOf("/", folder.length - 2) + 1);
}

/** Links that the editor opens itself: built from place alone, never from words of a note or an article. */
function linkMaker({ client }: Server, notes: readonly CheckedNote[]) {
  const { openPlaceCommand } = client.own;
  const shownIn = shownBy(client);
  const libraries = [...new Set(notes.map((note) => note.library))];
  return (file: string, line: number, column: number): string => {
    const library = libraries.find(({ references }) => references.has(file));
    const uri = library === undefined ? file : shownIn(library, file);
    return openPlaceCommand === undefined
      ? `${uri}#L${line}`
      : commandLink(openPlaceCommand, [uri, line, column]);
  };
}

function readParams(argument: unknown): CheckParams {
  if (typeof argument !== "object" || argument === null || !("uris" in argument)) return {};
  const { uris } = argument;
  if (!Array.isArray(uris)) return {};
  return { uris: uris.filter((uri): uri is string => typeof uri === "string") };
}
