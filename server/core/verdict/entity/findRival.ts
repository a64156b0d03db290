// The name that an article's sentence has where the note has another: the sentence tells the note's words, does not tell the
// note's name, and has one of the same kind, which the note does not name, among the words that stand by the note's.

import { type Library, type SentencePlace, sentenceAt } from "../../library/library.ts";
import { CJK_WIDTH } from "../../text/cjk.ts";
import { foldChars } from "../../text/fold.ts";
import { middle, overlaps, type Span, slice } from "../../text/span.ts";
import { passageOf } from "../evidence.ts";
import { type Candidate, tellsAllFigures } from "../figure/candidates.ts";
import { foldedText } from "../figure/foldedText.ts";
import type { NoteSentence } from "../figure/noteSentence.ts";
import { namedAt } from "./namedAt.ts";
import type { NoteName } from "./noteNames.ts";
import {
  hasStranger,
  isBracketed,
  isNoName,
  isPieced,
  isSubject,
  mayTellOfAnother,
} from "./otherSubject.ts";
import { hasSameRole, isSetAgainst } from "./role.ts";
import { isAnother, isUntold, mayStandFor } from "./sameName.ts";
import { inSlot, type NearRival, type Rival, unlisted } from "./slotRival.ts";
import { isOtherGiven, variantIn } from "./variantName.ts";
import { wholeRival } from "./wholeRival.ts";

/** Marks a rival must reach, 0..1; set as those of figures were. */
const MARKS = {
  /** Share of the note sentence's words, the name's own left out, that the article's sentence tells. */
  told: 0.5,
  /** The same between languages, where less is known of what one sentence shares with another. */
  foreign: 0.5,
  /** Share of the words where all of the name but one word stands in the article. */
  variant: 0.6,
  /** Share of the words where the sentence is the article's but for the name. */
  framed: 0.85,
  /** Share of the words around the name that stand around the rival. */
  near: 0.25,
  /** The same where the name alone stands between words that the article has on both sides. */
  slot: 0.8,
  /** What another rival may reach at most of the best one's. */
  second: 0.9,
  /** Share of the best sentence's words with which a sentence that has the note's name speaks for it. */
  speaks: 0.6,
} as const;

/** Words and figures that both sentences must tell, and how many of them are no names. */
const FEWEST = { told: 3, content: 2 } as const;

/** The same where all of the note's words are told, and a rival stands between the words that stand around the name. */
const FEWEST_IN_SLOT = { told: 2, content: 1 } as const;

/** The same where the sentence is the article's but for the name. */
const FEWEST_FRAMED = { told: 4, content: 3 } as const;

/** Distance, in characters of Latin text, at which a word's say about a name is halved. */
const REACH = 30;

/** The rival of one of the sentence's names; undefined where the article may well have the name there. */
export function findRival(
  name: NoteName,
  sentence: NoteSentence,
  candidates: readonly Candidate[],
  { names, library }: { readonly names: readonly NoteName[]; readonly library: Library },
): Rival | undefined {
  if (isNoName(name)) return undefined;
  const isAside = isBracketed(sentence.text, name.span);
  let best: NearRival | undefined;
  let most = 0;
  for (const candidate of candidates) {
    const told = toldShare(candidate, name);
    most = Math.max(most, told);
    const has = whereNamed(candidate.place, name, library);
    const speaks = told >= most * MARKS.speaks;
    const variant = variantRival(candidate, name, { told, sentence, names });
    if (speaks && has === "here") {
      // Of a person the family's name is there.
      const there = variant && slice(passageOf(variant.place).prose.text, variant.span);
      return there !== undefined && isOtherGiven(name.written, there) ? variant : undefined;
    }
    if (variant !== undefined) return variant;
    const framed = isFramed(candidate, name, sentence, told)
      ? inSlot(candidate, name, sentence, names)
      : undefined;
    if (framed !== undefined) return framed;
    if (mayTellOfAnother(name, sentence, { candidate, told })) continue;
    const mark = candidate.foreign ? MARKS.foreign : MARKS.told;
    if (told < mark || hasStranger(name, names, candidate.place)) continue;
    // 他 and "it" stand for whoever the sentence beside it names.
    const isBeside = speaks && has === "beside";
    if (isBeside && isSubject(name, sentence)) continue;
    const doubtful =
      isBeside || isPieced(name, candidate.place) || !tellsTheSame(candidate, name, FEWEST);
    if (doubtful && (told < MARKS.slot || !tellsTheSame(candidate, name, FEWEST_IN_SLOT))) continue;
    const rival = doubtful
      ? inSlot(candidate, name, sentence, names)
      : (rivalIn(candidate, name, sentence, { names, library }) ??
        wholeRival(candidate, name, sentence, { told, names, library }));
    if (
      rival !== undefined &&
      isAside &&
      !isBracketed(passageOf(rival.place).prose.text, rival.span)
    )
      continue;
    if (rival !== undefined && rival.near > (best?.near ?? MARKS.near)) best = rival;
  }
  return best;
}

/**
 * Whether the note's sentence is the article's but for the name: "The Bank of India said on Wednesday it would buy bonds". Whoever
 * such a sentence is about, nobody writes it of another.
 */
function isFramed(
  candidate: Candidate,
  name: NoteName,
  sentence: NoteSentence,
  told: number,
): boolean {
  if (candidate.foreign || told < MARKS.framed) return false;
  // A name that the article has may have been given another's figure: that is told of the figure.
  if (foldedText(candidate.place.index).includes(foldChars(name.written))) return false;
  if (!tellsTheSame(candidate, name, FEWEST_FRAMED)) return false;
  if (OF_ANOTHER.test(slice(sentence.text, sentence.span))) return false;
  return tellsAllFigures(candidate, sentence);
}

/** Words with which a sentence tells that it is of one more: "The Lakeside Housing Trust employs people there, too." */
const OF_ANOTHER =
  /\b(?:too|also|another|other|likewise|as well|similar|similarly|meanwhile|sister)\b/iu;

/** The article's name that has all words of the note's but one, where the sentence tells the rest. */
function variantRival(
  candidate: Candidate,
  name: NoteName,
  around: {
    /** Share of the sentence's words told, 0..1. */
    readonly told: number;
    readonly sentence: NoteSentence;
    readonly names: readonly NoteName[];
  },
): NearRival | undefined {
  const { told, sentence, names } = around;
  if (candidate.foreign || told < MARKS.near) return undefined;
  if (!tellsTheSame(candidate, name, FEWEST_IN_SLOT)) return undefined;
  // "The BlueWave Basic Suite costs 25 dollars": of another suite, with its own price.
  if (
    sentence.figures.length > 0 &&
    candidate.matches.every(({ word }) => word.figure === undefined)
  )
    return undefined;
  if (isSetAgainst(sentence.text.slice(sentence.span.start, name.span.start))) return undefined;
  const variant = variantIn(candidate.place, name);
  if (variant === undefined || OF_ANOTHER.test(slice(sentence.text, sentence.span)))
    return undefined;
  const enough =
    told >= MARKS.variant || (variant.shared > 1 && tellsTheSame(candidate, name, FEWEST));
  if (!enough) return undefined;
  const { span } = variant;
  const written = slice(passageOf(candidate.place).prose.text, span);
  if (names.some((other) => other !== name && other.written === written)) return undefined;
  const entity = unlisted(written, name.type);
  return { place: candidate.place, entity, span, near: 1 };
}

/** 0..1: of the words of the note's sentence, those of `name` left out. */
export function toldShare({ words, matches }: Candidate, name: { readonly span: Span }): number {
  let total = 0;
  for (const { span, weight } of words) if (!overlaps(span, name.span)) total += weight;
  let found = 0;
  let last = -1;
  for (const { at, word, weight } of matches) {
    if (at !== last && !overlaps(word.span, name.span)) found += weight;
    last = at;
  }
  return total === 0 ? 0 : found / total;
}

/** Whether enough words are told in both sentences, and enough of them are no names. */
function tellsTheSame(
  { matches }: Candidate,
  name: NoteName,
  fewest: { readonly told: number; readonly content: number },
): boolean {
  const told = new Set<number>();
  const content = new Set<number>();
  for (const { at, word, there } of matches) {
    if (there === undefined || overlaps(word.span, name.span)) continue;
    told.add(at);
    const isName = word.figure === undefined && word.keys.every((key) => key.startsWith("e:"));
    if (!isName) content.add(at);
  }
  return told.size >= fewest.told && content.size >= fewest.content;
}

/** Whether the sentence, or else one beside it, has the name or a part that tells it. */
function whereNamed(
  { index, at }: SentencePlace,
  name: NoteName,
  library: Library,
): "here" | "beside" | undefined {
  const own = parts(name);
  const has = (near: number) => {
    const sentence = index.sentence(near);
    if (sentence === undefined) return false;
    const place = { index, at: near };
    const id = name.entity?.id;
    if (id !== undefined && library.namesAt(place).some(({ key }) => key === `e:${id}`))
      return true;
    const { text } = passageOf(place).prose;
    const folded = foldChars(text.slice(sentence.span.start, sentence.span.end));
    return own.some((part) => folded.includes(part));
  };
  if (has(at)) return "here";
  return has(at - 1) || has(at + 1) ? "beside" : undefined;
}

/** What tells that it is named: "Nora Ellery" is there where Ellery is, other names only as a whole. */
function parts({ written, type }: NoteName): readonly string[] {
  const folded = foldChars(written);
  const family = type === "person" ? folded.split(/[ ·・]/u).at(-1) : undefined;
  return family !== undefined && family.length > 2 ? [family] : [folded];
}

function rivalIn(
  candidate: Candidate,
  name: NoteName,
  sentence: NoteSentence,
  { names, library }: { readonly names: readonly NoteName[]; readonly library: Library },
): NearRival | undefined {
  const named = namedAt(candidate.place, library);
  // One of them may be the note's by a name that nobody told us: 国家开发银行 is China Development Bank.
  if (candidate.foreign && named.some(({ entity }) => isUntold(name, entity, names))) {
    return undefined;
  }
  const rivals = named.flatMap(({ entity, span }) => {
    if (!isAnother(name, entity, candidate.foreign)) return [];
    if (names.some((other) => other !== name && mayStandFor(other, entity))) return [];
    const near = nearShare(candidate, name, sentence, span);
    return [{ place: candidate.place, entity, span, near }];
  });
  const [best, second] = rivals.sort((a, b) => b.near - a.near);
  if (best === undefined || best.near < MARKS.near) return inSlot(candidate, name, sentence, names);
  const unsure =
    second !== undefined && second.entity !== best.entity && second.near > best.near * MARKS.second;
  if (unsure || !hasSameRole(name, sentence, best, candidate)) {
    return inSlot(candidate, name, sentence, names);
  }
  return best;
}

/** 0..1: how far the words around the name stand around the rival. */
function nearShare(
  { words, matches, place }: Candidate,
  name: NoteName,
  { cjk }: NoteSentence,
  rival: Span,
): number {
  const [here, there] = [cjk, sentenceAt(place).cjk].map((wide) => (wide ? CJK_WIDTH : 1));
  let total = 0;
  for (const { span, weight } of words) {
    if (!overlaps(span, name.span))
      total += weight * near(apart(name.span, middle(span)) * (here ?? 1));
  }
  const best = new Map<number, number>();
  for (const { at, word, weight, there: at2 } of matches) {
    if (at2 === undefined || overlaps(word.span, name.span)) continue;
    const value =
      weight *
      near(apart(name.span, middle(word.span)) * (here ?? 1)) *
      near(apart(rival, at2) * (there ?? 1));
    best.set(at, Math.max(best.get(at) ?? 0, value));
  }
  const bound = [...best.values()].reduce((sum, value) => sum + value, 0);
  return total === 0 ? 0 : bound / total;
}

function near(distance: number): number {
  return REACH / (REACH + distance);
}

function apart(span: Span, offset: number): number {
  return Math.max(span.start - offset, offset - span.end, 0);
}
