// VS Code for the Web: the server runs in a worker.

import { type ExtensionContext, Uri } from "vscode";
import { LanguageClient } from "vscode-languageclient/browser";
import { start } from "../client.ts";
import type { Platform } from "../platform.ts";

const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** So many characters at a time: `String.fromCharCode` takes its arguments on the stack. */
const CHUNK = 0x8000;

const platform: Platform = {
  createClient(context, options) {
    const script = Uri.joinPath(context.extensionUri, "dist/server/browser.js");
    const worker = new Worker(script.toString(true));
    return new LanguageClient("tieout", "Tieout", worker, options);
  },
  decodeUtf8(bytes) {
    try {
      return decoder.decode(bytes);
    } catch {
      return undefined;
    }
  },
  encodeBase64(bytes) {
    let binary = "";
    for (let at = 0; at < bytes.length; at += CHUNK) {
      binary += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
    }
    return btoa(binary);
  },
};

let client: Awaited<ReturnType<typeof start>> | undefined;

export async function activate(context: ExtensionContext): Promise<void> {
  client = await start(context, platform);
}

export async function deactivate(): Promise<void> {
  await client?.stop();
}
