// One word written as two: "web site" and "website", "well known" and "well-known" (which folds to
// one word).

import type { QuotedWord } from "./quotationWords.ts";

/**
 * The words with two neighbours made one where the other side writes them as one, and nowhere as
 * two. "no table" stays two although "notable" stands near it, as long as the other side has "no
 * table" as well.
 */
export function joinAs(
  words: readonly QuotedWord[],
  other: readonly QuotedWord[],
): readonly QuotedWord[] {
  const single = new Set(other.filter(isSpaced).map(({ key }) => key));
  if (single.size === 0) return words;
  const joined: QuotedWord[] = [];
  for (const word of words) {
    const last = joined.at(-1);
    const both = last !== undefined && isSpaced(last) && isSpaced(word) ? last.key + word.key : "";
    if (last !== undefined && single.has(both) && !hasPair(other, last.key, word.key)) {
      const span = { start: last.span.start, end: word.span.end };
      joined[joined.length - 1] = { span, key: both, weight: Math.max(last.weight, word.weight) };
    } else {
      joined.push(word);
    }
  }
  return joined;
}

function hasPair(words: readonly QuotedWord[], first: string, second: string): boolean {
  return words.some(({ key }, i) => key === first && words[i + 1]?.key === second);
}

/** Words of letters: two characters of CJK are two words on every side. */
function isSpaced({ key }: QuotedWord): boolean {
  return LETTERS.test(key);
}

const LETTERS = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]+$/u;
