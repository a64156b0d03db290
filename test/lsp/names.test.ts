import assert from "node:assert/strict";
import { messageOf, PUSH, startClient, type TestClient, uriOf } from "./testClient.ts";
import { until } from "./until.ts";

const ARTICLE = "青禾今年开店二百家。青禾创始人林晓东说，明年再开三家。\n";
const NOTE = "Greenfield opened 200 shops this year.\n";
const NAMES = "- name: 青禾\n  aliases: [Greenfield]\n  type: organization\n";
const files = { "references/qinghe.txt": ARTICLE, "note.md": NOTE };

interface Hovered {
  readonly contents: { readonly value: string };
}

/** The card of Greenfield in the note; "" where it is nobody. */
async function card(client: TestClient): Promise<string> {
  const hover = await client.ask<Hovered | null>("textDocument/hover", "note.md", "Greenfield");
  return hover?.contents.value ?? "";
}

describe("the user's names", () => {
  let client: TestClient | undefined;
  afterEach(() => client?.stop());

  const start = async (setup: Parameters<typeof startClient>[0]) => {
    client = await startClient(setup);
    await client.open("note.md");
    return client;
  };

  for (const file of ["tieout.entities.yaml", "tieout.entities.yml"]) {
    it(`are those of ${file}`, async () => {
      const client = await start({ files: { ...files, [file]: NAMES } });
      assert.match(await card(client), /\*\*青禾\*\* · Greenfield · _organization_/u);
    });
  }

  it("are none without the file, nor in one of another name: nothing is said of it", async () => {
    const client = await start({ files: { ...files, "other.yaml": NAMES } });
    assert.equal(await card(client), "");
    const found = await client.diagnostics("note.md");
    assert.equal(found.filter(({ code }) => code === "entities-unreadable").length, 0);
  });

  for (const entities of ["team/names.yaml", "team/*.yaml", "**/names.{yml,yaml}"]) {
    it(`are those of the setting ${entities}`, async () => {
      const own = { "team/names.yaml": NAMES, "tieout.entities.yaml": "- name: Nobody\n" };
      const client = await start({ files: { ...files, ...own }, settings: { entities } });
      assert.match(await card(client), /青禾/u);
    });
  }

  it("come, change and go with their file, and the notes are checked again", async () => {
    const client = await start({ files });
    assert.equal(await card(client), "");
    await client.write("tieout.entities.yaml", NAMES);
    await until("names that came", async () => (await card(client)).includes("青禾"));
    await client.write("tieout.entities.yaml", NAMES.replace("organization", "place"));
    await until("names that changed", async () => (await card(client)).includes("_place_"));
    await until("a refresh", () => client.refreshes() > 0);
    await client.remove("tieout.entities.yaml");
    await until("names that went", async () => (await card(client)) === "");
  });

  it("come and go with their folder", async () => {
    const client = await start({ files, settings: { entities: "team/names.yaml" } });
    assert.equal(await card(client), "");
    client.desk.write(uriOf("team/names.yaml"), NAMES);
    const changes = [{ uri: uriOf("team"), type: 1 }];
    await client.wire.sendNotification("workspace/didChangeWatchedFiles", { changes });
    await until("names that came", async () => (await card(client)).includes("青禾"));
    await client.remove("team");
    await until("names that went", async () => (await card(client)) === "");
  });

  it("count as they are typed, before they are saved", async () => {
    const client = await start({ files: { ...files, "tieout.entities.yaml": "" } });
    await client.open("tieout.entities.yaml", NAMES, "yaml");
    await until("unsaved names", async () => (await card(client)).includes("青禾"));
    await client.edit("tieout.entities.yaml", "Greenfield", "Greenfields");
    await until("a name less", async () => (await card(client)) === "");
    await client.close("tieout.entities.yaml");
    assert.equal(await card(client), "");
  });

  it("are read again with other settings", async () => {
    const client = await start({ files: { ...files, "team/names.yaml": NAMES } });
    assert.equal(await card(client), "");
    await client.changeSettings({ entities: "team/names.yaml" });
    await until("names of the setting", async () => (await card(client)).includes("青禾"));
  });

  it("are told where a file that the setting names is not there", async () => {
    const client = await start({ files, settings: { entities: "team/names.yaml" } });
    const [diagnostic] = await client.diagnostics("note.md");
    assert.equal(diagnostic?.code, "entities-unreadable");
    assert.equal(diagnostic?.severity, 3);
    assert.match(messageOf(diagnostic), /^names\.yaml could not be read\./u);
  });
});

describe("a file of the user's names", () => {
  let client: TestClient | undefined;
  afterEach(() => client?.stop());
  const FAULTY = `${NAMES}- name: 林晓东\n  type: human\n`;
  const withNames = { ...files, "tieout.entities.yaml": FAULTY };

  it("tells what is wrong in it, and where", async () => {
    client = await startClient({ files: withNames });
    await client.open("tieout.entities.yaml", FAULTY, "yaml");
    const [diagnostic, ...more] = await client.diagnostics("tieout.entities.yaml");
    assert.deepEqual(more, []);
    assert.equal(diagnostic?.code, "entities-unreadable");
    assert.deepEqual(diagnostic.range.start, { line: 4, character: 8 });
    assert.match(messageOf(diagnostic), /^human is none of person,/u);
    await client.edit("tieout.entities.yaml", "human", "person");
    assert.deepEqual(await client.diagnostics("tieout.entities.yaml"), []);
  });

  it("tells it while it is not open, once a note is", async () => {
    const started = await startClient({ files: withNames });
    client = started;
    const last = () =>
      started.published.findLast(({ uri }) => uri === uriOf("tieout.entities.yaml"));
    await started.open("note.md");
    await started.diagnostics("note.md");
    await until("its problems", () => last()?.diagnostics.length === 1);
    await started.open("tieout.entities.yaml", FAULTY, "yaml");
    await until("their place in the open file", () => last()?.diagnostics.length === 0);
    assert.equal((await started.diagnostics("tieout.entities.yaml")).length, 1);
    await started.close("tieout.entities.yaml");
    await until("its problems again", () => last()?.diagnostics.length === 1);
    await started.write("tieout.entities.yaml", NAMES);
    await until("no problems", () => last()?.diagnostics.length === 0);
  });

  it("tells it to an editor that gets its diagnostics pushed", async () => {
    const started = await startClient({ files: withNames, capabilities: PUSH });
    client = started;
    const last = () =>
      started.published.findLast(({ uri }) => uri === uriOf("tieout.entities.yaml"));
    await started.open("tieout.entities.yaml", FAULTY, "yaml");
    await until("its problems", () => last()?.diagnostics.length === 1);
    await started.edit("tieout.entities.yaml", "human", "person");
    await until("no problems", () => last()?.diagnostics.length === 0);
  });

  it("is no note: other files of the kind are left alone", async () => {
    client = await startClient({ files: withNames });
    await client.open("other.yaml", FAULTY, "yaml");
    assert.deepEqual(await client.diagnostics("other.yaml"), []);
    const hover = await client.ask<Hovered | null>("textDocument/hover", "other.yaml", "青禾");
    assert.equal(hover, null);
  });
});
