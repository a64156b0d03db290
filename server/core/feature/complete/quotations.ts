// Completion inside quotation marks: the articles' own words go on from what was typed, or are offered whole where nothing
// was typed yet.

import type { Library } from "../../library/library.ts";
import { findQuotations } from "../../mention/quotation/quotation.ts";
import { foldChars } from "../../text/fold.ts";
import { contains, type Span } from "../../text/span.ts";
import { escapeTyped } from "../escape.ts";
import { documentationFor, passagesAbout, placeName, type ToldPassage } from "./passages.ts";
import { MOST_OFFERED, type Suggestion } from "./suggestion.ts";
import type { Typed } from "./typed.ts";

export interface OpenMark {
  /** Where the words behind the mark start, in the note. */
  readonly start: number;
  /** The mark that ends them. */
  readonly close: string;
}

/** The quotation mark that is open at the cursor, in its line; undefined where none is. */
export function openMark({ text, before, offset }: Typed): OpenMark | undefined {
  let open: OpenMark | undefined;
  for (let at = before.start; at < offset; at++) {
    const mark = text.charAt(at);
    const close = CLOSES[mark];
    if (open !== undefined && mark === open.close) open = undefined;
    else if (open === undefined && close !== undefined) open = { start: at + 1, close };
  }
  return open;
}

const CLOSES: Readonly<Record<string, string>> = {
  "“": "”",
  '"': '"',
  "「": "」",
  "『": "』",
};

/** Words from the articles for the open mark, best first. */
export function completeQuotations(
  typed: Typed,
  mark: OpenMark,
  library: Library,
): readonly Suggestion[] {
  const begun = { start: mark.start, end: typed.offset };
  const known = foldChars(typed.text.slice(begun.start, begun.end).trimStart());
  const offered = new Map<string, Suggestion>();
  // What was typed may be half a word: then the words before the mark have to tell where it stands.
  const searched = weightOf(known) < TELLING ? [] : [begun];
  for (const words of [...searched, { start: typed.before.start, end: mark.start }]) {
    for (const passage of passagesAbout(typed.text, words, library)) {
      for (const told of known === "" ? quotedIn(passage) : continued(passage, known)) {
        const suggestion = offer(passage, told, typed, mark);
        if (offered.size < MOST_OFFERED) offered.set(suggestion.insert, suggestion);
      }
    }
    if (offered.size > 0) break;
  }
  return [...offered.values()];
}

/** Two Han characters or a word of four letters say what is meant. */
const TELLING = 4;

function weightOf(words: string): number {
  const han = words.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0;
  return words.trim().length + han;
}

/** Longer words are nobody's quotation in a note; a passage's first words lead to the rest. */
const LONGEST = 400;

/** What the passage itself quotes. */
function quotedIn({ prose, sentence }: ToldPassage): readonly Span[] {
  return findQuotations(prose.slice(0, MOST_READ))
    .filter(({ exact, span }) => exact.length <= LONGEST && contains(sentence.span, span))
    .map(({ exact, span }) => {
      const start = prose.indexOf(exact, span.start);
      return { start, end: start + exact.length };
    });
}

const MOST_READ = 20_000;

/** From the words typed to the end of the quotation they are in, else of the sentence. */
function continued({ prose, sentence }: ToldPassage, known: string): readonly Span[] {
  const { start, end } = sentence.span;
  const at = foldChars(prose.slice(start, end)).indexOf(known);
  if (at === -1) return [];
  const from = start + at;
  const rest = prose.slice(from + known.length, Math.min(end, from + LONGEST));
  const stop = rest.search(/[”」』"]/u);
  const words = (stop === -1 ? rest : rest.slice(0, stop)).trimEnd();
  return words === "" ? [] : [{ start: from, end: from + known.length + words.length }];
}

function offer(
  passage: ToldPassage,
  told: Span,
  { text, offset }: Typed,
  { start, close }: OpenMark,
): Suggestion {
  const inside = passage.prose.slice(told.start, told.end).replace(/\s+/gu, " ");
  // "…filling them," she said: the comma is the article's sentence's.
  const words = inside.replace(/[,，、]$/u, "");
  return {
    kind: "quotation",
    label: words,
    detail: placeName(passage.place, told),
    span: { start, end: offset },
    insert: escapeTyped(words) + (text.charAt(offset) === close ? "" : close),
    documentation: documentationFor(passage, told),
  };
}
