// The server's browser bundle, in a context that has what a web worker has and nothing else: a note is
// checked against an article that the client reads.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createContext, runInContext } from "node:vm";
import {
  AbstractMessageReader,
  AbstractMessageWriter,
  createMessageConnection,
  type DataCallback,
  type Disposable,
  type Message,
  type MessageConnection,
} from "vscode-languageserver/node";
import { files, HONEST_NOTE } from "./examples.ts";
import { messageOf, startClient } from "./testClient.ts";

type Listener = (event: { readonly data: unknown }) => void;

/** Runs the script as `new Worker` does; messages pass as JSON, as they pass copied in a browser. */
function startWorker(path: string): MessageConnection {
  let toWorker: Listener = () => {};
  let fromWorker: DataCallback = () => {};
  const copy = (data: unknown) => JSON.parse(JSON.stringify(data));
  const scope: Record<string, unknown> = {
    postMessage: (data: unknown) => queueMicrotask(() => fromWorker(copy(data))),
    addEventListener() {},
    removeEventListener() {},
    console: { log() {}, warn() {}, error() {}, info() {}, debug() {} },
    ...{ setTimeout, clearTimeout, queueMicrotask, TextEncoder, TextDecoder, atob, btoa },
  };
  scope.self = scope;
  Object.defineProperty(scope, "onmessage", {
    set: (listener: Listener) => {
      toWorker = listener;
    },
  });
  runInContext(readFileSync(path, "utf8"), createContext(scope));

  class Reader extends AbstractMessageReader {
    listen(callback: DataCallback): Disposable {
      fromWorker = callback;
      return { dispose() {} };
    }
  }
  class Writer extends AbstractMessageWriter {
    async write(message: Message): Promise<void> {
      const data = copy(message);
      queueMicrotask(() => toWorker({ data }));
    }
    end(): void {}
  }
  return createMessageConnection(new Reader(), new Writer());
}

describe("the server in a web worker", () => {
  it("checks a note against an article of another encoding, read by the client", async () => {
    const client = await startClient({ files, wire: startWorker("dist/server/browser.js") });
    const bytes = Buffer.from(`\uFEFF${files["references/service.txt"]}`, "utf16le");
    const answer = { kind: "base64", base64: bytes.toString("base64") } as const;
    client.desk.answers.set("file:///desk/references/service.txt", answer);
    await client.open("notes/note.md");
    await client.open("notes/honest.md", HONEST_NOTE);
    const [diagnostic, ...more] = await client.diagnostics("notes/note.md");
    assert.ok(diagnostic !== undefined && more.length === 0);
    assert.match(messageOf(diagnostic), /2,898 counties/u);
    assert.deepEqual(await client.diagnostics("notes/honest.md"), []);
    await client.stop();
  });
});
