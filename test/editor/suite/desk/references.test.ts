import assert from "node:assert/strict";
import * as vscode from "vscode";
import { closeAll, diagnosticOn, diagnosticsOf, open, retype, slipsOf, uriOf } from "../editor.ts";
import { eventually } from "../eventually.ts";
import { counties, ferries, xiaomi } from "./desk.ts";

const silent = (document: vscode.TextDocument, words: string) =>
  eventually(() => assert.ok(!slipsOf(document).some((slip) => slip.includes(words))));

describe("references", () => {
  afterEach(closeAll);

  it("an unsaved change of the article counts, and its undoing too", async () => {
    const { document } = await open(xiaomi.path);
    await diagnosticOn(document, counties.words);
    await retype(await open(xiaomi.reference), counties.told, "2989个区县");
    await silent(document, "counties");
    await vscode.commands.executeCommand("workbench.action.files.revert");
    await diagnosticOn(document, counties.words);
  });

  it("a change on the disk is followed, and so are deletion and return", async () => {
    const { document } = await open(ferries.path);
    await diagnosticOn(document, "21%");
    const article = uriOf(ferries.reference);
    const bytes = await vscode.workspace.fs.readFile(article);
    const text = new TextDecoder().decode(bytes);
    try {
      const changed = new TextEncoder().encode(text.replace("12 percent", "21 percent"));
      await vscode.workspace.fs.writeFile(article, changed);
      await silent(document, "21%");
      await vscode.workspace.fs.delete(article);
      await eventually(() => {
        const codes = diagnosticsOf(document).map(({ code }) => code);
        assert.deepEqual(codes, ["reference-not-found"]);
      });
    } finally {
      await vscode.workspace.fs.writeFile(article, bytes);
    }
    await diagnosticOn(document, "21%");
  });
});
