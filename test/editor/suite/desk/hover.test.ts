import assert from "node:assert/strict";
import * as vscode from "vscode";
import { closeAll, diagnosticOn, drawnHover, goTo, open, pageOrSkip } from "../editor.ts";
import { counties, library, xiaomi } from "./desk.ts";

/** The Markdown of all hovers at the start of words. */
async function hoverOn(editor: vscode.TextEditor, words: string): Promise<string> {
  const range = await goTo(editor, words);
  const hovers = await vscode.commands.executeCommand<readonly vscode.Hover[]>(
    "vscode.executeHoverProvider",
    editor.document.uri,
    range.start,
  );
  const contents = hovers.flatMap((hover) => hover.contents);
  return contents.map((each) => (typeof each === "string" ? each : each.value)).join("\n");
}

describe("hover", () => {
  afterEach(closeAll);

  it("on a figure: the verdict, and the article's sentence with the figure in bold", async () => {
    const editor = await open(xiaomi.path);
    await diagnosticOn(editor.document, counties.words);
    const markdown = await hoverOn(editor, counties.words);
    assert.match(markdown, /Differs/u);
    assert.match(markdown, /\*\*2898个区县\*\*/u);
    assert.match(markdown, /小米在日本\.txt, line 14\b/u);
    assert.match(await hoverOn(editor, "August 2020"), /Agrees/u);
  });

  it("on a figure: how it was read, what it was compared with, and why", async function () {
    const editor = await open(library.path);
    await diagnosticOn(editor.document, "83億円");
    const markdown = await hoverOn(editor, "83億円");
    assert.match(markdown, /same digits in another order/u);
    assert.match(markdown, /Read as: 83億円 = JPY 8,300,000,000/u);
    assert.match(markdown, /Compared with: 38億円 = JPY 3,800,000,000/u);
    const agreed = await hoverOn(editor, "9万3千人");
    assert.match(agreed, /Agrees\.\*\* The same value/u);
    assert.match(agreed, /Read as: 9万3千人 = 93,000 人/u);
    const page = pageOrSkip(this);
    await goTo(editor, "83億円");
    await drawnHover(page, "83億円", /Compared with: 38億円/u);
    await page.screenshot("hover-reading");
  });

  it("on a figure: the card is drawn", async function () {
    const page = pageOrSkip(this);
    const editor = await open(xiaomi.path);
    await diagnosticOn(editor.document, counties.words);
    await goTo(editor, counties.words);
    const text = await drawnHover(page, "2,989", /覆盖了中国2898个区县/u);
    assert.match(text, /Differs/u);
    await page.screenshot("hover-figure");
  });

  it("on a name: the card has its other names and what the article tells", async function () {
    const editor = await open(xiaomi.path);
    await diagnosticOn(editor.document, counties.words);
    const markdown = await hoverOn(editor, "Howard Stringer");
    assert.match(markdown, /霍华德·斯金格/u);
    const page = pageOrSkip(this);
    const text = await drawnHover(page, "Howard Stringer", /霍华德·斯金格/u);
    assert.match(text, /小米在日本/u);
    await page.screenshot("hover-name");
  });
});
