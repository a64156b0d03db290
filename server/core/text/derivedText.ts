// Builds a derived text piece by piece, with its map back: words taken over, replaced, put in or left out.

import type { DerivedText } from "./offsetMap.ts";

/** Pieces are added in the order of the original; what lies between two pieces is left out. */
export interface DerivedTextBuilder {
  /** Takes over the original's words from `start` to `end`. */
  copy(start: number, end: number): void;
  /** Puts `words` in the place of the original from `start` to `end`; with `start` equal to `end` they are put in. */
  replace(words: string, start: number, end: number): void;
  /** The last character so far, "" at the beginning. */
  last(): string;
  /** Takes back spaces and line ends at the end of what was built. */
  trimEnd(): void;
  /** The text built so far; the builder can go on. */
  build(): DerivedText;
}

/** Starts a text derived from `original`. */
export function buildDerivedText(original: string): DerivedTextBuilder {
  const derived: number[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  // `text` is a rope while it grows: reading its last character off it each time would flatten it.
  let text = "";
  let last = "";

  function add(words: string, start: number, end: number): void {
    if (words.length === 0) return;
    const i = derived.length - 1;
    const runsOn =
      i >= 0 &&
      ends[i] === start &&
      end - start === words.length &&
      text.length - (derived[i] ?? 0) === start - (starts[i] ?? 0);
    if (runsOn) {
      ends[i] = end;
    } else {
      derived.push(text.length);
      starts.push(start);
      ends.push(end);
    }
    text += words;
    last = words.slice(-1);
  }

  function dropLast(): void {
    const i = derived.length - 1;
    const isRun = (ends[i] ?? 0) - (starts[i] ?? 0) === text.length - (derived[i] ?? 0);
    if (isRun) ends[i] = (ends[i] ?? 0) - 1;
    text = text.slice(0, -1);
    last = text.slice(-1);
    if (text.length === derived[i]) {
      derived.pop();
      starts.pop();
      ends.pop();
    }
  }

  return {
    copy: (start, end) => add(original.slice(start, end), start, end),
    replace: add,
    last: () => last,
    trimEnd: () => {
      while (/\s/u.test(last)) dropLast();
    },
    build: () => ({
      text,
      map: {
        derived: derived.slice(),
        original: starts.slice(),
        originalEnd: ends.slice(),
        length: text.length,
        shift: 0,
      },
    }),
  };
}
