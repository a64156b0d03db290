// Binding: which references a note names in its front matter, as written and where. Finding the files is
// the caller's: core does no I/O.

import { isMap, isScalar, isSeq, parseDocument } from "yaml";
import { findFrontMatter } from "../markdown/frontMatter.ts";
import type { Span } from "../text/span.ts";

export interface Binding {
  /** The key and its value, in the note. */
  readonly span: Span;
  /** In the order written; empty for `references: []`, which binds the note to nothing. */
  readonly patterns: readonly BindingPattern[];
}

export interface BindingPattern {
  /** The path as written in the note, quotes included. */
  readonly span: Span;
  /** A path or a glob, relative to the note: "../references/*.txt". */
  readonly glob: string;
}

/**
 * The note's `references:` (one path or a list of paths). Undefined where the front matter has no such key,
 * or has something else under it, such as the bibliography that citation tools keep there.
 */
export function findBinding(text: string): Binding | undefined {
  const frontMatter = findFrontMatter(text)?.yaml;
  if (frontMatter === undefined) return undefined;
  const source = text.slice(frontMatter.start, frontMatter.end);
  // Notes without the key are spared the YAML parser on each keystroke.
  if (!source.includes("references")) return undefined;
  const pair = findPair(source, "references");
  return pair === undefined ? undefined : readBinding(pair, frontMatter.start);
}

interface Pair {
  readonly start: number;
  readonly value: unknown;
}

function findPair(source: string, key: string): Pair | undefined {
  const root = parseDocument(source, { logLevel: "silent", prettyErrors: false }).contents;
  if (!isMap(root)) return undefined;
  for (const { key: name, value } of root.items) {
    if (isScalar(name) && name.value === key) return { start: name.range?.[0] ?? 0, value };
  }
  return undefined;
}

function readBinding({ start, value }: Pair, offset: number): Binding | undefined {
  const nodes = isSeq(value) ? value.items : [value];
  const patterns = nodes.flatMap((node) => readPattern(node, offset));
  if (patterns.length === 0 && !(isSeq(value) && value.items.length === 0)) return undefined;
  const last = patterns.at(-1)?.span.end ?? offset + start + "references".length;
  return { span: { start: offset + start, end: last }, patterns };
}

function readPattern(node: unknown, offset: number): readonly BindingPattern[] {
  if (!isScalar(node) || typeof node.value !== "string" || node.value.trim() === "") return [];
  const [start, end] = node.range ?? [0, 0];
  return [{ span: { start: offset + start, end: offset + end }, glob: node.value.trim() }];
}
