// Articles of our own with every name in them annotated: `[雷军](p:lei)` is a person whom the article calls `lei` in this
// annotation. `[Mexican](?:)` is a word that one careful reader takes for a name and another does not: it counts for nothing.

import { readdirSync, readFileSync } from "node:fs";
import type { Span } from "../../../server/core/index.ts";

export interface Annotated {
  /** `zh-robot`: its language and a word about it. */
  readonly name: string;
  /** Without the annotation. */
  readonly text: string;
  /** In the order of the text. */
  readonly names: readonly AnnotatedName[];
}

export interface AnnotatedName {
  readonly span: Span;
  /** Undefined for what counts neither way. */
  readonly type: string | undefined;
  /** Whom or what it names, within the article. */
  readonly id: string;
}

/** The annotated articles of a folder, by name. */
export function readAnnotated(folder: string): readonly Annotated[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(".txt"))
    .sort()
    .map((file) => parseAnnotated(file.slice(0, -4), readFileSync(`${folder}/${file}`, "utf8")));
}

const TYPES: Readonly<Record<string, string>> = {
  p: "person",
  o: "organization",
  l: "place",
  r: "product",
  w: "work",
  x: "other",
};

/** Matches "[雷军](p:lei)" and "[Mexican](?:)"; not "[1]". */
const NAME = /\[(?<words>[^[\]\n]+)\]\((?<type>[plorwx?]):(?<id>[a-z0-9]*)\)/gu;

export function parseAnnotated(name: string, source: string): Annotated {
  const names: AnnotatedName[] = [];
  let text = "";
  let read = 0;
  for (const match of source.matchAll(NAME)) {
    const { words = "", type = "", id = "" } = match.groups ?? {};
    if ((type === "?") !== (id === "")) throw new Error(`${name}: "${match[0]}" has no id`);
    text += source.slice(read, match.index);
    names.push({
      span: { start: text.length, end: text.length + words.length },
      type: TYPES[type],
      id,
    });
    text += words;
    read = match.index + match[0].length;
  }
  text += source.slice(read);
  if (/\]\(/u.test(text)) throw new Error(`${name}: an annotation that cannot be read`);
  return { name, text, names };
}
