import assert from "node:assert/strict";
import * as vscode from "vscode";
import { closeAll, diagnosticOn, goTo, open, pageOrSkip, uriOf } from "../editor.ts";
import { eventually } from "../eventually.ts";

/** Markdown, HTML, a command link, an image and control characters, in the sentence that is the evidence. */
const article =
  "Harbour News, May 2, 2026\n\n" +
  "The **ferry** [terminal](command:workbench.action.closeWindow) <img src=x onerror=alert(1)> " +
  "\u001b[31mserves\u0007 \u202e4,120 passengers " +
  "<script>alert(2)</script> a day.\n";
const note =
  "---\nreferences: ../references/hostile.txt\n---\n\nThe ferry terminal serves 5,120 passengers a day.\n";

const write = (path: string, text: string) =>
  vscode.workspace.fs.writeFile(uriOf(path), new TextEncoder().encode(text));

describe("a hostile article", () => {
  before(async () => {
    await write("references/hostile.txt", article);
    await write("notes/hostile.md", note);
  });
  afterEach(closeAll);
  after(async () => {
    await vscode.workspace.fs.delete(uriOf("references/hostile.txt"));
    await vscode.workspace.fs.delete(uriOf("notes/hostile.md"));
  });

  it("is plain text in the hover", async function () {
    const page = pageOrSkip(this);
    const editor = await open("notes/hostile.md");
    await diagnosticOn(editor.document, "5,120 passengers");
    await goTo(editor, "5,120 passengers");
    assert.ok(await page.hover("5,120"));
    const drawn = await eventually(async () => {
      const text = (await page.texts(".monaco-hover .rendered-markdown")).join("\n");
      assert.match(text, /4,120 passengers/u);
      return text;
    });
    assert.match(drawn, /\*\*ferry\*\*/u);
    assert.match(drawn, /<script>alert\(2\)<\/script>/u);
    assert.deepEqual(await page.texts(".monaco-hover .rendered-markdown img"), []);
    assert.deepEqual(await page.texts('.monaco-hover a[data-href^="command:"]'), []);
    await page.screenshot("hostile-hover");
  });

  it("is plain text in the report", async function () {
    const page = pageOrSkip(this);
    const { document } = await open("notes/hostile.md");
    await diagnosticOn(document, "5,120 passengers");
    await vscode.commands.executeCommand("tieout.checkClaims");
    const report = await eventually(async () => {
      const text = (await page.webviewTexts()).join("\n");
      assert.match(text, /4,120 passengers/u);
      return text;
    });
    assert.match(report, /<img src=x onerror=alert\(1\)>/u);
    assert.match(report, /<script>alert\(2\)<\/script>/u);
    assert.match(report, /\[terminal\]\(command:workbench\.action\.closeWindow\)/u);
    await page.screenshot("hostile-report");
  });
});
