// The server in a web worker: VS Code for the Web starts it. Files come from the client, always.

import {
  BrowserMessageReader,
  BrowserMessageWriter,
  createConnection,
} from "vscode-languageserver/browser";
import { startServer } from "../server.ts";
import { browserRuntime } from "./runtime.ts";

declare const self: DedicatedWorkerGlobalScope;

const reader = new BrowserMessageReader(self);
const writer = new BrowserMessageWriter(self);
startServer(createConnection(reader, writer), browserRuntime);
