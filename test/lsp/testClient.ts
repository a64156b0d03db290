// A client of the language server in the same process: two streams between them, a desk of files in
// memory. What the client can do is what the test says, as editors differ in it.

import { PassThrough } from "node:stream";
import {
  type ClientCapabilities,
  createConnection,
  createMessageConnection,
  type Diagnostic,
  type DocumentDiagnosticReport,
  FileChangeType,
  type InitializeResult,
  type MessageConnection,
  type PublishDiagnosticsParams,
  type Registration,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-languageserver/node";
import type { Span } from "../../server/core/index.ts";
import type {
  FindFilesParams,
  InitializationOptions,
  ReadFileParams,
  ReadFileResult,
} from "../../server/lsp/protocol.ts";
import type { Runtime } from "../../server/lsp/runtime.ts";
import { startServer } from "../../server/lsp/server.ts";
import { Desk } from "./desk.ts";
import { testRuntime } from "./testRuntime.ts";

export interface Setup {
  /** Path -> text, below `file:///desk`. */
  readonly files?: Readonly<Record<string, string>>;
  /** What the client can do besides plain LSP; pulls diagnostics and edits by version unless the test says else. */
  readonly capabilities?: ClientCapabilities;
  readonly folders?: readonly string[];
  readonly settings?: unknown;
  readonly options?: InitializationOptions;
  readonly runtime?: Runtime;
  /** The way to the server; in this process unless the test says else. */
  readonly wire?: MessageConnection;
}

/** As VS Code does it. */
export const PULL: ClientCapabilities = {
  textDocument: {
    diagnostic: { relatedInformation: true },
    definition: { linkSupport: true },
    codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: [] } } },
  },
  workspace: {
    configuration: true,
    workspaceFolders: true,
    diagnostics: { refreshSupport: true },
    workspaceEdit: { documentChanges: true },
    didChangeConfiguration: { dynamicRegistration: true },
    didChangeWatchedFiles: { dynamicRegistration: true, relativePatternSupport: true },
  },
};

/** As a small editor does it. */
export const PUSH: ClientCapabilities = { textDocument: { publishDiagnostics: {} } };

export interface TestClient {
  readonly wire: MessageConnection;
  readonly initialized: InitializeResult;
  readonly desk: Desk;
  /** What the server sent, newest last. */
  readonly published: readonly PublishDiagnosticsParams[];
  readonly registrations: readonly Registration[];
  readonly shown: readonly string[];
  readonly logged: readonly string[];
  readonly statuses: readonly unknown[];
  readonly progress: readonly ProgressParams[];
  refreshes(): number;
  open(path: string, text?: string, languageId?: string): Promise<void>;
  /** Replaces the words, which stand in the document once, by others: one incremental change. */
  edit(path: string, words: string, by: string): Promise<void>;
  /** The same by offsets; the new text is given back. */
  replace(path: string, span: Span, by: string): Promise<string>;
  close(path: string): Promise<void>;
  /** Writes, or deletes, files and tells the server as a watcher would. */
  write(path: string, text: string): Promise<void>;
  remove(path: string): Promise<void>;
  pull(path: string, previousResultId?: string): Promise<DocumentDiagnosticReport>;
  diagnostics(path: string): Promise<readonly Diagnostic[]>;
  /** Sends a request about the place where `words` begin. */
  ask<Result>(method: string, path: string, words: string): Promise<Result>;
  changeSettings(settings: unknown): Promise<void>;
  stop(): Promise<void>;
}

/** What the server says of long work. */
export interface ProgressParams {
  readonly token: string | number;
  readonly value: { readonly kind: string; readonly title?: string; readonly message?: string };
}

export function messageOf({ message }: Diagnostic): string {
  return typeof message === "string" ? message : message.value;
}

export function uriOf(path: string): string {
  return path.includes(":") ? path : `file:///desk/${path}`;
}

export async function startClient(setup: Setup = {}): Promise<TestClient> {
  const desk = new Desk(setup.files ?? {});
  const wire = setup.wire ?? connect(setup.runtime ?? testRuntime);
  const seen = listen(wire, desk, setup);
  wire.listen();
  const initialized = await wire.sendRequest<InitializeResult>("initialize", {
    processId: null,
    rootUri: null,
    capabilities: setup.capabilities ?? PULL,
    workspaceFolders: (setup.folders ?? ["file:///desk"]).map((uri) => ({ uri, name: uri })),
    initializationOptions: setup.options ?? { readsFiles: true, showsStatus: true },
  });
  await wire.sendNotification("initialized", {});
  return { ...seen, ...actions(wire, desk, seen), wire, desk, initialized };
}

function connect(runtime: Runtime): MessageConnection {
  const up = new PassThrough();
  const down = new PassThrough();
  const ends = [new StreamMessageReader(up), new StreamMessageWriter(down)] as const;
  startServer(createConnection(...ends), runtime);
  const wire = createMessageConnection(new StreamMessageReader(down), new StreamMessageWriter(up));
  return wire;
}

function listen(wire: MessageConnection, desk: Desk, setup: Setup) {
  const published: PublishDiagnosticsParams[] = [];
  const registrations: Registration[] = [];
  const shown: string[] = [];
  const logged: string[] = [];
  const statuses: unknown[] = [];
  const progress: ProgressParams[] = [];
  const state = { refreshes: 0, settings: setup.settings };
  wire.onRequest<ReadFileResult, void>("tieout/readFile", ({ uri }: ReadFileParams) =>
    desk.readFile(uri),
  );
  wire.onRequest("tieout/findFiles", (query: FindFilesParams) => desk.findFiles(query));
  wire.onRequest("workspace/configuration", ({ items }: { items: unknown[] }) =>
    items.map(() => state.settings ?? null),
  );
  wire.onRequest("client/registerCapability", (params: { registrations: Registration[] }) => {
    registrations.push(...params.registrations);
    return null;
  });
  wire.onRequest("workspace/diagnostic/refresh", () => {
    state.refreshes++;
    return null;
  });
  wire.onNotification("textDocument/publishDiagnostics", (params: PublishDiagnosticsParams) => {
    published.push(params);
  });
  wire.onNotification("window/showMessage", ({ message }: { message: string }) => {
    shown.push(message);
  });
  wire.onNotification("window/logMessage", ({ message }: { message: string }) => {
    logged.push(message);
  });
  wire.onRequest("window/workDoneProgress/create", () => null);
  wire.onNotification("$/progress", (params: ProgressParams) => {
    progress.push(params);
  });
  wire.onNotification("tieout/status", (status: unknown) => {
    statuses.push(status);
  });
  const refreshes = () => state.refreshes;
  return { published, registrations, shown, logged, statuses, progress, refreshes, state };
}

type Actions = Omit<
  TestClient,
  | "wire"
  | "initialized"
  | "desk"
  | "published"
  | "registrations"
  | "shown"
  | "logged"
  | "statuses"
  | "progress"
  | "refreshes"
>;

function actions(wire: MessageConnection, desk: Desk, seen: ReturnType<typeof listen>): Actions {
  const tell = (path: string, type: FileChangeType) =>
    wire.sendNotification("workspace/didChangeWatchedFiles", {
      changes: [{ uri: uriOf(path), type }],
    });
  const pull = (path: string, previousResultId?: string) =>
    wire.sendRequest<DocumentDiagnosticReport>("textDocument/diagnostic", {
      textDocument: { uri: uriOf(path) },
      ...(previousResultId === undefined ? {} : { previousResultId }),
    });
  return {
    ...documentActions(wire, desk),
    pull,
    async write(path, text) {
      const type = desk.has(uriOf(path)) ? FileChangeType.Changed : FileChangeType.Created;
      desk.write(uriOf(path), text);
      await tell(path, type);
    },
    async remove(path) {
      desk.remove(uriOf(path));
      await tell(path, FileChangeType.Deleted);
    },
    async diagnostics(path) {
      const report = await pull(path);
      return report.kind === "full" ? report.items : [];
    },
    async changeSettings(settings) {
      seen.state.settings = settings;
      await wire.sendNotification("workspace/didChangeConfiguration", { settings: null });
    },
    async stop() {
      await wire.sendRequest("shutdown");
      wire.dispose();
    },
  };
}

type DocumentActions = Pick<TestClient, "open" | "edit" | "replace" | "close" | "ask">;

/** Open documents, with their texts and versions as an editor keeps them. */
function documentActions(wire: MessageConnection, desk: Desk): DocumentActions {
  const open = new Map<string, { text: string; version: number }>();
  const offset = (path: string, words: string) => {
    const at = open.get(uriOf(path))?.text.indexOf(words) ?? -1;
    if (at === -1) throw new Error(`"${words}" is not in ${path}`);
    return at;
  };
  const place = (path: string, words: string) =>
    position(open.get(uriOf(path))?.text ?? "", offset(path, words));
  const replace: DocumentActions["replace"] = async (path, span, by) => {
    const uri = uriOf(path);
    const { text = "", version = 0 } = open.get(uri) ?? {};
    const range = { start: position(text, span.start), end: position(text, span.end) };
    const changed = text.slice(0, span.start) + by + text.slice(span.end);
    open.set(uri, { text: changed, version: version + 1 });
    await wire.sendNotification("textDocument/didChange", {
      textDocument: { uri, version: version + 1 },
      contentChanges: [{ range, text: by }],
    });
    return changed;
  };
  return {
    async open(path, text = desk.textOf(uriOf(path)), languageId = languageOf(path)) {
      open.set(uriOf(path), { text, version: 1 });
      const textDocument = { uri: uriOf(path), languageId, version: 1, text };
      await wire.sendNotification("textDocument/didOpen", { textDocument });
    },
    async edit(path, words, by) {
      const start = offset(path, words);
      await replace(path, { start, end: start + words.length }, by);
    },
    replace,
    async close(path) {
      open.delete(uriOf(path));
      await wire.sendNotification("textDocument/didClose", { textDocument: { uri: uriOf(path) } });
    },
    ask: (method, path, words) =>
      wire.sendRequest(method, {
        textDocument: { uri: uriOf(path) },
        position: place(path, words),
        range: { start: place(path, words), end: place(path, words) },
        context: { diagnostics: [] },
      }),
  };
}

/** Lines end as LSP has it: at LF, CRLF or CR. */
function position(text: string, offset: number) {
  const lines = text.slice(0, offset).split(/\r\n|\n|\r/u);
  return { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
}

function languageOf(path: string): string {
  return path.endsWith(".md") ? "markdown" : "plaintext";
}
