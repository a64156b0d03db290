import assert from "node:assert/strict";
import type { CodeAction, Hover, Location, LocationLink } from "vscode-languageserver/node";
import { ARTICLE, files } from "./examples.ts";
import { PULL, PUSH, startClient, type TestClient, uriOf } from "./testClient.ts";
import { until } from "./until.ts";

const NOTE_PATH = "notes/note.md";
const ARTICLE_URI = "file:///desk/references/service.txt";

describe("features in the editor", () => {
  let client: TestClient;
  beforeEach(async () => {
    client = await startClient({ files });
    await client.open(NOTE_PATH);
  });
  afterEach(() => client.stop());

  it("hover shows the article's words and their place", async () => {
    const hover = await client.ask<Hover>("textDocument/hover", NOTE_PATH, "989");
    const { value } = hover.contents as { value: string };
    assert.match(value, /2,898 counties/u);
    assert.ok(value.includes(`${ARTICLE_URI}#L3`), value);
    assert.equal(hover.range?.start.character, 26);
  });

  it("hover shows an article's Markdown and HTML as plain text", async () => {
    const hostile = ARTICLE.replace("in China", "in <b>[China](command:x)</b>");
    await client.write("references/service.txt", hostile);
    const hover = await client.ask<Hover>("textDocument/hover", NOTE_PATH, "989");
    const { value } = hover.contents as { value: string };
    assert.doesNotMatch(value, /(?<!\\)<b>|(?<!\\)\[China\]\(/u);
  });

  it("hover says nothing about plain words", async () => {
    assert.equal(await client.ask("textDocument/hover", NOTE_PATH, "# Repairs"), null);
  });

  it("definition leads to the words in their sentence", async () => {
    const links = await client.ask<LocationLink[]>("textDocument/definition", NOTE_PATH, "2,989");
    const [link] = links;
    assert.equal(link?.targetUri, ARTICLE_URI);
    assert.deepEqual(link.targetSelectionRange.start, { line: 2, character: 26 });
    assert.deepEqual(link.targetRange.start, { line: 2, character: 0 });
    assert.equal(link.originSelectionRange?.start.line, 2);
  });

  it("definition from plain words leads nowhere", async () => {
    assert.equal(await client.ask("textDocument/definition", NOTE_PATH, "# Repairs"), null);
  });

  it("a quick fix writes the article's figure", async () => {
    const diagnostics = await client.diagnostics(NOTE_PATH);
    const actions = await client.wire.sendRequest<CodeAction[]>("textDocument/codeAction", {
      textDocument: { uri: uriOf(NOTE_PATH) },
      range: diagnostics[0]?.range,
      context: { diagnostics, only: ["quickfix"] },
    });
    const fix = actions.find(({ title }) => title.startsWith("Change to"));
    assert.equal(fix?.isPreferred, true);
    assert.deepEqual(fix.diagnostics, diagnostics);
    const [change] = fix.edit?.documentChanges ?? [];
    assert.ok(change !== undefined && "edits" in change);
    assert.deepEqual(change.textDocument, { uri: uriOf(NOTE_PATH), version: 1 });
    const [edit] = change.edits;
    assert.ok(edit !== undefined && "newText" in edit);
    assert.match(edit.newText, /^2,898/u);
    assert.ok(actions.some(({ title }) => title === "Ignore this claim"));
  });

  it("quick fixes are not offered where other kinds are asked for", async () => {
    const ask = (only: string[]) =>
      client.wire.sendRequest("textDocument/codeAction", {
        textDocument: { uri: uriOf(NOTE_PATH) },
        range: { start: { line: 2, character: 27 }, end: { line: 2, character: 27 } },
        context: { diagnostics: [], only },
      });
    assert.equal(await ask(["refactor"]), null);
    assert.notDeepEqual(await ask(["quickfix"]), []);
  });

  it("a request that makes no sense is logged, and the next one answered", async () => {
    const textDocument = { uri: uriOf(NOTE_PATH) };
    assert.equal(await client.wire.sendRequest("textDocument/hover", { textDocument }), null);
    await until("a line in the log", () => client.logged.length > 0);
    assert.notEqual(await client.ask("textDocument/hover", NOTE_PATH, "2,989"), null);
  });

  it("no feature speaks about a file that is no note, or not open", async () => {
    await client.open("README.md", "2,989 counties");
    assert.equal(await client.ask("textDocument/hover", "README.md", "2,989"), null);
    await client.close(NOTE_PATH);
    const textDocument = { uri: uriOf(NOTE_PATH) };
    const position = { line: 2, character: 27 };
    const hover = await client.wire.sendRequest("textDocument/hover", { textDocument, position });
    assert.equal(hover, null);
  });
});

describe("features in a small editor", () => {
  it("definition is a plain location, a fix a plain edit", async () => {
    const textDocument = { codeAction: PULL.textDocument?.codeAction ?? {} };
    const client = await startClient({ files, capabilities: { ...PUSH, textDocument } });
    await client.open(NOTE_PATH);
    const places = await client.ask<Location[]>("textDocument/definition", NOTE_PATH, "2,989");
    assert.equal(places[0]?.uri, ARTICLE_URI);
    const actions = await client.ask<CodeAction[]>("textDocument/codeAction", NOTE_PATH, "2,989");
    assert.ok(actions[0]?.edit?.changes?.[uriOf(NOTE_PATH)]);
    await client.stop();
  });
});
