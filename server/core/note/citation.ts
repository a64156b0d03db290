// Citations of a note: links that lead to a file, and with "#:~:text=…" to words in it.

import { parseFragment, type TextFragment } from "../anchor/fragment.ts";
import { allMatches } from "../text/matches.ts";
import type { Span } from "../text/span.ts";

export interface Citation {
  /** The whole link, `[Xiaomi in Japan](../references/xiaomi.txt#:~:text=2898个区县)`, in the text. */
  readonly span: Span;
  /** As written: "../references/xiaomi.txt". */
  readonly path: string;
  readonly fragment?: TextFragment;
}

/**
 * The links in a text's Markdown, in order; pictures are none. Those with an address of the web are left out: what the
 * web holds is no reference.
 */
export function findCitations(text: string): readonly Citation[] {
  if (!text.includes("](")) return [];
  return allMatches(text, TARGET).flatMap(({ 0: found, index, groups }) => {
    const start = openingOf(text, index);
    if (start === undefined) return [];
    const target = groups?.angled ?? groups?.plain ?? "";
    return addressOf(target, { start, end: index + found.length }) ?? [];
  });
}

/** The link at `span` to an address as written; undefined where it leads to no file. */
export function addressOf(target: string, span: Span): Citation | undefined {
  const hash = target.indexOf("#");
  const path = hash < 0 ? target : target.slice(0, hash);
  if (path === "" || WEB.test(path)) return undefined;
  const fragment = hash < 0 ? undefined : parseFragment(target.slice(hash));
  return { span, path, ...(fragment !== undefined && { fragment }) };
}

/** `](../a.txt)`, `](<a b.txt>)`, `](a(1).txt "Title")`; not `](`. */
const TARGET =
  /\]\((?:<(?<angled>[^<>\n]{1,2000})>|(?<plain>(?:[^\s()<>]|\([^\s()<>]{0,200}\)){1,2000}))(?:\s"[^"\n]{0,500}")?\)/gu;

const WEB = /^(?:https?|mailto|data|command|javascript|vscode):/iu;

/** Code units of a link's words at most. */
const REACH = 500;

/** Where the bracket opens that closes at `at`; undefined for a picture's. */
function openingOf(text: string, at: number): number | undefined {
  let depth = 1;
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
    const mark = text.charAt(i);
    if (mark === "]") depth++;
    if (mark === "[" && --depth === 0) return text.charAt(i - 1) === "!" ? undefined : i;
  }
  return undefined;
}
