import assert from "node:assert/strict";
import { definitionAt } from "../../../server/core/index.ts";
import { ARTICLE, checked } from "./xiaomi.ts";

describe("definitionAt", () => {
  it("leads from a figure, a quotation and a name to the article's words", async () => {
    const note = await checked(
      "Lei Jun: it covers 2,989 counties in China. “我们在欧洲、日本、韩国等一些高端市场都立足了”",
    );
    const target = (words: string) => {
      const [first] = definitionAt(note, note.text.indexOf(words))?.targets ?? [];
      return ARTICLE.slice(first?.span.start, first?.span.end);
    };
    assert.equal(target("2,989"), "2898个区县");
    assert.equal(target("立足"), "我们在欧洲、日本、韩国等一些高端市场都立足了");
    assert.match(target("Lei Jun"), /雷军/u);
  });
});
