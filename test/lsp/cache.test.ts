// What was read is kept on the disk: the next start reads what changed and nothing else, and nothing damaged is believed.

import assert from "node:assert/strict";
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { nodeFiles } from "../../server/lsp/node/nodeFiles.ts";
import type { Runtime } from "../../server/lsp/runtime.ts";
import { openDiskCache } from "../../server/reading/node/diskCache.ts";
import type { Readers } from "../../server/reading/reader.ts";
import { ARTICLE, NOTE } from "./examples.ts";
import { startClient, type TestClient } from "./testClient.ts";
import { testRuntime } from "./testRuntime.ts";
import { until } from "./until.ts";

describe("the cache on the disk", () => {
  let root: string;
  let cacheFolder: string;
  let reader: string;
  /** Names of the files that went to a reader since the last start. */
  let read: string[];
  let client: TestClient;

  const uri = (path: string) => pathToFileURL(join(root, path)).href;
  const write = (path: string, text: string) => writeFileSync(join(root, path), text);
  /** Paths below the cache's folder. */
  const kept = () => readdirSync(cacheFolder, { recursive: true, encoding: "utf8" }).sort();
  const keptReferences = () => kept().filter((each) => each.endsWith(".bin"));

  beforeEach(async () => {
    root = mkdtempSync(join(tmpdir(), "tieout-"));
    cacheFolder = join(root, "cache");
    reader = join(root, "reader.cjs");
    writeFileSync(reader, "first");
    mkdirSync(cacheFolder);
    mkdirSync(join(root, "references"));
    write("references/service.txt", ARTICLE);
    write("references/bread.md", "# Bread\n\nA loaf of bread weighs 500 grams.\n");
    await start();
  });
  afterEach(async () => {
    await client.stop();
    rmSync(root, { recursive: true });
  });

  async function start(settings: object = {}): Promise<void> {
    read = [];
    const counting: Readers = {
      count: 1,
      start(limits, events) {
        const inner = testRuntime.readers(undefined).start(limits, events);
        return {
          send(job) {
            read.push(job.uri.slice(job.uri.lastIndexOf("/") + 1));
            inner.send(job);
          },
          stop: () => inner.stop(),
        };
      },
    };
    const runtime: Runtime = {
      ...testRuntime,
      files: nodeFiles,
      readers: () => counting,
      openCache: () => openDiskCache(cacheFolder, reader),
    };
    client = await startClient({ folders: [uri("")], runtime, settings, options: {} });
  }

  /** Ends the server, which writes down what it kept, and starts another. */
  async function restart(settings: object = {}): Promise<void> {
    await client.stop();
    await start(settings);
  }

  async function check(): Promise<void> {
    await client.open(uri("note.md"), NOTE);
    const found = await client.diagnostics(uri("note.md"));
    assert.deepEqual(
      found.map(({ code }) => code),
      ["figure-differs"],
    );
  }

  it("makes the next start read nothing", async () => {
    await check();
    assert.deepEqual(read.sort(), ["bread.md", "service.txt"]);
    await restart();
    await check();
    assert.deepEqual(read, []);
  });

  it("makes it read what changed, and only that", async () => {
    await check();
    await client.stop();
    write("references/bread.md", "# Bread\n\nA loaf of bread weighs 700 grams.\n");
    await start();
    await check();
    assert.deepEqual(read, ["bread.md"]);
  });

  it("knows a file by its content, where only its time changed", async () => {
    await check();
    await client.stop();
    utimesSync(join(root, "references/bread.md"), 1_000, 1_000);
    await start();
    await check();
    assert.deepEqual(read, []);
  });

  for (const [damage, change] of [
    ["cut short", (bytes: Buffer) => bytes.subarray(0, bytes.length - 9)],
    ["emptied", () => Buffer.alloc(0)],
    ["changed in one bit where it begins", (bytes: Buffer) => flipped(bytes, [100])],
  ] as const) {
    it(`that is ${damage} is made anew`, async () => {
      await check();
      await client.stop();
      for (const name of keptReferences()) {
        writeFileSync(join(cacheFolder, name), change(readFileSync(join(cacheFolder, name))));
      }
      await start();
      await check();
      assert.equal(read.length, 2);
      await restart();
      await check();
      assert.deepEqual(read, []);
    });
  }

  it("that is damaged where it is read later is made anew by then", async () => {
    await check();
    await client.stop();
    for (const name of keptReferences()) {
      const bytes = readFileSync(join(cacheFolder, name));
      writeFileSync(join(cacheFolder, name), flipped(bytes, everyFar(bytes)));
    }
    await start();
    await client.open(uri("note.md"), NOTE);
    await until("the finding", async () => {
      const found = await client.diagnostics(uri("note.md"));
      return found.length === 1 && found[0]?.code === "figure-differs";
    });
    assert.deepEqual([...new Set(read)].sort(), ["bread.md", "service.txt"]);
    await restart();
    await check();
    assert.deepEqual(read, []);
  });

  it("may go while it is in use", async () => {
    await check();
    await restart();
    await check();
    for (const name of keptReferences()) rmSync(join(cacheFolder, name));
    await client.open(uri("later.md"), "A loaf of bread weighs 600 grams.\n");
    await until("the finding of a note that was not open then", async () => {
      const found = await client.diagnostics(uri("later.md"));
      return found.length === 1 && found[0]?.code === "figure-differs";
    });
  });

  it("is still known to who has it open when a command removes it", async () => {
    await check();
    await restart();
    await check();
    await client.wire.sendRequest("workspace/executeCommand", { command: "tieout.clearCache" });
    await client.open(uri("later.md"), "A loaf of bread weighs 600 grams.\n");
    const found = await client.diagnostics(uri("later.md"));
    assert.deepEqual(
      found.map(({ code }) => code),
      ["figure-differs"],
    );
    assert.deepEqual(read, []);
  });

  it("does not believe a list that is damaged, or names files elsewhere", async () => {
    await check();
    await client.stop();
    const list = join(cacheFolder, kept().find((each) => each.endsWith("index.json")) ?? "");
    writeFileSync(list, readFileSync(list, "utf8").replace(/"[0-9a-f]{64}"/gu, '"../../../x"'));
    await start();
    await check();
    assert.deepEqual(read, []); // by their content
    await client.stop();
    writeFileSync(list, '[["');
    await start();
    await check();
    assert.deepEqual(read, []);
  });

  it("is left behind with the version that made it", async () => {
    await check();
    await client.stop();
    const before = keptReferences();
    writeFileSync(reader, "second");
    await start();
    await check();
    assert.equal(read.length, 2);
    await client.stop();
    assert.equal(keptReferences().length, 2);
    assert.ok(keptReferences().every((name) => !before.includes(name)));
    await start();
  });

  it("keeps no more than it may", async () => {
    await restart({ cache: { size: 0 } });
    await check();
    assert.deepEqual(keptReferences(), []);
    const size = 0.01; // ten thousand bytes: room for one of them
    await restart({ cache: { size } });
    await check();
    await client.stop();
    assert.equal(keptReferences().length, 1);
    await start();
  });

  it("is removed by a command", async () => {
    await check();
    await client.wire.sendRequest("workspace/executeCommand", { command: "tieout.clearCache" });
    assert.deepEqual(keptReferences(), []);
    assert.match(client.shown.join(), /^Tieout removed 2 references from its cache \(1 MB\)\.$/u);
    await restart();
    await check();
    assert.equal(read.length, 2);
  });

  it("that cannot be written costs nothing but time", async () => {
    await client.stop();
    rmSync(cacheFolder, { recursive: true });
    writeFileSync(cacheFolder, "a file where the folder should be");
    await start();
    await check();
    await restart();
    await check();
    assert.equal(read.length, 2);
  });

  it("keeps no unsaved words", async () => {
    await client.open(uri("references/service.txt"), ARTICLE.replace("2,898", "2,900"));
    await check();
    await client.stop();
    assert.equal(keptReferences().length, 1);
    await start();
  });
});

/** With a bit of each of these bytes turned over. */
function flipped(bytes: Buffer, places: readonly number[]): Buffer {
  const changed = Buffer.from(bytes);
  for (const at of places) changed.writeUInt8(bytes.readUInt8(at) ^ 4, at);
  return changed;
}

/** A byte of each piece that is read when it is needed: they begin where the sixth number of the file says. */
function everyFar(bytes: Buffer): readonly number[] {
  const first = bytes.readUInt32LE(20);
  return Array.from({ length: (bytes.length - first) / 8 }, (_, i) => first + 8 * i);
}
