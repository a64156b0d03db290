// Tables of figures: a line of text, and below it, indented, each figure it has, in order: its words, "=", what they mean;
// of dates, "of" what is written where the rest was worked out.

import assert from "node:assert/strict";
import { findFigures } from "../../../server/core/mention/figure/figures.ts";

/** The day that "last year" is read against in all tables. */
const TODAY = "2026-11-22";

/** One test a line of `table`; a line without indented ones below has no figure. */
export function figures(language: string, table: string): void {
  let text: string | undefined;
  let expected: string[] = [];
  const flush = () => {
    if (text !== undefined) add(language, text, expected);
    expected = [];
  };
  for (const line of table.split("\n")) {
    if (line.trim() === "") continue;
    if (line.startsWith("  ")) {
      expected.push(line.trim());
      continue;
    }
    flush();
    text = line;
  }
  flush();
}

function add(language: string, text: string, expected: readonly string[]): void {
  it(text, () => {
    const found = findFigures(text, { language, today: TODAY }).map((mention) => {
      const words = text.slice(mention.span.start, mention.span.end);
      const { value } = mention;
      const shown =
        typeof value === "object" ? `${value.low}..${value.high}` : String(value ?? "?");
      if (mention.kind === "date") {
        const written = mention.written === undefined ? "" : ` of ${mention.written}`;
        return `${words} = ${shown}${written}`;
      }
      const { category, unit, modifier, direction, per } = mention;
      const each = per === undefined ? undefined : `per ${per.value} ${per.unit}`;
      const parts = [category, shown, unit, modifier, direction, each].filter(
        (part) => part !== undefined,
      );
      return `${words} = ${parts.join(" ")}`;
    });
    assert.deepEqual(found, expected);
  });
}
