// Names in an article: people, organisations, places, products, works. Found without a model, by
// what stands beside them and what they are made of; an article is read as a whole, for a name
// introduced once is used bare afterwards.

import { type FoldedText, foldedText } from "../../text/foldedText.ts";
import type { Span } from "../../text/span.ts";
import type { EntityMention, EntityType } from "../mention.ts";
import { collectNames } from "./entityCollect.ts";
import { judgeNames } from "./entityJudge.ts";
import { recordNames } from "./entityRecord.ts";

/** Somebody or something that one article names, under all the names it has there. */
export interface EntityRecord {
  /**
   * The main one of its names, as written: the full name of a person, the most frequent of the
   * rest.
   */
  readonly name: string;
  readonly type: EntityType;
  /** Its other names in the article, the frequent ones first. */
  readonly aliases: readonly string[];
  /** In order of the article, not overlapping with those of any other record. */
  readonly mentions: readonly EntityPlace[];
  /** How many these are, where they are packed and need not be unpacked to be counted. */
  readonly count?: number;
  /** What the article calls it: "SONY前总裁", "the former president of Sony". */
  readonly description?: EntityPlace;
  /** Its id in the lexicon of known names, which joins it across languages. */
  readonly known?: string;
}

/** A place in an article: the index of a passage, and a span in that passage's text. */
export interface EntityPlace {
  readonly passage: number;
  readonly span: Span;
}

/**
 * The entities of one article, given as its passages in reading order. `language` is the article's
 * ("zh", "ja", "en"): it decides what kanji runs and 『 』 mean. Precision comes first: a doubtful
 * name is left out.
 */
export function findEntities(
  passages: readonly FoldedText[],
  language: string,
): readonly EntityRecord[] {
  const collected = collectNames(passages, language);
  return recordNames(collected, judgeNames(collected));
}

/** The entities of one text by itself, mention by mention, in order. */
export function findEntityMentions(text: string): readonly EntityMention[] {
  const language = /[\u3041-\u30fa]/.test(text) ? "ja" : /[\u3400-\u9fff]/.test(text) ? "zh" : "en";
  return findEntities([foldedText(text)], language)
    .flatMap(({ mentions, type, name }) =>
      mentions.map(({ span }): EntityMention => ({ kind: "entity", span, type, name })),
    )
    .sort((a, b) => a.span.start - b.span.start);
}
