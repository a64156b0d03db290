// Diagnostics: pulled where the client asks for them, else pushed after a short pause.

import {
  type CancellationToken,
  type Diagnostic,
  DiagnosticSeverity,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
  LSPErrorCodes,
  ResponseError,
} from "vscode-languageserver";
import { type Finding, indexLines } from "../../core/index.ts";
import { toDiagnostic, toFileDiagnostics, toRelated } from "../convert.ts";
import { messageOf } from "../files.ts";
import { followNote, noteSoon } from "../firstAnswer.ts";
import { guard, logError, send } from "../guard.ts";
import type { NoteState } from "../noteChecks.ts";
import { debounced } from "../runtime.ts";
import type { Server } from "../server.ts";
import { findingsSoFar } from "../soFar.ts";
import { canonicalUri } from "../uri.ts";

/** Milliseconds without a key before diagnostics are pushed; pulling clients have their own pause. */
const PUSH_PAUSE = 50;

/** Milliseconds in which several changed files make one refresh. */
const REFRESH_PAUSE = 50;

export function registerDiagnostics(server: Server): void {
  const refresh = server.client.pullsDiagnostics ? pull(server) : push(server);
  server.workspace.didChange.event(debounced(server.runtime, REFRESH_PAUSE, refresh));
}

/** Answers the client's requests; the function given back asks it to send them again. */
function pull(server: Server): () => void {
  const { connection, client } = server;
  const sent = new Map<string, { readonly resultId: string; readonly content: string }>();
  const none: DocumentDiagnosticReport = { kind: DocumentDiagnosticReportKind.Full, items: [] };
  let lastId = 0;
  const refresh = () => {
    if (!client.refreshesDiagnostics) return;
    connection.languages.diagnostics.refresh().catch((error) => logError(connection, error));
  };
  const diagnose = diagnoser(server, client.refreshesDiagnostics ? refresh : undefined);
  connection.languages.diagnostics.on(
    guard(connection, none, async (params, token): Promise<DocumentDiagnosticReport> => {
      const { textDocument, previousResultId } = params;
      const { uri } = textDocument;
      const items = await diagnose(uri, token);
      if (token.isCancellationRequested) {
        throw new ResponseError(LSPErrorCodes.RequestCancelled, "A newer request came.");
      }
      const content = JSON.stringify(items);
      const last = sent.get(uri);
      if (last !== undefined && last.resultId === previousResultId && last.content === content) {
        return { kind: DocumentDiagnosticReportKind.Unchanged, resultId: last.resultId };
      }
      const resultId = String(++lastId);
      sent.set(uri, { resultId, content });
      return { kind: DocumentDiagnosticReportKind.Full, resultId, items: [...items] };
    }),
  );
  server.workspace.documents.onDidClose(({ document }) => sent.delete(document.uri));
  return refresh;
}

/** Sends diagnostics after edits; the function given back sends those of every open note. */
function push(server: Server): () => void {
  const { connection, runtime, workspace } = server;
  const waiting = new Map<string, () => void>();
  const diagnose = diagnoser(server, (uri) => void publish(uri));
  const publish = guard(connection, undefined, async (uri: string) => {
    const version = workspace.documents.get(uri)?.version;
    if (version === undefined) return;
    const diagnostics = [...(await diagnose(uri))];
    // A newer version has its own turn coming.
    if (workspace.documents.get(uri)?.version !== version) return;
    await connection.sendDiagnostics({ uri, version, diagnostics });
  });
  workspace.documents.onDidChangeContent(({ document: { uri } }) => {
    const later = waiting.get(uri) ?? debounced(runtime, PUSH_PAUSE, () => void publish(uri));
    waiting.set(uri, later);
    later();
  });
  workspace.documents.onDidClose(({ document: { uri } }) => {
    waiting.delete(uri);
    send(connection.sendDiagnostics({ uri, diagnostics: [] }));
  });
  return () => {
    for (const uri of workspace.documents.keys()) void publish(uri);
  };
}

type Diagnose = (uri: string, token?: CancellationToken) => Promise<readonly Diagnostic[]>;

/** `again` is called when there is more to be told of a note than was known; where nobody can be told, who asks waits. */
function diagnoser(server: Server, again: ((uri: string) => void) | undefined): Diagnose {
  const { connection, workspace } = server;
  const followed = new Set<string>();
  const follow = (uri: string) => {
    if (again === undefined || followed.has(uri)) return;
    followed.add(uri);
    followNote(server, uri, () => again(uri))
      .catch((error: unknown) => logError(connection, error))
      .finally(() => followed.delete(uri));
  };
  const find = (uri: string, token: CancellationToken | undefined) => {
    if (again === undefined) return workspace.note(uri, token);
    const soFar = followed.has(uri) ? workspace.noteSoFar(uri) : undefined;
    return soFar ?? noteSoon(server, uri, token);
  };
  return async (uri, token) => {
    try {
      const names = await workspace.names.file(canonicalUri(uri));
      if (names !== undefined) return toFileDiagnostics(indexLines(names.text), names.problems);
      const state = await find(uri, token);
      if (state?.checked !== undefined && state.checked.unchecked > 0) {
        workspace.didCheck.fire(state);
        follow(uri);
      }
      return state === undefined ? [] : toDiagnostics(server, state);
    } catch (error) {
      logError(connection, error);
      return [failed(error)];
    }
  };
}

/** A bug of ours. An empty list would say that all is well. */
function failed(error: unknown): Diagnostic {
  const start = { line: 0, character: 0 };
  return {
    range: { start, end: start },
    severity: DiagnosticSeverity.Information,
    code: "check-failed",
    source: "tieout",
    message: `This note could not be checked; the log has the details. ${messageOf(error)}`,
  };
}

function toDiagnostics({ client, workspace }: Server, state: NoteState): readonly Diagnostic[] {
  const { checked, bindingFindings, uri, unread } = state;
  const lines = checked?.lines ?? indexLines(workspace.documents.get(uri)?.getText() ?? "");
  const relatedOf = ({ evidence }: Finding) =>
    checked !== undefined && client.relatedInformation ? toRelated(checked, evidence, client) : [];
  const ofClaims = findingsSoFar(checked?.findings ?? [], unread);
  return [
    ...bindingFindings.map((finding) => toDiagnostic(lines, finding, [])),
    ...ofClaims.map((finding) => toDiagnostic(lines, finding, relatedOf(finding))),
  ];
}
