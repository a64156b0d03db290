import assert from "node:assert/strict";
import { checkNote } from "../../../server/core/index.ts";
import { clean, libraryOf } from "../fixture.ts";

const NIGHTS = `# Visitors by country

| Country | April 2025 | April 2024 | Change |
|---|---|---|---|
| Norway | 78,400 | 64,400 | +21.7% |
| Chile | 27,500 | 16,700 | +64.7% |
| Kenya | 22,800 | 12,400 | +83.9% |
| Peru | 31,200 | 26,400 | +18.2% |
| Fiji | 18,400 | 26,400 | -30.3% |

Hotels in the old town were 71% full. The share of nights sold online grew 6.5 points.
`;

describe("the change that is told with an amount of a table's row", () => {
  for (const note of [
    "African visitors' nights rose 64.7% to 22,800.",
    "Kenya: 22,800 nights, up 38.9% on 2024.",
    "肯尼亚游客22,800人次，增长64.7%。",
  ])
    it(`is that row's, however the note calls it: ${note}`, async () => {
      const { findings } = checkNote(
        { text: note },
        await libraryOf(new Map([["nights.md", NIGHTS]])),
      );
      assert.deepEqual(
        findings.map(({ expected }) => expected),
        ["83.9%"],
      );
    });

  for (const note of [
    "African visitors' nights rose 83.9% to 22,800.",
    "African visitors' nights rose 84% to 22,800.",
    // Of the month before, of another amount, of two rows, and no change at all.
    "Kenyan nights came to 22,800, up 4.1% from March.",
    "Kenyan nights rose from 21,900 in March to 22,800, up 4.1%.",
    "Norway and Kenya: 22,800 and 78,400 nights, up 32% together.",
    "Some 22,800 nights were Kenyan, about 13% of them all.",
    "Two countries had 26,400 nights the year before; hotels raised prices by 9%.",
  ])
    it(`is left alone: ${note}`, () =>
      clean(`
--- nights.md
${NIGHTS}
--- note
${note}
`));
});
