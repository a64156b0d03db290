import assert from "node:assert/strict";
import { ARTICLE, files, HONEST_NOTE, NOTE } from "./examples.ts";
import { messageOf, startClient, type TestClient, uriOf } from "./testClient.ts";
import { until } from "./until.ts";

const bound = (references: string, note = NOTE) => `---\nreferences: ${references}\n---\n${note}`;

/** "figure-differs" and the like, for a note with this text in `notes/note.md`. */
async function codes(client: TestClient, text?: string): Promise<readonly unknown[]> {
  if (text !== undefined) await client.open("notes/note.md", text);
  return (await client.diagnostics("notes/note.md")).map(({ code }) => code);
}

describe("the references of a note", () => {
  let client: TestClient;
  beforeEach(async () => {
    client = await startClient({
      files: {
        "articles/service.txt": ARTICLE,
        "articles/other.md": "# Bread\n\nA loaf of bread weighs 500 grams.\n",
        "notes/(1) draft [a].txt": ARTICLE,
        ".hidden/service.txt": ARTICLE,
      },
    });
  });
  afterEach(() => client.stop());

  for (const references of [
    "../articles/service.txt",
    "/desk/articles/service.txt",
    "../articles/*.txt",
    "[../articles/other.md, ../articles/s*.txt]",
    "../articles",
    "../articles/",
    "'../**/*.txt'",
    "'(1) draft [a].txt'",
    "../.hidden/service.txt",
    "../.hidden/*.txt",
  ]) {
    it(`are found by ${references}`, async () => {
      assert.deepEqual(await codes(client, bound(references)), ["figure-differs"]);
    });
  }

  it("are none without a binding and without a references folder: nothing is said", async () => {
    assert.deepEqual(await codes(client, NOTE), []);
  });

  it("are none where the note binds itself to nothing", async () => {
    assert.deepEqual(await codes(client, bound("[]")), []);
  });

  it("do not hold the note itself", async () => {
    client.desk.write(uriOf("notes/note.md"), bound("./*.md"));
    assert.deepEqual(await codes(client, bound("./*.md")), ["reference-not-found"]);
  });

  for (const references of ["../articles/servize.txt", "../articles/*.text", "../nowhere/**"]) {
    it(`are missed on the binding itself: ${references}`, async () => {
      const text = bound(references);
      await client.open("notes/note.md", text);
      const [diagnostic, ...more] = await client.diagnostics("notes/note.md");
      assert.deepEqual(more, []);
      assert.equal(diagnostic?.code, "reference-not-found");
      const { start, end } = diagnostic.range;
      assert.equal(text.split("\n")[start.line]?.slice(start.character, end.character), references);
      assert.ok(messageOf(diagnostic).includes(references));
      assert.match(messageOf(diagnostic), /\/desk\//u);
    });
  }

  it("are missed one by one: the others are read", async () => {
    const text = bound("[../articles/service.txt, ../articles/gone.txt]");
    assert.deepEqual(await codes(client, text), ["reference-not-found", "figure-differs"]);
  });

  it("are named where they could not be read", async () => {
    const failure = { kind: "too-large", size: 80 * 1024 * 1024 } as const;
    client.desk.answers.set(uriOf("articles/service.txt"), failure);
    await client.open("notes/note.md", bound("../articles/*"));
    const [diagnostic] = await client.diagnostics("notes/note.md");
    assert.equal(diagnostic?.code, "reference-unreadable");
    assert.equal(
      messageOf(diagnostic),
      "service.txt could not be read. The file has 80 MB; at most 64 MB are read.",
    );
  });

  it("are named where the request for them failed", async () => {
    client.desk.answers.set(uriOf("articles/service.txt"), new Error("The line is dead."));
    await client.open("notes/note.md", bound("../articles/service.txt"));
    const [diagnostic] = await client.diagnostics("notes/note.md");
    assert.equal(diagnostic?.code, "reference-unreadable");
    assert.match(messageOf(diagnostic), /The line is dead\./u);
  });

  it("are named where their bytes are no text", async () => {
    const base64 = Buffer.from([0x48, 0x69, 0xff, 0xfe, 0xfd]).toString("base64");
    client.desk.answers.set(uriOf("articles/service.txt"), { kind: "base64", base64 });
    assert.deepEqual(await codes(client, bound("../articles/service.txt")), [
      "reference-unreadable",
    ]);
  });

  it("are read with their byte order mark and from base64", async () => {
    const base64 = Buffer.from(`\uFEFF${ARTICLE}`, "utf16le").toString("base64");
    client.desk.answers.set(uriOf("articles/service.txt"), { kind: "base64", base64 });
    assert.deepEqual(await codes(client, bound("../articles/service.txt")), ["figure-differs"]);
  });

  it("are too many for a listing: that is said", async () => {
    client.desk.maxFiles = 2;
    await client.open("notes/note.md", bound("'../**/*'"));
    const [diagnostic] = await client.diagnostics("notes/note.md");
    assert.equal(diagnostic?.code, "reference-unreadable");
    assert.match(messageOf(diagnostic), /more than 20000 files/u);
  });

  it("of another format are said to be unreadable, not passed over", async () => {
    client.desk.write(uriOf("articles/report.ppt"), "x");
    assert.deepEqual(await codes(client, bound("../articles/report.ppt")), [
      "reference-unreadable",
    ]);
  });

  it("change with the front matter as it is typed", async () => {
    assert.deepEqual(await codes(client, bound("../articles/other.md", NOTE)), []);
    await client.edit("notes/note.md", "other.md", "service.txt");
    assert.deepEqual(await codes(client), ["figure-differs"]);
    await client.edit("notes/note.md", "references:", "sources:");
    assert.deepEqual(await codes(client), []);
  });

  it("make a note of a file that the settings leave out", async () => {
    await client.open("README.md", bound("articles/service.txt"));
    assert.equal((await client.diagnostics("README.md")).length, 1);
  });
});

describe("the references of the settings", () => {
  it("are named at the note's start where they cannot be read", async () => {
    const client = await startClient({ files });
    client.desk.write(uriOf("references/broken.txt"), "x");
    client.desk.answers.set(uriOf("references/broken.txt"), new Error("No."));
    await client.open("notes/note.md");
    const [diagnostic] = await client.diagnostics("notes/note.md");
    assert.equal(diagnostic?.code, "reference-unreadable");
    assert.equal(diagnostic.severity, 3);
    await client.stop();
  });

  it("are those of the note's own workspace folder", async () => {
    const client = await startClient({
      folders: ["file:///desk/a", "file:///desk/b"],
      files: {
        "a/references/service.txt": ARTICLE,
        "b/references/service.txt": ARTICLE.replace("2,898", "2,989"),
      },
    });
    await client.open("a/note.md", NOTE);
    await client.open("b/note.md", NOTE);
    assert.equal((await client.diagnostics("a/note.md")).length, 1);
    assert.equal((await client.diagnostics("b/note.md")).length, 0);
    await client.stop();
  });

  it("follow workspace folders that come and go", async () => {
    const client = await startClient({ folders: [], files });
    await client.open("notes/note.md");
    assert.deepEqual(await client.diagnostics("notes/note.md"), []);
    const desk = { uri: "file:///desk", name: "desk" };
    const change = (added: object[], removed: object[]) =>
      client.wire.sendNotification("workspace/didChangeWorkspaceFolders", {
        event: { added, removed },
      });
    await change([desk], []);
    assert.equal((await client.diagnostics("notes/note.md")).length, 1);
    await change([], [desk]);
    assert.equal((await client.diagnostics("notes/note.md")).length, 0);
    await client.stop();
  });

  it("belong to a note not saved yet, too", async () => {
    const client = await startClient({ files });
    await client.open("untitled:Untitled-1", NOTE, "markdown");
    assert.equal((await client.diagnostics("untitled:Untitled-1")).length, 1);
    await client.stop();
  });

  it("do not concern the old side of a comparison", async () => {
    const client = await startClient({ files });
    await client.open("git:/desk/notes/note.md", bound("nowhere.txt"), "markdown");
    assert.deepEqual(await client.diagnostics("git:/desk/notes/note.md"), []);
    await client.stop();
  });
});

describe("references that change", () => {
  let client: TestClient;
  const refreshed = async (times: number) => {
    await until("a refresh", () => client.refreshes() >= times);
  };
  beforeEach(async () => {
    client = await startClient({ files });
    await client.open("notes/note.md");
    assert.deepEqual(await codes(client), ["figure-differs"]);
  });
  afterEach(() => client.stop());

  it("on the disk are read again", async () => {
    await client.write("references/service.txt", ARTICLE.replace("2,898", "2,989"));
    await refreshed(1);
    assert.deepEqual(await codes(client), []);
  });

  it("in an open document count before they are saved, and no more when it is closed", async () => {
    await client.open("references/service.txt");
    await client.edit("references/service.txt", "2,898", "2,989");
    await refreshed(1);
    await until("the new figure", async () => (await codes(client)).length === 0);
    await client.close("references/service.txt");
    await until("the saved figure", async () => (await codes(client)).length === 1);
  });

  it("on the disk do not matter while the document is open", async () => {
    await client.open("references/service.txt");
    await client.write("references/service.txt", "Nothing.");
    assert.deepEqual(await codes(client), ["figure-differs"]);
  });

  it("by being deleted are gone, and back when they are created", async () => {
    await client.remove("references/service.txt");
    await refreshed(1);
    assert.deepEqual(await codes(client), []);
    await client.write("references/service.txt", ARTICLE);
    await refreshed(2);
    assert.deepEqual(await codes(client), ["figure-differs"]);
  });

  it("by being deleted are gone although their document is still open", async () => {
    await client.open("references/service.txt");
    await client.remove("references/service.txt");
    await refreshed(1);
    assert.deepEqual(await codes(client), []);
    await client.write("references/service.txt", ARTICLE);
    await refreshed(2);
    assert.deepEqual(await codes(client), ["figure-differs"]);
  });

  it("with their folder, deleted or renamed, are followed", async () => {
    await client.remove("references");
    await refreshed(1);
    assert.deepEqual(await codes(client), []);
    client.desk.write(uriOf("x/references/service.txt"), ARTICLE);
    // A watcher tells of the folder alone.
    const changes = [{ uri: uriOf("x"), type: 1 }];
    await client.wire.sendNotification("workspace/didChangeWatchedFiles", { changes });
    await refreshed(2);
    assert.deepEqual(await codes(client), ["figure-differs"]);
  });

  it("in words only cost no second check of notes bound to others", async () => {
    const before = client.desk.asked.length;
    await client.write("notes/other.md", "# Other\n");
    await client.write("build/out.js", "x");
    await client.diagnostics("notes/note.md");
    assert.equal(client.desk.asked.length, before);
  });

  it("are watched, those outside the workspace too", async () => {
    const watchers = () =>
      client.registrations.flatMap((each) => each.registerOptions.watchers ?? []);
    await until("watchers", () => watchers().length >= 2);
    client.desk.write("file:///else/far.txt", ARTICLE);
    await client.open("notes/far.md", bound("/else/far.txt", HONEST_NOTE));
    assert.deepEqual(await client.diagnostics("notes/far.md"), []);
    await until("a watcher outside", () =>
      watchers().some(({ globPattern }) => globPattern.baseUri === "file:///else"),
    );
  });
});
