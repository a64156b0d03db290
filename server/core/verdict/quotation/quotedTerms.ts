// Terms of a word or three in quotation marks. By themselves they are left alone: anybody may put a word in marks. But of
// terms that a note lists, 'guess "clerk", "painter" and "pilot"', some of which one place of an article has, the writer says
// that they are the article's, all of them; so he does of "the word 'fate'" beside a term that stands there.

import { findTerms } from "../../lexicon/terms.ts";
import { type Library, sentenceAt } from "../../library/library.ts";
import type { QuotationMention } from "../../mention/mention.ts";
import { normalizeQuoted } from "../../text/normalize.ts";
import { toOriginal } from "../../text/offsetMap.ts";
import { shift } from "../../text/span.ts";
import { evidenceAt, passageOf } from "../evidence.ts";
import type { Evidence } from "../verdict.ts";
import type { AlteredQuotation, QuotationVerdict } from "./compareQuotations.ts";
import { isNear, nearMatch } from "./nearMatch.ts";
import { mayStandIn } from "./quotationLanguage.ts";

export interface JudgedQuotation {
  readonly mention: QuotationMention;
  readonly verdict: QuotationVerdict;
}

/** A term that its list says to be the article's, and that is not; `beside` stands there. */
export interface MissingTerm {
  readonly outcome: "missing";
  readonly beside: Evidence;
}

/** Terms of one text looked at; a text full of marks is no list of an article's words. */
const MOST = 24;

/** Code units between terms that belong together. */
const REACH = 300;

/** Verdicts on the terms of `judged`, by their place in it, where there are any to give. */
export function termVerdicts(
  text: string,
  judged: readonly JudgedQuotation[],
  library: Library,
): ReadonlyMap<number, AlteredQuotation | MissingTerm> {
  const verdicts = new Map<number, AlteredQuotation | MissingTerm>();
  const open = judged.filter(({ verdict }) => isOpen(verdict));
  if (judged.length < 2 || judged.length > MOST || open.length === 0) return verdicts;
  const terms = judged.map(({ mention, verdict }) => lookUp(mention, verdict, library));
  judged.forEach(({ mention, verdict }, at) => {
    const { stands = "unknown" } = terms[at] ?? {};
    if (!isOpen(verdict) || stands === "verbatim" || stands === "unknown") return;
    const near = terms.filter((term, other) => {
      const place = judged[other]?.mention.span;
      return other !== at && term.evidence && place && apart(mention.span, place) <= REACH;
    });
    const found = near.flatMap(({ evidence }) => evidence ?? []);
    const [beside] = found;
    if (beside === undefined) return;
    const altered = nearMatch(mention, library.quotes(), (evidence) =>
      found.some((other) => isNear(other, evidence)),
    );
    if (altered !== undefined) verdicts.set(at, altered);
    else if (stands === "nowhere" && isClaimed(text, judged, terms, at, found)) {
      verdicts.set(at, { outcome: "missing", beside });
    }
  });
  return verdicts;
}

/** Neither found nor known to be altered. */
function isOpen({ outcome }: QuotationVerdict): boolean {
  return outcome === "unchecked" || outcome === "notFound";
}

interface Term {
  readonly stands: "verbatim" | "somewhere" | "nowhere" | "unknown";
  /** The place of words that stand verbatim. */
  readonly evidence: Evidence | undefined;
}

/** Sentences with a word that are looked through; of a commoner word nothing is said. */
const SENTENCES = 60;

/** Code units beside it: a term may run over what looks like the end of a sentence ("Jo. Toby 3632"). */
const BESIDE = 60;

function lookUp({ exact }: QuotationMention, verdict: QuotationVerdict, library: Library): Term {
  const [first] = verdict.outcome === "supported" ? verdict.evidence : [];
  if (first !== undefined) return { stands: "verbatim", evidence: first };
  const unknown: Term = { stands: "unknown", evidence: undefined };
  const words = exact.replace(/^[\s\p{P}]+|[\s\p{P}]+$/gu, "");
  const readable = [...library.quotes().languages].some((language) => mayStandIn(words, language));
  const keys = [...new Set(findTerms(words).map(({ key }) => key))];
  if (words.length > 80 || !readable || keys.length === 0) return unknown;
  const lists = keys.map((key) => library.sentencesWith(key)).sort((a, b) => a.length - b.length);
  const rarest = lists[0] ?? [];
  if (rarest.length > SENTENCES) return unknown;
  const folded = normalizeQuoted(words).text;
  for (const id of rarest) {
    const place = library.placeOf(id);
    const { span } = sentenceAt(place);
    const start = Math.max(0, span.start - BESIDE);
    const sentence = normalizeQuoted(passageOf(place).prose.text.slice(start, span.end + BESIDE));
    const at = wholeWord(sentence.text, folded);
    if (at < 0) continue;
    const own = toOriginal(sentence.map, { start: at, end: at + folded.length });
    return { stands: "verbatim", evidence: evidenceAt(place, shift(own, start)) };
  }
  // All its words in one sentence, in other forms or another order: the writer may well mean these.
  const together = Array.from(rarest).some((id) => lists.every((list) => list.includes(id)));
  return { stands: together && keys.length > 0 ? "somewhere" : "nowhere", evidence: undefined };
}

function wholeWord(text: string, words: string): number {
  const at = text.indexOf(words);
  const isLetter = (i: number) => /[\p{Script=Latin}\d]/u.test(text.charAt(i));
  const parts = isLetter(at - 1) && isLetter(at);
  return at >= 0 && !parts && !(isLetter(at + words.length) && isLetter(at + words.length - 1))
    ? at
    : -1;
}

/** Whether the note says that the term is the article's. */
function isClaimed(
  text: string,
  judged: readonly JudgedQuotation[],
  terms: readonly Term[],
  at: number,
  found: readonly Evidence[],
): boolean {
  const { start = 0, end = 0 } = judged[at]?.mention.span ?? {};
  const around = text.slice(Math.max(0, start - REACH), end + REACH);
  if (NOT_THERE.test(around)) return false;
  const chain = chainOf(text, judged, at);
  const listed = chain.filter((each) => terms[each]?.stands === "verbatim").length;
  const missing = chain.filter((each) => terms[each]?.stands === "nowhere").length;
  if (listed > 0 && found.length >= 2 && missing <= found.length) return true;
  return CALLED.test(text.slice(Math.max(0, start - 24), start));
}

/** The terms that nothing but a comma or an "and" parts from it. */
function chainOf(text: string, judged: readonly JudgedQuotation[], at: number): readonly number[] {
  const joins = (i: number): boolean => {
    const [a, b] = [judged[i]?.mention.span, judged[i + 1]?.mention.span];
    return a !== undefined && b !== undefined && LISTS.test(text.slice(a.end, b.start));
  };
  let first = at;
  let last = at;
  while (first > 0 && joins(first - 1)) first--;
  while (last + 1 < judged.length && joins(last)) last++;
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

const LISTS = /^[\s,，、;；]{0,3}(?:and|or|as well as|及|和|与|與|或|以及|と|や)?\s{0,2}$/iu;

/** "the word ", "called ", 名为. */
const CALLED =
  /(?:\b(?:the (?:word|words|term|phrase|name|title|label|nickname)|called|named|titled|entitled|dubbed|labell?ed|nicknamed)\s|(?:称为|叫作|叫做|名为|题为|写着)[：:]?)$/iu;

/** The note tells of words that are not there, or of its own. */
const NOT_THERE =
  /\b(?:not|never|nor|instead|rather than|without|unlike|we call|I call|so-called)\b|n['’]t\b|[不没未非]|所谓|我们称|いわゆる|ない/iu;

function apart(a: { start: number; end: number }, b: { start: number; end: number }): number {
  return Math.max(0, a.start - b.end, b.start - a.end);
}
