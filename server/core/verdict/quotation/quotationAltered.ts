// When a place with other words is the quotation's place: the one rule that turns "not found" into
// "altered".

import type { QuotationMention } from "../../mention/mention.ts";
import { type Comparison, type PreparedQuotation, weightOf } from "./quotationCompare.ts";
import { mayStandIn } from "./quotationLanguage.ts";
import { isNegation } from "./quotationWords.ts";
import type { AlignedWords, WordDifference } from "./wordDiff.ts";

/**
 * Similarity from which a place is the quotation's place, with other words, by the quotation's
 * weight. Laid over a hundred articles by others, one in a hundred English sentences reaches 0.6; of
 * Chinese ones hardly any but bare dates. Of short ones a name and a common verb alone make up as
 * much, so more is asked of these. What lies below is left alone: "not found" is no accusation,
 * "altered" is.
 */
const ALTERED = [
  { weight: 20, similarity: 0.6 },
  { weight: 10, similarity: 0.65 },
  { weight: 5, similarity: 0.75 },
] as const;

/**
 * Weight below which a quotation without a speaker may be a term that the writer made ("软硬协同生态"):
 * it counts as altered only with a single difference.
 */
export const SHORT = 10;

/** Whether the quotation stands at this place, with other words than the article's. */
export function isAltered(
  { exact, speaker }: QuotationMention,
  { words }: PreparedQuotation,
  { index, similarity, differences, aligned }: Comparison,
): boolean {
  if (!mayStandIn(exact, index.reference.language)) return false;
  const weight = weightOf(words);
  const least = ALTERED.find((row) => weight >= row.weight)?.similarity;
  if (least === undefined || similarity < least) return false;
  if (weight >= SHORT || speaker !== undefined) return true;
  const [only, ...others] = differences;
  return others.length === 0 && only !== undefined && isTelling(only, aligned);
}

/**
 * Whether words stand against words, or a negation against nothing: a term may well skip a particle
 * (软硬协同的生态).
 */
function isTelling({ quotation, article }: WordDifference, aligned: AlignedWords): boolean {
  if (quotation.start < quotation.end && article.start < article.end) return true;
  const words = [
    ...aligned.quotation.slice(quotation.start, quotation.end),
    ...aligned.article.slice(article.start, article.end),
  ];
  return words.some(({ key }) => isNegation(key));
}
