import assert from "node:assert/strict";
import * as vscode from "vscode";
import { closeAll, diagnosticOn, open, pageOrSkip, uriOf } from "../editor.ts";
import { eventually } from "../eventually.ts";
import { counties, notes, xiaomi } from "./desk.ts";

function webviewTabs(): readonly vscode.Tab[] {
  const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs);
  return tabs.filter(({ input }) => input instanceof vscode.TabInputWebview);
}

describe("claim check", () => {
  afterEach(closeAll);

  it("of the open note: opens a report", async () => {
    const { document } = await open(xiaomi.path);
    await diagnosticOn(document, counties.words);
    await vscode.commands.executeCommand("tieout.checkClaims");
    await eventually(() => assert.equal(webviewTabs().length, 1));
  });

  it("the report counts, tells verdict and evidence, and leads to the article", async function () {
    const page = pageOrSkip(this);
    const { document } = await open(xiaomi.path);
    await diagnosticOn(document, counties.words);
    await vscode.commands.executeCommand("tieout.checkClaims");
    const report = await eventually(async () => {
      const text = (await page.webviewTexts()).join("\n");
      assert.match(text, /\b4 differ\b/u);
      return text;
    });
    assert.match(report, /2,989 counties/u);
    assert.match(report, /覆盖了中国2898个区县/u);
    await page.screenshot("report");
    // How it was judged is behind the reason, and there only.
    assert.doesNotMatch(report, /Compared with/u);
    assert.ok(await page.clickInWebview("Another year: the reference has March 2024."));
    await eventually(async () => {
      assert.match(
        (await page.webviewTexts()).join("\n"),
        /Compared with\s+2024年3月 = March 2024/u,
      );
    });
    await page.screenshot("report-why");
    assert.ok(await page.clickInWebview("小米在日本.txt, line 14"));
    await eventually(() => {
      const { activeTextEditor } = vscode.window;
      assert.equal(activeTextEditor?.document.uri.toString(), uriOf(xiaomi.reference).toString());
      const { line } = activeTextEditor.selection.active;
      assert.match(activeTextEditor.document.lineAt(line).text, /2898个区县/u);
    });
  });

  it("with nothing open: checks every note of the workspace", async function () {
    const page = pageOrSkip(this);
    await vscode.commands.executeCommand("tieout.checkClaims");
    await eventually(async () => {
      const report = (await page.webviewTexts()).join("\n");
      for (const { path } of notes) assert.ok(report.includes(path.slice("notes/".length)), path);
      assert.match(report, /83億円/u);
    });
    await page.screenshot("report-workspace");
  });
});
