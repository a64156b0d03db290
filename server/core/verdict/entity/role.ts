// Whether two names play the same part in their sentences: "in Berlin" and "in Barcelona", "founded by X" and "founded by Y".
// The nearest word of the note that tells something must stand by the article's name as it stands by the note's.

import { sentenceAt } from "../../library/library.ts";
import { CJK_WIDTH } from "../../text/cjk.ts";
import { overlaps, type Span } from "../../text/span.ts";
import { passageOf } from "../evidence.ts";
import type { Candidate, Match } from "../figure/candidates.ts";
import type { NoteSentence } from "../figure/noteSentence.ts";
import type { NoteName } from "./noteNames.ts";

/** In characters of Latin text: farther words tell of something else. */
const BESIDE = 28;

export function hasSameRole(
  name: NoteName,
  sentence: NoteSentence,
  rival: { readonly span: Span },
  candidate: Candidate,
): boolean {
  const { text } = passageOf(candidate.place).prose;
  const told = sentence.text;
  if (isSetAgainst(told.slice(sentence.span.start, name.span.start))) return false;
  const here = linkBefore(told, name.span.start);
  const there = linkBefore(text, rival.span.start);
  if (!candidate.foreign && here !== undefined && there !== undefined && here !== there)
    return false;
  return standsBeside(name, sentence, rival.span, candidate);
}

/**
 * Whether the words before a name set it against what is told, or beside it: "unlike Berlin", 而不是北京, "also known as the
 * Sichuan earthquake", 也称四川大地震.
 */
export function isSetAgainst(before: string): boolean {
  return SET_AGAINST.test(before.slice(-24));
}

/** Matches "unlike ", "rather than in ", 不是; not "knots in ". */
const SET_AGAINST =
  /(?:\b(?:not|unlike|than|like|versus|vs\.?|instead of|such as|e\.g\.|including|besides|except|known as|called|formerly|renamed|dubbed|aka)(?: \w{1,5})?\s$)|(?:不是|而非|不像|不同于|相比|比|例如|包括|除了|並非|并非|也称|又称|亦称|俗称|简称|别称|又名|也叫|原名|旧称|改名为?)[^,，。]{0,6}$/u;

/** Small words before a name that tell its part. */
const LINKS = new Map(
  Object.entries({
    in: "at",
    at: "at",
    near: "at",
    from: "from",
    to: "to",
    into: "to",
    by: "by",
    with: "with",
    of: "of",
    for: "for",
    against: "against",
    在: "at",
    于: "at",
    於: "at",
    从: "from",
    自: "from",
    由: "by",
    被: "by",
    向: "to",
    到: "to",
    与: "with",
    和: "with",
    同: "with",
  }),
);

function linkBefore(text: string, start: number): string | undefined {
  const before = text.slice(Math.max(0, start - 12), start);
  const word = /(?<word>[a-z]+) (?:the |an? )?$/iu.exec(before)?.groups?.word?.toLowerCase();
  return LINKS.get(word ?? before.at(-1) ?? "");
}

/** Of the nearest telling word on each side of the note's name, one stands on that side of the rival, near it. */
function standsBeside(
  name: NoteName,
  sentence: NoteSentence,
  rival: Span,
  candidate: Candidate,
): boolean {
  const here = BESIDE / (sentence.cjk ? CJK_WIDTH : 1);
  const there = BESIDE / (sentenceAt(candidate.place).cjk ? CJK_WIDTH : 1);
  const telling = candidate.words.filter((word) => !overlaps(word.span, name.span));
  const left = nearest(telling, ({ span }) => name.span.start - span.end, here);
  const right = nearest(telling, ({ span }) => span.start - name.span.end, here);
  const stands = (at: number | undefined, side: (match: Match) => number) =>
    at !== undefined &&
    candidate.matches.some((match) => {
      if (match.at !== at || match.there === undefined || !isContent(match)) return false;
      const apart = side(match);
      return candidate.foreign ? Math.abs(apart) <= there : apart >= 0 && apart <= there;
    });
  return (
    stands(left, ({ there: at }) => rival.start - (at ?? 0)) ||
    stands(right, ({ there: at }) => (at ?? 0) - rival.end)
  );
}

function isContent({ word }: Match): boolean {
  return word.figure !== undefined || word.keys.some((key) => !key.startsWith("e:"));
}

/** Place among the words of the one that is least away, at most `reach`. */
function nearest(
  words: Candidate["words"],
  away: (word: Candidate["words"][number]) => number,
  reach: number,
): number | undefined {
  let least = reach;
  let at: number | undefined;
  for (const word of words) {
    const distance = away(word);
    if (distance >= 0 && distance <= least) [least, at] = [distance, word.at];
  }
  return at;
}
