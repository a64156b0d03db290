// The real server over its real transport, as an editor drives it: one process, stdio, pull diagnostics.

import { type ChildProcess, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import {
  createProtocolConnection,
  DidChangeTextDocumentNotification,
  DidOpenTextDocumentNotification,
  DocumentDiagnosticRequest,
  ExitNotification,
  InitializedNotification,
  InitializeRequest,
  type ProtocolConnection,
  ShutdownRequest,
} from "vscode-languageserver/node";

export interface BenchServer {
  /** Opens the note; milliseconds until its diagnostics are there, and how many there are. */
  open(text: string): Promise<Timing>;
  /** Types one character into the note at a line and column; milliseconds until the diagnostics are there. */
  type(line: number, character: number, text: string): Promise<Timing>;
  stop(): Promise<void>;
}

export interface Timing {
  readonly ms: number;
  readonly diagnostics: number;
}

/** A desk with these articles in a folder of its own, and the server started on it. */
export async function startServer(articles: readonly string[]): Promise<BenchServer> {
  const desk = mkdtempSync(join(tmpdir(), "tieout-bench-"));
  mkdirSync(join(desk, "references"));
  for (const [i, text] of articles.entries()) {
    writeFileSync(join(desk, "references", `article-${i}.txt`), text);
  }
  const child = spawn(process.execPath, ["dist/server/node.cjs", "--stdio"], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  if (child.stdout === null || child.stdin === null) throw new Error("the server has no pipes");
  const connection = createProtocolConnection(child.stdout, child.stdin);
  answerClientRequests(connection);
  connection.listen();
  await initialize(connection, desk);
  return benchServer(connection, child, desk);
}

function answerClientRequests(connection: ProtocolConnection): void {
  connection.onRequest("workspace/configuration", ({ items }: { items: unknown[] }) =>
    items.map(() => null),
  );
  connection.onRequest("client/registerCapability", () => null);
  connection.onRequest("workspace/diagnostic/refresh", () => null);
  connection.onRequest("window/workDoneProgress/create", () => null);
}

async function initialize(connection: ProtocolConnection, desk: string): Promise<void> {
  const uri = pathToFileURL(desk).href;
  await connection.sendRequest(InitializeRequest.type, {
    processId: process.pid,
    rootUri: uri,
    workspaceFolders: [{ uri, name: "desk" }],
    capabilities: {
      workspace: {
        configuration: true,
        workspaceFolders: true,
        diagnostics: { refreshSupport: true },
      },
      textDocument: { diagnostic: { relatedDocumentSupport: false }, synchronization: {} },
    },
  });
  await connection.sendNotification(InitializedNotification.type, {});
}

function benchServer(
  connection: ProtocolConnection,
  child: ChildProcess,
  desk: string,
): BenchServer {
  const uri = pathToFileURL(join(desk, "note.md")).href;
  let version = 1;
  const timed = async (send: () => Promise<void>): Promise<Timing> => {
    const begin = performance.now();
    await send();
    const report = await connection.sendRequest(DocumentDiagnosticRequest.type, {
      textDocument: { uri },
    });
    const diagnostics = report.kind === "full" ? report.items.length : 0;
    return { ms: performance.now() - begin, diagnostics };
  };
  return {
    open: (text) =>
      timed(() =>
        connection.sendNotification(DidOpenTextDocumentNotification.type, {
          textDocument: { uri, languageId: "markdown", version, text },
        }),
      ),
    type: (line, character, text) =>
      timed(() => {
        version++;
        const position = { line, character };
        return connection.sendNotification(DidChangeTextDocumentNotification.type, {
          textDocument: { uri, version },
          contentChanges: [{ range: { start: position, end: position }, text }],
        });
      }),
    async stop() {
      const exited = new Promise((resolve) => child.once("exit", resolve));
      await connection.sendRequest(ShutdownRequest.type);
      await connection.sendNotification(ExitNotification.type);
      await exited;
      connection.dispose();
      rmSync(desk, { recursive: true, force: true });
    },
  };
}
