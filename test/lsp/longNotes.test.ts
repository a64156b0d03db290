// A long note is checked in slices: the server hears and answers meanwhile, and newer words come first.

import assert from "node:assert/strict";
import { startClient, type TestClient } from "./testClient.ts";

const ARTICLE =
  "The ferry company has 23 boats and carried 4,120 passengers a day in April 2026.\n";

/** Every second line is wrong. */
function noteOf(lines: number): string {
  const statements = Array.from({ length: lines }, (_, i) =>
    i % 2 === 0
      ? `- The ferry company has 32 boats, says line ${i} of them.`
      : `- The ferry company carried 4,120 passengers a day in April 2026, ${i} times.`,
  );
  return `# Ferries\n\n${statements.join("\n")}\n`;
}

describe("a long note", () => {
  let client: TestClient;
  beforeEach(async () => {
    client = await startClient({
      files: {
        "references/ferries.txt": ARTICLE,
        "short.md": "The ferry company has 32 boats.\n",
      },
    });
  });
  afterEach(() => client.stop());

  it("keeps nobody waiting while it is checked", async () => {
    await client.open("short.md");
    assert.equal((await client.diagnostics("short.md")).length, 1);
    await client.open("long.md", noteOf(400));
    const answered: string[] = [];
    const long = client.diagnostics("long.md").then(({ length }) => {
      answered.push("long");
      return length;
    });
    const hover = await client.ask<unknown>("textDocument/hover", "short.md", "32 boats");
    answered.push("hover");
    assert.notEqual(hover, null);
    assert.ok((await long) >= 200);
    assert.deepEqual(answered, ["hover", "long"]);
  });

  it("is checked as it reads at last, when it is typed in meanwhile", async () => {
    await client.open("long.md", noteOf(200));
    const first = client.diagnostics("long.md");
    await client.edit("long.md", "32 boats, says line 0 of", "23 boats, says line 0 of");
    await client.edit("long.md", "32 boats, says line 198 of", "23 boats, says line 198 of");
    const last = await client.diagnostics("long.md");
    await client.open(
      "same.md",
      noteOf(200)
        .replace("32 boats, says line 0 ", "23 boats, says line 0 ")
        .replace("32 boats, says line 198 ", "23 boats, says line 198 "),
    );
    assert.deepEqual(last, await client.diagnostics("same.md"));
    // The first request may be answered with the newer words, never with older ones.
    assert.deepEqual(await first, last);
  });

  it("is forgotten when it is closed meanwhile", async () => {
    await client.open("long.md", noteOf(200));
    const long = client.diagnostics("long.md");
    await client.close("long.md");
    assert.deepEqual(await long, []);
  });
});
