// Writes the text of a PDF line by line, and says where each cell of a line stands in it.

import type { Span } from "../../text/span.ts";
import type { Block } from "./block.ts";

export interface Writer {
  /** Lines of a head or foot, and a blank one behind them; nothing for none. */
  lines(lines: readonly string[]): void;
  /** The block's lines and a blank one; the places of their segments, line by line. */
  block(block: Block): readonly (readonly Span[])[];
  length(): number;
  text(): string;
}

/** Starts an empty text. */
export function writeText(): Writer {
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
      const places = lines.map(({ segments }) => {
        const cells = segments.map(({ text }, i) => {
          if (i > 0) put(kind === "table" ? "\t" : " ");
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
