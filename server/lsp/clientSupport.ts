// What this client can do, read once from `initialize`: the rest of the server asks these names, not
// the tree of optional capabilities.

import type { InitializeParams } from "vscode-languageserver";
import type { InitializationOptions } from "./protocol.ts";
import { shownUri } from "./virtualDocuments.ts";

export interface ClientSupport {
  /** Asks for diagnostics itself; else they are pushed. */
  readonly pullsDiagnostics: boolean;
  readonly refreshesDiagnostics: boolean;
  readonly refreshesLenses: boolean;
  readonly relatedInformation: boolean;
  readonly locationLinks: boolean;
  /** Quick fixes as edits tied to the note's version. */
  readonly versionedEdits: boolean;
  readonly codeActions: boolean;
  readonly preparesRename: boolean;
  readonly settings: boolean;
  readonly settingsEvents: boolean;
  readonly folderEvents: boolean;
  readonly fileEvents: boolean;
  /** File events for folders outside the workspace. */
  readonly fileEventsAnywhere: boolean;
  /** Shows progress that the server begins. */
  readonly progress: boolean;
  /** Opens documents of our own scheme. */
  readonly virtualDocuments: boolean;
  /** What the client opens to show a reference, which was read in that encoding ("GB18030"). */
  readonly shownUri: (uri: string, encoding?: string) => string;
  readonly own: InitializationOptions;
}

export function readClientSupport({
  capabilities: { textDocument, window, workspace },
  initializationOptions,
}: InitializeParams): ClientSupport {
  const virtualDocuments = workspace?.textDocumentContent !== undefined;
  return {
    virtualDocuments,
    shownUri: virtualDocuments ? shownUri : (uri) => uri,
    pullsDiagnostics: textDocument?.diagnostic !== undefined,
    refreshesDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    refreshesLenses: workspace?.codeLens?.refreshSupport === true,
    relatedInformation: supportsRelatedInformation(textDocument),
    locationLinks: textDocument?.definition?.linkSupport === true,
    versionedEdits: workspace?.workspaceEdit?.documentChanges === true,
    codeActions: textDocument?.codeAction?.codeActionLiteralSupport !== undefined,
    preparesRename: textDocument?.rename?.prepareSupport === true,
    settings: workspace?.configuration === true,
    settingsEvents: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    folderEvents: workspace?.workspaceFolders === true,
    fileEvents: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    fileEventsAnywhere: workspace?.didChangeWatchedFiles?.relativePatternSupport === true,
    progress: window?.workDoneProgress === true,
    own: readOwn(initializationOptions),
  };
}

type TextDocumentCapabilities = InitializeParams["capabilities"]["textDocument"];

function supportsRelatedInformation(textDocument: TextDocumentCapabilities): boolean {
  return (
    textDocument?.diagnostic?.relatedInformation === true ||
    textDocument?.publishDiagnostics?.relatedInformation === true
  );
}

function readOwn(options: unknown): InitializationOptions {
  if (typeof options !== "object" || options === null) return {};
  const own = options as Record<string, unknown>;
  const { readsFiles, showsStatus, isTrusted } = own;
  return {
    readsFiles: readsFiles === true,
    showsStatus: showsStatus === true,
    isTrusted: isTrusted !== false,
    ...Object.fromEntries(
      STRINGS.map((name) => [name, own[name]]).filter(([, value]) => typeof value === "string"),
    ),
  };
}

const STRINGS = [
  "dictionary",
  "reader",
  "storage",
  "openPlaceCommand",
  "openOriginalCommand",
  "showPlacesCommand",
  "showMentionsCommand",
] as const satisfies readonly (keyof InitializationOptions)[];
