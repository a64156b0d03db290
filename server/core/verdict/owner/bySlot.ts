// Whose figure it is by what parts two clauses: "634 were given Brevantil and 630 the standard inhaler", 实验组平均78.6分,对照组74.9分.
// The second clause leaves out what both share, and keeps what parts it from the first: its slot. A note that fills the slot of
// the one and leaves that of the other empty tells of the one.

import { sideOf } from "../../lexicon/sides.ts";
import { findTerms } from "../../lexicon/terms.ts";
import type { QuantityMention } from "../../mention/mention.ts";
import { foldChars } from "../../text/fold.ts";
import { contains, overlaps, type Span, shift, slice } from "../../text/span.ts";
import type { NoteSentence } from "../figure/noteSentence.ts";
import { tellingAt } from "./names.ts";
import { ownWordsOf, shareOf, type Telling } from "./share.ts";
import type { Told } from "./told.ts";
import { isContent, restOf } from "./unsaid.ts";

/** Share (0..1) of a slot that the note must tell: of one that comes first, which holds what both share as well, and of another. */
const FILLED = { first: 0.6, later: 0.8 } as const;

/** The most of the other's that it may tell: what both share is told in the first, and some of it again in the later. */
const EMPTY = 0.9;

/** Whether the note fills the rival's slot, leaves the other's empty, and says nothing else that may stand for the other. */
export function fillsSlot(
  rival: Told,
  other: Told,
  figure: QuantityMention,
  sentence: NoteSentence,
): boolean {
  const telling = tellingAt(other.candidate.place);
  const [ours, theirs] = [shareOf(other.figure, telling), shareOf(rival.figure, telling)];
  const [own, beside] = phrasesOf([ours, other.figure], [theirs, rival.figure], telling);
  const [mine, its] = [
    slotOf(own, other.figure, beside, telling),
    slotOf(beside, rival.figure, own, telling),
  ];
  const said = saidOf(figure, sentence);
  if (COMPARED.test(slice(sentence.text, said))) return false;
  const isFirst = rival.figure.span.start < other.figure.span.start;
  const least = isFirst ? FILLED.first : FILLED.later;
  return (
    mine.length > 0 &&
    its.length > 0 &&
    !(isFirst && tellsSide(mine, sentence)) &&
    toldShare(mine, sentence, sentence.span) <= EMPTY &&
    toldShare(its, sentence, said) >= least &&
    restOf(said, other.candidate, sentence).length === 0
  );
}

/** What is parted by one preposition behind either figure is told by it alone. Matches " in the humanities"; not " in 2024, when". */
const PHRASE = /\s(in|at|for|among|with|on|by|from|to)\s[^,;]{3,40}$/iu;

type Part = readonly [share: Span, figure: QuantityMention];

/** The shares of two figures; of "57% of students in the humanities and 29% in engineering" what stands behind "in". */
function phrasesOf(one: Part, other: Part, { text }: Telling): readonly [Span, Span] {
  const found = [one, other].map(([{ end }, { span }]) => {
    const [words = "", preposition = ""] =
      PHRASE.exec(text.slice(span.end, end).replace(/[\s.]+$/u, "")) ?? [];
    const start = text.lastIndexOf(words, end);
    return { preposition: preposition.toLowerCase(), span: { start, end: start + words.length } };
  });
  const [a, b] = found;
  if (a === undefined || b === undefined || a.preposition === "") return [one[0], other[0]];
  return a.preposition === b.preposition ? [a.span, b.span] : [one[0], other[0]];
}

/** Two held against each other: either's words may stand beside the figure. Matches "than", 相比; not "thanks". */
export const COMPARED =
  /\b(?:than|versus|vs\.?|compared|against|whereas|while|unlike|both)\b|相比|比起|[高低多少]于|より|に比べ|に対し|一方/iu;

/** What leads a sentence and holds for its figure. Matches "In engineering, "; not "In 2024 it grew, ". */
const LED = /^(?:in|at|for|among|on|with)\s[^,;\d]{3,60},\s*$/iu;

/** The words that are the figure's alone, up to the end of its clause: what follows a comma in Chinese or Japanese is another. */
export function saidOf(figure: QuantityMention, sentence: NoteSentence): Span {
  const own = ownWordsOf(figure, sentence);
  if (!sentence.cjk) {
    const isLed = LED.test(sentence.text.slice(sentence.span.start, own.start));
    return isLed ? { start: sentence.span.start, end: own.end } : own;
  }
  const comma = sentence.text.slice(figure.span.end, own.end).search(/[、，,]/u);
  return comma === -1 ? own : { start: own.start, end: figure.span.end + comma };
}

/** A word of a slot: keys of one stretch. */
interface SlotWord {
  readonly span: Span;
  readonly keys: readonly string[];
  readonly words: string;
}

/** The words of one share that are not in the other, and no part of a figure. */
function slotOf(
  share: Span,
  { span: own }: QuantityMention,
  beside: Span,
  { text, figures }: Telling,
): readonly SlotWord[] {
  const shared = new Set(findTerms(slice(text, beside)).map(({ key }) => key));
  const found = new Map<string, { span: Span; keys: string[]; words: string }>();
  for (const { key, span } of findTerms(slice(text, share))) {
    const at = shift(span, share.start);
    if (overlaps(at, own) || figures.some((one) => contains(one.span, at))) continue;
    const id = `${at.start} ${at.end}`;
    const word = found.get(id) ?? { span: at, keys: [], words: foldChars(slice(text, at)) };
    word.keys.push(key);
    found.set(id, word);
  }
  return [...found.values()].filter(
    ({ keys, words }) => isContent(words) && !keys.some((key) => shared.has(key)),
  );
}

/** Whether the note tells a side that a later slot has: it is of the slot's owner, whatever else is left out. */
function tellsSide(slot: readonly SlotWord[], { words }: NoteSentence): boolean {
  const sides = slot.flatMap(({ keys }) => keys.filter((key) => sideOf(key) !== undefined));
  return sides.some((key) => words.some(({ keys }) => keys.includes(key)));
}

/** Share (0..1) of a slot's characters that a stretch of the note's sentence tells. */
function toldShare(slot: readonly SlotWord[], { text, words }: NoteSentence, said: Span): number {
  const own = foldChars(slice(text, said));
  const keys = new Set(words.flatMap((word) => (contains(said, word.span) ? word.keys : [])));
  const isTold = (word: SlotWord) =>
    own.includes(word.words) || word.keys.some((key) => keys.has(key));
  const size = (parts: readonly SlotWord[]) =>
    new Set(parts.flatMap(({ span: { start, end } }) => range(start, end))).size;
  return size(slot.filter(isTold)) / size(slot);
}

function range(start: number, end: number): readonly number[] {
  return Array.from({ length: end - start }, (_, i) => start + i);
}
