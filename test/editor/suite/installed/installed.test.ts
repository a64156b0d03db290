import assert from "node:assert/strict";
import * as vscode from "vscode";
import { page } from "../../page.ts";
import { closeAll, diagnosticOn, open } from "../editor.ts";

describe("the packaged extension", () => {
  afterEach(closeAll);

  it("is installed from its VSIX, and checks a note", async () => {
    const extension = vscode.extensions.all.find(
      ({ packageJSON }) => packageJSON.name === "tieout",
    );
    assert.ok(extension !== undefined, "the extension is not installed");
    // Where VS Code puts what it installs, not our working tree.
    assert.match(extension.extensionPath, /tieout\.tieout-\d+\.\d+\.\d+$/u);
    const { document } = await open("notes/xiaomi.md");
    const { message } = await diagnosticOn(document, "2,989 counties");
    assert.match(message, /2898个区县/u);
    assert.ok(extension.isActive);
    await page?.screenshot("installed");
  });
});
