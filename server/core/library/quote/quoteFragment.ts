// From a passage of a reference to the words that lead back to it, and from such words to the passage: compared folded, so
// that markup, spaces, width and hard line ends of either side do not matter.

import { describe } from "../../anchor/describe.ts";
import type { TextFragment } from "../../anchor/fragment.ts";
import { resolve } from "../../anchor/resolve.ts";
import type { Resolution, TextQuoteSelector } from "../../anchor/selector.ts";
import { normalizeQuoted } from "../../text/normalize.ts";
import { fromOriginal } from "../../text/offsetMap.ts";
import type { Span } from "../../text/span.ts";
import { fromReference, proseAt, type QuoteIndex, toProse, toReference } from "./quoteIndex.ts";

/**
 * The words that lead to `span` of the reference's text: as few as lead there and nowhere else. Undefined for a span
 * without words.
 */
export function fragmentFor(index: QuoteIndex, span: Span): TextFragment | undefined {
  const folded = fromReference(index, span);
  const { exact, prefix, suffix } = describe(index.folded, folded);
  if (!/[\p{L}\p{N}]/u.test(exact)) return undefined;
  const around = {
    prefix: wordsAt(index, { start: folded.start - prefix.length, end: folded.start }),
    suffix: wordsAt(index, { start: folded.end, end: folded.end + suffix.length }),
  };
  const whole = { start: wordsAt(index, folded) };
  const ends = endsOf(index, folded);
  const tries = [ends, ends && { ...ends, ...around }, whole].filter((one) => one !== undefined);
  const found = tries
    .map((one): TextFragment => ({ prefix: "", suffix: "", ...one }))
    .find((fragment) => leadsTo(index, fragment, folded));
  return found ?? { ...whole, ...around };
}

/** Where the fragment's words stand in the reference's text. Linear in the text. */
export function findFragment(index: QuoteIndex, fragment: TextFragment): Resolution {
  const found = findFolded(index, fragment);
  return found.outcome === "found" ? { ...found, ...toReference(index, found) } : found;
}

/** Code units of folded words up to which a passage is told whole; an address should stay short enough to be read. */
const WHOLE = 48;
/** And what is told of each end of a longer one; a Latin word is told to its end. */
const END = 20;

/** The first and the last words of a passage too long to be told whole. */
function endsOf(
  index: QuoteIndex,
  { start, end }: Span,
): Pick<TextFragment, "start" | "end"> | undefined {
  if (end - start <= WHOLE) return undefined;
  const space = index.folded.indexOf(" ", start + END);
  const before = index.folded.lastIndexOf(" ", end - END);
  const first = space >= 0 && space < start + END * 2 ? space : start + END;
  const last = before > end - END * 2 ? before + 1 : end - END;
  if (first > last) return undefined;
  return {
    start: wordsAt(index, { start, end: first }),
    end: wordsAt(index, { start: last, end }),
  };
}

function leadsTo(index: QuoteIndex, fragment: TextFragment, { start, end }: Span): boolean {
  const found = findFolded(index, fragment);
  return found.outcome === "found" && found.start === start && found.end === end;
}

function findFolded(index: QuoteIndex, fragment: TextFragment): Resolution {
  const { folded } = index;
  const { end: last, start, prefix, suffix } = fragment;
  if (last === undefined) return resolve(folded, fold(start, prefix, suffix));
  const first = resolve(folded, fold(start, prefix, ""));
  if (first.outcome !== "found") return first;
  const rest = fold(last, "", suffix);
  // The nearest end is meant, as browsers take it; told apart by what follows.
  const whole = rest.exact + rest.suffix;
  const near = folded.indexOf(whole, first.end);
  const at = near >= 0 ? near : folded.indexOf(rest.exact, first.end);
  if (rest.exact === "" || at < 0 || at - first.start > MAX_PASSAGE) return { outcome: "lost" };
  return { ...first, end: at + rest.exact.length };
}

/** Code units between the ends of a passage at most: some pages. */
const MAX_PASSAGE = 10_000;

/**
 * The three folded together: whether a space counts between two words only both together tell.
 */
function fold(words: string, before: string, behind: string): TextQuoteSelector {
  const lead = before === "" ? "" : `${before} `;
  const text = behind === "" ? lead + words : `${lead}${words} ${behind}`;
  const { text: folded, map } = normalizeQuoted(text);
  const { start, end } = fromOriginal(map, {
    start: lead.length,
    end: lead.length + words.length,
  });
  return {
    type: "TextQuoteSelector",
    exact: folded.slice(start, end),
    prefix: folded.slice(0, start),
    suffix: folded.slice(end),
  };
}

/** The words at a span of `index.folded`, as written, on one line. */
function wordsAt(index: QuoteIndex, span: Span): string {
  const words = proseAt(index, toProse(index, span));
  return words.replace(BETWEEN_CJK, "").replace(/\s+/gu, " ").trim();
}

/** A line end between two characters that are written without spaces. */
const BETWEEN_CJK =
  /(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}、-〿！-～])\s{1,8}(?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}、-〿！-～])/gu;
