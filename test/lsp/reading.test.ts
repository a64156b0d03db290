// Many references: what is read counts at once, the rest is said to be on its way, and reading can be stopped.

import assert from "node:assert/strict";
import { ARTICLE, files, NOTE } from "./examples.ts";
import { messageOf, PULL, startClient, type TestClient } from "./testClient.ts";
import { testRuntime } from "./testRuntime.ts";
import { until } from "./until.ts";

const PATH = "notes/note.md";
const MANY = 40;
const others = Object.fromEntries(
  Array.from({ length: MANY }, (_, i) => [`references/${i}.txt`, `Text ${i} of some.\n`]),
);

/** The moment that a first check waits for its references is over at once: then it takes those that are there. */
const impatient = {
  ...testRuntime,
  schedule: (callback: () => void, delay: number) =>
    testRuntime.schedule(callback, delay === 1_000 ? 0 : delay),
};

describe("a note whose references take long to be read", () => {
  let client: TestClient;
  let release: () => void;
  const statuses = () => client.statuses as readonly { reading?: object; counts?: object }[];

  beforeEach(async () => {
    client = await startClient({
      files: { ...files, ...others, "references/zz.txt": ARTICLE.replace("2,898", "2,989") },
      capabilities: { ...PULL, window: { workDoneProgress: true } },
      runtime: impatient,
    });
    release = client.desk.hold("references/zz.txt");
    await client.open(PATH);
  });
  afterEach(async () => {
    release();
    await client.stop();
  });

  const soFar = () =>
    until("a check with what is read", async () => {
      const found = await client.diagnostics(PATH);
      return found.length > 0 && found;
    });

  it("is checked with those that are read, and nothing is a warning yet", async () => {
    const [diagnostic, ...more] = await soFar();
    assert.deepEqual(more, []);
    assert.equal(diagnostic?.code, "figure-differs");
    assert.equal(diagnostic.severity, 3);
    assert.match(messageOf(diagnostic), /\(1 reference is still to be read\.\)$/u);
    const hover = await client.ask<{ contents: { value: string } }>(
      "textDocument/hover",
      PATH,
      "2,989",
    );
    assert.match(hover.contents.value, /_1 reference is still to be read\._$/u);
  });

  it("is checked again when they all are: here the last one agrees", async () => {
    await soFar();
    release();
    await until("a check with all", async () => {
      const [diagnostic] = await client.diagnostics(PATH);
      return diagnostic?.code === "references-disagree" && !messageOf(diagnostic).includes("read");
    });
    await until("a refresh", () => client.refreshes() > 0);
  });

  it("says so in the status bar, and no more when they are all read", async () => {
    await soFar();
    await until("counts so far", () => statuses().some((each) => each.counts && each.reading));
    release();
    await until("counts of all", () => {
      const last = statuses().at(-1);
      return last?.counts !== undefined && last.reading === undefined;
    });
  });
});

describe("the reading of many references", () => {
  it("shows progress, and stops where the user says so: what was not read is told", async () => {
    const client = await startClient({
      files: { ...files, ...others },
      capabilities: { ...PULL, window: { workDoneProgress: true } },
      runtime: impatient,
    });
    const held = Object.keys(others).map((path) => client.desk.hold(path));
    await client.open(PATH);
    void client.diagnostics(PATH);
    const { token, value } = await until("progress", () =>
      client.progress.find((each) => each.value.kind === "begin"),
    );
    assert.equal(value.title, "Tieout: reading");
    assert.match(value.message ?? "", /^\d+ of \d+$/u);
    await client.wire.sendNotification("window/workDoneProgress/cancel", { token });
    const cancelled = async () =>
      (await client.diagnostics(PATH)).find((each) => messageOf(each).includes("cancelled"));
    const told = await until("a word on it", cancelled);
    assert.match(messageOf(told), /^2\d references were not read/u);
    for (const release of held) release();
    await until("the end", () => client.progress.some((each) => each.value.kind === "end"));
    await client.open("notes/other.md", NOTE);
    await until("all of them", async () => (await cancelled()) === undefined);
    await client.stop();
  });
});

describe("references that are read at once", () => {
  it("cost no check with a part of them", async () => {
    const client = await startClient({ files: { ...files, ...others } });
    await client.open(PATH);
    const [diagnostic] = await client.diagnostics(PATH);
    assert.equal(diagnostic?.severity, 2);
    assert.deepEqual(client.progress, []);
    await client.stop();
  });
});
