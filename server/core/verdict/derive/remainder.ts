// What is left of a whole after its parts: "24 buoys, of which 3 lost, the other 22", 1,056件中1,049件が合格、不合格は9件. The sentence
// names all of them, so a wrong rest is a mistake.

import type { NoteSentence } from "../figure/noteSentence.ts";
import { alike } from "./formulas.ts";
import { DATE, type Part } from "./part.ts";
import type { Stated } from "./stated.ts";
import type { Target } from "./target.ts";

/** Right before what is left. Matches "the remaining ", 其余, 还有; not "remains at ". */
const REST =
  /(?:\b(?:the (?:remaining|other|rest(?: of)?|remainder)|leaving(?: just| only)?)|其余|余下|剩下|剩余|还有|残りの?|残る)(?:的|は|が)? ?$/iu;

/** The part by what it is not, right before the rest: 不合格は behind 合格. */
const NOT = /[不未非無无](?<what>\p{sc=Han}{2})(?:者|的)?[はが为有]?$/u;

/** Between the whole and the first of its parts: 中, のうち, " members: ". Not 件、. */
const OF_WHOLE =
  /^\p{L}{0,2}(?:中(?!途)|里|のうち|[,，]?其中)|^[^,;，；。、\d]{0,16}(?::|：|, of (?:which|whom|them))/iu;

/** In UTF-16 code units. */
const REACH = 20;

/** The whole less its parts; undefined where the sentence does not name all of them. */
export function remainder(
  { figure, measure, noun }: Target,
  { text }: NoteSentence,
  named: readonly Part[],
): Stated | undefined {
  const { start } = figure.span;
  const lead = text.slice(Math.max(0, start - REACH), start);
  const what = NOT.exec(lead)?.groups?.what;
  const isRest = REST.test(lead) || (what !== undefined && tellsPart(text.slice(0, start), what));
  if (!isRest || measure === DATE) return undefined;
  const before = named.filter(
    (part) => part.measure === measure && alike(part.noun, noun) && part.figure.span.end <= start,
  );
  const at = before.findLastIndex((part, i) => {
    const next = before[i + 1];
    return (
      next !== undefined && OF_WHOLE.test(text.slice(part.figure.span.end, next.figure.span.start))
    );
  });
  // Things counted one by one are not rounded.
  const parts = before
    .slice(Math.max(at, 0))
    .map((part) => (part.half > 0.5 ? part : { ...part, half: 0 }));
  const [whole, ...others] = parts;
  if (at < 0 || whole === undefined || others.length === 0) return undefined;
  const of = ([all = 0, ...some]: readonly number[]) => some.reduce((left, one) => left - one, all);
  if (of(parts.map(({ value }) => value)) <= 0) return undefined;
  return { kind: "difference", parts, of, written: parts.map(({ words }) => words).join(" − ") };
}

/** Whether the part is told without its "not" before: 1,049件が合格. */
function tellsPart(before: string, what: string): boolean {
  return new RegExp(`(?<![不未非無无])${what}`, "u").test(before);
}
