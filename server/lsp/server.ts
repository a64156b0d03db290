// Starts the server on a connection: the same for Node and the browser, which bring their runtime.

import {
  type Connection,
  type InitializeParams,
  type InitializeResult,
  TextDocumentSyncKind,
} from "vscode-languageserver";
import { COMPLETION_TRIGGERS } from "../core/index.ts";
import { ReaderPool } from "../reading/readerPool.ts";
import { ReferenceCache } from "../reading/referenceCache.ts";
import { type ClientSupport, readClientSupport } from "./clientSupport.ts";
import { DictionaryStore } from "./dictionaryStore.ts";
import { registerCite } from "./features/cite.ts";
import { registerCodeActions } from "./features/codeActions.ts";
import { registerCodeLens } from "./features/codeLens.ts";
import { registerCommands } from "./features/commands.ts";
import { registerCompletion } from "./features/completion.ts";
import { registerDefinition } from "./features/definition.ts";
import { registerDiagnostics } from "./features/diagnostics.ts";
import { registerHighlight } from "./features/highlight.ts";
import { registerHover } from "./features/hover.ts";
import { registerNames } from "./features/names.ts";
import { registerReading } from "./features/reading.ts";
import { registerReferences } from "./features/references.ts";
import { registerRename } from "./features/rename.ts";
import { registerStatus } from "./features/status.ts";
import { registerSymbols } from "./features/symbols.ts";
import { registerVirtualDocuments } from "./features/virtualDocument.ts";
import { registerWatch, toFolders } from "./features/watch.ts";
import { clientFiles, type FileSource, nearestFiles, noFiles } from "./files.ts";
import { logError } from "./guard.ts";
import { CHECK_COMMAND, CITE_COMMAND, CLEAR_CACHE_COMMAND, TRUSTED } from "./protocol.ts";
import { withinReach } from "./reach.ts";
import type { Runtime } from "./runtime.ts";
import { createSettingsSource } from "./settingsSource.ts";
import { REFERENCE_SCHEME } from "./virtualDocuments.ts";
import { Workspace } from "./workspace.ts";

/** What every feature gets. */
export interface Server {
  readonly connection: Connection;
  readonly runtime: Runtime;
  readonly workspace: Workspace;
  readonly client: ClientSupport;
  /** Absent where nothing is kept on a disk. */
  readonly cache: ReferenceCache | undefined;
}

const FEATURES: readonly ((server: Server) => void)[] = [
  registerDiagnostics,
  registerHover,
  registerDefinition,
  registerCodeActions,
  registerCommands,
  registerStatus,
  registerReading,
  registerVirtualDocuments,
  registerReferences,
  registerHighlight,
  registerSymbols,
  registerRename,
  registerCompletion,
  registerCite,
  registerNames,
  registerCodeLens,
];

/** Listens on the connection; the rest begins with the client's `initialize`. */
export function startServer(connection: Connection, runtime: Runtime): void {
  connection.onInitialize((params) => initialize(connection, runtime, params));
  connection.listen();
}

async function initialize(
  connection: Connection,
  runtime: Runtime,
  params: InitializeParams,
): Promise<InitializeResult> {
  const client = readClientSupport(params);
  const settings = createSettingsSource(connection, client);
  const allFiles = filesFor(connection, runtime, client);
  const dictionary = new DictionaryStore(
    runtime.readDictionary ?? askClient(client, allFiles),
    (error) => logError(connection, error),
  );
  const readers = new ReaderPool(runtime.readers(client.own.reader), runtime.schedule);
  const cache = await openCache(connection, runtime, client);
  connection.onShutdown(async () => {
    readers.stop();
    await cache?.save();
  });
  let isTrusted = client.own.isTrusted !== false;
  const files = withinReach(allFiles, {
    folders: () => workspace.folders,
    isTrusted: () => isTrusted,
  });
  const workspace = new Workspace(runtime, { files, settings, dictionary, readers, cache });
  const reread = () => {
    workspace.references.forgetLost();
    workspace.changed();
  };
  // Not at once: somebody is at work with what was lost.
  if (cache) cache.onDidLose = () => void runtime.schedule(reread, 0);
  workspace.folders = toFolders(foldersOf(params));
  const server: Server = { connection, runtime, workspace, client, cache };
  connection.onNotification(TRUSTED, () => {
    isTrusted = true;
    workspace.filesUnknown();
  });
  for (const register of FEATURES) register(server);
  registerWatch(server, settings);
  workspace.documents.listen(connection);
  return { capabilities: capabilitiesFor(client), serverInfo: { name: "Tieout" } };
}

function filesFor(connection: Connection, runtime: Runtime, client: ClientSupport): FileSource {
  if (client.own.readsFiles !== true) return runtime.files ?? noFiles;
  const ofClient = clientFiles(connection, runtime);
  return runtime.files === undefined ? ofClient : nearestFiles(runtime.files, ofClient);
}

/** Without a place to keep anything, everything is read at each start. */
async function openCache(
  connection: Connection,
  { openCache: open, schedule }: Runtime,
  { own }: ClientSupport,
): Promise<ReferenceCache | undefined> {
  try {
    const files = await open?.(own.storage);
    return files && new ReferenceCache(files, schedule, "file");
  } catch (error) {
    logError(connection, error);
    return undefined;
  }
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
    referencesProvider: true,
    documentHighlightProvider: true,
    documentSymbolProvider: { label: "Tieout" },
    workspaceSymbolProvider: true,
    renameProvider: client.preparesRename ? { prepareProvider: true } : true,
    completionProvider: { triggerCharacters: [...COMPLETION_TRIGGERS], resolveProvider: true },
    codeLensProvider: {},
    foldingRangeProvider: true,
    documentLinkProvider: {},
    codeActionProvider: { codeActionKinds: ["quickfix"] },
    executeCommandProvider: {
      commands: [CHECK_COMMAND, CITE_COMMAND, CLEAR_CACHE_COMMAND],
      workDoneProgress: true,
    },
    workspace: {
      workspaceFolders: { supported: true, changeNotifications: true },
      ...(client.virtualDocuments && { textDocumentContent: { schemes: [REFERENCE_SCHEME] } }),
    },
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
