// Reported speech: "Lei Jun said that …" without marks. Its words are the writer's own, so only who said it is looked at, and
// only where they are so near to the article's, or tell so much of one place alone, that they can be nothing else.

import type { Library } from "../../library/library.ts";
import { findCandidates } from "../../library/quote/quoteSearch.ts";
import { findMarkedSpans } from "../../mention/quotation/quotationMarks.ts";
import { splitSentences } from "../../text/sentences.ts";
import { overlaps, shift, slice } from "../../text/span.ts";
import type { Evidence } from "../verdict.ts";
import { compareAt, prepareQuotation, weightOf } from "./quotationCompare.ts";
import { mayStandIn } from "./quotationLanguage.ts";
import { evidenceFor } from "./quotationPlace.ts";
import { mayReport, reportedClause } from "./reportedClause.ts";
import { retoldAt } from "./retoldAt.ts";
import type { ToldWords } from "./speakerClaims.ts";
import { LONGEST_TEXT } from "./tellerNames.ts";

/** Sentences of a text looked at. */
const MOST = 200;

/** What the text reports of somebody, to be looked up in the references; outside of quotation marks. */
export function reportedWords(text: string, library: Library): readonly ToldWords[] {
  if (text.length > LONGEST_TEXT || !mayReport(text)) return [];
  const marked = findMarkedSpans(text);
  return splitSentences(text)
    .slice(0, MOST)
    .filter((sentence) => !marked.some((each) => overlaps(each, sentence)))
    .flatMap((sentence) => {
      const clause = reportedClause(slice(text, sentence));
      const span = clause && shift(clause, sentence.start);
      if (span === undefined) return [];
      const words = slice(text, span);
      const findEvidence = () => placesOf(words, library);
      return [{ span, findEvidence, findRetold: () => retoldAt(words, library) }];
    });
}

/** Weight of a clause at least: shorter ones stand in many places. */
const LEAST = 10;
/** Share of its words that a place must have, in their order. */
const SIMILAR = 0.8;
const PLACES = 4;

/** All places that may be meant; none where these are several passages' words, or no one's certainly. */
function placesOf(words: string, library: Library): readonly Evidence[] {
  const quotation = prepareQuotation(words);
  if (weightOf(quotation.words) < LEAST || quotation.words.length > 200) return [];
  return findCandidates(library.quotes(), quotation.folded.text, PLACES)
    .map((candidate) => compareAt(quotation, candidate))
    .filter((place) => place !== undefined)
    .filter(
      ({ similarity, index }) =>
        similarity >= SIMILAR && mayStandIn(words, index.reference.language),
    )
    .flatMap(({ index, spans }) => spans.slice(0, 1).map((span) => evidenceFor(index, span)));
}
