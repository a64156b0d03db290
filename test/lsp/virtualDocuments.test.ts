// References that are no text files open as text: the way there from a note, and what one can do in them.

import assert from "node:assert/strict";
import type {
  CodeLens,
  DocumentLink,
  DocumentSymbol,
  FoldingRange,
  Hover,
  Location,
  LocationLink,
} from "vscode-languageserver";
import type { InitializationOptions } from "../../server/lsp/protocol.ts";
import { canonicalUri } from "../../server/lsp/uri.ts";
import { fromVirtual, shownUri, toVirtual } from "../../server/lsp/virtualDocuments.ts";
import { encodeText, linesAt, writePdf } from "../fixtures/writePdf.ts";
import { writeXlsx } from "../fixtures/writeXlsx.ts";
import { messageOf, PULL, startClient, type TestClient, uriOf } from "./testClient.ts";
import { until } from "./until.ts";

const pdf = writePdf(
  [
    ["Annual report", "The ferry company has 23 boats."],
    ["The harbour", "A loaf of bread weighs 500 grams in the canteen."],
    ["Passengers", "The repair service covers 2,898 counties in China."],
  ].map((lines) => ({ content: linesAt(lines, { x: 72, y: 700 }) })),
);

const workbook = writeXlsx([
  { name: "Intro", cells: { A1: "Figures of the year" } },
  {
    name: "Income",
    cells: { A1: "RMB million", B1: "2024", C1: "2023", A2: "Revenue", B2: 36590, C2: 30120 },
  },
]);

const NOTE = `# Repairs

The repair service covers 2,989 counties in China.

Revenue was RMB 36,590 million in 2024.
`;

const PDF = uriOf("references/report.pdf");
const GBK = uriOf("references/ferry.txt");
const XLSX = canonicalUri(uriOf("references/数据 2024.xlsx"));

describe("the URIs of virtual documents", () => {
  it("lead back to the file, whatever its name", () => {
    for (const uri of [PDF, XLSX, "file:///c%3A/a%25b/%5Bx%5D.docx", "vscode-vfs://host/a.html"]) {
      const virtual = toVirtual(uri);
      assert.match(virtual, /^tieout-reference:\/[^?]*\.txt\?[^:/?#]+$/u);
      assert.equal(fromVirtual(virtual), uri);
    }
  });

  it("are for files that editors do not show as text", () => {
    for (const name of ["a.pdf", "b.XLSX", "c.html", "d.docx"]) {
      assert.ok(shownUri(uriOf(name)).startsWith("tieout-reference:"), name);
    }
    for (const name of ["a.txt", "b.md", "c.csv", "notes/d.md"]) {
      assert.equal(shownUri(uriOf(name)), uriOf(name));
    }
    assert.equal(fromVirtual(uriOf("a.txt")), undefined);
    assert.equal(fromVirtual("tieout-reference:/a.txt?%"), undefined);
  });
});

describe("a reference that is no text file", () => {
  let client: TestClient;
  const start = async (workspace: object, own: InitializationOptions = {}) => {
    client = await startClient({
      files: { "note.md": NOTE },
      capabilities: { ...PULL, workspace: { ...PULL.workspace, ...workspace } },
      options: { readsFiles: true, ...own },
    });
    set(PDF, pdf);
    set(XLSX, workbook);
    set(GBK, encodeText("潮见轮渡年报\n全年运送旅客4370万人次，创下新高。\n", "gbk"));
    await client.open("note.md");
    await until("a check with both", async () => {
      const [diagnostic] = await client.diagnostics("note.md");
      return diagnostic?.severity === 2;
    });
  };
  const set = (uri: string, bytes: Uint8Array) => {
    client.desk.write(uri, "-");
    const base64 = Buffer.from(bytes).toString("base64");
    client.desk.answers.set(uri, { kind: "base64", base64 });
  };
  const textOf = async (uri: string) =>
    (await client.wire.sendRequest<{ text: string }>("workspace/textDocumentContent", { uri }))
      .text;
  const definition = (words: string) =>
    client.ask<LocationLink[]>("textDocument/definition", "note.md", words);
  const ask = <Result>(method: string, uri: string) =>
    client.wire.sendRequest<Result>(method, { textDocument: { uri } });
  /** The words of a text at a range. */
  const wordsAt = (text: string, { start, end }: LocationLink["targetRange"]) => {
    const lines = text.split("\n").slice(start.line, end.line + 1);
    const last = lines.length - 1;
    lines[last] = lines[last]?.slice(0, end.character) ?? "";
    lines[0] = lines[0]?.slice(start.character) ?? "";
    return lines.join("\n");
  };

  describe("in an editor that opens documents of other schemes", () => {
    beforeEach(() =>
      start(
        { textDocumentContent: {} },
        { openOriginalCommand: "test.open", openPlaceCommand: "test.place" },
      ),
    );
    afterEach(() => client.stop());

    it("is where a definition leads: into a page, into a cell", async () => {
      for (const [words, file, told] of [
        ["2,989 counties", PDF, "2,898 counties"],
        ["RMB 36,590", XLSX, "36590"],
      ] as const) {
        const [link] = await definition(words);
        assert.equal(link?.targetUri, toVirtual(file));
        const text = await textOf(link.targetUri);
        assert.equal(wordsAt(text, link.targetSelectionRange), told);
      }
    });

    it("is a text that the editor would take for another encoding, too", async () => {
      await client.open("ferry.md", "# 轮渡\n\n全年运送旅客4370万人次。\n");
      let link: LocationLink | undefined;
      await until("the article's words", async () => {
        const asked = ["textDocument/definition", "ferry.md", "4370万"] as const;
        [link] = (await client.ask<LocationLink[] | null>(...asked)) ?? [];
        return link !== undefined;
      });
      assert.ok(link !== undefined);
      assert.equal(link.targetUri, toVirtual(GBK));
      assert.equal(wordsAt(await textOf(link.targetUri), link.targetSelectionRange), "4370万人次");
    });

    it("is where a diagnostic's own words lead", async () => {
      const [diagnostic] = await client.diagnostics("note.md");
      assert.ok(diagnostic !== undefined);
      assert.match(messageOf(diagnostic), /report\.pdf, page 3/u);
      const [related] = diagnostic.relatedInformation ?? [];
      assert.equal(related?.location.uri, toVirtual(PDF));
    });

    it("is where a hover's link leads, by the client's command", async () => {
      const hover = await client.ask<Hover>("textDocument/hover", "note.md", "2,989 counties");
      const [, link = ""] =
        /\[report\\?\.pdf, page 3\]\(command:test\.place\?(?<place>[^()]+)\)/u.exec(
          JSON.stringify(hover.contents).replaceAll("\\\\", "\\"),
        ) ?? [];
      const [uri, line] = JSON.parse(decodeURIComponent(link));
      assert.equal(uri, toVirtual(PDF));
      const text = await textOf(uri);
      assert.match(text.split("\n")[line - 1] ?? "", /2,898 counties/u);
    });

    it("has lenses that name its pages and open them in the file", async () => {
      const lenses = await ask<CodeLens[]>("textDocument/codeLens", toVirtual(PDF));
      const commands = lenses.map(({ command }) => command);
      assert.deepEqual(
        commands.map((each) => each?.title.split(" · ")[0]),
        ["Page 1", "Page 2", "Page 3"],
      );
      assert.equal(commands[2]?.command, "test.open");
      assert.deepEqual(commands[2]?.arguments, [PDF, 3]);
      const sheets = await ask<CodeLens[]>("textDocument/codeLens", toVirtual(XLSX));
      assert.deepEqual(
        sheets.map(({ command }) => command?.title),
        ["Intro · open 数据 2024.xlsx", "Income · open 数据 2024.xlsx"],
      );
    });

    it("folds by its pages, has them in its outline, and a link to the file", async () => {
      const uri = toVirtual(PDF);
      const folds = await ask<FoldingRange[]>("textDocument/foldingRange", uri);
      const outline = await ask<DocumentSymbol[]>("textDocument/documentSymbol", uri);
      assert.deepEqual(
        outline.map(({ name }) => name),
        ["Page 1", "Page 2", "Page 3"],
      );
      assert.equal(folds.length, 3);
      assert.deepEqual(
        folds.map(({ startLine }) => startLine),
        outline.map(({ range }) => range.start.line),
      );
      const [link] = await ask<DocumentLink[]>("textDocument/documentLink", uri);
      assert.equal(link?.target, PDF);
    });

    it("answers hovers and references as a text article does", async () => {
      const uri = toVirtual(PDF);
      const text = await textOf(uri);
      await client.open(uri, text, "plaintext");
      const hover = await client.ask<Hover | null>("textDocument/hover", uri, "2,898 counties");
      assert.match(JSON.stringify(hover?.contents), /note\.md/u);
      const places = await client.ask<Location[]>("textDocument/references", uri, "2,898 counties");
      assert.deepEqual(
        places.map((place) => place.uri).filter((each) => each.endsWith(".md")),
        [uriOf("note.md")],
      );
    });

    it("is shown anew when its file changes", async () => {
      const uri = toVirtual(PDF);
      const asked: string[] = [];
      client.wire.onRequest("workspace/textDocumentContent/refresh", (params: { uri: string }) => {
        asked.push(params.uri);
        return null;
      });
      await client.open(uri, await textOf(uri), "plaintext");
      set(PDF, writePdf([{ content: linesAt(["Nothing more."], { x: 72, y: 700 }) }]));
      const changes = [{ uri: PDF, type: 2 }];
      await client.wire.sendNotification("workspace/didChangeWatchedFiles", { changes });
      await until("a refresh", () => asked.includes(uri));
      assert.equal((await textOf(uri)).trim(), "Nothing more.");
    });

    it("shows why it cannot be read, and reads nothing but references", async () => {
      const broken = uriOf("references/broken.pdf");
      set(broken, Buffer.from("%PDF-1.7 and no more"));
      assert.notEqual(await textOf(toVirtual(broken)), "");
      assert.match(await textOf(toVirtual(uriOf("references/gone.pdf"))), /could not be read/u);
      assert.equal(await textOf(toVirtual("file:///etc/passwd")), "This is no reference.");
    });
  });

  it("is its own file in an editor that opens nothing else", async () => {
    await start({});
    const [link] = await definition("2,989 counties");
    assert.equal(link?.targetUri, PDF);
    await client.stop();
  });
});
