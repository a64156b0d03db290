/** How long a note's first check waits for its references: a moment, and another where most of many came in the first. */
import assert from "node:assert/strict";
import { ReferenceStore } from "../../server/lsp/referenceStore.ts";
import { answerJob } from "../../server/reading/answerJob.ts";
import { DEFAULT_LIMITS } from "../../server/reading/reader.ts";
import { ReaderPool, type Schedule } from "../../server/reading/readerPool.ts";
import { ReferenceLoader } from "../../server/reading/referenceLoader.ts";
import { until } from "./until.ts";

const FILES = 120;
const uris = Array.from({ length: FILES }, (_, i) => `file:///desk/${1000 + i}.txt`);

/** A store whose first files are read at once, the others when they are released; moments pass when told to. */
function storeOf(quick: number) {
  const moments: (() => void)[] = [];
  const schedule: Schedule = (callback, delay) => {
    if (delay === 1_000) moments.push(callback);
    return { cancel: () => {} };
  };
  const readers = new ReaderPool(
    {
      count: 1,
      start: (_, { onMessage }) => {
        setImmediate(() => onMessage({ kind: "ready" }));
        return { send: (job) => void answerJob(job).then(onMessage), stop: () => {} };
      },
    },
    schedule,
  );
  let release = (): void => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  const options = { limits: DEFAULT_LIMITS, cacheLimit: 0, encoding: undefined };
  const loader = new ReferenceLoader({
    readers,
    cache: undefined,
    optionsOf: async () => options,
    files: {
      stamp: async () => undefined,
      async readFile(uri) {
        if (uris.indexOf(uri) >= quick) await released;
        return { kind: "bytes", bytes: new TextEncoder().encode("2,898 counties.") };
      },
    },
  });
  const store = new ReferenceStore({ loader, openBytes: () => undefined, schedule });
  const nextMoment = async () => (await until("a moment", async () => moments.shift()))();
  const read = (done: number) =>
    until(`${done} files`, async () => store.progress.done === done && store.progress);
  return { store, release: () => release(), nextMoment, read };
}

describe("ReferenceStore", () => {
  it("waits for the rest of many where most came in a moment", async () => {
    const { store, release, nextMoment, read } = storeOf(100);
    const most = store.readMost(uris);
    await read(100);
    await nextMoment();
    release();
    assert.equal((await most).length, FILES);
  });

  it("waits a second moment and no third", async () => {
    const { store, release, nextMoment, read } = storeOf(100);
    const most = store.readMost(uris);
    await read(100);
    await nextMoment();
    await nextMoment();
    assert.equal((await most).length, 100);
    release();
  });

  it("begins with what there is where most are still to come", async () => {
    const { store, release, nextMoment, read } = storeOf(20);
    const most = store.readMost(uris);
    await read(20);
    await nextMoment();
    assert.equal((await most).length, 20);
    release();
  });
});
