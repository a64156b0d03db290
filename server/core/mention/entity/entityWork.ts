// Works: 《三体》 in Chinese; 『雪国』 in Japanese, where it is a title and not words spoken; “The Salt Road” in English, where
// each word has a title's capitals.

import { allMatches } from "../../text/matches.ts";
import { type Candidate, candidateAt, type Source, SURE } from "./entityCandidate.ts";

/** Titles of works in `source`; the spans lie within the marks. */
export function findWorks(source: Source): readonly Candidate[] {
  const found: Candidate[] = [];
  const marks = source.japanese ? JAPANESE_MARKS : CHINESE_MARKS;
  for (const [open, close] of marks) {
    let start = source.text.indexOf(open);
    while (start >= 0) {
      const end =
        source.text.slice(start + 1, start + LONGEST_TITLE + 2).indexOf(close) + start + 1;
      const span = { start: start + 1, end };
      if (end > start + 1 && isTitle(source, span.start, span.end)) {
        found.push(candidateAt(source, span, "work", SURE));
      }
      start = source.text.indexOf(open, Math.max(end, start) + 1);
    }
  }
  return source.japanese || source.cjk ? found : [...found, ...findEnglishWorks(source)];
}

/** Titles in English quotation marks. */
function findEnglishWorks(source: Source): readonly Candidate[] {
  return allMatches(source.text, ENGLISH_TITLE).flatMap((match) => {
    const { title = "" } = match.groups ?? {};
    const start = match.index + 1;
    const span = { start, end: start + title.length };
    const told = TOLD_AS_WORK.test(source.folded.slice(Math.max(0, match.index - 24), match.index));
    return title.includes(" ") || told ? [candidateAt(source, span, "work", SURE)] : [];
  });
}

/**
 * Matches “The Salt Road” and "Winter in Cádiz"; not "Yes, I do", "We won." (its marks would end a sentence), "so-called".
 */
const ENGLISH_TITLE =
  /(?<![\p{L}\p{N}])["“](?<title>\p{Lu}[\p{L}’'-]*(?: (?:\p{Lu}[\p{L}’'-]*|of|the|and|in|on|to|a|an|for|with|\d{1,4})){0,7})["”](?!\s+(?:said|says|he|she)\b)/gu;

/** Matches "the novel " before the marks; not "what he called ". */
const TOLD_AS_WORK = /(?:novel|film|movie|series|book|album|song|play|single|drama|documentary) $/;

/** Long titles of laws and papers reach some 50 characters. */
const LONGEST_TITLE = 60;

const CHINESE_MARKS = [["《", "》"]] as const;
const JAPANESE_MARKS = [...CHINESE_MARKS, ["『", "』"]] as const;

/** Words said inside 「 」 and what と言った follows are speech; sentences are, too. */
function isTitle({ text }: Source, start: number, end: number): boolean {
  const words = text.slice(start, end);
  if (/[。！？!?\n《『]/.test(words)) return false;
  if (text[start - 1] !== "『") return true;
  const speech = /^(?:と(?:言|話|述|語|答|叫|い[うっわ])|って)/.test(text.slice(end + 1, end + 4));
  const inside = text.lastIndexOf("「", start) > text.lastIndexOf("」", start);
  return !speech && !inside && words.length <= LONGEST_JAPANESE_TITLE;
}

/** 『』 around more than a line of a book's cover is a quotation. */
const LONGEST_JAPANESE_TITLE = 30;
