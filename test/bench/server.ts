// The real server over its real transport, as an editor drives it: one process, stdio, pull diagnostics.

import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import {
  createProtocolConnection,
  DidChangeTextDocumentNotification,
  DidOpenTextDocumentNotification,
  DocumentDiagnosticRequest,
  ExitNotification,
  HoverRequest,
  InitializedNotification,
  InitializeRequest,
  type ProtocolConnection,
  ShutdownRequest,
} from "vscode-languageserver/node";
import { NODE_ENVIRONMENT, NODE_FLAGS } from "../../server/lsp/protocol.ts";
import type { Desk } from "./desk.ts";

export interface BenchServer {
  /** Opens the note; milliseconds until the first diagnostics are there, and how many there are. */
  open(text: string): Promise<Timing>;
  /** Waits until the whole note is checked. */
  whole(): Promise<void>;
  /** Types one character into the note at a line and column; milliseconds until the diagnostics are there. */
  type(line: number, character: number, text: string): Promise<Timing>;
  /** Whether no references are being read. */
  isIdle(): boolean;
  untilIdle(): Promise<void>;
  /** Milliseconds since the process was started. */
  sinceStart(): number;
  readonly pid: number;
  stop(): Promise<void>;
}

export interface Timing {
  readonly ms: number;
  readonly diagnostics: number;
}

/** The server, started on a desk. Its times count from here. */
export async function startServer({ folder, storage }: Desk): Promise<BenchServer> {
  const begin = performance.now();
  const child = spawn(process.execPath, [...NODE_FLAGS, "dist/server/node.cjs", "--stdio"], {
    stdio: ["pipe", "pipe", "inherit"],
    env: { ...process.env, ...NODE_ENVIRONMENT },
  });
  if (child.stdout === null || child.stdin === null) throw new Error("the server has no pipes");
  const connection = createProtocolConnection(child.stdout, child.stdin);
  answerClientRequests(connection);
  const works = readingOf(connection);
  connection.listen();
  await initialize(connection, folder, storage);
  return benchServer(connection, child, { folder, begin, ...works });
}

/** What the server tells of its reading. */
function readingOf(connection: ProtocolConnection): Pick<BenchServer, "isIdle" | "untilIdle"> {
  const works = new Set<string | number>();
  let waiting: (() => void)[] = [];
  const isIdle = () => works.size === 0;
  connection.onNotification("$/progress", ({ token, value }: Progress) => {
    if (value.kind === "begin") works.add(token);
    if (value.kind === "end") works.delete(token);
    if (!isIdle()) return;
    for (const resolve of waiting) resolve();
    waiting = [];
  });
  return {
    isIdle,
    untilIdle: () => new Promise((resolve) => (isIdle() ? resolve() : waiting.push(resolve))),
  };
}

interface Progress {
  readonly token: string | number;
  readonly value: { readonly kind: string };
}

function answerClientRequests(connection: ProtocolConnection): void {
  connection.onRequest("workspace/configuration", ({ items }: { items: unknown[] }) =>
    items.map(() => null),
  );
  connection.onRequest("client/registerCapability", () => null);
  connection.onRequest("workspace/diagnostic/refresh", () => null);
  connection.onRequest("window/workDoneProgress/create", () => null);
}

async function initialize(
  connection: ProtocolConnection,
  folder: string,
  storage: string,
): Promise<void> {
  const uri = pathToFileURL(folder).href;
  await connection.sendRequest(InitializeRequest.type, {
    processId: process.pid,
    rootUri: uri,
    workspaceFolders: [{ uri, name: "desk" }],
    initializationOptions: { storage: pathToFileURL(storage).href },
    capabilities: {
      window: { workDoneProgress: true },
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
  {
    folder,
    begin: started,
    ...works
  }: { readonly folder: string; readonly begin: number } & Pick<
    BenchServer,
    "isIdle" | "untilIdle"
  >,
): BenchServer {
  const uri = pathToFileURL(join(folder, "note.md")).href;
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
    async whole() {
      const position = { line: 0, character: 0 };
      await connection.sendRequest(HoverRequest.type, { textDocument: { uri }, position });
    },
    type: (line, character, text) =>
      timed(() => {
        version++;
        const position = { line, character };
        return connection.sendNotification(DidChangeTextDocumentNotification.type, {
          textDocument: { uri, version },
          contentChanges: [{ range: { start: position, end: position }, text }],
        });
      }),
    ...works,
    sinceStart: () => performance.now() - started,
    pid: child.pid ?? 0,
    async stop() {
      const exited = new Promise((resolve) => child.once("exit", resolve));
      await connection.sendRequest(ShutdownRequest.type);
      await connection.sendNotification(ExitNotification.type);
      await exited;
      connection.dispose();
    },
  };
}
