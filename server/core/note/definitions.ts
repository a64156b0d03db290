// What a note defines once and points to by a label: footnotes, `[^1]: [Xiaomi](../references/xiaomi.txt)`, and the addresses
// of links, `[xm]: ../references/xiaomi.txt`. Kept along the note's versions: most edits touch no definition.

import type { MarkdownDocument, PlacedBlock } from "../markdown/block.ts";
import { allMatches } from "../text/matches.ts";
import type { Span } from "../text/span.ts";
import { addressOf, type Citation, findCitations } from "./citation.ts";

/** The blocks' words by label, "^1" or "xm" in lower case; where a label is defined twice, the first. */
export type Definitions = ReadonlyMap<string, string>;

/** A label that a block points to, and its definition at the time; undefined where there was none. */
export type UsedDefinition = readonly [label: string, definition: string | undefined];

/** The definitions of a version of a note; the same object as before where the edit touched none of them. */
export function definitionsOf(
  document: MarkdownDocument,
  previous?: { readonly document: MarkdownDocument; readonly definitions: Definitions },
): Definitions {
  const { blocks, kept } = document;
  if (previous?.document === document) return previous.definitions;
  if (previous !== undefined && kept !== undefined) {
    const old = previous.document.blocks;
    const changed = [
      ...old.slice(kept.before, old.length - kept.after),
      ...blocks.slice(kept.before, blocks.length - kept.after),
    ];
    if (!changed.some(isDefinition)) return previous.definitions;
  }
  const found = new Map<string, string>();
  for (const each of blocks) {
    const label = isDefinition(each) ? LABEL.exec(each.block.text)?.groups?.label : undefined;
    if (label !== undefined && !found.has(keyOf(label))) found.set(keyOf(label), each.block.text);
  }
  return found;
}

/** Only footnotes and addresses of links begin so; a paragraph that does is looked at in vain. */
function isDefinition({ block: { kind, text } }: PlacedBlock): boolean {
  return (kind === "paragraph" || kind === "other") && text.startsWith("[");
}

/** `[^1]: words`, `[xm]: ../a.txt`; not `[^1] words`. */
const LABEL = /^\[(?<label>[^\]\n]{1,200})\]:/u;

function keyOf(label: string): string {
  return label.trim().toLowerCase();
}

/** A place of a text that points to a definition. */
export interface Pointer {
  /** `[^1]`, or the whole link `[Xiaomi][xm]`. */
  readonly span: Span;
  readonly label: string;
  readonly kind: "footnote" | "link";
}

/** The pointers in a block's Markdown, in order; the label that a definition begins with is none. */
export function findPointers(text: string): readonly Pointer[] {
  if (!text.includes("[^") && !text.includes("][")) return [];
  return allMatches(text, POINTER).flatMap(({ 0: found, index, groups }): readonly Pointer[] => {
    const span = { start: index, end: index + found.length };
    if (groups?.note !== undefined) {
      const isDefined = index === 0 && text.charAt(span.end) === ":";
      return isDefined ? [] : [{ span, label: keyOf(groups.note), kind: "footnote" }];
    }
    const label = groups?.label || groups?.words;
    return label === undefined ? [] : [{ span, label: keyOf(label), kind: "link" }];
  });
}

/** `[^1]`; `[Xiaomi][xm]` and `[xm][]`; not `[xm]`, which may be any words in brackets. */
const POINTER =
  /\[(?<note>\^[^\][\s]{1,100})\]|(?<!!)\[(?<words>[^\][\n]{1,500})\]\[(?<label>[^\][\n^]{0,200})\]/gu;

/** The files that a definition leads to, in order. */
export function citationsIn(definition: string): readonly Citation[] {
  if (definition.startsWith("[^")) return findCitations(definition);
  const address = ADDRESS.exec(definition)?.groups;
  const span = { start: 0, end: definition.length };
  const citation = addressOf(address?.angled ?? address?.plain ?? "", span);
  return citation === undefined ? [] : [citation];
}

/** `[xm]: ../a.txt "Title"`, `[xm]: <a b.txt>`. */
const ADDRESS =
  /^\[[^\]\n]{1,200}\]:[ \t]{0,9}(?:<(?<angled>[^<>\n]{1,2000})>|(?<plain>[^\s<>]{1,2000}))/u;
