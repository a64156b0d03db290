// The sentences of the articles that speak about what is being written: completion offers their figures and quotations.

import { type Library, type SentencePlace, sentenceAt } from "../../library/library.ts";
import { type Span, slice } from "../../text/span.ts";
import { evidenceAt, passageOf } from "../../verdict/evidence.ts";
import { findCandidates } from "../../verdict/figure/candidates.ts";
import { prepareSentence } from "../../verdict/figure/noteSentence.ts";
import { placeOf } from "../../verdict/message.ts";
import { linkTo } from "../card.ts";
import { around } from "../cut.ts";
import { boldIn, escapeMarkdown } from "../escape.ts";

export interface ToldPassage {
  readonly place: SentencePlace;
  /** The readable text of the passage; the spans of the sentence and its figures are in it. */
  readonly prose: string;
  readonly sentence: ReturnType<typeof sentenceAt>;
}

/** Best first. Empty where no article shares a telling word with `words` of `text`. */
export function passagesAbout(text: string, words: Span, library: Library): readonly ToldPassage[] {
  const sentence = prepareSentence(
    slice(text, words),
    { start: 0, end: words.end - words.start },
    [],
    library,
  );
  return findCandidates(sentence, library)
    .filter(({ told }) => told > 0)
    .map(({ place }) => ({
      place,
      prose: passageOf(place).prose.text,
      sentence: sentenceAt(place),
    }));
}

/** "xiaomi.txt, line 49". */
export function placeName(place: SentencePlace, span: Span): string {
  return placeOf(evidenceAt(place, span));
}

/** What of a sentence stays on each side of the words. */
const BESIDE = 240;

/** The sentence with the words in bold, and a link to its line. */
export function documentationFor({ place, prose, sentence }: ToldPassage, words: Span): string {
  const evidence = evidenceAt(place, words);
  const inside = {
    start: Math.max(0, words.start - sentence.span.start),
    end: Math.min(words.end, sentence.span.end) - sentence.span.start,
  };
  const shown = around(slice(prose, sentence.span), inside, BESIDE);
  const link = linkTo(evidence.reference, evidence.locator.line ?? 1);
  return `${boldIn(shown.text, shown.span)}\n\n[${escapeMarkdown(placeOf(evidence))}](${link})`;
}
