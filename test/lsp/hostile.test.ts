// Articles, names and file names that try to become markup: whatever is asked, they stay words.

import assert from "node:assert/strict";
import { parser as commonmark, Emoji, GFM } from "@lezer/markdown";
import type { CodeLens, CompletionItem, CompletionList } from "vscode-languageserver";
import { canonicalUri } from "../../server/lsp/uri.ts";
import { startClient, type TestClient, uriOf } from "./testClient.ts";

/** Markup of every kind, a colour for terminals, a line that reads backwards. */
const HOSTILE =
  "[win](command:test.evil) ![i](https://example.org/i.png) <img src=x onerror=alert(1)> `t` | $(bug) \u001b[31m\u202e";

const FILE = "references/](command:test.evil) `<b>\u202e\u001b[31m\nit.txt";
const OPEN_FILE = canonicalUri(`file:///desk/${FILE}`);

const ARTICLE = `# ${HOSTILE}

The ${HOSTILE} ferry terminal serves 4,120 passengers a day, Mary Miller said.
"Nobody shall wait longer than two days for ${HOSTILE} spare parts," Miller said.
`;

const NOTE = `The ferry terminal serves 5,120 passengers a day, Mary Miller said.

"Nobody shall wait longer than three days for spare parts," Miller said.

The Gr[e]en](command:test.evil) Fog ferry terminal serves 4,120 passengers.
`;

const NAMES = `- name: "Mary Miller"
  aliases: ["Gr[e]en](command:test.evil) Fog", "M <img src=x> \\u202e Miller"]
  type: person
  note: ${JSON.stringify(HOSTILE)}
`;

const files = { [FILE]: ARTICLE, "note.md": NOTE, "tieout.entities.yaml": NAMES };
const options = {
  readsFiles: true,
  showMentionsCommand: "test.mentions",
  showPlacesCommand: "test.places",
  openPlaceCommand: "test.open",
};

const markdown = commonmark.configure([GFM, Emoji]);

/** What of the Markdown does anything: "Image", "HTMLTag", and links by where they lead. */
function activeIn(text: string): readonly string[] {
  const found: string[] = [];
  markdown.parse(text).iterate({
    enter: ({ name, from, to }) => {
      if (/^(?:Image|HTML|Autolink|InlineCode|Emoji|Table|FencedCode)/u.test(name))
        found.push(name);
      if (name !== "URL") return;
      const target = text.slice(from, to);
      if (!/^(?:file:\/\/\/desk\/|command:test\.mentions\?)/u.test(target)) found.push(target);
    },
  });
  return found;
}

/** What a person reads of an answer; addresses and what the editor writes into a note are no such words. */
function shownIn(answer: unknown, key = ""): readonly string[] {
  if (/^(?:uri|targetUri|target|data|arguments|newText|filterText|sortText|changes)$/u.test(key))
    return [];
  if (typeof answer === "string") return [answer];
  if (typeof answer !== "object" || answer === null) return [];
  return Object.entries(answer).flatMap(([name, value]) => shownIn(value, name));
}

/** No control and no bidi character, which could make a text read as another one. */
function assertVisible(text: string): void {
  const hidden = ["\u001b", "\u202e"].filter((each) => text.includes(each));
  assert.deepEqual(hidden, [], text);
}

function assertHarmless(answer: unknown): void {
  const shown = shownIn(answer);
  assert.ok(shown.length > 0, "nothing is shown");
  for (const text of shown) assertVisible(text);
  const { contents, documentation } = answer as { contents?: Shown; documentation?: Shown };
  for (const { value = "" } of [contents ?? {}, documentation ?? {}])
    assert.deepEqual(activeIn(value), [], value);
}

interface Shown {
  readonly value?: string;
}

describe("a hostile desk", () => {
  let client: TestClient;
  beforeEach(async () => {
    client = await startClient({ files, options });
    await client.open("note.md");
    await client.open(OPEN_FILE);
  });
  afterEach(() => client.stop());

  for (const words of ["5,120", "Nobody", "Mary", "Gr[e]en"]) {
    it(`shows words in the hover of ${words}`, async () => {
      assertHarmless(await client.ask("textDocument/hover", "note.md", words));
    });
  }

  for (const words of ["4,120", "Mary Miller", "Nobody"]) {
    it(`shows words in the article's hover of ${words}`, async () => {
      assertHarmless(await client.ask("textDocument/hover", OPEN_FILE, words));
    });
  }

  it("shows words in findings and fixes", async () => {
    const found = await client.diagnostics("note.md");
    assert.ok(found.length >= 2);
    assertHarmless(found);
    assertHarmless(await client.ask("textDocument/codeAction", "note.md", "5,120"));
  });

  it("shows words in outlines, lenses and symbols", async () => {
    assertHarmless(await client.ask("textDocument/documentSymbol", "note.md", "The"));
    assertHarmless(await client.ask("textDocument/documentSymbol", OPEN_FILE, "The"));
    assertHarmless(await client.wire.sendRequest("workspace/symbol", { query: "" }));
    const lenses = await client.ask<CodeLens[]>("textDocument/codeLens", OPEN_FILE, "The");
    assertHarmless(lenses.map(({ command }) => command?.title));
  });

  for (const [typed, at] of [
    ["The ferry terminal serves 4,1", "4,1"],
    ["Mary Mil", "Mil"],
    ["The ferry terminal: “Nobody sh", "sh"],
  ] as const) {
    it(`shows words in the completion of ${at}`, async () => {
      const text = `${typed}\n`;
      await client.open("new.md", text);
      const { items } = await client.wire.sendRequest<CompletionList>("textDocument/completion", {
        textDocument: { uri: uriOf("new.md") },
        position: { line: 0, character: typed.length },
      });
      assert.ok(items.length > 0);
      for (const item of items) {
        assertHarmless(item);
        const resolved = await client.wire.sendRequest<CompletionItem>(
          "completionItem/resolve",
          item,
        );
        assertHarmless(resolved);
      }
    });
  }

  it("shows words in the report", async () => {
    const { html } = await client.wire.sendRequest<{ html: string }>("workspace/executeCommand", {
      command: "tieout.check",
      arguments: [{}],
    });
    assert.doesNotMatch(html, /<(?:img|b>|script)/u);
    assertVisible(html);
    const hrefs = [...html.matchAll(/href="([^"]*)"/gu)].map(([, href]) => href ?? "");
    assert.ok(hrefs.length > 0);
    for (const href of hrefs) assert.match(href, /^command:test\.open\?/u);
  });
});
