import assert from "node:assert/strict";
import { checkNote } from "../../../server/core/index.ts";
import { libraryOf } from "../fixture.ts";

const HARBOUR = `# Two views of a harbour

"Six years is a promise with a date on it," said Clara Whitfield, the harbour master. The dredging began in March.

Ronan Mulvaney, an analyst at Larkfield Securities, called the price "full, but not foolish". He noted that the harbour had borrowed 84 million euros, up from 61 million a year earlier.
`;

async function findings(note: string) {
  const library = await libraryOf(new Map([["article.md", HARBOUR]]), note);
  const checked = checkNote({ uri: "file:///desk/note.md", text: note }, library);
  return checked.findings.filter(({ code }) => code === "speaker-differs");
}

describe("speakers of what is told in other words", () => {
  it("are told where one place alone tells it, in any language", async () => {
    const cases: readonly (readonly [string, string])[] = [
      [
        "Clara Whitfield said borrowing had reached 84 million euros, from 61 million.",
        "Clara Whitfield",
      ],
      ["Clara Whitfield表示，港口的借款已达8400万欧元，一年前为6100万", "Clara Whitfield"],
      [
        "Clara Whitfield on the debt: 84 million euros borrowed, up from 61 million",
        "Clara Whitfield",
      ],
      ["“六年是一个有期限的承诺”，分析师马尔瓦尼说", "马尔瓦尼"],
    ];
    for (const [note, here] of cases) {
      const found = await findings(note);
      assert.deepEqual(
        found.map(({ span }) => note.slice(span.start, span.end)),
        [here],
        note,
      );
    }
  });

  it("are left alone where it is theirs, somebody new's, or told of nobody", async () => {
    const cases: readonly string[] = [
      "Ronan Mulvaney said borrowing had reached 84 million euros, from 61 million.",
      "马尔瓦尼指出，港口借款已达8400万欧元，一年前为6100万",
      "Finance minister Ilse Brandt said borrowing had reached 84 million euros.",
      "Clara Whitfield said the dredging began in March.",
      "Clara Whitfield: six-year promise. Borrowing now 84 million euros, from 61 million.",
      "“六年是一个有期限的承诺”，港务长怀特菲尔德说",
      "“六年是一个有期限的承诺”，新来的主管韦伯说",
    ];
    for (const note of cases) {
      assert.deepEqual(await findings(note), [], note);
    }
  });
});
