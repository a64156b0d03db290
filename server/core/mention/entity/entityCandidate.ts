// What the finders of names hand on: places that look like a name, each with how much speaks for
// it. Whether it is one is decided over the whole article.

import type { Span } from "../../text/span.ts";
import type { EntityType } from "../mention.ts";

/** A piece of an article that a name does not cross, with its folded text (same offsets). */
export interface Source {
  readonly passage: number;
  readonly text: string;
  readonly folded: string;
  /** Written in Japanese: Han runs end at kana, titles follow names. */
  readonly japanese: boolean;
  /** It has Han characters or katakana: only then it is worth looking for names in them. */
  readonly cjk: boolean;
  /** It has digits 0 to 9: only then it is worth looking for models. */
  readonly digits: boolean;
}

export interface Candidate {
  readonly passage: number;
  readonly span: Span;
  readonly name: string;
  readonly type: EntityType;
  /** Points of evidence at this place. A name is one when its places sum up to `SURE`. */
  readonly weight: number;
  /** What the text calls it at this place: "SONY前总裁", "the former president of Sony". */
  readonly description?: Span;
  /** A verb of speech follows: "Ellery said". */
  readonly speaks?: boolean;
  /** Another name that the text gives for it: Howard Stringer for 霍华德·斯金格. */
  readonly alias?: Span;
}

/**
 * One clear piece of evidence (a title, a suffix), or two weak ones (a verb of speech after two
 * characters).
 */
export const SURE = 2;

/** A candidate at `start..end` of the source. */
export function candidateAt(
  source: Source,
  span: Span,
  type: EntityType,
  weight: number,
): Candidate {
  return {
    passage: source.passage,
    span,
    name: source.text.slice(span.start, span.end),
    type,
    weight,
  };
}
