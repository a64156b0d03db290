// Arithmetic that the note writes out: "78,214 + 41,530 = 119,744", 43% (19% + 14%). Signs leave no doubt about the formula.

import type { NoteSentence } from "../figure/noteSentence.ts";
import type { Attempt } from "./attempts.ts";
import { DATE, type Part } from "./part.ts";
import type { Target } from "./target.ts";

/** A formula as the sentence states it. */
export interface Stated {
  readonly kind: "sum" | "difference";
  readonly parts: readonly Part[];
  readonly of: (values: readonly number[]) => number;
  readonly written: string;
}

/** A sign between two figures; a unit may stand before it. Matches " + ", 人＋; not " - " of a range. */
const SIGN = /^\s?\p{L}{0,3}\s?(?<sign>[+＋−–-]|プラス|マイナス|加上?|减去?)\s?[$€£¥]?$/u;

/** Between the last part and the result: " = ", で, 等于, 合计. */
const RESULT =
  /^\p{L}{0,3}\s?(?:[=＝≈]|で|は|,? (?:is|makes?|equals|gives|or)|等于|得出?|[,，、]?(?:合计|共|即|为|计)|[,，、]\p{L}{1,6}为)\s?(?:about |some |约|約)?[$€£¥]?$/u;

/** Between the result and its parts in brackets: 43% (19% + 14%). */
const IN_BRACKETS = /^[^,.;，。；、()（）]{0,16}[(（]\s?[$€£¥]?$/u;

/** Longest chain. */
const PARTS = 8;

/** The formula as one to try. */
export function asAttempt({ kind, parts, of, written }: Stated): Attempt {
  return { kind, parts, written, value: of(parts.map(({ exact, value }) => exact ?? value)) };
}

/** What the sentence writes out for the figure; undefined where it writes no signs. */
export function writtenOut(
  { figure, measure }: Target,
  { text }: NoteSentence,
  named: readonly Part[],
): Stated | undefined {
  const parts = named.filter((part) => part.measure !== DATE && part.measure !== "multiple");
  const before = parts.filter((part) => part.figure.span.end <= figure.span.start);
  const after = parts.filter((part) => part.figure.span.start >= figure.span.end);
  const last = before.at(-1);
  const [first] = after;
  if (last !== undefined && RESULT.test(text.slice(last.figure.span.end, figure.span.start)))
    return chain(before.toReversed(), measure, text, "back");
  if (first !== undefined && IN_BRACKETS.test(text.slice(figure.span.end, first.figure.span.start)))
    return chain(after, measure, text, "on");
  return undefined;
}

/** The parts from the first on as long as signs join them. */
function chain(
  parts: readonly Part[],
  measure: string,
  text: string,
  way: "back" | "on",
): Stated | undefined {
  const run: Part[] = [];
  const signs: number[] = [];
  for (const part of parts.slice(0, PARTS)) {
    const last = run.at(-1);
    if (part.measure !== measure) break;
    if (last !== undefined) {
      const [a, b] = way === "on" ? [last, part] : [part, last];
      const sign = SIGN.exec(text.slice(a.figure.span.end, b.figure.span.start))?.groups?.sign;
      if (sign === undefined) break;
      signs.push(/[+＋加プ]/u.test(sign) ? 1 : -1);
    }
    run.push(part);
  }
  if (run.length < 2) return undefined;
  const told = way === "on" ? run : run.toReversed();
  const inOrder = [1, ...(way === "on" ? signs : signs.toReversed())];
  const written = told.map(
    ({ words }, i) => `${i === 0 ? "" : inOrder[i] === 1 ? " + " : " − "}${words}`,
  );
  return {
    kind: inOrder.every((sign) => sign === 1) ? "sum" : "difference",
    parts: told,
    of: (values) => values.reduce((sum, value, i) => sum + value * (inOrder[i] ?? 1), 0),
    written: written.join(""),
  };
}
