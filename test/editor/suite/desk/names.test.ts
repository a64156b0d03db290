import assert from "node:assert/strict";
import * as vscode from "vscode";
import {
  closeAll,
  diagnosticOn,
  drawnHover,
  goTo,
  open,
  pageOrSkip,
  rangeOf,
  uriOf,
} from "../editor.ts";
import { eventually } from "../eventually.ts";
import { counties, ferries, xiaomi } from "./desk.ts";

/** "notes/xiaomi.md: Lei Jun", for each place, in their order. */
async function wordsAt(places: readonly vscode.Location[]): Promise<readonly string[]> {
  return Promise.all(
    places.map(async ({ uri, range }) => {
      const document = await vscode.workspace.openTextDocument(uri);
      return `${vscode.workspace.asRelativePath(uri)}: ${document.getText(range)}`;
    }),
  );
}

async function referencesOf({ document }: vscode.TextEditor, words: string) {
  return wordsAt(
    await vscode.commands.executeCommand<vscode.Location[]>(
      "vscode.executeReferenceProvider",
      document.uri,
      rangeOf(document, words).start,
    ),
  );
}

describe("names and passages", () => {
  afterEach(closeAll);

  it("the card of Lei Jun, from an English note on the Chinese article", async function () {
    const editor = await open(xiaomi.path);
    await diagnosticOn(editor.document, counties.words);
    const page = pageOrSkip(this);
    await goTo(editor, "Lei Jun");
    const text = await drawnHover(page, "Lei Jun", /雷军/u);
    assert.match(text, /武汉大学/u);
    await page.screenshot("card-lei-jun");
    await page.clickText("Show all mentions");
    await eventually(async () => {
      const listed = (
        await page.texts(".references-view, .reference-zone-widget, .pane-body")
      ).join();
      assert.match(listed, /References \(\d\)/u);
    });
    await page.screenshot("all-mentions");
  });

  it("the words that differ in an altered quotation", async function () {
    const editor = await open(xiaomi.path);
    await diagnosticOn(editor.document, counties.words);
    const page = pageOrSkip(this);
    await goTo(editor, "立足了");
    await drawnHover(page, "立足了", /韩国/u);
    assert.ok((await page.texts(".monaco-hover del")).includes("美国"));
    await page.screenshot("hover-quotation");
  });

  it("a speaker who is another in the article is flagged", async function () {
    const editor = await open(xiaomi.path);
    const { message, range } = await diagnosticOn(editor.document, "Lei Jun");
    assert.match(message, /卢伟冰/u);
    const page = pageOrSkip(this);
    editor.selection = new vscode.Selection(range.start, range.start);
    await eventually(async () => {
      await vscode.commands.executeCommand("editor.action.showHover");
      assert.match((await page.texts(".monaco-hover")).join(), /Differs\. Lei Jun here/u);
    });
    await page.screenshot("speaker-differs");
  });

  it("from the article to the notes: lens, references, peek", async function () {
    await open(xiaomi.path);
    const editor = await open(xiaomi.reference);
    await eventually(async () => {
      assert.deepEqual(await referencesOf(editor, counties.told), [
        "notes/xiaomi.md: 2,989 counties",
      ]);
    });
    const names = await referencesOf(editor, "雷军");
    assert.ok(names.includes("notes/xiaomi.md: Lei Jun"), names.join("; "));
    const page = pageOrSkip(this);
    await goTo(editor, counties.told);
    await eventually(async () => {
      const lenses = await page.texts(".codelens-decoration a");
      assert.ok(lenses.includes("1 note, differs"), lenses.join("; "));
    });
    await page.screenshot("article-lenses");
    await vscode.commands.executeCommand("editor.action.referenceSearch.trigger");
    await eventually(async () => {
      const peeked = (await page.texts(".reference-zone-widget")).join();
      assert.match(peeked, /2,989 counties/u);
    });
    await page.screenshot("article-references");
  });

  it("an article's words are copied with a citation, which leads back", async () => {
    const note = await open(xiaomi.path);
    await diagnosticOn(note.document, counties.words);
    const article = await open(xiaomi.reference);
    const range = rangeOf(article.document, "覆盖了中国2898个区县");
    article.selection = new vscode.Selection(range.start, range.end);
    const copied = await eventually(async () => {
      const words = await vscode.commands.executeCommand<string>("tieout.copyQuotation");
      assert.match(words ?? "", /^“覆盖了中国2898个区县”/u);
      return words;
    });
    const back = await open(xiaomi.path);
    const end = back.document.positionAt(back.document.getText().length);
    assert.ok(await back.edit((builder) => builder.insert(end, `\n${copied}\n`)));
    await eventually(async () => {
      const links = await vscode.commands.executeCommand<readonly vscode.LocationLink[]>(
        "vscode.executeDefinitionProvider",
        back.document.uri,
        rangeOf(back.document, "](../references/小米").start,
      );
      const [link] = links;
      assert.equal(
        link && article.document.getText(link.targetSelectionRange),
        "覆盖了中国2898个区县",
      );
    });
  });

  it("names are completed from pinyin", async function () {
    const editor = await open(xiaomi.path);
    await diagnosticOn(editor.document, counties.words);
    const page = pageOrSkip(this);
    const end = rangeOf(editor.document, "My own estimate").start;
    assert.ok(await editor.edit((builder) => builder.insert(end, "创始人leij")));
    const caret = end.translate(0, 7);
    editor.selection = new vscode.Selection(caret, caret);
    await vscode.commands.executeCommand("editor.action.triggerSuggest");
    await eventually(async () => {
      const listed = (await page.texts(".suggest-widget .monaco-list-row")).join("; ");
      assert.match(listed, /雷军/u);
    });
    await page.screenshot("completion-name");
    await page.press("Enter");
    await eventually(() => assert.ok(editor.document.getText().includes("创始人雷军My own")));
  });

  it("figures are completed with their sentence", async function () {
    const editor = await open(xiaomi.path);
    await diagnosticOn(editor.document, counties.words);
    const page = pageOrSkip(this);
    const end = rangeOf(editor.document, "My own estimate").start;
    assert.ok(await editor.edit((builder) => builder.insert(end, "送装服务覆盖了中国28")));
    const caret = end.translate(0, 11);
    editor.selection = new vscode.Selection(caret, caret);
    await vscode.commands.executeCommand("editor.action.triggerSuggest");
    await eventually(async () => {
      const listed = (await page.texts(".suggest-widget .monaco-list-row")).join("; ");
      assert.match(listed, /2898个区县/u);
    });
    await page.screenshot("completion-figure");
    await page.press("Escape");
  });

  it("a name is renamed in all notes", async () => {
    const { document } = await open(ferries.path);
    await diagnosticOn(document, "32天");
    const edit = await vscode.commands.executeCommand<vscode.WorkspaceEdit>(
      "vscode.executeDocumentRenameProvider",
      document.uri,
      rangeOf(document, "Okafor").start,
      "奥卡福",
    );
    const changed = edit.entries().map(([uri, edits]) => [uri.toString(), edits.length]);
    assert.deepEqual(changed, [[uriOf(ferries.path).toString(), 1]]);
  });
});
