// Who opens a long note hears of its first paragraphs while the others are checked, and of all of them at last.

import assert from "node:assert/strict";
import type { Diagnostic } from "vscode-languageserver";
import { nodeRuntime } from "../../server/lsp/node/runtime.ts";
import type { StatusParams } from "../../server/lsp/protocol.ts";
import type { Runtime } from "../../server/lsp/runtime.ts";
import { PUSH, startClient, type TestClient } from "./testClient.ts";
import { isFirstWait, testRuntime } from "./testRuntime.ts";
import { until } from "./until.ts";

const LINES = 300;
const NOTE = Array.from({ length: LINES }, (_, i) => `${i}. The ferry company has 32 boats.`);
const FILES = {
  "references/ferries.txt": "The ferry company has 23 boats.\n",
  "note.md": `${NOTE.join("\n\n")}\n`,
};

/** Waiting for a first check is over at once, as if each of its pauses were too long; the status is told at once too. */
const hasty: Runtime = {
  ...testRuntime,
  schedule: (callback, delay) =>
    nodeRuntime.schedule(callback, isFirstWait(delay) || delay === 100 ? 0 : delay),
};

describe("the first answer about a long note", () => {
  let client: TestClient;
  afterEach(() => client.stop());

  const startsAlike = (part: readonly Diagnostic[], whole: readonly Diagnostic[]) =>
    assert.deepEqual(part, whole.slice(0, part.length));

  it("has what is known by then, and the last one everything", async () => {
    client = await startClient({ files: FILES, runtime: hasty });
    await client.open("note.md");
    const first = await client.diagnostics("note.md");
    assert.ok(first.length < LINES, `${first.length} of ${LINES}`);
    await client.ask("textDocument/hover", "note.md", "32 boats"); // waits for the whole check
    await until("the last refresh", async () => {
      const found = await client.diagnostics("note.md");
      return client.refreshes() > 0 && found.length === LINES;
    });
    startsAlike(first, await client.diagnostics("note.md"));
  });

  it("is the whole one where the client cannot be told of more", async () => {
    const textDocument = { diagnostic: {} };
    client = await startClient({ files: FILES, runtime: hasty, capabilities: { textDocument } });
    await client.open("note.md");
    assert.equal((await client.diagnostics("note.md")).length, LINES);
  });

  it("is followed by more where diagnostics are pushed", async () => {
    client = await startClient({ files: FILES, runtime: hasty, capabilities: PUSH });
    await client.open("note.md");
    const { published } = client;
    await until("all of them", () => published.at(-1)?.diagnostics.length === LINES);
    const sizes = published.map(({ diagnostics }) => diagnostics.length);
    assert.ok((sizes[0] ?? LINES) < LINES, sizes.join());
    assert.deepEqual(
      sizes,
      sizes.toSorted((a, b) => a - b),
    );
  });

  it("says in the status how far the check is", async () => {
    client = await startClient({ files: FILES, runtime: hasty });
    await client.open("note.md");
    await client.diagnostics("note.md");
    const told = async (isOver: boolean) =>
      until(isOver ? "the whole check" : "a part", () =>
        client.statuses.find(
          (status) => isStatus(status) && (status.checking === undefined) === isOver,
        ),
      );
    const part = await told(false);
    assert.ok(isStatus(part) && (part.checking?.done ?? 0) < LINES, JSON.stringify(part));
    const whole = await told(true);
    assert.ok(isStatus(whole) && whole.counts?.refuted === LINES, JSON.stringify(whole));
  });

  it("leaves what was shown alone when the note is checked again", async () => {
    client = await startClient({ files: FILES, runtime: hasty });
    await client.open("note.md");
    await client.ask("textDocument/hover", "note.md", "32 boats");
    await client.write("references/ferries.txt", "The ferry company has 24 boats.\n");
    await until("the new verdicts", async () => {
      const found = await client.diagnostics("note.md");
      assert.equal(found.length, LINES);
      return String(found[0]?.message).includes("24 boats");
    });
  });
});

function isStatus(status: unknown): status is StatusParams {
  return typeof status === "object" && status !== null && "counts" in status;
}
