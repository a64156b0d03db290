// The server on Node: started by VS Code over IPC, or by any editor with --stdio. `tieout-language-server`.

import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { createConnection, ProposedFeatures } from "vscode-languageserver/node";
import { nodeReaders } from "../../reading/node/readers.ts";
import { startServer } from "../server.ts";
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
const readers = () => nodeReaders(join(__dirname, "reader.cjs"));

startServer(createConnection(ProposedFeatures.all), { ...nodeRuntime, readDictionary, readers });
