import assert from "node:assert/strict";
import { checkNote, definitionAt, hoverAt } from "../../../server/core/index.ts";
import { libraryOf } from "../fixture.ts";
import { ARTICLE, checked } from "./xiaomi.ts";

const PORTS = `# Ports of the Harbour Line

Rotterdam is the largest of them.

| Port | Calls in 2023 | Calls in 2024 |
| --- | --- | --- |
| Rotterdam | 1,204 | 1,290 |
`;

describe("definitionAt", () => {
  it("leads to each place of a name once, a table's row label too", async () => {
    const library = await libraryOf(new Map([["ports.md", PORTS]]));
    const note = checkNote({ text: "Rotterdam had 1,290 calls." }, library);
    const targets = definitionAt(note, 2)?.targets.map(({ span }) => span.start);
    assert.deepEqual(targets, [PORTS.indexOf("Rotterdam is"), PORTS.indexOf("Rotterdam |")]);
    assert.match(hoverAt(note, 2)?.markdown ?? "", /: 2 mentions/u);
  });

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
