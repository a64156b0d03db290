// How well names are found in an annotated article, by their exact spans, and how well the mentions of one entity are joined:
// over all pairs of rightly found mentions, whether "the same" is said where it is the same.

import { createLibrary, readReference } from "../../../server/core/index.ts";
import { toOriginal } from "../../../server/core/text/offsetMap.ts";
import type { Annotated } from "./annotated.ts";

export interface NameCounts {
  /** Names found at their exact span, and how many of these have the right type. */
  readonly right: number;
  readonly typed: number;
  readonly found: number;
  readonly annotated: number;
  /** Pairs of rightly found mentions: joined and the same, joined, the same. */
  readonly joinedRight: number;
  readonly joined: number;
  readonly same: number;
  /** "wrong 高新区" and "missed 云枢", with their article. */
  readonly faults: readonly string[];
}

interface FoundName {
  readonly start: number;
  readonly end: number;
  readonly type: string;
  readonly id: string;
}

export async function measureNames(article: Annotated): Promise<NameCounts> {
  const found = await foundIn(article);
  const { name, text, names } = article;
  const wanted = new Map(names.map((each) => [keyOf(each.span), each]));
  const judged = found.filter(
    (each) => !names.some(({ span, type }) => type === undefined && touches(each, span)),
  );
  const right = judged.flatMap((each) => {
    const annotated = wanted.get(keyOf(each));
    return annotated === undefined ? [] : [{ found: each, annotated }];
  });
  const spans = new Set(judged.map(keyOf));
  const missed = names.filter((each) => each.type !== undefined && !spans.has(keyOf(each.span)));
  const pairs = pairsOf(right);
  const joined = pairs.filter(([a, b]) => a.found.id === b.found.id);
  const same = pairs.filter(([a, b]) => a.annotated.id === b.annotated.id);
  const tell = ([a, b]: (typeof pairs)[number]) =>
    `${text.slice(a.found.start, a.found.end)} = ${text.slice(b.found.start, b.found.end)}`;
  return {
    right: right.length,
    typed: right.filter((each) => each.found.type === each.annotated.type).length,
    found: judged.length,
    annotated: names.filter(({ type }) => type !== undefined).length,
    joinedRight: joined.filter((pair) => same.includes(pair)).length,
    joined: joined.length,
    same: same.length,
    faults: [
      ...judged
        .filter((each) => !wanted.has(keyOf(each)))
        .map(({ start, end, type }) => `${name} wrong ${text.slice(start, end)} (${type})`),
      ...missed.map(
        ({ span, type }) => `${name} missed ${text.slice(span.start, span.end)} (${type})`,
      ),
      ...right
        .filter((each) => each.found.type !== each.annotated.type)
        .map(
          (each) =>
            `${name} type ${text.slice(each.found.start, each.found.end)}: ${each.found.type}`,
        ),
      ...joined
        .filter((pair) => !same.includes(pair))
        .map((pair) => `${name} joined ${tell(pair)}`),
      ...same.filter((pair) => !joined.includes(pair)).map((pair) => `${name} apart ${tell(pair)}`),
    ],
  };
}

/** The names as a user's library has them. */
async function foundIn({ name, text }: Annotated): Promise<readonly FoundName[]> {
  const uri = `file:///names/${name}.txt`;
  const reference = await readReference({ uri, bytes: new TextEncoder().encode(text) });
  return createLibrary([reference])
    .entities()
    .entities.flatMap(({ id, type, mentions }) =>
      mentions.flatMap(({ passage, span }) => {
        const prose = reference.passages[passage]?.prose;
        return prose === undefined ? [] : [{ ...toOriginal(prose.map, span), type, id }];
      }),
    )
    .sort((a, b) => a.start - b.start);
}

function keyOf({ start, end }: { readonly start: number; readonly end: number }): string {
  return `${start}-${end}`;
}

function touches(a: { readonly start: number; readonly end: number }, b: typeof a): boolean {
  return a.start < b.end && b.start < a.end;
}

function pairsOf<T>(items: readonly T[]): readonly (readonly [T, T])[] {
  return items.flatMap((a, i) => items.slice(i + 1).map((b) => [a, b] as const));
}

/** The counts of several articles together. */
export function addCounts(all: readonly NameCounts[]): NameCounts {
  const sum = (of: (counts: NameCounts) => number) => all.reduce((n, each) => n + of(each), 0);
  return {
    right: sum(({ right }) => right),
    typed: sum(({ typed }) => typed),
    found: sum(({ found }) => found),
    annotated: sum(({ annotated }) => annotated),
    joinedRight: sum(({ joinedRight }) => joinedRight),
    joined: sum(({ joined }) => joined),
    same: sum(({ same }) => same),
    faults: all.flatMap(({ faults }) => faults),
  };
}
