import assert from "node:assert/strict";
import type {
  CodeLens,
  CompletionItem,
  CompletionList,
  DocumentHighlight,
  DocumentSymbol,
  Hover,
  Location,
  LocationLink,
  SymbolInformation,
  WorkspaceEdit,
} from "vscode-languageserver/node";
import { files, ARTICLE as TEXT } from "./examples.ts";
import { PULL, startClient, type TestClient, uriOf } from "./testClient.ts";
import { until } from "./until.ts";

const ARTICLE = "references/service.txt";
const NOTE = "notes/note.md";
const SECOND = "notes/second.md";
const desk = {
  ...files,
  [ARTICLE]: TEXT.replace("Mary Miller", "Marta Okafor").replace("Miller said", "Okafor said"),
  [SECOND]: "Okafor opened the repair service, which covers 2,898 counties.\n",
  "stories/alone.txt": "Nobody is bound to this: 2,898 counties.",
};

const textDocument = (path: string) => ({ uri: uriOf(path) });

describe("from an article to its notes", () => {
  let client: TestClient;
  beforeEach(async () => {
    client = await startClient({
      files: desk,
      options: {
        readsFiles: true,
        showPlacesCommand: "test.places",
        showMentionsCommand: "test.m",
      },
    });
    await client.open(ARTICLE);
  });
  afterEach(() => client.stop());

  const locate = (places: readonly Location[] | null) =>
    places?.map(({ uri, range: { start } }) => `${uri.slice(13)} ${start.line}:${start.character}`);

  it("references of a figure are claims of notes, open or not, as they are now", async () => {
    const ask = () => client.ask<Location[]>("textDocument/references", ARTICLE, "2,898");
    assert.deepEqual(locate(await ask()), [`${NOTE} 2:26`, `${SECOND} 0:47`]);
    await client.open(NOTE);
    await client.edit(NOTE, "# Repairs\n", "");
    assert.deepEqual(locate(await ask()), [`${NOTE} 1:26`, `${SECOND} 0:47`]);
    await client.remove(SECOND);
    assert.deepEqual(locate(await ask()), [`${NOTE} 1:26`]);
  });

  it("references of a name that stands everywhere are the first of them, and how many there are is told", async () => {
    await client.write("references/many.txt", "Marta Okafor spoke.\n\n".repeat(5001));
    const places = await client.ask<Location[]>("textDocument/references", ARTICLE, "Marta");
    assert.equal(places.length, 5000);
    const [message = ""] = await until("a message", () => client.shown.length > 0 && client.shown);
    assert.match(message, /^The first 5,000 of 5,00\d mentions are listed\.$/u);
  });

  it("references of a name are its mentions in articles and notes", async () => {
    const places = await client.ask<Location[]>("textDocument/references", ARTICLE, "Marta");
    assert.deepEqual(locate(places), [`${ARTICLE} 3:17`, `${ARTICLE} 4:59`, `${SECOND} 0:0`]);
  });

  it("hover, definition, highlight and symbols know its names", async () => {
    const hover = await client.ask<Hover>("textDocument/hover", ARTICLE, "Okafor said");
    const { value } = hover.contents as { value: string };
    assert.match(value, /\*\*Marta Okafor\*\*/u);
    assert.match(value, /\[Show all mentions\]\(command:test\.m\?/u);
    const links = await client.ask<LocationLink[]>("textDocument/definition", ARTICLE, "Okafor sa");
    assert.equal(links[0]?.targetSelectionRange.start.line, 3);
    const marks = await client.ask<DocumentHighlight[]>(
      "textDocument/documentHighlight",
      ARTICLE,
      "Marta",
    );
    assert.equal(marks.length, 2);
    const symbols = await client.wire.sendRequest<DocumentSymbol[]>("textDocument/documentSymbol", {
      textDocument: textDocument(ARTICLE),
    });
    assert.ok(symbols.some(({ name }) => name === "Marta Okafor"));
  });

  it("lenses count the notes, and lead to their claims", async () => {
    const lenses = await client.wire.sendRequest<CodeLens[]>("textDocument/codeLens", {
      textDocument: textDocument(ARTICLE),
    });
    assert.deepEqual(
      lenses.map(({ range, command }) => `${range.start.line}: ${command?.title}`),
      ["2: 2 notes, 1 differs"],
    );
    assert.equal(lenses[0]?.command?.command, "test.places");
    assert.equal(lenses[0].command.arguments?.[2].length, 2);
    await client.changeSettings({ codeLens: false });
    await until("no lenses", async () => {
      const none = await client.wire.sendRequest<CodeLens[]>("textDocument/codeLens", {
        textDocument: textDocument(ARTICLE),
      });
      return none.length === 0;
    });
  });

  it("words are quoted with a citation that leads back to them", async () => {
    const quoted = await client.wire.sendRequest<string>("workspace/executeCommand", {
      command: "tieout.cite",
      arguments: [
        {
          uri: uriOf(ARTICLE),
          range: { start: { line: 2, character: 0 }, end: { line: 2, character: 50 } },
          note: uriOf(NOTE),
        },
      ],
    });
    assert.match(quoted, /^“The repair service covers 2,898 counties in China\.”/u);
    assert.match(quoted, /\(\.\.\/references\/service\.txt#:~:text=/u);
    await client.open(NOTE, quoted);
    const links = await client.ask<LocationLink[]>("textDocument/definition", NOTE, "../ref");
    assert.equal(links[0]?.targetUri, uriOf(ARTICLE));
    assert.equal(links[0].targetSelectionRange.start.line, 2);
  });

  it("a file that no note is bound to is left alone, until one is", async () => {
    await client.open("stories/alone.txt");
    const path = "stories/alone.txt";
    const isReference = () => client.wire.sendRequest("tieout/isReference", textDocument(path));
    assert.equal(await client.ask("textDocument/references", path, "2,898"), null);
    assert.equal(await isReference(), false);
    assert.equal(await client.wire.sendRequest("tieout/isReference", textDocument(ARTICLE)), true);
    await client.write("notes/third.md", "---\nreferences: ../stories/alone.txt\n---\n");
    assert.equal(await isReference(), true);
  });

  it("an article's unsaved words are asked about as they are", async () => {
    await client.edit(ARTICLE, "2,898", "2,900");
    const places = await client.ask<Location[]>("textDocument/references", ARTICLE, "Marta");
    assert.equal(places.length, 3);
  });
});

describe("names of notes", () => {
  let client: TestClient;
  beforeEach(async () => {
    const rename = { prepareSupport: true };
    const capabilities = { ...PULL, textDocument: { ...PULL.textDocument, rename } };
    client = await startClient({ files: desk, capabilities });
    await client.open(NOTE, "Marta Okafor opened it. Then Okafor left.\n");
  });
  afterEach(() => client.stop());

  it("are renamed in all notes that write them so", async () => {
    const range = await client.ask("textDocument/prepareRename", NOTE, "Okafor left");
    assert.deepEqual(range, {
      range: { start: { line: 0, character: 29 }, end: { line: 0, character: 35 } },
      placeholder: "Okafor",
    });
    const edit = await client.wire.sendRequest<WorkspaceEdit>("textDocument/rename", {
      textDocument: textDocument(NOTE),
      position: { line: 0, character: 29 },
      newName: "Okafora",
    });
    const changes = edit.documentChanges?.flatMap((each) => ("edits" in each ? [each] : []));
    assert.deepEqual(
      changes?.map((each) => [each.textDocument.uri, each.textDocument.version, each.edits.length]),
      [
        [uriOf(NOTE), 1, 1],
        [uriOf(SECOND), null, 1],
      ],
    );
  });

  for (const newName of ["  ", "Okafor\nand words"]) {
    it(`are not renamed to ${JSON.stringify(newName)}`, async () => {
      const rename = client.wire.sendRequest("textDocument/rename", {
        textDocument: textDocument(NOTE),
        position: { line: 0, character: 29 },
        newName,
      });
      await assert.rejects(rename, /A name needs words, all on one line/u);
    });
  }

  it("are not renamed where the references know none", async () => {
    const rename = client.wire.sendRequest("textDocument/rename", {
      textDocument: textDocument(NOTE),
      position: { line: 0, character: 15 },
      newName: "x",
    });
    await assert.rejects(rename, /Only names that the references know/u);
  });

  it("are found over the workspace", async () => {
    const found = await client.wire.sendRequest<SymbolInformation[]>("workspace/symbol", {
      query: "okaf",
    });
    assert.equal(found[0]?.containerName, "A service for the whole country");
    assert.equal(found[0].location.uri, uriOf(ARTICLE));
  });

  it("are completed, with their card when looked at", async () => {
    await client.edit(NOTE, "Then Okafor left.", "Then Okaf");
    const list = await client.wire.sendRequest<CompletionList>("textDocument/completion", {
      textDocument: textDocument(NOTE),
      position: { line: 0, character: 33 },
      context: { triggerKind: 1 },
    });
    assert.equal(list.isIncomplete, true);
    const item = list.items.find(({ label }) => label === "Marta Okafor");
    assert.equal(item?.filterText, "Okaf");
    const resolved = await client.wire.sendRequest<CompletionItem>("completionItem/resolve", item);
    assert.match(JSON.stringify(resolved.documentation), /Marta Okafor/u);
  });
});
