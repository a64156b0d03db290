// Page breaks of plain texts that were made of printed pages: form feeds, page numbers, heads and feet that stand on every page.
// They part a sentence that goes on behind them, and are no words of the article.

import { type Span, slice } from "../text/span.ts";
import { PAGE_NUMBER } from "./pageNumber.ts";

/** Heads and feet have at most this many lines; */
const EDGE = 2;
/** and stand on this many pages at least, in the same words but for their digits. */
const PAGES = 3;
/** or on two of a text that has no more pages than this: the first often has none. */
const FEW_PAGES = 4;
/** In UTF-16 code units: a longer line is text. */
const SHORT = 90;

/** A line of a sentence that may go on: a word, a comma, a number. Not a heading of a word or two. */
const OPEN = /[\p{L}\p{N},，、-]$/u;
/** Columns, in characters: a shorter line is a heading. */
const LONG = 20;
/** English goes on in lower case, Chinese and Japanese with any word; not with an item of a list or a heading. */
const GOES_ON =
  /^(?:\p{Ll}|(?![一二三四五六七八九十]{1,3}、|第.{1,4}[章节節条])[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])/u;

/** The lines of a text but those of its page breaks. */
export interface PagedLines {
  readonly lines: readonly Span[];
  /** First lines of a page that go on with a sentence of the page before. */
  readonly continuing: ReadonlySet<Span>;
}

/**
 * The lines without those of page breaks, and without the blank lines around a break in the middle of a sentence. Lines are
 * trimmed; a blank one is empty. A text without pages keeps all of its lines.
 */
export function withoutPageBreaks(text: string, lines: readonly Span[]): PagedLines {
  const edges = text.includes("\f") ? edgesOfPages(text, lines) : numberedEdges(text, lines);
  const furniture = recurring(text, edges);
  const continuing = new Set<Span>();
  if (furniture.size === 0 && !text.includes("\f")) return { lines, continuing };
  const kept: Span[] = [];
  let last: Span | undefined;
  let gap: Span[] = [];
  let isBreak = false;
  for (const [i, line] of lines.entries()) {
    if (furniture.has(i)) isBreak = true;
    else if (line.end === line.start) gap.push(line);
    else {
      isBreak ||= last !== undefined && text.slice(last.end, line.start).includes("\f");
      if (isBreak && last !== undefined && goesOn(text, last, line)) continuing.add(line);
      else kept.push(...gap);
      kept.push(line);
      last = line;
      gap = [];
      isBreak = false;
    }
  }
  return { lines: kept, continuing };
}

/** Whether a sentence goes on from the last line of a page to the first of the next. */
function goesOn(text: string, last: Span, next: Span): boolean {
  if (last.end - last.start < LONG || !OPEN.test(text.slice(last.end - 2, last.end))) return false;
  return GOES_ON.test(text.slice(next.start, next.start + 6));
}

/** A line at the edge of a page. */
interface Edge {
  /** Its place among the lines. */
  readonly at: number;
  readonly line: Span;
  readonly page: number;
}

/** The outermost lines of each page of a text with form feeds. */
function edgesOfPages(text: string, lines: readonly Span[]): readonly Edge[] {
  const pages: number[][] = [[]];
  let end = 0;
  for (const [i, line] of lines.entries()) {
    if (text.slice(end, line.start).includes("\f")) pages.push([]);
    if (line.end > line.start) pages.at(-1)?.push(i);
    end = line.end;
  }
  return pages.flatMap((own, page) =>
    edgesAt(lines, [...own.slice(0, EDGE), ...own.slice(-EDGE)], page),
  );
}

/** The lines beside page numbers that stand alone and go up by one: a text whose form feeds were lost. */
function numberedEdges(text: string, lines: readonly Span[]): readonly Edge[] {
  const numbers = lines.flatMap((line, i) => {
    const value = isAlone(lines, i) ? pageNumberOf(text, line) : undefined;
    return value === undefined ? [] : [{ line: i, value }];
  });
  const isCounted = numbers.every(
    (one, i) => i === 0 || one.value === (numbers[i - 1]?.value ?? 0) + 1,
  );
  if (numbers.length < PAGES || !isCounted) return [];
  return numbers.flatMap(({ line }, page) => {
    return edgesAt(lines, [line, nextTo(lines, line, 1), nextTo(lines, line, -1)], page);
  });
}

/** Blank lines between a page's number and what stands beside it, at most. */
const BLANKS = 4;

/** The nearest line with words, or the last blank one that is looked at. */
function nextTo(lines: readonly Span[], at: number, step: 1 | -1): number {
  let i = at + step;
  for (let left = BLANKS; left > 0; left--, i += step) {
    const line = lines[i];
    if (line === undefined || line.end > line.start) break;
  }
  return i;
}

function edgesAt(lines: readonly Span[], places: readonly number[], page: number): readonly Edge[] {
  return [...new Set(places)].flatMap((at) => {
    const line = lines[at];
    return line === undefined ? [] : [{ at, line, page }];
  });
}

function isAlone(lines: readonly Span[], i: number): boolean {
  const isBlank = (line: Span | undefined) => line === undefined || line.end === line.start;
  return isBlank(lines[i - 1]) && isBlank(lines[i + 1]);
}

/** The number of a page that stands on its line alone. */
function pageNumberOf(text: string, line: Span): number | undefined {
  if (line.end - line.start > SHORT) return undefined;
  const words = slice(text, line);
  return PAGE_NUMBER.test(words) ? Number(/\d+/u.exec(words)?.[0]) : undefined;
}

/** Lines of edges that number the pages, or stand on several of them in the same words but for their digits. */
function recurring(text: string, edges: readonly Edge[]): ReadonlySet<number> {
  const pages = new Set(edges.map(({ page }) => page)).size;
  const least = pages <= FEW_PAGES ? 2 : PAGES;
  const places = new Map<string, Edge[]>();
  for (const edge of edges) {
    const line = lineOf(text, edge);
    if (line === undefined) continue;
    places.set(line, [...(places.get(line) ?? []), edge]);
  }
  return new Set(
    [...places.values()]
      .filter((same) => countOf(same, "page") >= least && countOf(same, "at") >= least)
      .flatMap((same) => same.map(({ at }) => at)),
  );
}

/** What lines of page edges have in common: their words, or that they number their pages; undefined for long ones. */
function lineOf(text: string, { line, page }: Edge): string | undefined {
  if (line.end - line.start > SHORT) return undefined;
  const number = pageNumberOf(text, line);
  if (number !== undefined) return `#${number - page}`;
  return slice(text, line).replace(/\d+/gu, "#");
}

function countOf(edges: readonly Edge[], of: "page" | "at"): number {
  return new Set(edges.map((edge) => edge[of])).size;
}
