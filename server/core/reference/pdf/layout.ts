// All pages of a PDF to blocks in reading order: what recurs on the edges is put aside, footnotes come behind their page.

import { type Block, toBlocks, toLines } from "./block.ts";
import { medianOf, toRegions } from "./columns.ts";
import { findFurniture } from "./furniture.ts";
import { partFootnotes } from "./notes.ts";
import { groupRows, type Segment, toSegments } from "./rows.ts";
import type { Run } from "./run.ts";

/** One page in reading order. */
export interface LaidPage {
  /** Lines of the heads and feet, as they are printed; of no passage. */
  readonly heads: readonly string[];
  readonly feet: readonly string[];
  /** The blocks of each column. */
  readonly columns: readonly (readonly Block[])[];
  readonly notes: readonly Block[];
}

/** `pages` are the frames of each page: see `run.ts`. */
export function layOut(pages: readonly (readonly (readonly Run[])[])[]): readonly LaidPage[] {
  const bodySize = findBodySize(pages);
  const frames = pages.map((page) => page.map(toSegments));
  const furniture = findFurniture(frames.map(([main]) => main ?? []));
  return frames.map((page, i) => {
    const apart = furniture[i] ?? new Set();
    const regions = page.flatMap((segments) =>
      toRegions(segments.filter((segment) => !apart.has(segment))),
    );
    const columns = regions.map((region) =>
      partFootnotes(toBlocks(toLines(region), { bodySize }), bodySize),
    );
    return {
      ...partFurniture(page[0] ?? [], apart),
      columns: columns.map(({ body }) => body).filter((body) => body.length > 0),
      notes: columns.flatMap(({ notes }) => notes),
    };
  });
}

/** The size of the most letters, of a sample of the pages. */
function findBodySize(pages: readonly (readonly (readonly Run[])[])[]): number {
  const step = Math.max(1, Math.floor(pages.length / SAMPLE));
  const sizes = pages
    .filter((_, i) => i % step === 0)
    .flatMap((page) =>
      page.flatMap((runs) =>
        runs.flatMap(({ size, text }) => new Array<number>(Math.ceil(text.length / 8)).fill(size)),
      ),
    );
  return medianOf(sizes);
}

const SAMPLE = 40;

function partFurniture(
  segments: readonly Segment[],
  apart: ReadonlySet<Segment>,
): Pick<LaidPage, "heads" | "feet"> {
  const rows = groupRows(segments);
  const middle = rows.findIndex((row) => row.every((segment) => !apart.has(segment)));
  const linesOf = (some: typeof rows) =>
    some
      .filter((row) => row.some((segment) => apart.has(segment)))
      .map((row) => row.map(({ text }) => text.trim()).join("  "));
  const inner = middle < 0 ? rows.length : middle;
  return { heads: linesOf(rows.slice(0, inner)), feet: linesOf(rows.slice(inner)) };
}
