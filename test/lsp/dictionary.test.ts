// The dictionary is read when a note needs it, once, and not before.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { startClient, type TestClient } from "./testClient.ts";
import { testRuntime } from "./testRuntime.ts";
import { until } from "./until.ts";

const ARTICLE = "养蜂人协会周三公布了冬季调查。养蜂人在冬季丢弃了2300个蜂箱，比上个冬季多三成。\n";
const FOREIGN = "Beekeepers abandoned 4,150 beehives in winter.\n";

describe("the dictionary of the server", () => {
  let client: TestClient | undefined;
  afterEach(async () => {
    await client?.stop();
    client = undefined;
  });

  /** A server whose runtime counts how often the dictionary is read. */
  async function start(read: () => Promise<Uint8Array>) {
    let reads = 0;
    const readDictionary = () => {
      reads++;
      return read();
    };
    client = await startClient({
      files: { "references/bees.txt": ARTICLE },
      runtime: { ...testRuntime, readDictionary },
    });
    return { client, reads: () => reads };
  }

  const codes = async ({ diagnostics }: TestClient, path: string) =>
    (await diagnostics(path)).map(({ code }) => code);

  it("is left alone as long as notes are in the language of their articles", async () => {
    const { client, reads } = await start(() => readFile("dist/dictionary.txt"));
    await client.open("notes/a.md", "养蜂人在冬季丢弃了3200个蜂箱。\n");
    assert.deepEqual(await codes(client, "notes/a.md"), ["figure-differs"]);
    assert.equal(reads(), 0);
  });

  it("is read once for all notes in another one", async () => {
    const { client, reads } = await start(() => readFile("dist/dictionary.txt"));
    await client.open("notes/a.md", FOREIGN);
    await client.open("notes/b.md", FOREIGN);
    assert.deepEqual(await codes(client, "notes/a.md"), ["figure-differs"]);
    assert.deepEqual(await codes(client, "notes/b.md"), ["figure-differs"]);
    assert.equal(reads(), 1);
  });

  it("is read when a note is written on in another language, which is then checked again", async () => {
    const { client, reads } = await start(() => readFile("dist/dictionary.txt"));
    await client.open("notes/a.md", "养蜂人。\n");
    assert.deepEqual(await codes(client, "notes/a.md"), []);
    assert.equal(reads(), 0);
    await client.edit("notes/a.md", "养蜂人。\n", FOREIGN);
    await until("the check with the dictionary", async () =>
      (await codes(client, "notes/a.md")).includes("figure-differs"),
    );
    assert.equal(reads(), 1);
  });

  it("that cannot be read leaves notes checked without it, and the log says so", async () => {
    const { client, reads } = await start(() => Promise.reject(new Error("no such file")));
    await client.open("notes/a.md", FOREIGN);
    assert.deepEqual(await codes(client, "notes/a.md"), []);
    await client.open("notes/b.md", "It was 2,300 in winter.\n");
    assert.deepEqual(await codes(client, "notes/b.md"), []);
    assert.equal(reads(), 1);
    assert.match(client.logged.join(), /no such file/u);
  });

  it("is asked of the client where the platform has no files", async () => {
    client = await startClient({
      files: { "references/bees.txt": ARTICLE },
      options: { readsFiles: true, dictionary: "vscode-file://extension/dist/dictionary.txt" },
    });
    const text = await readFile("dist/dictionary.txt", "utf8");
    const uri = "vscode-file://extension/dist/dictionary.txt";
    client.desk.answers.set(uri, { kind: "text", text });
    await client.open("notes/a.md", FOREIGN);
    assert.deepEqual(await codes(client, "notes/a.md"), ["figure-differs"]);
    assert.equal(client.desk.asked.filter((each) => each.includes(uri)).length, 1);
  });
});
