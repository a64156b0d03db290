// After any edits a note's diagnostics are those of the same words opened anew: what is kept between two
// keystrokes must never show.

import assert from "node:assert/strict";
import { startClient, type TestClient } from "./testClient.ts";

const ARTICLE = `Harbour News, May 2, 2026

The ferry company carried 4,120 passengers a day in April 2026, 12 percent more than a year before.
It has 23 boats and wants to buy 6 more by 2028.
"We shall not raise the price of a ticket before 2027," said Anna Holm, its director.
`;

const NOTE = `---
references: ../references/ferries.txt
---

# Ferries

The ferry company carried 4,120 passengers a day in April 2026.

- It has 32 boats.
- It wants to buy 6 more boats by 2028.
  - Its director said: "We shall not raise the price of a fare before 2027."

| What | How many |
| --- | --- |
| passengers a day | 4,210 passengers |
| boats | 23 boats |

> We shall not raise the price of a ticket before 2027
`;

/** What is typed, pasted and deleted: what changes words, blocks and the structure around them. */
const PIECES = [
  "",
  "\n",
  "\n\n",
  "- ",
  "> ",
  "| ",
  "1",
  "23 boats",
  "`",
  "```\n",
  "---\n",
  '"',
  "#",
];
PIECES.push(
  "<!-- tieout-ignore -->",
  "**",
  "\r\n",
  "船23艘",
  "  ",
  ".",
  "\n\nIt has 24 boats.\n\n",
);

/** Numbers that look random and are the same in each run: the constants are those of Numerical Recipes. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** No editor puts the cursor between CR and LF. */
function outsideLineEnd(text: string, offset: number): number {
  return text.slice(offset - 1, offset + 1) === "\r\n" ? offset - 1 : Math.min(offset, text.length);
}

describe("diagnostics after many edits", () => {
  let client: TestClient;
  beforeEach(async () => {
    client = await startClient({ files: { "references/ferries.txt": ARTICLE } });
  });
  afterEach(() => client.stop());

  async function fresh(text: string): Promise<readonly unknown[]> {
    await client.open("notes/fresh.md", text);
    const diagnostics = await client.diagnostics("notes/fresh.md");
    await client.close("notes/fresh.md");
    return diagnostics;
  }

  for (const seed of [1, 2]) {
    it(`are those of the same words opened anew (${seed})`, async () => {
      const next = numbers(seed);
      let text = NOTE;
      await client.open("notes/note.md", text);
      assert.ok((await client.diagnostics("notes/note.md")).length > 0);
      for (let i = 0; i < 60; i++) {
        const start = outsideLineEnd(text, next(text.length));
        const end = outsideLineEnd(text, start + (next(3) === 0 ? next(20) : 0));
        const piece = PIECES[next(PIECES.length)] ?? "";
        text = await client.replace("notes/note.md", { start, end }, piece);
        const kept = await client.diagnostics("notes/note.md");
        assert.deepEqual(kept, await fresh(text), `after edit ${i}:\n${text}`);
      }
    });
  }
});
