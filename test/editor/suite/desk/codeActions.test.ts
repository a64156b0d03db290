import assert from "node:assert/strict";
import * as vscode from "vscode";
import { closeAll, diagnosticOn, goTo, open, pageOrSkip, retype, slipsOf } from "../editor.ts";
import { eventually } from "../eventually.ts";
import { counties, xiaomi } from "./desk.ts";

async function actionsAt(
  document: vscode.TextDocument,
  range: vscode.Range,
): Promise<readonly vscode.CodeAction[]> {
  return await vscode.commands.executeCommand(
    "vscode.executeCodeActionProvider",
    document.uri,
    range,
    vscode.CodeActionKind.QuickFix.value,
  );
}

/** Waits until Tieout offers a fix with this title, and applies it. */
async function applyFix(editor: vscode.TextEditor, words: string, title: RegExp): Promise<void> {
  const range = await goTo(editor, words);
  const edit = await eventually(async () => {
    const actions = await actionsAt(editor.document, range);
    const action = actions.find((each) => title.test(each.title));
    assert.ok(action?.edit !== undefined, actions.map((each) => each.title).join("; "));
    return action.edit;
  });
  assert.ok(await vscode.workspace.applyEdit(edit));
}

describe("quick fix", () => {
  afterEach(closeAll);

  it("writes the article's figure in the note's own notation, and the squiggle goes", async () => {
    const editor = await open(xiaomi.path);
    const { document } = editor;
    await diagnosticOn(document, counties.words);
    await applyFix(editor, counties.words, /^Change to 2,898 counties\b/u);
    assert.ok(document.getText().includes("covers 2,898 counties in China"));
    await eventually(() => {
      assert.ok(!slipsOf(document).some((slip) => slip.includes("counties")));
    });
  });

  it("writes the article's words in place of an altered quotation's", async () => {
    const editor = await open(xiaomi.path);
    const { document } = editor;
    const quotation = "“我们在欧洲、日本、美国等一些高端市场都立足了”";
    await diagnosticOn(document, quotation);
    await applyFix(editor, quotation, /^Change to /u);
    assert.ok(document.getText().includes("“我们在欧洲、日本、韩国等一些高端市场都立足了”"));
    await eventually(() => {
      assert.ok(!slipsOf(document).some((slip) => slip.startsWith("quotation")));
    });
  });

  it("from the keyboard, as an analyst does it", async function () {
    const page = pageOrSkip(this);
    const editor = await open(xiaomi.path);
    const { document } = editor;
    await diagnosticOn(document, counties.words);
    await goTo(editor, counties.words);
    await page.press("Control+.");
    await eventually(async () => {
      const menu = (await page.texts(".action-widget")).join("\n");
      assert.match(menu, /Change to 2,898 counties/u);
    });
    await page.screenshot("quick-fix");
    await page.press("Enter");
    await eventually(() => assert.ok(document.getText().includes("covers 2,898 counties")));
    await eventually(async () => assert.deepEqual(await page.underlines(counties.right), []));
    await page.screenshot("quick-fix-done");
  });

  it("ignoring a claim leaves a comment that outlives edits elsewhere", async () => {
    const editor = await open(xiaomi.path);
    const { document } = editor;
    const before = await diagnosticOn(document, counties.words);
    await applyFix(editor, counties.words, /^Ignore this claim/u);
    await eventually(() => {
      assert.ok(!slipsOf(document).some((slip) => slip.includes("counties")));
    });
    const start = new vscode.Position(before.range.start.line - 1, 0);
    await editor.edit((builder) => builder.insert(start, "Another line.\n\n"));
    // Seen by the next check, which must leave the ignored claim alone.
    await retype(editor, "March 2022", "March 2021");
    await diagnosticOn(document, "March 2021");
    assert.ok(!slipsOf(document).some((slip) => slip.includes("counties")));
  });
});
