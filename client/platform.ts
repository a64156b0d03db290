// What differs between VS Code on the desktop and in the browser: node/main.ts and browser/main.ts bring it.

import type { ExtensionContext } from "vscode";
import type { BaseLanguageClient, LanguageClientOptions } from "vscode-languageclient";

export interface Platform {
  /** The client of a server that is not started yet. */
  createClient(context: ExtensionContext, options: LanguageClientOptions): BaseLanguageClient;
  /** The text, byte order mark kept; undefined where the bytes are no UTF-8. */
  decodeUtf8(bytes: Uint8Array): string | undefined;
  encodeBase64(bytes: Uint8Array): string;
}
