// Starts the server on a connection: the same for Node and the browser, which bring their runtime.

import {
  type Connection,
  type InitializeParams,
  type InitializeResult,
  TextDocumentSyncKind,
} from "vscode-languageserver";
import { ReaderPool } from "../reading/readerPool.ts";
import { type ClientSupport, readClientSupport } from "./clientSupport.ts";
import { DictionaryStore } from "./dictionaryStore.ts";
import { registerCodeActions } from "./features/codeActions.ts";
import { registerCommands } from "./features/commands.ts";
import { registerDefinition } from "./features/definition.ts";
import { registerDiagnostics } from "./features/diagnostics.ts";
import { registerHover } from "./features/hover.ts";
import { registerReading } from "./features/reading.ts";
import { registerStatus } from "./features/status.ts";
import { registerWatch, toFolders } from "./features/watch.ts";
import { clientFiles, type FileSource, noFiles } from "./files.ts";
import { CHECK_COMMAND } from "./protocol.ts";
import type { Runtime } from "./runtime.ts";
import { createSettingsSource } from "./settingsSource.ts";
import { Workspace } from "./workspace.ts";

/** What every feature gets. */
export interface Server {
  readonly connection: Connection;
  readonly runtime: Runtime;
  readonly workspace: Workspace;
  readonly client: ClientSupport;
}

const FEATURES: readonly ((server: Server) => void)[] = [
  registerDiagnostics,
  registerHover,
  registerDefinition,
  registerCodeActions,
  registerCommands,
  registerStatus,
  registerReading,
];

/** Listens on the connection; the rest begins with the client's `initialize`. */
export function startServer(connection: Connection, runtime: Runtime): void {
  connection.onInitialize((params) => initialize(connection, runtime, params));
  connection.listen();
}

function initialize(
  connection: Connection,
  runtime: Runtime,
  params: InitializeParams,
): InitializeResult {
  const client = readClientSupport(params);
  const settings = createSettingsSource(connection, client);
  const files = filesFor(connection, runtime, client);
  const dictionary = new DictionaryStore(runtime.readDictionary ?? askClient(client, files));
  const readers = new ReaderPool(runtime.readers(client.own.reader), runtime.schedule);
  connection.onShutdown(() => readers.stop());
  const workspace = new Workspace(runtime, { files, settings, dictionary, readers });
  workspace.folders = toFolders(foldersOf(params));
  const server: Server = { connection, runtime, workspace, client };
  for (const register of FEATURES) register(server);
  registerWatch(server, settings);
  workspace.documents.listen(connection);
  return { capabilities: capabilitiesFor(client), serverInfo: { name: "Tieout" } };
}

function filesFor(connection: Connection, runtime: Runtime, client: ClientSupport): FileSource {
  if (client.own.readsFiles === true) return clientFiles(connection, runtime);
  return runtime.files ?? noFiles;
}

/** The dictionary as a file of the client's, where it names one. */
function askClient(
  { own: { dictionary: uri } }: ClientSupport,
  files: FileSource,
): (() => Promise<Uint8Array>) | undefined {
  if (uri === undefined) return undefined;
  return async () => {
    const content = await files.readFile(uri);
    if (content.kind === "failure") throw new Error(content.message);
    return content.bytes;
  };
}

function foldersOf({ workspaceFolders, rootUri }: InitializeParams) {
  return workspaceFolders ?? (rootUri ? [{ uri: rootUri, name: "" }] : []);
}

function capabilitiesFor(client: ClientSupport): InitializeResult["capabilities"] {
  return {
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
    hoverProvider: true,
    definitionProvider: true,
    codeActionProvider: { codeActionKinds: ["quickfix"] },
    executeCommandProvider: { commands: [CHECK_COMMAND], workDoneProgress: true },
    workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
    ...(client.pullsDiagnostics
      ? {
          diagnosticProvider: {
            identifier: "tieout",
            interFileDependencies: true,
            workspaceDiagnostics: false,
          },
        }
      : {}),
  };
}
