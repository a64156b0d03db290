// Which character parts the fields of a CSV file: the one that cuts its rows into equally many fields.

import { scanFields } from "./scanFields.ts";

/** The delimiter of `text`: comma, semicolon, tab or bar; a comma where none parts anything. */
export function guessDelimiter(text: string): string {
  const head = text.slice(0, SAMPLE);
  let best = { delimiter: ",", score: 0 };
  for (const delimiter of DELIMITERS) {
    const score = scoreOf(head, delimiter);
    if (score > best.score) best = { delimiter, score };
  }
  return best.delimiter;
}

const DELIMITERS = [",", "\t", ";", "|", "，"];

/** Characters looked at, and rows of them. */
const SAMPLE = 65_536;
const ROWS = 100;

/**
 * Fields a row, where rows have equally many: 12,5;3,7 has two semicolon fields in each row, and three comma fields in some.
 * Rows of titles and notes have one field by any delimiter, and do not count.
 */
function scoreOf(text: string, delimiter: string): number {
  const counts = new Map<number, number>();
  let rows = 0;
  scanFields(text, delimiter, (fields) => {
    if (fields.length > 1) counts.set(fields.length, (counts.get(fields.length) ?? 0) + 1);
    return ++rows < ROWS;
  });
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  if (most === undefined) return 0;
  const [fields, alike] = most;
  return (alike / rows) * (1 + Math.log2(fields) / MORE_FIELDS);
}

/** Many fields tell less than that rows are alike: "1,5;2,5" has as many commas as it has figures. */
const MORE_FIELDS = 16;
