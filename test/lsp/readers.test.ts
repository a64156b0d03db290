// Real readers in threads of their own: whatever happens in one costs the file it was at, within its limits.

import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { decodeReference } from "../../server/core/index.ts";
import { nodeRuntime } from "../../server/lsp/node/runtime.ts";
import { nodeReaders } from "../../server/reading/node/readers.ts";
import { DEFAULT_LIMITS, type StartReader } from "../../server/reading/reader.ts";
import { ReaderPool, type ReadResult } from "../../server/reading/readerPool.ts";

/** A reader that does what the file says, as readers do when a file brings them to it. */
const HOSTILE = `
const { parentPort } = require("node:worker_threads");
const deeds = {
  hang() { for (;;); },
  hoard() { const kept = []; for (;;) kept.push(new Array(100_000).fill({ a: 1 })); },
  hoardBytes() { const kept = []; for (let i = 0; i < 40; i++) kept.push(new Uint8Array(1 << 24).fill(1)); for (;;); },
  fail() { throw new Error("a fault of ours"); },
  reject() { return Promise.reject(new Error("a fault of ours")); },
  exit() { process.exit(3); },
  chat() { console.log("Warning: odd font"); parentPort.postMessage({ action: "ready" }); parentPort.postMessage("x"); },
};
parentPort.on("message", async ({ id, uri, bytes }) => {
  await deeds[uri]?.();
  parentPort.postMessage({ kind: "read", id, packed: new TextEncoder().encode(uri + bytes.length) });
});
parentPort.postMessage({ kind: "ready" });
`;

describe("readers", () => {
  let root: string;
  let pool: ReaderPool;
  const limits = { ...DEFAULT_LIMITS, timeLimit: 1 };
  const read = (uri: string, more = limits) =>
    pool.read({ uri, bytes: new TextEncoder().encode("words"), limits: more });
  const reasonOf = (result: ReadResult) => ("failure" in result ? result.failure : "none");
  const startPool = (script: string) => new ReaderPool(nodeReaders(script), nodeRuntime.schedule);

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), "tieout-"));
    writeFileSync(join(root, "hostile.cjs"), HOSTILE);
    pool = startPool(join(root, "hostile.cjs"));
  });
  afterEach(() => {
    pool.stop();
    rmSync(root, { recursive: true });
  });

  for (const [deed, reason] of [
    ["hang", /^Reading it took longer than 1 second\.$/u],
    ["fail", /^The reader failed: a fault of ours$/u],
    ["reject", /^The reader failed: a fault of ours$/u],
    ["exit", /^The reader ended with code 3\.$/u],
  ] as const) {
    it(`that ${deed} lose their file and no other`, async () => {
      const results = await Promise.all([read("a"), read(deed), read("b"), read("c")]);
      assert.match(reasonOf(results[1] ?? { failure: "" }), reason);
      assert.equal(results.filter((each) => "packed" in each).length, 3);
    });
  }

  for (const deed of ["hoard", "hoardBytes"]) {
    it(`that ${deed} are ended at their memory limit`, async () => {
      const hoarded = await read(deed, { timeLimit: 19, memoryLimit: 64 });
      assert.equal(reasonOf(hoarded), "Reading it took more than 64 MB of memory.");
      assert.ok("packed" in (await read("a")));
    });
  }

  it("may say other things between: only their answers count", async () => {
    assert.ok("packed" in (await read("chat")));
    assert.ok("packed" in (await read("a")));
  });

  it("that cannot be started are told", async () => {
    pool = startPool(join(root, "nowhere.cjs"));
    assert.match(reasonOf(await read("a")), /nowhere\.cjs/u);
  });

  it("get their bytes, a part of a shared buffer too, and leave the rest of that alone", async () => {
    const shared = new TextEncoder().encode("some words");
    const result = await pool.read({ uri: "a", bytes: shared.subarray(5), limits });
    assert.ok("packed" in result);
    assert.equal(new TextDecoder().decode(result.packed), "a5");
    assert.equal(shared.length, 10);
  });

  it("stop when they are told to, and what waits is answered", async () => {
    const waiting = ["hang", "hang", "hang", "a", "b"].map((uri) => read(uri, DEFAULT_LIMITS));
    pool.stop();
    for (const result of await Promise.all(waiting)) {
      assert.equal(reasonOf(result), "Reading was stopped.");
    }
  });

  for (const { files, isEnded } of [
    { files: 1, isEnded: false },
    { files: 100, isEnded: true },
  ]) {
    it(`with nothing to do are ${isEnded ? "" : "not "}ended within a second after ${files} files`, async () => {
      const { pool: fake, stopped, pass } = poolOfEchoes();
      for (let i = 0; i < files; i++)
        await fake.read({ uri: "a", bytes: new Uint8Array(), limits: DEFAULT_LIMITS });
      pass(1_000);
      assert.equal(stopped(), isEnded ? 1 : 0);
      pass(10_000);
      assert.equal(stopped(), 1);
    });
  }

  it("read articles as the core does", async () => {
    pool = startPool(resolve("dist/server/reader.cjs"));
    const bytes = new TextEncoder().encode("# Ferries\n\nThe company has 23 boats.\n");
    const result = await pool.read({ uri: "file:///a.md", bytes, limits: DEFAULT_LIMITS });
    assert.ok("packed" in result);
    const reference = decodeReference(result.packed);
    assert.equal(reference?.title, "Ferries");
    const proses = reference.passages.map(({ prose }) => prose.text);
    assert.deepEqual(proses, ["Ferries", "The company has 23 boats."]);
  });
});

/** A pool whose readers answer at once, on a clock that only `pass` moves: milliseconds. */
function poolOfEchoes() {
  let now = 0;
  let stopped = 0;
  const waiting = new Map<() => void, number>();
  const schedule = (callback: () => void, delay: number) => {
    waiting.set(callback, now + delay);
    return { cancel: () => void waiting.delete(callback) };
  };
  const start: StartReader = (_, { onMessage }) => {
    queueMicrotask(() => onMessage({ kind: "ready" }));
    return {
      send: ({ id, bytes: packed }) =>
        queueMicrotask(() => onMessage({ kind: "read", id, packed })),
      stop: () => void stopped++,
    };
  };
  const pass = (milliseconds: number) => {
    now += milliseconds;
    const due = [...waiting].filter(([, time]) => time <= now);
    for (const [callback] of due) {
      waiting.delete(callback);
      callback();
    }
  };
  return { pool: new ReaderPool({ count: 1, start }, schedule), stopped: () => stopped, pass };
}
