// What a figure of a note is told of, in keys that another sentence of the note may share: the words of its clause, the names
// and the times of its sentence.

import type { Figure } from "../library/referenceIndex.ts";
import { contains, slice } from "../text/span.ts";
import type { NoteSentence, Word } from "./figure/noteSentence.ts";
import type { About } from "./verdict.ts";

/** Where clauses part. Matches "; profit", 、; not "2,898". */
const CLAUSE = /[;；。，、:：]|,(?!\d)/u;

/** Longer clauses are cut: this many characters on both sides of the figure. */
const REACH = 120;

/** Names count wherever they stand in the sentence; words of other clauses tell of other figures. */
export function aboutOf(figure: Figure, sentence: NoteSentence): About {
  const { text, span, words, figures } = sentence;
  const before = slice(text, {
    start: Math.max(span.start, figure.span.start - REACH),
    end: figure.span.start,
  });
  const after = slice(text, {
    start: figure.span.end,
    end: Math.min(span.end, figure.span.end + REACH),
  });
  const clause = {
    start: figure.span.start - (before.split(CLAUSE).at(-1)?.length ?? 0),
    end: figure.span.end + (after.split(CLAUSE)[0]?.length ?? 0),
  };
  const own = words.filter((word) => contains(clause, word.span) && !isName(word));
  const names = words.filter(isName).map(({ keys }) => keys[0] ?? "");
  const times = figures.flatMap((one) => (one.kind === "date" ? (one.value ?? []) : []));
  const numbers = figures.flatMap((one) => (one === figure ? [] : (numberOf(one) ?? [])));
  return {
    words: [...new Set(own.map(keyOf))],
    sentence: span.start,
    owner: [...new Set([...names, ...times, ...numbers])].sort().join(" "),
  };
}

/** "Depot 12", the third group, GPT-4: numbers that count nothing tell whom a sentence is about. */
function numberOf(figure: Figure): string | undefined {
  if (figure.kind === "entity") return `${figure.family} ${figure.number}`;
  if (figure.kind !== "quantity") return undefined;
  const { category, value } = figure;
  return category === "number" || category === "ordinal" ? JSON.stringify(value) : undefined;
}

function isName({ keys }: Word): boolean {
  return keys.some((key) => key.startsWith("e:"));
}

/** The concept where there is one: "counties" and 区县 are the same in a note of two languages. */
function keyOf({ keys }: Word): string {
  return keys.find((key) => key.startsWith("c:")) ?? keys[0] ?? "";
}
