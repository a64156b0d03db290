// Pages that are hardly more than a table of figures, as programs export them. A reader view looks for prose, takes the rows for it,
// and leaves out the heading and the table itself; then no figure has its header any more.

import type { Block, TableBlock } from "../blocks.ts";

/** Whether `article` is made of the rows of one of the page's tables of figures. Pages that are laid out by a table are articles. */
export function isTorn(article: string, page: readonly Block[]): boolean {
  return hasLooseRow(article) && page.some((block) => block.kind === "table" && hasFigures(block));
}

/** Whether a row stands outside of any table: the reader view takes a table that holds an article for a block. One pass. */
function hasLooseRow(html: string): boolean {
  let depth = 0;
  for (const [tag] of html.matchAll(/<\/?(?:table|tr)\b/giu)) {
    if (tag.toLowerCase() === "<table") depth++;
    else if (tag.toLowerCase() === "</table") depth--;
    else if (depth <= 0) return true;
  }
  return false;
}

/** Whether a third of the cells are figures: one column of three, behind labels and remarks. */
function hasFigures({ rows }: TableBlock): boolean {
  const cells = rows.flat().filter(({ blocks }) => blocks.length > 0);
  const figures = cells.filter(({ blocks: [first, second] }) =>
    first?.kind === "table" || second !== undefined ? false : FIGURE.test(first?.words ?? ""),
  );
  return figures.length * 3 >= cells.length && figures.length > 1;
}

/** "1,234.5", "(5)%", "US$12", "365亿元". Not: "Revenue in 2024", "3 ships were sold". */
const FIGURE = /^[^\p{L}\d]{0,4}(?:\p{Lu}{1,3}[$€£¥]?)?\s?\d[\d., {2}]{0,20}[^\d\s]{0,6}$/u;
