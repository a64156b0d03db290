// A word of a closed class where the article has another of it: "moved by train" for "moved by ferry", 财务总监 for 首席技术官. Told of only
// where the words on both sides are the article's and the article has the note's word nowhere.

import { type ClassWord, classWordsFrom, wordsOf } from "../../lexicon/closedClasses.ts";
import { sentenceAt } from "../../library/library.ts";
import { foldChars } from "../../text/fold.ts";
import type { Span } from "../../text/span.ts";
import { passageOf } from "../evidence.ts";
import { type Candidate, tellsAllFigures } from "../figure/candidates.ts";
import { foldedText } from "../figure/foldedText.ts";
import type { NoteSentence } from "../figure/noteSentence.ts";
import { toldShare } from "./findRival.ts";
import type { NoteName } from "./noteNames.ts";
import { isSetAgainst } from "./role.ts";

export interface OtherMember {
  readonly candidate: Candidate;
  /** In the note's prose. */
  readonly span: Span;
  /** The article's word, in the passage's prose. */
  readonly there: Span;
}

/** Share of the note's sentence that the article's must tell, 0..1. */
const TOLD = 0.6;

/** Words and figures that both tell. */
const FEWEST = 3;

export function findOtherMembers(
  sentence: NoteSentence,
  candidates: readonly Candidate[],
  names: readonly NoteName[],
): readonly OtherMember[] {
  const { text, span } = sentence;
  const own = foldChars(text.slice(span.start, span.end));
  const found = classWordsIn(own);
  if (found.length === 0) return [];
  const near = candidates.filter(
    (one) =>
      !one.foreign &&
      one.told >= FEWEST &&
      tellsAllFigures(one, sentence) &&
      names.every(({ written }) => foldedText(one.place.index).includes(foldChars(written))),
  );
  const members = found.flatMap((word) => {
    if (isSetAgainst(own.slice(0, word.start))) return [];
    const at = { start: word.start + span.start, end: word.end + span.start };
    for (const candidate of near) {
      if (toldShare(candidate, { span: at }) < TOLD) continue;
      const there = inPlace(own, word, found, candidate);
      if (there !== undefined) return [{ candidate, span: at, there }];
    }
    return [];
  });
  // Two words of classes that differ: it is told of something else.
  return members.length > 1 ? [] : members;
}

interface Found extends Span {
  readonly word: ClassWord;
}

function inPlace(
  own: string,
  found: Found,
  all: readonly Found[],
  { place }: Candidate,
): Span | undefined {
  const { kind, member } = found.word;
  const article = foldedText(place.index);
  if (wordsOf(member).some((word) => holds(article, word))) return undefined;
  const { span } = sentenceAt(place);
  const told = foldChars(passageOf(place).prose.text.slice(span.start, span.end));
  const sides = sidesOf(own, found);
  const other = classWordsIn(told).find(
    ({ word, start, end }) =>
      word.kind === kind &&
      !all.some((each) => each.word.member === word.member) &&
      isSame(sides, sidesOf(told, { start, end })),
  );
  return other && { start: other.start + span.start, end: other.end + span.start };
}

/** Latin words whole: "cto" is not in "factory". */
function holds(article: string, word: string): boolean {
  for (let at = article.indexOf(word); at >= 0; at = article.indexOf(word, at + 1)) {
    if (!/[a-z]/u.test(word)) return true;
    const end = at + word.length;
    if (!/[a-z]/u.test(article.charAt(at - 1)) && !/[a-z]/u.test(article.charAt(end))) return true;
  }
  return false;
}

/** The word on each side, two characters of Chinese and Japanese; empty at an end or a mark. */
function sidesOf(folded: string, { start, end }: Span): readonly [string, string] {
  const cjk = /\p{Script=Han}|\p{Script=Katakana}/u.test(folded.slice(start, end));
  if (cjk) return [folded.slice(Math.max(0, start - 2), start), folded.slice(end, end + 2)];
  const before = /(?:[\p{L}\p{N}'’-]+ )?[\p{L}\p{N}'’-]+[ ]?$/u.exec(
    folded.slice(Math.max(0, start - 60), start),
  );
  const after = /^[ ]?[\p{L}\p{N}'’-]+/u.exec(folded.slice(end, end + 30));
  return [(before?.[0] ?? "").trim(), (after?.[0] ?? "").trim()];
}

/** Both sides are the same, and neither is an end with nothing before it. */
function isSame(a: readonly [string, string], b: readonly [string, string]): boolean {
  return a[0] === b[0] && a[1] === b[1] && a[0].length > 1;
}

/** Longest first, in order; Latin words whole. */
export function classWordsIn(folded: string): readonly Found[] {
  const found: Found[] = [];
  for (let at = 0; at < folded.length; at++) {
    const word = classWordAt(folded, at);
    if (word === undefined) continue;
    found.push({ word, start: at, end: at + word.text.length });
    at += word.text.length - 1;
  }
  return found;
}

function classWordAt(folded: string, at: number): ClassWord | undefined {
  const words = classWordsFrom(folded.charCodeAt(at));
  if (words.length === 0) return undefined;
  const latin = /[a-z]/u.test(folded.charAt(at));
  if (latin && /[a-z0-9]/u.test(folded.charAt(at - 1))) return undefined;
  return words.find(
    ({ text }) =>
      folded.startsWith(text, at) &&
      !(latin && /[a-z0-9'’-]/u.test(folded.charAt(at + text.length))),
  );
}
