// The name that an article's sentence has where the note has another: the sentence tells the note's words, does not tell the
// note's name, and has one of the same kind, which the note does not name, among the words that stand by the note's.

import type { Entity } from "../../library/entity/entities.ts";
import { type Library, type SentencePlace, sentenceAt } from "../../library/library.ts";
import { CJK_WIDTH } from "../../text/cjk.ts";
import { foldChars } from "../../text/fold.ts";
import { middle, overlaps, type Span } from "../../text/span.ts";
import { passageOf } from "../evidence.ts";
import type { Candidate } from "../figure/candidates.ts";
import { foldedText } from "../figure/foldedText.ts";
import type { NoteSentence } from "../figure/noteSentence.ts";
import type { NoteName } from "./noteNames.ts";
import { hasSameRole, isSetAgainst } from "./role.ts";
import { isAnother } from "./sameName.ts";
import { slotOf } from "./slot.ts";

export interface Rival {
  readonly place: SentencePlace;
  readonly entity: Entity;
  /** In the passage's prose. */
  readonly span: Span;
}

/** Marks a rival must reach, 0..1; set as those of figures were. */
const MARKS = {
  /** Share of the note sentence's words, the name's own left out, that the article's sentence tells. */
  told: 0.5,
  /** The same between languages, where less is known of what one sentence shares with another. */
  foreign: 0.5,
  /** Share of the words around the name that stand around the rival. */
  near: 0.25,
  /** What another rival may reach at most of the best one's. */
  second: 0.9,
  /** Share of the best sentence's words with which a sentence that has the note's name speaks for it. */
  speaks: 0.6,
} as const;

/** Words and figures that both sentences must tell, and how many of them are no names. */
const FEWEST = { told: 3, content: 2 } as const;

/** Distance, in characters of Latin text, at which a word's say about a name is halved. */
const REACH = 30;

/** The rival of one of the sentence's names; undefined where the article may well have the name there. */
export function findRival(
  name: NoteName,
  sentence: NoteSentence,
  candidates: readonly Candidate[],
  { names, library }: { readonly names: readonly NoteName[]; readonly library: Library },
): Rival | undefined {
  let best: (Rival & { readonly near: number }) | undefined;
  let most = 0;
  for (const candidate of candidates) {
    if (isPieced(name, candidate.place)) continue;
    const told = toldShare(candidate, name);
    most = Math.max(most, told);
    if (told >= most * MARKS.speaks && hasName(candidate.place, name, library)) return undefined;
    if (mayTellOfAnother(name, sentence, candidate)) continue;
    const mark = candidate.foreign ? MARKS.foreign : MARKS.told;
    if (told < mark || !tellsTheSame(candidate, name)) continue;
    const rival = rivalIn(candidate, name, sentence, { names, library });
    if (rival !== undefined && rival.near > (best?.near ?? MARKS.near)) best = rival;
  }
  return best;
}

/**
 * "Lake Shipping carried 3.2 million passengers" beside an article on Harbour Ferries: with figures that are not the article's,
 * or with a new subject and no name that the article has, the sentence may tell of somebody else.
 */
function mayTellOfAnother(
  { entity, type, span: { start } }: NoteName,
  { figures, span, cjk }: NoteSentence,
  { matches }: Candidate,
): boolean {
  const agrees = matches.some(({ word }) => word.figure !== undefined);
  if (figures.length > 0 && !agrees) return true;
  const leads = start - span.start <= SUBJECT / (cjk ? CJK_WIDTH : 1);
  if (entity !== undefined || type === "place" || !leads) return false;
  return !matches.some(
    ({ word }) => word.figure === undefined && word.keys.some((key) => key.startsWith("e:")),
  );
}

/** A name that starts so early in its sentence, in Latin characters, is its subject. */
const SUBJECT = 24;

/** "Wimbledon women", "Grand Slam": of unknown kind, and made of words that the article has too. */
function isPieced({ type, entity, written }: NoteName, { index }: SentencePlace): boolean {
  if (type !== "other" || entity !== undefined || !written.includes(" ")) return false;
  const article = foldedText(index);
  return foldChars(written)
    .split(" ")
    .some((word) => word.length > 3 && article.includes(word));
}

/** 0..1 */
function toldShare({ words, matches }: Candidate, name: NoteName): number {
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
function tellsTheSame({ matches }: Candidate, name: NoteName): boolean {
  const told = new Set<number>();
  const content = new Set<number>();
  for (const { at, word, there } of matches) {
    if (there === undefined || overlaps(word.span, name.span)) continue;
    told.add(at);
    const isName = word.figure === undefined && word.keys.every((key) => key.startsWith("e:"));
    if (!isName) content.add(at);
  }
  return told.size >= FEWEST.told && content.size >= FEWEST.content;
}

/** Whether the sentence, or one beside it, has the name or a part that tells it. */
function hasName({ index, at }: SentencePlace, name: NoteName, library: Library): boolean {
  const own = parts(name);
  return [at, at - 1, at + 1].some((near) => {
    const sentence = index.sentence(near);
    if (sentence === undefined) return false;
    const place = { index, at: near };
    const id = name.entity?.id;
    if (id !== undefined && library.namesAt(place).some(({ key }) => key === `e:${id}`))
      return true;
    const { text } = passageOf(place).prose;
    const folded = foldChars(text.slice(sentence.span.start, sentence.span.end));
    return own.some((part) => folded.includes(part));
  });
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
): (Rival & { readonly near: number }) | undefined {
  const { byId } = library.entities();
  const rivals = library.namesAt(candidate.place).flatMap(({ key, span }) => {
    const entity = byId.get(key.slice(2));
    if (entity === undefined || !isAnother(name, entity)) return [];
    if (
      names.some(
        (other) => other !== name && !isAnother(other, entity) && other.type === entity.type,
      )
    )
      return [];
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

/** What stands in the place of the name, whether or not the article was found to name something there. */
function inSlot(
  { place, foreign }: Candidate,
  name: NoteName,
  { text, span }: NoteSentence,
  names: readonly NoteName[],
): (Rival & { readonly near: number }) | undefined {
  const sentence = place.index.sentence(place.at);
  if (sentence === undefined || foreign) return undefined;
  const { text: prose } = passageOf(place).prose;
  const own = { start: name.span.start - span.start, end: name.span.end - span.start };
  const note = text.slice(span.start, span.end);
  if (isSetAgainst(note.slice(0, own.start))) return undefined;
  const slot = slotOf(note, own, prose.slice(sentence.span.start, sentence.span.end));
  if (slot === undefined) return undefined;
  const there = { start: slot.start + sentence.span.start, end: slot.end + sentence.span.start };
  const written = prose.slice(there.start, there.end);
  const entity = { id: "", name: written, names: [written], type: name.type, mentions: [] };
  if (!isAnother(name, entity)) return undefined;
  if (names.some((other) => other !== name && !isAnother({ ...other, type: name.type }, entity))) {
    return undefined;
  }
  return { place, entity, span: there, near: 1 };
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
