import assert from "node:assert/strict";
import * as vscode from "vscode";
import {
  closeAll,
  diagnosticOn,
  goTo,
  open,
  pageOrSkip,
  rangeOf,
  retype,
  slipsOf,
  uriOf,
} from "../editor.ts";
import { eventually } from "../eventually.ts";
import { counties, notes, xiaomi } from "./desk.ts";

describe("diagnostics", () => {
  afterEach(closeAll);

  for (const { path, reference, slips } of notes) {
    it(`${path}: the slips are flagged, the honest statements are not`, async () => {
      const { document } = await open(path);
      const expected = slips.map(({ code, words }) => `${code}: ${words}`);
      await eventually(() => assert.deepEqual(slipsOf(document), expected));
      const article = await vscode.workspace.openTextDocument(uriOf(reference));
      for (const { words, told } of slips) {
        const { relatedInformation } = await diagnosticOn(document, words);
        const [place] = relatedInformation ?? [];
        assert.equal(place?.location.uri.toString(), article.uri.toString());
        assert.equal(article.getText(place.location.range), told);
      }
    });
  }

  it("the message tells both figures as they are written, and the place", async () => {
    const { document } = await open(xiaomi.path);
    const { message } = await diagnosticOn(document, counties.words);
    assert.match(message, /2,989 counties/u);
    assert.match(message, /2898个区县/u);
    assert.match(message, /小米在日本\.txt, line 14\b/u);
  });

  it("a squiggle is drawn under the slip, and none under an honest figure", async function () {
    const page = pageOrSkip(this);
    const editor = await open(xiaomi.path);
    await goTo(editor, counties.words);
    await eventually(async () => {
      assert.deepEqual(await page.underlines(counties.words), ["warning"]);
    });
    assert.deepEqual(await page.underlines("August 2020"), []);
    await page.screenshot("diagnostics");
  });

  it("a figure that is typed wrong is flagged before it is saved, and not once it is right", async () => {
    const editor = await open(xiaomi.path);
    const { document } = editor;
    await diagnosticOn(document, counties.words);
    await retype(editor, "August 2020", "August 2012");
    await diagnosticOn(document, "August 2012");
    await retype(editor, "August 2012", "August 2020");
    const range = rangeOf(document, "August 2020");
    await eventually(() => {
      assert.ok(!slipsOf(document).some((slip) => slip.includes(document.getText(range))));
    });
    assert.ok(document.isDirty);
  });
});
