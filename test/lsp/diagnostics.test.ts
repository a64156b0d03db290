import assert from "node:assert/strict";
import { CancellationTokenSource, type Diagnostic } from "vscode-languageserver/node";
import { files, HONEST_NOTE } from "./examples.ts";
import { PULL, PUSH, startClient, type TestClient } from "./testClient.ts";
import { testRuntime } from "./testRuntime.ts";
import { until } from "./until.ts";

const NOTE_PATH = "notes/note.md";
const ARTICLE_URI = "file:///desk/references/service.txt";

describe("diagnostics that the client pulls", () => {
  let client: TestClient;
  beforeEach(async () => {
    client = await startClient({ files });
    await client.open(NOTE_PATH);
  });
  afterEach(() => client.stop());

  it("mark the figure and lead to the article's words", async () => {
    const [diagnostic, ...more] = await client.diagnostics(NOTE_PATH);
    assert.deepEqual(more, []);
    assert.equal(diagnostic?.code, "figure-differs");
    assert.equal(diagnostic.source, "tieout");
    assert.equal(diagnostic.severity, 2);
    assert.deepEqual(diagnostic.range.start, { line: 2, character: 26 });
    const [related] = diagnostic.relatedInformation ?? [];
    assert.equal(related?.location.uri, ARTICLE_URI);
    assert.deepEqual(related.location.range.start, { line: 2, character: 26 });
    assert.match(related.message, /^2,898/u);
  });

  it("go when the figure is mended and come back with the next slip", async () => {
    await client.edit(NOTE_PATH, "2,989", "2,898");
    assert.deepEqual(await client.diagnostics(NOTE_PATH), []);
    await client.edit(NOTE_PATH, "2,898", "2,988");
    assert.equal((await client.diagnostics(NOTE_PATH)).length, 1);
  });

  it("move with the lines above them", async () => {
    await client.edit(NOTE_PATH, "# Repairs\n", "# Repairs\n\nA line.\n");
    const [diagnostic] = await client.diagnostics(NOTE_PATH);
    assert.deepEqual(diagnostic?.range.start, { line: 4, character: 26 });
  });

  it("are not sent twice", async () => {
    const first = await client.pull(NOTE_PATH);
    const second = await client.pull(NOTE_PATH, first.resultId);
    assert.equal(second.kind, "unchanged");
    await client.edit(NOTE_PATH, "2,989", "2,988");
    assert.equal((await client.pull(NOTE_PATH, first.resultId)).kind, "full");
  });

  it("read the article once, whatever is typed", async () => {
    for (const [from, to] of [
      ["2,989", "29"],
      ["29", "298"],
      ["298", "2,988"],
    ] as const) {
      await client.edit(NOTE_PATH, from, to);
      await client.diagnostics(NOTE_PATH);
    }
    // The user's names too, where they may be.
    const names = ["yaml", "yml"].map((ending) => `read file:///desk/tieout.entities.${ending}`);
    const asked = ["find file:///desk", `read ${ARTICLE_URI}`, ...names];
    assert.deepEqual(client.desk.asked.toSorted(), asked.toSorted());
  });

  it("are given up when the client cancels", async () => {
    const release = client.desk.pause();
    const source = new CancellationTokenSource();
    const textDocument = { uri: "file:///desk/notes/other.md" };
    await client.open("notes/other.md", HONEST_NOTE);
    const answer = client.wire.sendRequest(
      "textDocument/diagnostic",
      { textDocument },
      source.token,
    );
    await until("the article to be asked for", () => client.desk.asked.length > 0);
    source.cancel();
    release();
    await assert.rejects(answer, { code: -32800 });
  });

  it("are those of the newest words, where some were typed while articles are read", async () => {
    const release = client.desk.pause();
    const answer = client.diagnostics(NOTE_PATH);
    await until("the article to be asked for", () => client.desk.asked.length > 0);
    await client.edit(NOTE_PATH, "2,989", "2,898");
    await client.wire.sendRequest("textDocument/codeAction", {}).catch(() => {});
    release();
    assert.deepEqual(await answer, []);
  });

  it("are empty for a document that is no note", async () => {
    await client.open("README.md", "2,989 counties in China");
    await client.open("references/service.txt");
    await client.open("notes/list.txt", "The repair service covers 2,989 counties in China.");
    for (const path of ["README.md", "references/service.txt", "notes/list.txt", "nowhere.md"]) {
      assert.deepEqual(await client.diagnostics(path), [], path);
    }
  });

  it("say to the status bar how the note stands", async () => {
    await client.diagnostics(NOTE_PATH);
    const [status] = await until("a status", () => client.statuses.length > 0 && client.statuses);
    assert.deepEqual(status, {
      uri: "file:///desk/notes/note.md",
      references: 1,
      counts: { supported: 0, refuted: 1, notEnoughInfo: 0 },
    });
  });
});

describe("diagnostics that are pushed", () => {
  let client: TestClient;
  const latest = (path: string): readonly Diagnostic[] | undefined =>
    client.published.findLast(({ uri }) => uri === `file:///desk/${path}`)?.diagnostics;

  beforeEach(async () => {
    client = await startClient({ files, capabilities: PUSH });
    await client.open(NOTE_PATH);
    await until("the slip", () => latest(NOTE_PATH)?.length === 1);
  });
  afterEach(() => client.stop());

  it("come by themselves, without what the client does not understand", () => {
    assert.equal(client.initialized.capabilities.diagnosticProvider, undefined);
    assert.equal(latest(NOTE_PATH)?.[0]?.relatedInformation, undefined);
  });

  it("follow the typing, with the version they are for", async () => {
    await client.edit(NOTE_PATH, "2,989", "2,9");
    await client.edit(NOTE_PATH, "2,9", "2,898");
    await until("no diagnostics", () => latest(NOTE_PATH)?.length === 0);
    assert.equal(client.published.at(-1)?.version, 3);
  });

  it("go when the note is closed", async () => {
    await client.close(NOTE_PATH);
    await until("no diagnostics", () => latest(NOTE_PATH)?.length === 0);
  });

  it("follow an article that changes", async () => {
    await client.open("references/service.txt");
    await client.edit("references/service.txt", "2,898", "2,989");
    await until("no diagnostics", () => latest(NOTE_PATH)?.length === 0);
  });
});

describe("a bug in the check", () => {
  it("is told in the note and the log, and no clean note is made of it", async () => {
    let isBroken = true;
    const today = () => {
      if (isBroken) throw new Error("There is no clock.");
      return testRuntime.today();
    };
    const client = await startClient({ files, runtime: { ...testRuntime, today } });
    await client.open(NOTE_PATH);
    const [diagnostic] = await client.diagnostics(NOTE_PATH);
    assert.equal(diagnostic?.code, "check-failed");
    await until("a line in the log", () => client.logged.join().includes("There is no clock."));
    isBroken = false;
    const [next] = await client.diagnostics(NOTE_PATH);
    assert.equal(next?.code, "figure-differs");
    await client.stop();
  });
});

describe("a client without status and file requests", () => {
  it("is not sent what it does not know", async () => {
    const client = await startClient({ capabilities: PULL, options: {}, folders: [] });
    await client.open("untitled:Untitled-1", HONEST_NOTE, "markdown");
    assert.deepEqual(await client.diagnostics("untitled:Untitled-1"), []);
    assert.deepEqual(client.statuses, []);
    assert.deepEqual(client.desk.asked, []);
    await client.stop();
  });
});
