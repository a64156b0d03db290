// Shares and points as the hundredths that they are worth: per cent, per mille, fractions, basis points.

import type { QuantityMention } from "../../mention/mention.ts";

/** Factor from the article's figure to the note's; undefined where the two are not both shares, or both points. */
export function shareFactor(note: QuantityMention, article: QuantityMention): number | undefined {
  const here = shareOf(note);
  if (here === undefined) return undefined;
  const there = shareOf(article);
  return here.of !== there?.of ? undefined : there.worth / here.worth;
}

function shareOf({ category, unit = "" }: QuantityMention): Share | undefined {
  return SHARES.get(category === "unit" ? unit : category);
}

/** Shares of a whole and points of one, in hundredths: 5.74 ‰ is 0.574 %, 35 basis points are 0.35 points. */
const SHARES: ReadonlyMap<string, Share> = new Map([
  ["percent", { of: "share", worth: 1 }],
  ["fraction", { of: "share", worth: 100 }],
  ["permille", { of: "share", worth: 0.1 }],
  ["percentage-point", { of: "point", worth: 1 }],
  ["permyriad", { of: "point", worth: 0.01 }],
]);

interface Share {
  readonly of: "share" | "point";
  readonly worth: number;
}
