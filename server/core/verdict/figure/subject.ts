// Reasons to doubt that a note's sentence and an article's speak of the same thing, however many words they share: another
// period, a name the article does not have, another company's figure, the analyst's own estimate. A doubt turns a warning
// into "could not check".

import type { Library } from "../../library/library.ts";
import { type SentencePlace, sentenceAt } from "../../library/library.ts";
import { type Figure, isTimeOfDay, type ReferenceIndex } from "../../library/referenceIndex.ts";
import { contains, overlaps, type Span, slice } from "../../text/span.ts";
import { isWorkedOut } from "../derive/workedOut.ts";
import { passageOf } from "../evidence.ts";
import type { Doubt } from "../verdict.ts";
import { isBase } from "./baseTime.ts";
import { articleOf, type Pairing } from "./bind.ts";
import type { Candidate } from "./candidates.ts";
import { clauseOf, ownPart } from "./clause.ts";
import { compareDates } from "./compareDates.ts";
import { compareFigures } from "./compareFigures.ts";
import { isCalendarDate } from "./compareTimes.ts";
import { isDateline } from "./dateline.ts";
import { FIT } from "./fit.ts";
import { leadsElsewhere } from "./leadsElsewhere.ts";
import type { NoteSentence } from "./noteSentence.ts";
import { isOfOtherSide } from "./otherSide.ts";
import { areOtherDays, comparePeriods, isBegun, monthOf } from "./periods.ts";
import { isPutOff } from "./putOff.ts";
import { isSlip } from "./slip.ts";
import {
  isOfAnother,
  isOfOtherName,
  leadsWithStrangeCountry,
  namesSibling,
  namesStrangers,
  ownersIn,
} from "./strangers.ts";
import { BEFORE, OTHERS, OWN_VOICE, SAME_OTHERS, SHARED_OUT, SUMMED } from "./subjectWords.ts";
import { isToldOfOther } from "./toldOf.ts";

/** Whether anything speaks against comparing `figure` with its rival. */
export function isDoubtful(
  figure: Figure,
  rival: Pairing,
  sentence: NoteSentence,
  library: Library,
): boolean {
  return doubtAbout(figure, rival, sentence, library) !== undefined;
}

/** What speaks against comparing `figure` with its rival, the first that holds; undefined where nothing does. */
export function doubtAbout(
  figure: Figure,
  rival: Pairing,
  sentence: NoteSentence,
  library: Library,
): Doubt | undefined {
  const { candidate } = rival;
  const whole = slice(sentence.text, sentence.span);
  const clause = clauseOf(sentence.text, sentence.span, figure.span);
  // What leads a sentence holds for all of it; what follows in another clause tells of something else.
  const led = { start: sentence.span.start, end: clause.end };
  const own = slice(sentence.text, led);
  if (
    isRelative(figure, sentence.text) &&
    (rival.local < RETOLD ||
      rival.shared < RETOLD_WORDS ||
      !isRelative(rival.figure, passageOf(candidate.place).prose.text))
  )
    return "relative";
  if (isYearLike(figure)) return "year";
  const prose = passageOf(candidate.place).prose.text;
  if (isPeriod(figure, sentence.text) && !isPeriod(rival.figure, prose)) return "period";
  if (tellsBy(OWN_VOICE, whole, candidate)) return "own-voice";
  if (tellsOfOthers(own, candidate)) return "others";
  const ownClause = slice(sentence.text, ownPart(figure, sentence, clause, candidate));
  if (tellsBy(SHARED_OUT, ownClause, candidate)) return "average";
  if (candidate.foreign && tellsBy(SUMMED, slice(sentence.text, clause), candidate))
    return "average";
  if (isWorkedOut(figure, rival, sentence)) return "worked-out";
  const isOfThen = () => tellsAnother(figure, rival) || tellsThatTime(sentence, candidate);
  if (tellsBy(BEFORE, own, candidate) && !isOfThen()) return "period";
  if (figure.kind === "date") {
    if (isPutOff(figure, rival.figure, sentence)) return "worked-out";
    if (tellsOtherFigures(figure, rival.figure, sentence, candidate)) return "beside";
    if (isBegun(figure, sentence) && !isBegun(rival.figure, articleOf(candidate.place)))
      return "period";
    if (isTimeOfDay(figure) && areOtherDays(sentence.figures, periodAt(candidate.place)))
      return "period";
  } else if (tellsOtherPeriod(sentence, led, candidate)) return "period";
  if (isOfOtherSide(led, sentence, candidate.place, library)) return "subject";
  if (leadsElsewhere(figure, rival, sentence, library)) return "subject";
  if (isToldOfOther(figure, rival, sentence)) return "subject";
  if (hasUnheardTopic(rival, sentence)) return "name";
  if (rival.local < RETOLD && isOfAnother(figure, rival, sentence, library)) return "name";
  if (rival.local < RETOLD && isOfOtherName(figure, rival, sentence, library)) return "name";
  const lead = slice(sentence.text, { start: led.start, end: figure.span.start });
  if (namesSibling(own, candidate.place.index, library)) return "name";
  // Between languages a short sentence is soon told: the country is half of what 日本では… says.
  if (
    (rival.local < RETOLD || candidate.foreign) &&
    leadsWithStrangeCountry(lead, candidate.place.index)
  )
    return "name";
  const strange =
    (!isRetold(rival) ||
      (rival.local < RETOLD && (isSlip(figure, rival.figure) || ownersIn(own).length > 0))) &&
    namesStrangers(figure, sentence, candidate.place.index, library);
  return strange ? "name" : undefined;
}

/** Most of the sentence is the article's, or another figure of it is: a name more is an addition, not another subject. */
function isRetold({ local, shared, fit, candidate, figure }: Pairing): boolean {
  if (fit < FIT.beside || shared < 4) return false;
  const alike = candidate.matches.some(
    ({ word }) => word.figure?.kind === "quantity" && word.figure !== figure,
  );
  const minute = candidate.matches.some(({ word }) => word.figure && isTimeOfDay(word.figure));
  return local >= (minute ? 0.3 : alike ? 0.35 : 0.5);
}

/** Share of the words around the figure from which the article's sentence is the note's: its "35 years ago" too. */
const RETOLD = 0.75;

/** The same in words: a short sentence is soon told of another day. */
const RETOLD_WORDS = 8;

/** A name or loanword in katakana that a Japanese sentence is about: サンダーランドは. Not カフェ (three signs are a common word). */
const TOPIC = /^[ァ-ヶー・]{4,}(?=[はがの])/u;

/** Whether the sentence is about somebody in katakana whom nothing in the foreign article answers. */
function hasUnheardTopic(
  { candidate, local }: Pairing,
  { text, span, cjk }: NoteSentence,
): boolean {
  if (local >= RETOLD || sentenceAt(candidate.place).cjk === cjk) return false;
  const topic = TOPIC.exec(text.slice(span.start, span.start + TOPIC_REACH))?.[0];
  if (topic === undefined) return false;
  const at = { start: span.start, end: span.start + topic.length };
  return !candidate.matches.some(({ word }) => overlaps(word.span, at));
}

/** In UTF-16 code units: a longer name is not looked for. */
const TOPIC_REACH = 24;

/** "Ten years ago", 三年前: how long ago depends on the day of writing. Matches " ago", "年前"; not " agoraphobia". */
const AGO = /^\s*(?:ago\b|earlier\b|later\b|from now\b|以?[前后後](?![后後])|之[前后]|まえ)/u;

function isRelative(figure: Figure, text: string): boolean {
  return figure.kind === "quantity" && AGO.test(text.slice(figure.span.end, figure.span.end + 10));
}

/** "the first nine months", 前九个月: a time that something is told of. Matches "in the last two years"; not "at last five". */
const PERIOD =
  /(?:\b(?:first|last|past|next|final|these|those)|[前头頭后後近]|最初の|過去|最近|今後)\s*$/iu;

function isPeriod(figure: Figure, text: string): boolean {
  if (figure.kind !== "quantity" || figure.category !== "unit") return false;
  if (!/^(?:day|week|month|quarter|year)$/u.test(figure.unit ?? "")) return false;
  return PERIOD.test(text.slice(Math.max(0, figure.span.start - 12), figure.span.start));
}

/** "the 2021 Masters", "2019, Finals": four digits without a separator are a year more often than a number of things. */
function isYearLike(figure: Figure): boolean {
  if (figure.kind !== "quantity" || typeof figure.value !== "number") return false;
  const { value, numeral, unit = "" } = figure;
  const plain = numeral.end - numeral.start === 4 && value >= 1800 && value < 2100;
  return (
    plain &&
    figure.step === 1 &&
    (figure.category === "number" || /^[A-Z]/u.test(unit) || unit.includes(" "))
  );
}

/** Whether the note's sentence has a word for somebody else that the article's has not: both may speak of others. */
function tellsOfOthers(own: string, candidate: Candidate): boolean {
  const [word] = OTHERS.exec(own) ?? [];
  if (word === undefined) return false;
  const there = textOf(candidate);
  if (there.toLowerCase().includes(word.toLowerCase())) return false;
  return !SAME_OTHERS.some((others) => others.test(word) && others.test(there));
}

/** "To 380,000 from 350,000 the previous year": the figure beside it is the article's, so the year before is its year before. */
function tellsAnother(figure: Figure, { candidate: { matches } }: Pairing): boolean {
  return matches.some(({ word }) => word.figure?.kind === "quantity" && word.figure !== figure);
}

/** Whether the note's sentence has such words and the article's has not: who quotes "I think" does not think. */
function tellsBy(words: RegExp, own: string, candidate: Candidate): boolean {
  return words.test(own) && !words.test(textOf(candidate));
}

/**
 * Both tell when, and no time agrees: last year's figure is no mistake about this year's. Where the article's sentence
 * has no time of its own, that of the sentences before it holds; a year that the article nowhere has is another period too.
 */
function tellsOtherPeriod({ figures }: NoteSentence, led: Span, { place }: Candidate): boolean {
  const here = datesOf(figures).filter(({ span }) => contains(led, span));
  if (here.length === 0) return false;
  const there = periodAt(place);
  if (there.length === 0) return !here.some((date) => isTold(date, place.index));
  const compared = here.flatMap((date) => there.map((other) => comparePeriods(date, other)));
  return compared.includes("differs") && !compared.includes("agrees");
}

/** "Last year" in a note of 2026, of what the article tells of 2025. */
function tellsThatTime({ figures }: NoteSentence, { place }: Candidate): boolean {
  const there = periodAt(place);
  return datesOf(figures).some((date) =>
    there.some((other) => comparePeriods(date, other) === "agrees"),
  );
}

/** Dates of the sentence, else of the nearest before it in its passage that has one it does not only compare with. */
function periodAt({ index, at }: SentencePlace): readonly Figure[] {
  const own = index.sentence(at);
  for (let i = at; index.sentence(i)?.passage === own?.passage && i >= 0; i--) {
    const place = { index, at: i };
    const article = passageOf(place).prose.text;
    const telling = articleOf(place);
    const dates = datesOf(sentenceAt(place).figures).filter(
      (date) => !isDateline(date, article) && (i === at || !isBase(date, telling)),
    );
    if (dates.length > 0) return dates;
  }
  return [];
}

/** Whether any date of the reference is of that time; its dateline counts, an article may tell of its own day. */
function isTold(date: Figure, { sentences }: ReferenceIndex): boolean {
  return sentences.some(({ figures }) =>
    datesOf(figures).some(
      (other) =>
        compareDates({ value: monthOf(date) }, { value: monthOf(other) }).outcome === "agrees",
    ),
  );
}

function datesOf(figures: readonly Figure[]): readonly Figure[] {
  return figures.filter(isCalendarDate);
}

/** A date beside figures that all differ tells of another time; beside one that agrees it is a slip. */
function tellsOtherFigures(
  figure: Figure,
  rival: Figure,
  sentence: NoteSentence,
  candidate: Candidate,
): boolean {
  const there = sentenceAt(candidate.place).figures.filter((other) => other !== rival);
  const compared = sentence.figures
    .filter((other) => other !== figure && (other.kind === "quantity" || isTimeOfDay(other)))
    .flatMap((other) => {
      const outcomes = there.flatMap((one) => compareFigures(other, one)?.outcome ?? []);
      if (outcomes.length === 0) return [];
      return outcomes.includes("agrees") ? ["agrees"] : ["differs"];
    });
  return compared.length > 0 && !compared.includes("agrees");
}

function textOf({ place }: Candidate): string {
  return slice(passageOf(place).prose.text, sentenceAt(place).span);
}
