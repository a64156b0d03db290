import assert from "node:assert/strict";
import { CancellationTokenSource } from "vscode-languageserver/node";
import { CHECK_COMMAND, type CheckParams, type CheckResult } from "../../server/lsp/protocol.ts";
import { ARTICLE, files, HONEST_NOTE, NOTE } from "./examples.ts";
import { startClient, type TestClient, uriOf } from "./testClient.ts";
import { until } from "./until.ts";

const desk = {
  ...files,
  "notes/honest.md": HONEST_NOTE,
  "notes/lost.md": `---\nreferences: gone.txt\n---\n${NOTE}`,
  "README.md": NOTE,
  "references/more.md": "# Bread\n\nA loaf weighs 500 grams.\n",
};

describe("the claim check", () => {
  let client: TestClient;
  beforeEach(async () => {
    client = await startClient({
      files: desk,
      options: { readsFiles: true, openPlaceCommand: "test.open" },
    });
  });
  afterEach(() => client.stop());

  const check = (params: CheckParams, workDoneToken?: string): Promise<CheckResult> =>
    client.wire.sendRequest("workspace/executeCommand", {
      command: CHECK_COMMAND,
      arguments: [params],
      ...(workDoneToken === undefined ? {} : { workDoneToken }),
    });

  it("reports one note, open or not", async () => {
    const closed = await check({ uris: [uriOf("notes/note.md")] });
    assert.deepEqual(closed.counts, { supported: 0, refuted: 1, notEnoughInfo: 0 });
    await client.open("notes/note.md", HONEST_NOTE);
    const open = await check({ uris: [uriOf("notes/note.md")] });
    assert.deepEqual(open.counts, { supported: 1, refuted: 0, notEnoughInfo: 0 });
  });

  it("reports every note of the workspace, and which could not be checked", async () => {
    const { counts, notes, failures } = await check({});
    assert.deepEqual(counts, { supported: 1, refuted: 1, notEnoughInfo: 0 });
    assert.equal(notes, 2);
    assert.match(failures.join("\n"), /lost\.md: No reference matches gone\.txt/u);
    assert.doesNotMatch(failures.join("\n"), /README/u);
  });

  it("names notes without references in one line", async () => {
    await client.changeSettings({ references: ["nowhere/**"] });
    const { failures, notes } = await check({});
    assert.equal(notes, 0);
    assert.deepEqual(failures, [
      "notes/lost.md: No reference matches gone.txt. There is no file /desk/notes/gone.txt.",
      "No references to check against: notes/honest.md, notes/note.md, references/more.md. " +
        "Put articles into a folder named references, or name them at the note's start, in its front matter (references:).",
    ]);
  });

  it("tells notes of one name apart by their folders", async () => {
    await client.write("notes/old/note.md", HONEST_NOTE);
    const uris = [uriOf("notes/note.md"), uriOf("notes/old/note.md")];
    await until("the new file", async () => (await check({})).notes === 3);
    const { html } = await check({ uris });
    const headings = [...html.matchAll(/<h2><a[^>]*>(?<name>[^<]*)</gu)];
    assert.deepEqual(
      headings.map(({ groups }) => groups?.name),
      ["note.md", "old/note.md"],
    );
    const { html: alone } = await check({ uris: uris.slice(1) });
    assert.match(alone, />note\.md<\/a><\/h2>/u);
  });

  it("links to places by its client's command, built from nothing but the place", async () => {
    const hostile = ARTICLE.replace("in China", "in [China](command:x) <script>");
    await client.write("references/service.txt", hostile);
    const { html } = await check({ uris: [uriOf("notes/note.md")] });
    const hrefs = [...html.matchAll(/href="(?<href>[^"]*)"/gu)].map(({ groups }) => groups?.href);
    assert.ok(hrefs.length >= 2);
    for (const href of hrefs) {
      assert.match(href ?? "", /^command:test\.open\?%5B%22file%3A%2F%2F%2Fdesk/u);
    }
    assert.doesNotMatch(html, /<script/u);
    const place = decodeURIComponent(hrefs.at(-1)?.split("?")[1] ?? "");
    assert.deepEqual(JSON.parse(place), [uriOf("references/service.txt"), 3, 1]);
  });

  it("says what it cannot read", async () => {
    const { failures, notes } = await check({ uris: [uriOf("notes/none.md")] });
    assert.equal(notes, 0);
    assert.deepEqual(failures, ["none.md: It could not be checked. There is no such file."]);
  });

  it("tells once what is wrong for several notes", async () => {
    await client.write("notes/more.md", `---\nreferences: gone.txt\n---\n${NOTE}`);
    const uris = ["notes/lost.md", "notes/more.md"].map(uriOf);
    const { failures } = await check({ uris });
    assert.deepEqual(failures, [
      "lost.md, more.md: No reference matches gone.txt. There is no file /desk/notes/gone.txt.",
    ]);
  });

  it("tells its progress", async () => {
    const values: unknown[] = [];
    client.wire.onNotification("$/progress", ({ value }: { value: { kind: string } }) => {
      values.push(value.kind);
    });
    await check({}, "token");
    await until("the end", () => values.at(-1) === "end");
    assert.equal(values[0], "begin");
    assert.ok(values.includes("report"));
  });

  it("can be cancelled", async () => {
    const release = client.desk.pause();
    const source = new CancellationTokenSource();
    const params = { command: CHECK_COMMAND, arguments: [{}] };
    const answer = client.wire.sendRequest("workspace/executeCommand", params, source.token);
    await until("the first file to be asked for", () => client.desk.asked.length > 0);
    source.cancel();
    release();
    await assert.rejects(answer, { code: -32800 });
  });

  it("leaves other servers' commands alone", async () => {
    const params = { command: "other.command", arguments: [] };
    assert.equal(await client.wire.sendRequest("workspace/executeCommand", params), null);
  });
});
