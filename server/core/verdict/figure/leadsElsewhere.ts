// Whether what leads to a figure is of something else than the article's: much of it is told in no reference.

import type { Library } from "../../library/library.ts";
import { type SentencePlace, sentenceAt } from "../../library/library.ts";
import { type Figure, isTimeOfDay, type ReferenceIndex } from "../../library/referenceIndex.ts";
import { slice } from "../../text/span.ts";
import { articleOf, type Pairing } from "./bind.ts";
import type { Candidate } from "./candidates.ts";
import { isTranslated, type NoteSentence } from "./noteSentence.ts";

/** Whether much of what leads to the figure is told nowhere: "The Spanish women's league drew …". */
export function leadsElsewhere(
  { span }: Figure,
  { candidate, local, content, shared }: Pairing,
  sentence: NoteSentence,
  library: Library,
): boolean {
  const { text, words, cjk } = sentence;
  // Between languages a word may be there and not be known.
  if (local >= TOLD || !isOneLanguage(text, cjk, candidate.place)) return false;
  if (namesSubject(sentence, candidate.place.index, library) || sharesTime(candidate)) return false;
  if (quotesTold(slice(text, { start: sentence.span.start, end: span.start }), candidate.place))
    return false;
  const lead = words.filter(
    (word) =>
      word.span.end <= span.start &&
      !isTranslated(word) &&
      !ABOUT_TEXTS.test(slice(text, word.span)),
  );
  const unknown = lead.filter(({ keys }) =>
    keys.every((key) => !library.sentencesWith(key).length),
  );
  const isLong = content >= MUCH.content && shared >= MUCH.shared * (cjk ? 1 : MUCH.latin);
  if (isLong && !unknown.some((word) => CAPITAL.test(slice(text, word.span)))) return false;
  return unknown.length > 0 && unknown.length >= lead.length * UNKNOWN;
}

/** Share of the words before a figure that no reference has, from which its sentence may lead to something else. */
const UNKNOWN = 0.35;

/** Share of the words around the figure that the article's sentence tells, from which it is about the same all the same. */
const TOLD = 0.6;

/** Words told near the rival, and in all, by which a long sentence is about it; of Latin ones, mostly common words, half as many again. */
const MUCH = { content: 4, shared: 8, latin: 1.5 } as const;

/** A Latin word that may be a name: then it may be what the sentence is about. */
const CAPITAL = /^\p{Lu}/u;

/** How a note speaks of the article itself, or of whom it is about: "the document", "the company". Matches "report"; not "reporter". */
const ABOUT_TEXTS =
  /^(?:documents?|articles?|reports?|texts?|transcripts?|summar(?:y|ies)|papers?|stor(?:y|ies)|pieces?|notes?|posts?|episodes?|podcasts?|e?-?mails?|authors?|writers?|speakers?|company|firm|group|corporation|management|文章|报道|報道|本文|记事|記事|文書|報告|公司|集团|同社)$/iu;

/** Whether both tell one time of day: 4时30分 of one launch. */
function sharesTime({ matches }: Candidate): boolean {
  return matches.some(({ word }) => word.figure !== undefined && isTimeOfDay(word.figure));
}

/** Whether the lead names in marks what the article's sentence has so, too: 「鮭幕の内」の販売数は. */
function quotesTold(lead: string, place: SentencePlace): boolean {
  const there = slice(articleOf(place).text, sentenceAt(place).span);
  return [...lead.matchAll(QUOTED)].some(({ groups }) => there.includes(groups?.name ?? lead));
}

/** 「鮭幕の内」, “Harbour Light”; not 「」. */
const QUOTED = /[「『“《"](?<name>[^「」『』“”《》"]{2,20})[」』”》"]/gu;

const KANA = /[ぁ-んァ-ヶ]/u;

/** Whether the note's words and the article's are of one language: Chinese and Japanese share characters, and are two. */
export function isOneLanguage(text: string, cjk: boolean, place: SentencePlace): boolean {
  if (sentenceAt(place).cjk !== cjk) return false;
  return !cjk || KANA.test(text) === (place.index.reference.language === "ja");
}

/** Whether the sentence names a company, person or product that the reference speaks of. */
export function namesSubject(
  { words }: NoteSentence,
  { reference }: ReferenceIndex,
  library: Library,
): boolean {
  const { byId } = library.entities();
  return words.some(({ keys }) =>
    keys.some((key) => {
      const entity = key.startsWith("e:") ? byId.get(key.slice(2)) : undefined;
      if (entity === undefined || entity.type === "place" || entity.type === "other") return false;
      return entity.references.includes(reference.uri);
    }),
  );
}
