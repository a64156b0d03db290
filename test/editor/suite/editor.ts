/** What the tests do with VS Code, in the words of the tests: open a note, put the cursor on words, read what Tieout says. */
import assert from "node:assert/strict";
import * as vscode from "vscode";
import { page } from "../page.ts";
import { eventually, interval } from "./eventually.ts";

/** A file of the opened folder. */
export function uriOf(path: string): vscode.Uri {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  assert.ok(folder !== undefined, "no folder is open");
  return vscode.Uri.joinPath(folder.uri, path);
}

/** Opens a file of the folder in the first column, where it has the focus. */
export async function open(path: string): Promise<vscode.TextEditor> {
  return await vscode.window.showTextDocument(uriOf(path), { preview: false });
}

/** Where words stand in a document; they must be there. */
export function rangeOf(document: vscode.TextDocument, words: string): vscode.Range {
  const start = document.getText().indexOf(words);
  assert.ok(start >= 0, `"${words}" is not in ${document.uri.path}`);
  return new vscode.Range(document.positionAt(start), document.positionAt(start + words.length));
}

/** Puts the cursor at the start of words and scrolls them to the middle; done when the window has done it. */
export async function goTo(editor: vscode.TextEditor, words: string): Promise<vscode.Range> {
  const range = rangeOf(editor.document, words);
  editor.selection = new vscode.Selection(range.start, range.start);
  editor.revealRange(range, vscode.TextEditorRevealType.InCenter);
  // Both are only sent off by then; the answer to a later message tells that they arrived.
  await vscode.commands.executeCommand("setContext", "tieout.tests", words);
  return range;
}

/** Replaces words by typing over them, unsaved. */
export async function retype(editor: vscode.TextEditor, words: string, by: string): Promise<void> {
  const range = rangeOf(editor.document, words);
  assert.ok(await editor.edit((builder) => builder.replace(range, by)));
}

/** Tieout's diagnostics of a document, in its order. */
export function diagnosticsOf(document: vscode.TextDocument): readonly vscode.Diagnostic[] {
  return vscode.languages
    .getDiagnostics(document.uri)
    .filter(({ source }) => source?.toLowerCase() === "tieout")
    .toSorted((a, b) => a.range.start.compareTo(b.range.start));
}

/** "figure-differs: 2,989 counties", for every warning and error of Tieout. */
export function slipsOf(document: vscode.TextDocument): readonly string[] {
  return diagnosticsOf(document)
    .filter(({ severity }) => severity <= vscode.DiagnosticSeverity.Warning)
    .map(({ code, range }) => `${String(code)}: ${document.getText(range)}`);
}

/** Waits for Tieout's diagnostic on these words. */
export function diagnosticOn(
  document: vscode.TextDocument,
  words: string,
): Promise<vscode.Diagnostic> {
  return eventually(() => {
    const found = diagnosticsOf(document).find(({ range }) => document.getText(range) === words);
    assert.ok(found !== undefined, `no diagnostic on "${words}": ${slipsOf(document).join("; ")}`);
    return found;
  });
}

/** Forgets unsaved changes and closes everything, for the next test. */
export async function closeAll(): Promise<void> {
  for (const document of vscode.workspace.textDocuments.filter(({ isDirty }) => isDirty)) {
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand("workbench.action.files.revert");
  }
  await vscode.commands.executeCommand("workbench.action.closeAllEditors");
}

/** The workbench's page; where there is none, the running test is counted as skipped. */
export function pageOrSkip(test: Mocha.Context): NonNullable<typeof page> {
  if (page === undefined) test.skip();
  assert.ok(page !== undefined);
  return page;
}

/** So often a drawn hover is looked for after one move of the mouse: some two seconds. */
const LOOKS = 40;

/** Moves the mouse onto words until a hover with this text is drawn; gives the whole text. */
export async function drawnHover(
  page: ReturnType<typeof pageOrSkip>,
  words: string,
  expected: RegExp,
): Promise<string> {
  return await eventually(async () => {
    assert.ok(await page.hover(words), `"${words}" is not seen`);
    // Drawing follows the mouse by VS Code's own delay: several looks a move. Another hover in its way needs a new move.
    let text = "";
    for (let looks = 0; looks < LOOKS && !expected.test(text); looks++) {
      await new Promise((resolve) => setTimeout(resolve, interval));
      text = (await page.texts(".monaco-hover")).join("\n");
    }
    assert.match(text, expected);
    return text;
  });
}
