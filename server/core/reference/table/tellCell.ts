// A cell's words behind those that tell of it: a row says little without its header.

import { SEPARATOR } from "../../markdown/table.ts";
import { joinTexts } from "../../text/joinTexts.ts";
import type { DerivedText } from "../../text/offsetMap.ts";
import type { Passage } from "../reference.ts";

/** What tells of a cell, all in order of the text. */
export interface Telling {
  /** Captions and the corner of the table. */
  readonly captions: readonly DerivedText[];
  /** The column's header, then the labels of the row. */
  readonly labels: readonly DerivedText[];
  /** How many of the labels are the column's header or stand in rows above. */
  readonly above: number;
  /** The unit told below the table. */
  readonly below?: string | undefined;
}

/** The prose of a cell and where its parts stand in it: `单位：亿元 | 2024年 | 营收 | 365.9`. */
export function tellCell(
  { captions, labels, above, below }: Telling,
  own: DerivedText,
): Pick<Passage, "prose" | "cell"> {
  const parts = [...captions, ...labels];
  let end = 0;
  const spans = parts.map(({ text }) => {
    const span = { start: end, end: end + text.length };
    end = span.end + SEPARATOR.length;
    return span;
  });
  const row = spans[captions.length + above]?.start ?? end;
  return {
    prose: joinTexts([...parts, own], SEPARATOR),
    cell: {
      headers: spans,
      captions: captions.length,
      row,
      own: end,
      ...(below !== undefined && { below }),
    },
  };
}
