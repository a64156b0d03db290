import assert from "node:assert/strict";
import { closeAll, diagnosticOn, open, pageOrSkip, retype } from "../editor.ts";
import { eventually } from "../eventually.ts";
import { counties, xiaomi } from "./desk.ts";

const item = "#workbench\\.parts\\.statusbar .statusbar-item";

describe("status bar", () => {
  afterEach(closeAll);

  it("counts the claims of the active note, and follows an edit", async function () {
    const page = pageOrSkip(this);
    const shown = async () => (await page.texts(item)).filter((text) => /Tieout/u.test(text));
    const editor = await open(xiaomi.path);
    await diagnosticOn(editor.document, counties.words);
    const [before] = await eventually(async () => {
      const texts = await shown();
      assert.match(texts.join(), /Tieout.*\b4 ✗/su);
      return texts;
    });
    await retype(editor, counties.words, counties.right);
    await eventually(async () => {
      const [after] = await shown();
      assert.ok(after !== undefined && after !== before, after);
      assert.match(after, /\b3 ✗/u);
    });
  });

  it("is gone where no note is open", async function () {
    const page = pageOrSkip(this);
    await closeAll();
    await eventually(async () => {
      assert.doesNotMatch((await page.texts(item)).join("\n"), /Tieout.*\d/su);
    });
  });
});
