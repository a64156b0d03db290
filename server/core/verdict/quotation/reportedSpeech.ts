// Reported speech: "Lei Jun said that …" without marks. Its words are the writer's own, so only who said it is looked at, and
// only where they are so near to the article's that they can be nothing else.

import type { Library } from "../../library/library.ts";
import { findCandidates } from "../../library/quote/quoteSearch.ts";
import { findMarkedSpans } from "../../mention/quotation/quotationMarks.ts";
import { enVerbs, zhVerbs } from "../../mention/quotation/speechWords.ts";
import { splitSentences } from "../../text/sentences.ts";
import { overlaps, type Span, shift, slice } from "../../text/span.ts";
import type { Evidence } from "../verdict.ts";
import { compareAt, prepareQuotation, weightOf } from "./quotationCompare.ts";
import { mayStandIn } from "./quotationLanguage.ts";
import { evidenceFor } from "./quotationPlace.ts";
import type { ToldWords } from "./speakerClaims.ts";
import { LONGEST_TEXT } from "./tellerNames.ts";

/** Sentences of a text looked at. */
const MOST = 200;

/** What the text reports of somebody, to be looked up in the references; outside of quotation marks. */
export function reportedWords(text: string, library: Library): readonly ToldWords[] {
  if (text.length > LONGEST_TEXT || !REPORTS.test(text)) return [];
  const marked = findMarkedSpans(text);
  return splitSentences(text)
    .slice(0, MOST)
    .filter((sentence) => !marked.some((each) => overlaps(each, sentence)))
    .flatMap((sentence) => {
      const clause = clauseOf(slice(text, sentence));
      const span = clause && shift(clause, sentence.start);
      if (span === undefined) return [];
      return [{ span, findEvidence: () => placesOf(slice(text, span), library) }];
    });
}

const REPORTS = new RegExp(
  `\\b(?:${enVerbs}|according to)\\b|[Aa]ccording to|(?:${zhVerbs}|提醒|预计)|によ(?:ると|れば)|と(?:述べ|語っ|話し|指摘|強調|説明)`,
  "u",
);

/** The part of a sentence that is reported, and not who reports it. */
function clauseOf(sentence: string): Span | undefined {
  for (const pattern of CLAUSES) {
    const match = pattern.exec(sentence);
    const words = match?.groups?.words?.trim();
    if (match === null || words === undefined || words === "") continue;
    const start = sentence.indexOf(words, match.index);
    return { start, end: start + words.length };
  }
  return undefined;
}

const CLAUSES: readonly RegExp[] = [
  // "According to Kessel, more than …"
  /^[Aa]ccording to [^,]{2,80},\s(?<words>.{12,600})$/u,
  // "… are never returned, according to Deschamps." and "…, Deschamps said."
  new RegExp(
    `^(?<words>.{12,600}),\\s(?:according to [^,]{2,80}|[^,]{2,60}\\s(?:${enVerbs}))[.!]?$`,
    "u",
  ),
  // "Imogen Hartwell argued that a modern boat …"
  new RegExp(`^.{2,120}?\\b(?:${enVerbs})\\s(?:that\\s)?(?<words>.{12,600})$`, "u"),
  // 周启明指出，部分加盟商…
  new RegExp(
    `^.{2,60}?(?:${zhVerbs}|提醒|预计|預計)(?:道|过|過)?[，,：:]?\\s?(?<words>.{6,400})$`,
    "u",
  ),
  // 堂本健によると、…
  /^.{2,60}?によ(?:ると|れば)、?(?<words>.{6,400}?)(?:という|とのこと(?:だ|です))?。?$/u,
  // 堂本氏は…と述べた
  /^.{2,40}?[はが]、?(?<words>.{6,400}?)と[^。、]{0,12}(?:述べ|語っ|話し|指摘し|強調し|説明し)[^。]{0,6}。?$/u,
];

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
