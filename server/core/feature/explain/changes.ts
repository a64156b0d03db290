// What has to change in an altered quotation, word by word, as a reader of a proof marks it: the note's words struck out, the
// article's beside them.

import type { Changed } from "../escape.ts";

/** The stretches of both texts in order: what they share, what only the note has, what only the article has. */
export function changesBetween(note: string, article: string): readonly Changed[] {
  const here = wordsOf(note);
  const there = wordsOf(article);
  const before = sharedLength(here, there, (words, i) => words[i]);
  const rest = { here: here.slice(before), there: there.slice(before) };
  const behind = sharedLength(rest.here, rest.there, (words, i) => words[words.length - 1 - i]);
  const middle = [rest.here, rest.there].map((words) => words.slice(0, words.length - behind));
  return joined([
    ...here.slice(0, before).map((text): Changed => ({ kind: "same", text })),
    ...between(middle[0] ?? [], middle[1] ?? []),
    ...here.slice(here.length - behind).map((text): Changed => ({ kind: "same", text })),
  ]);
}

/** Words compared each with each at most; longer changes are told as one. */
const MOST_COMPARED = 250_000;

let segmenter: Intl.Segmenter | undefined;

/** Words by the platform's dictionary, spaces and marks apart: 日本, "counties", "、". */
function wordsOf(text: string): readonly string[] {
  segmenter ??= new Intl.Segmenter("zh", { granularity: "word" });
  const plain = text.replace(/\s+/gu, " ").slice(0, LONGEST);
  return [...segmenter.segment(plain)].map(({ segment }) => segment);
}

/** A hover is read at a glance: code units of each side. */
const LONGEST = 4000;

function sharedLength(
  a: readonly string[],
  b: readonly string[],
  at: (words: readonly string[], i: number) => string | undefined,
): number {
  const most = Math.min(a.length, b.length);
  let length = 0;
  while (length < most && at(a, length) === at(b, length)) length++;
  return length;
}

/** By the longest common subsequence; where two ways are as long, the note's words come first. */
function between(here: readonly string[], there: readonly string[]): readonly Changed[] {
  const all = (words: readonly string[], kind: Changed["kind"]) =>
    words.map((text): Changed => ({ kind, text }));
  if (here.length * there.length > MOST_COMPARED)
    return [...all(here, "old"), ...all(there, "new")];
  const width = there.length + 1;
  const longest = new Uint16Array((here.length + 1) * width);
  const at = (i: number, j: number) => longest[i * width + j] ?? 0;
  for (let i = here.length - 1; i >= 0; i--) {
    for (let j = there.length - 1; j >= 0; j--) {
      longest[i * width + j] =
        here[i] === there[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const changes: Changed[] = [];
  let j = 0;
  here.forEach((text, i) => {
    while (there[j] !== text && j < there.length && at(i, j + 1) > at(i + 1, j)) {
      changes.push({ kind: "new", text: there[j++] ?? "" });
    }
    const isShared = there[j] === text && at(i, j) === at(i + 1, j + 1) + 1;
    changes.push({ kind: isShared ? "same" : "old", text });
    if (isShared) j++;
  });
  return [...changes, ...all(there.slice(j), "new")];
}

/** Neighbours of a kind as one. */
function joined(changes: readonly Changed[]): readonly Changed[] {
  const whole: Changed[] = [];
  for (const change of changes) {
    const last = whole.at(-1);
    if (last?.kind === change.kind) {
      whole[whole.length - 1] = { kind: last.kind, text: last.text + change.text };
    } else whole.push(change);
  }
  return whole;
}
