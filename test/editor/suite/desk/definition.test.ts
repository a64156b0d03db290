import assert from "node:assert/strict";
import * as vscode from "vscode";
import { closeAll, diagnosticOn, goTo, open, pageOrSkip, rangeOf, uriOf } from "../editor.ts";
import { eventually } from "../eventually.ts";
import { counties, xiaomi } from "./desk.ts";

/** From words of the note to words on the line of the article where it must land. */
const ways: readonly (readonly [from: string, to: string])[] = [
  [counties.words, counties.told],
  ["我们在欧洲", "日本、韩国等一些高端市场"],
];

describe("definition", () => {
  afterEach(closeAll);

  for (const [from, to] of ways) {
    it(`from ${from}: lands on the article's line`, async () => {
      const editor = await open(xiaomi.path);
      await diagnosticOn(editor.document, counties.words);
      await goTo(editor, from);
      await vscode.commands.executeCommand("editor.action.revealDefinition");
      const article = uriOf(xiaomi.reference).toString();
      const line = await eventually(() => {
        const active = vscode.window.activeTextEditor;
        assert.equal(active?.document.uri.toString(), article);
        return active.document.lineAt(active.selection.active.line).text;
      });
      assert.ok(line.includes(to), line);
    });
  }

  it("from a name: to every mention in the article", async () => {
    const { document } = await open(xiaomi.path);
    await diagnosticOn(document, counties.words);
    const links = await vscode.commands.executeCommand<readonly vscode.LocationLink[]>(
      "vscode.executeDefinitionProvider",
      document.uri,
      rangeOf(document, "Howard Stringer").start,
    );
    const article = await vscode.workspace.openTextDocument(uriOf(xiaomi.reference));
    assert.ok(links.length >= 2);
    for (const { targetUri, targetRange } of links) {
      assert.equal(targetUri.toString(), article.uri.toString());
      assert.match(article.getText(targetRange), /霍华德·斯金格|斯金格|Howard Stringer/u);
    }
  });

  it("peek shows the article's line inside the note", async function () {
    const shown = pageOrSkip(this);
    const editor = await open(xiaomi.path);
    await diagnosticOn(editor.document, counties.words);
    await goTo(editor, counties.words);
    await vscode.commands.executeCommand("editor.action.peekDefinition");
    await eventually(async () => {
      const lines = (await shown.texts(".peekview-widget .view-line")).join("\n");
      assert.match(lines, /2898个区县/u);
    });
    await shown.screenshot("peek");
    await shown.press("Escape");
  });
});
