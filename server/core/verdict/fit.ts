// How well two figures go together by what they count: the same unit, the same noun, one of them silent, or another thing.

import { findTerms } from "../lexicon/terms.ts";
import type { Figure } from "../library/referenceIndex.ts";
import type { QuantityMention } from "../mention/mention.ts";
import { isCjk } from "./language.ts";

/** Shares of 1 by which a pairing's binding is multiplied. */
export const FIT = {
  same: 1,
  /** The noun stands beside the figure, not in it: 六大核心品类 and "six core categories". */
  beside: 0.9,
  /** Another unit of the same kind, or dates that tell other parts. */
  kind: 0.8,
  /** One of the two does not say what it counts: "more than 50 missing". */
  silent: 0.6,
  other: 0.3,
} as const;

/** Characters after a figure in which its noun is looked for. */
const AFTER = 24;

/** Texts are those that the figures' spans count in. */
export function fitOf(here: Figure, text: string, there: Figure, article: string): number {
  if (here.kind === "entity" || there.kind === "entity") return FIT.same;
  if (here.kind === "date" || there.kind === "date") return dateFit(here, there);
  if (here.category === "currency" || here.category === "unit") {
    return here.unit === there.unit ? FIT.same : FIT.kind;
  }
  if (here.category === "percent" || here.category === "percentage-point") return FIT.same;
  if (here.unit !== undefined && here.unit === there.unit) return FIT.same;
  const same = isCjk(text) === isCjk(article);
  return nounFit(counted(here, text, same), counted(there, article, same));
}

function dateFit(here: Figure, there: Figure): number {
  const parts = (figure: Figure) =>
    figure.kind === "date" ? (figure.value ?? "").replace(/X+/gu, "").split("-").length : -1;
  return parts(here) === parts(there) ? FIT.same : FIT.kind;
}

interface Counted {
  /** Terms of the words taken in with the figure. */
  readonly own: ReadonlySet<string>;
  /** Terms shortly after it. */
  readonly beside: ReadonlySet<string>;
}

function nounFit(here: Counted, there: Counted): number {
  if (shares(here.own, there.own)) return FIT.same;
  if (shares(here.own, there.beside) || shares(here.beside, there.own)) return FIT.beside;
  return here.own.size === 0 || there.own.size === 0 ? FIT.silent : FIT.other;
}

function shares(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const key of a) if (b.has(key)) return true;
  return false;
}

/** Between languages only concepts can be the same: what has none says nothing. */
function counted({ span, numeral }: QuantityMention, text: string, sameLanguage: boolean): Counted {
  const keysOf = (words: string) =>
    new Set(
      findTerms(words)
        .map(({ key }) => key)
        .filter((key) => sameLanguage || key.startsWith("c:")),
    );
  const own = text.slice(span.start, numeral.start) + text.slice(numeral.end, span.end);
  return {
    own: keysOf(own),
    beside: keysOf(text.slice(span.end, span.end + AFTER).split(/[,.;:。，；：、]/u, 1)[0] ?? ""),
  };
}
