// The bin that is shipped, started as other editors start it: over the standard streams, with its own files.

import assert from "node:assert/strict";
import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import {
  createMessageConnection,
  type MessageConnection,
  type PublishDiagnosticsParams,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-languageserver/node";
import { ARTICLE, NOTE } from "./examples.ts";
import { until } from "./until.ts";

describe("tieout-language-server", () => {
  let root: string;
  let server: ChildProcessWithoutNullStreams;
  let wire: MessageConnection;
  const published: PublishDiagnosticsParams[] = [];

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), "tieout-"));
    mkdirSync(join(root, "references"));
    writeFileSync(join(root, "references/service.txt"), ARTICLE);
    published.length = 0;
  });

  afterEach(() => {
    wire.dispose();
    if (server.exitCode === null) server.kill();
    rmSync(root, { recursive: true });
  });

  async function start(...options: readonly string[]): Promise<void> {
    server = spawn(process.execPath, ["dist/server/node.cjs", ...options]);
    const streams = [
      new StreamMessageReader(server.stdout),
      new StreamMessageWriter(server.stdin),
    ] as const;
    wire = createMessageConnection(...streams);
    wire.onNotification("textDocument/publishDiagnostics", (params: PublishDiagnosticsParams) => {
      published.push(params);
    });
    wire.listen();
    await wire.sendRequest("initialize", {
      processId: process.pid,
      rootUri: pathToFileURL(root).href,
      capabilities: {},
    });
    await wire.sendNotification("initialized", {});
  }

  async function open(): Promise<string> {
    const uri = pathToFileURL(join(root, "note.md")).href;
    const textDocument = { uri, languageId: "markdown", version: 1, text: NOTE };
    await wire.sendNotification("textDocument/didOpen", { textDocument });
    return uri;
  }

  for (const options of [["--stdio"], []]) {
    it(`checks a note against the files on the disk: ${options.join() || "no option"}`, async () => {
      await start(...options);
      const uri = await open();
      const { diagnostics } = await until("diagnostics", () =>
        published.find((each) => each.uri === uri && each.diagnostics.length > 0),
      );
      assert.equal(diagnostics[0]?.code, "figure-differs");
    });
  }

  it("looks at the files again when a note is saved, where nobody tells of changes", async () => {
    await start("--stdio");
    const uri = await open();
    await until("the slip", () => published.at(-1)?.diagnostics.length === 1);
    writeFileSync(join(root, "references/service.txt"), ARTICLE.replace("2,898", "2,989"));
    await wire.sendNotification("textDocument/didSave", { textDocument: { uri } });
    await until("no diagnostics", () => published.at(-1)?.diagnostics.length === 0);
  });

  it("ends when it is told to", async () => {
    await start("--stdio");
    await wire.sendRequest("shutdown");
    await wire.sendNotification("exit");
    const [code] = await once(server, "exit");
    assert.equal(code, 0);
  });
});
