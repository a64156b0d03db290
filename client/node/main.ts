// VS Code on the desktop, and the extension host of a remote machine.

import type { ExtensionContext } from "vscode";
import { LanguageClient, TransportKind } from "vscode-languageclient/node";
import { NODE_ENVIRONMENT, NODE_FLAGS } from "../../server/lsp/protocol.ts";
import { start } from "../client.ts";
import type { Platform } from "../platform.ts";

const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

const platform: Platform = {
  createClient(context, options) {
    const module = context.asAbsolutePath("dist/server/node.cjs");
    const server = {
      module,
      transport: TransportKind.ipc,
      options: { execArgv: [...NODE_FLAGS], env: { ...NODE_ENVIRONMENT } },
    };
    return new LanguageClient("tieout", "Tieout", server, options);
  },
  decodeUtf8(bytes) {
    try {
      return decoder.decode(bytes);
    } catch {
      return undefined;
    }
  },
  encodeBase64: (bytes) => Buffer.from(bytes).toString("base64"),
};

let client: Awaited<ReturnType<typeof start>> | undefined;

export async function activate(context: ExtensionContext): Promise<void> {
  client = await start(context, platform);
}

export async function deactivate(): Promise<void> {
  await client?.stop();
}
