// Writes the text of a PDF, a paragraph or a row of a table on a line, and says where they stand in it.

import type { Span } from "../../text/span.ts";
import { type Block, textOf } from "./block.ts";
import { joinLines, type KnownWords } from "./joinLines.ts";

export interface Writer {
  /** Lines of a head or foot, and a blank one behind them; nothing for none. */
  lines(lines: readonly string[]): void;
  /** The block and a blank line; the places of a table's cells, row by row, or the one of all other blocks. */
  block(block: Block): readonly (readonly Span[])[];
  length(): number;
  text(): string;
}

/** Starts an empty text. */
export function writeText(words: KnownWords): Writer {
  const parts: string[] = [];
  let length = 0;
  const put = (words: string): Span => {
    const start = length;
    parts.push(words);
    length += words.length;
    return { start, end: length };
  };
  return {
    lines(lines) {
      for (const line of lines) put(`${line}\n`);
      if (lines.length > 0) put("\n");
    },
    block({ kind, lines }) {
      if (kind !== "table") {
        const place = put(joinLines(lines.map(textOf), words));
        put("\n\n");
        return [[place]];
      }
      const places = lines.map(({ segments }) => {
        const cells = segments.map(({ text }, i) => {
          if (i > 0) put("\t");
          return put(text.trim());
        });
        put("\n");
        return cells;
      });
      put("\n");
      return places;
    },
    length: () => length,
    text: () => parts.join(""),
  };
}
