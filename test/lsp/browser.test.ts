// The server's browser bundle in a web worker: a note is checked against an article that the client gets and a reader, a
// worker of its own, reads.

import assert from "node:assert/strict";
import {
  AbstractMessageReader,
  AbstractMessageWriter,
  createMessageConnection,
  type DataCallback,
  type Diagnostic,
  type Disposable,
  type Message,
  type MessageConnection,
} from "vscode-languageserver/node";
import { files, HONEST_NOTE } from "./examples.ts";
import { messageOf, startClient, type TestClient } from "./testClient.ts";
import { until } from "./until.ts";
import { startWebWorker } from "./webWorker.ts";

/** Messages pass as JSON, as a client in a page sends them. */
function connectTo(path: string): MessageConnection {
  const worker = startWebWorker(path);
  const copy = (data: unknown) => JSON.parse(JSON.stringify(data));
  class Reader extends AbstractMessageReader {
    listen(callback: DataCallback): Disposable {
      worker.onMessage((data) => callback(copy(data)));
      return { dispose() {} };
    }
  }
  class Writer extends AbstractMessageWriter {
    async write(message: Message): Promise<void> {
      worker.post(copy(message));
    }
    end(): void {}
  }
  return createMessageConnection(new Reader(), new Writer());
}

/** A worker on a busy machine answers at first with what it knows so far, which may be nothing. */
function foundIn(client: TestClient): Promise<readonly Diagnostic[]> {
  return until("a diagnostic", async () => {
    const found = await client.diagnostics("notes/note.md");
    return found.length > 0 && found;
  });
}

describe("the server in a web worker", () => {
  it("checks a note against an article of another encoding, read by the client", async () => {
    const client = await startClient({
      files,
      wire: connectTo("dist/server/browser.js"),
      options: { readsFiles: true, reader: "dist/server/reader.js" },
    });
    const bytes = Buffer.from(`\uFEFF${files["references/service.txt"]}`, "utf16le");
    const answer = { kind: "base64", base64: bytes.toString("base64") } as const;
    client.desk.answers.set("file:///desk/references/service.txt", answer);
    await client.open("notes/note.md");
    await client.open("notes/honest.md", HONEST_NOTE);
    const [diagnostic, ...more] = await foundIn(client);
    assert.ok(diagnostic !== undefined && more.length === 0);
    assert.match(messageOf(diagnostic), /2,898 counties/u);
    assert.deepEqual(await client.diagnostics("notes/honest.md"), []);
    await client.stop();
  });

  it("says so where it cannot start a reader", async () => {
    const client = await startClient({ files, wire: connectTo("dist/server/browser.js") });
    await client.open("notes/note.md");
    const [diagnostic] = await foundIn(client);
    assert.equal(diagnostic?.code, "reference-unreadable");
    assert.match(messageOf(diagnostic), /^service\.txt could not be read\. No reader could be/u);
    await client.stop();
  });
});
