// The server on Node: started by VS Code over IPC, or by any editor with --stdio. `tieout-language-server`.

import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createConnection, ProposedFeatures } from "vscode-languageserver/node";
import { defaultCacheFolder, openDiskCache } from "../../reading/node/diskCache.ts";
import { nodeReaders } from "../../reading/node/readers.ts";
import type { Runtime } from "../runtime.ts";
import { startServer } from "../server.ts";
import { nodeFiles } from "./nodeFiles.ts";
import { nodeRuntime } from "./runtime.ts";

// Without a transport named, the standard streams: what most editors mean.
const TRANSPORTS = ["--stdio", "--node-ipc", "--socket", "--pipe"];
const isNamed = process.argv.some((argument) =>
  TRANSPORTS.some((each) => argument.startsWith(each)),
);
if (!isNamed) process.argv.push("--stdio");

/** Beside the folder of this bundle, dist/server. */
const readDictionary = () => readFile(join(__dirname, "..", "dictionary.txt"));

/** Beside this bundle. */
const reader = join(__dirname, "reader.cjs");

const runtime: Runtime = {
  ...nodeRuntime,
  files: nodeFiles,
  readDictionary,
  readers: () => nodeReaders(reader),
  openCache: (storage) => openDiskCache(cacheFolder(storage), join(__dirname, "reader.js")),
};

/** The client's folder, where it has one on this disk. */
function cacheFolder(storage: string | undefined): string {
  if (storage?.startsWith("file:")) return join(fileURLToPath(storage), "references");
  return defaultCacheFolder(process.env);
}

startServer(createConnection(ProposedFeatures.all), runtime);
