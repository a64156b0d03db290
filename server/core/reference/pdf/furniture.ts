// Running heads and feet, and page numbers: what recurs at the same place over pages is no part of what the article tells.

import { PAGE_NUMBER } from "../pageNumber.ts";
import { groupRows, type Segment } from "./rows.ts";

/** For each page the segments of its heads and feet. `pages` are all of a document's, each from line to line. */
export function findFurniture(
  pages: readonly (readonly Segment[])[],
): readonly ReadonlySet<Segment>[] {
  const edges = pages.map(edgesOf);
  const places = new Map<string, Edge[]>();
  for (const each of edges.flat()) {
    const key = `${each.fromTop}|${each.shape}`;
    places.set(key, [...(places.get(key) ?? []), each]);
  }
  const furniture = new Set<Edge>();
  for (const same of places.values())
    for (const edge of recurring(same, pages.length)) furniture.add(edge);
  return edges.map((own) => new Set(keptToEdge(own, furniture).flatMap(({ row }) => row)));
}

/** A line near the top or the bottom of its page. */
interface Edge {
  readonly page: number;
  readonly row: readonly Segment[];
  readonly fromTop: boolean;
  /** 0 for the outermost line. */
  readonly depth: number;
  readonly text: string;
  /** Its words with # for each number. */
  readonly shape: string;
  readonly base: number;
}

/** A head may have a title, a number and a line below. */
const DEEPEST = 3;

function edgesOf(segments: readonly Segment[], page: number): readonly Edge[] {
  const rows = groupRows(segments);
  const toEdge = (row: readonly Segment[], depth: number, fromTop: boolean): Edge => {
    const text = row.map((each) => each.text.trim()).join(" ");
    const base = row[0]?.base ?? 0;
    return { page, row, depth, fromTop, text, shape: text.replace(/\d+/gu, "#"), base };
  };
  const top = rows.slice(0, DEEPEST).map((row, depth) => toEdge(row, depth, true));
  const bottom = rows
    .slice(-DEEPEST)
    .reverse()
    .map((row, depth) => toEdge(row, depth, false));
  return [...top, ...bottom];
}

/** Those of one shape that stand at one height, and whose numbers are the same or count the pages. */
function recurring(same: readonly Edge[], pages: number): readonly Edge[] {
  const lone = same.filter(isPageNumber);
  return [...lone, ...same.filter((_, at) => isRepeated(same, at, pages))];
}

function isRepeated(same: readonly Edge[], at: number, pages: number): boolean {
  const edge = same[at];
  if (edge === undefined) return false;
  const [number] = numbersOf(edge);
  // Neighbours suffice: a head may change with its chapter, left pages differ from right ones.
  const around = same.slice(Math.max(0, at - NEIGHBOURS), at + NEIGHBOURS + 1);
  const alike = around.filter((other) => {
    if (other.page === edge.page || Math.abs(other.base - edge.base) > HEIGHT) return false;
    if (other.text === edge.text) return true;
    const [counted] = numbersOf(other);
    return (
      number !== undefined && counted !== undefined && counted - other.page === number - edge.page
    );
  });
  return alike.length >= (pages <= FEW_PAGES ? 1 : 2);
}

/** Points by which a head may be higher on one page than on another. */
const HEIGHT = 6;
const FEW_PAGES = 4;

/** Edges of one shape that are looked at before and behind each. */
const NEIGHBOURS = 6;

function numbersOf({ text }: Edge): readonly number[] {
  return [...text.matchAll(/\d{1,6}/gu)].map(([digits]) => Number(digits));
}

/** The page's own number alone on its line. */
function isPageNumber(edge: Edge): boolean {
  return edge.depth === 0 && PAGE_NUMBER.test(edge.text) && numbersOf(edge)[0] === edge.page + 1;
}

/** From the edge inwards as long as they recur: what stands between two lines of the article is the article's. */
function keptToEdge(own: readonly Edge[], furniture: ReadonlySet<Edge>): readonly Edge[] {
  return [true, false].flatMap((fromTop) => {
    const side = own.filter((edge) => edge.fromTop === fromTop);
    const inner = side.findIndex((edge) => !furniture.has(edge));
    return inner < 0 ? side : side.slice(0, inner);
  });
}
