// Completion in the user's file of names: its keys, and the types. Lines are looked at, not YAML: what is being typed is none
// yet.

import type { Span } from "../../text/span.ts";

/** A word of the file's own vocabulary. */
export interface FileSuggestion {
  readonly kind: "key" | "type";
  readonly label: string;
  readonly documentation: string;
  /** What was typed of it, to be replaced. */
  readonly span: Span;
  readonly insert: string;
}

const KEYS = [
  ["name", "The main name, as it is shown."],
  ["aliases", "Other names, in any script: [Lei Jun, 雷总]."],
  ["type", "What kind of thing it is."],
  ["note", "Your own words about it, for its card."],
] as const;

const TYPES = [
  ["person", "A person."],
  ["organization", "A company, an authority, a team."],
  ["place", "A country, a city, a building."],
  ["product", "A product or a service."],
  ["work", "A book, a film, a law."],
  ["other", "Anything else with a name."],
] as const;

/** Lines above that are looked at; an entry has fewer. */
const MOST_LINES = 50;

/** A line is looked at up to here, in UTF-16 code units. */
const LONGEST_LINE = 1_000;

/** "  - na" or "    na": where a key may begin. Not "name: x". */
const KEY = /^(?<indent> *)(?<dash>- +)?(?<typed>[a-z]*)$/u;

/** "  type: per"; not "  note: per". */
const TYPE = /^ *(?:- +)?type: +(?<typed>[a-z]*)$/u;

/** A line above: its key, and how far in that stands. Matches "  - name: x" and "  aliases:". */
const ABOVE = /^(?<indent> *)(?<dash>- +)?(?:(?<key>[a-z]+):(?: |$))?/u;

/** What may be meant at `offset`: a key that the entry has not yet, a type behind `type:`. */
export function completeInEntities(text: string, offset: number): readonly FileSuggestion[] {
  const from = lineStart(text, offset);
  if (offset - from > LONGEST_LINE) return [];
  const line = text.slice(from, offset);
  const suggest =
    (kind: FileSuggestion["kind"], typed: string) =>
    ([label, documentation]: readonly [string, string]): FileSuggestion => ({
      kind,
      label,
      documentation,
      span: { start: offset - typed.length, end: offset },
      insert: kind === "key" ? `${label}: ` : label,
    });
  const type = TYPE.exec(line)?.groups?.typed;
  if (type !== undefined)
    return TYPES.filter(([label]) => label.startsWith(type)).map(suggest("type", type));
  const groups = KEY.exec(line)?.groups;
  if (groups === undefined) return [];
  const { indent = "", dash = "", typed = "" } = groups;
  const taken = keysAbove(linesAbove(text, from), indent.length + dash.length, dash !== "");
  if (taken === undefined) return [];
  return KEYS.filter(([label]) => label.startsWith(typed) && !taken.has(label)).map(
    suggest("key", typed),
  );
}

/** The nearest first. */
function linesAbove(text: string, from: number): readonly string[] {
  const lines: string[] = [];
  for (let end = from - 1, seen = 0; end >= 0 && seen < MOST_LINES; seen++) {
    const start = lineStart(text, end);
    const line = text.slice(start, Math.min(end, start + LONGEST_LINE));
    if (!/^\s*(?:#|$)/u.test(line)) lines.push(line);
    end = start - 1;
  }
  return lines;
}

/** The start of the line that ends at, or holds, `end`. */
function lineStart(text: string, end: number): number {
  return end === 0 ? 0 : text.lastIndexOf("\n", end - 1) + 1;
}

/** The keys that the entry has before a key in this column; undefined where none can stand there. */
function keysAbove(
  above: readonly string[],
  column: number,
  begins: boolean,
): ReadonlySet<string> | undefined {
  const taken = new Set<string>();
  for (const line of above) {
    const { indent = "", dash = "", key } = ABOVE.exec(line)?.groups ?? {};
    const at = indent.length + dash.length;
    if (begins) {
      if (indent.length >= column) continue;
      // An item of aliases is a name; one of the list, or of `entities:`, is an entry.
      return key === "aliases" ? undefined : taken;
    }
    if (at > column) continue;
    if (at < column || key === undefined) return undefined;
    taken.add(key);
    if (dash !== "") return taken;
  }
  return begins ? taken : undefined;
}
