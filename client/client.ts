// Starts the server, answers its file requests and shows its results. All else is the server's.

import { type ExtensionContext, Uri, workspace } from "vscode";
import type { BaseLanguageClient, LanguageClientOptions } from "vscode-languageclient";
import { type InitializationOptions, TRUSTED } from "../server/lsp/protocol.ts";
import { registerCite } from "./cite.ts";
import { OPEN_PLACE_COMMAND, registerCommands } from "./commands.ts";
import { answerFileRequests } from "./fileRequests.ts";
import { OPEN_ORIGINAL_COMMAND, registerOriginal } from "./original.ts";
import { registerPlaces, SHOW_MENTIONS_COMMAND, SHOW_PLACES_COMMAND } from "./places.ts";
import type { Platform } from "./platform.ts";
import { showStatus } from "./status.ts";

function optionsFor({ extensionUri, globalStorageUri }: ExtensionContext): LanguageClientOptions {
  const initializationOptions: InitializationOptions = {
    readsFiles: true,
    showsStatus: true,
    isTrusted: workspace.isTrusted,
    openPlaceCommand: OPEN_PLACE_COMMAND,
    openOriginalCommand: OPEN_ORIGINAL_COMMAND,
    showPlacesCommand: SHOW_PLACES_COMMAND,
    showMentionsCommand: SHOW_MENTIONS_COMMAND,
    dictionary: Uri.joinPath(extensionUri, "dist/dictionary.txt").toString(),
    storage: globalStorageUri.toString(),
    reader: Uri.joinPath(extensionUri, "dist/server/reader.js").toString(true),
  };
  return {
    // Articles and the user's names too: their unsaved words count.
    documentSelector: [{ language: "markdown" }, { language: "plaintext" }, { language: "yaml" }],
    initializationOptions,
    // Hovers link to these commands; words of articles are escaped, so that no other link is in them.
    markdown: { isTrusted: { enabledCommands: [SHOW_MENTIONS_COMMAND, OPEN_PLACE_COMMAND] } },
  };
}

/** The running client; the caller stops it. */
export async function start(
  context: ExtensionContext,
  platform: Platform,
): Promise<BaseLanguageClient> {
  const client = platform.createClient(context, optionsFor(context));
  context.subscriptions.push(
    ...answerFileRequests(client, platform),
    ...showStatus(client),
    ...registerCommands(client),
    ...registerPlaces(client),
    ...registerOriginal(),
  );
  await client.start();
  context.subscriptions.push(
    ...registerCite(client),
    workspace.onDidGrantWorkspaceTrust(() => client.sendNotification(TRUSTED)),
  );
  return client;
}
