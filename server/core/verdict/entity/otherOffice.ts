// Somebody told in another office than the article's: "CFO Shen Manqing" where it has 首席执行官沈曼青. An article tells the office
// of the few whom it names, once or twice, so it is read beside the names and not in the note's sentence.

import type { ClassWord } from "../../lexicon/closedClasses.ts";
import type { Entity, EntityPlaceIn } from "../../library/entity/entities.ts";
import { type Library, type SentencePlace, sentenceAt } from "../../library/library.ts";
import { foldChars } from "../../text/fold.ts";
import { contains, type Span, shift, slice } from "../../text/span.ts";
import { passageOf } from "../evidence.ts";
import type { NoteSentence } from "../figure/noteSentence.ts";
import { namedAt } from "./namedAt.ts";
import type { NoteName } from "./noteNames.ts";
import { classWordsIn } from "./otherMember.ts";

export interface OtherOffice {
  readonly place: SentencePlace;
  /** The note's office, in its prose. */
  readonly span: Span;
  /** The article's, in the passage's prose. */
  readonly there: Span;
}

/** Mentions of somebody that are looked at, and people asked for whoever holds an office. */
const MENTIONS = 40;
const PEOPLE = 200;

/** Offices that nobody has beside another of their class; of the others an article may tell one, and the note the other. */
const EXCLUSIVE = new Set(["cfo", "cto", "judge", "prosecutor", "plaintiff", "defendant"]);
const OPEN = new Set(["ceo", "coo", "chairman"]);

export function findOtherOffices(
  { text, span }: NoteSentence,
  names: readonly NoteName[],
  library: Library,
): readonly OtherOffice[] {
  return names.flatMap(({ span: at, entity }) => {
    const own = contains(span, at) ? officeBeside(text, at) : undefined;
    if (own === undefined || entity?.type !== "person") return [];
    const told = tellingsOf(entity, library);
    // He may have both, or had the one.
    const isTold = told.some((each) => each.held.some(({ office }) => office === own.office));
    const [other] = told.flatMap(({ place, office }) =>
      office?.word.kind === own.word.kind && office.office !== own.office ? { place, office } : [],
    );
    if (isTold || other === undefined) return [];
    const isSure =
      EXCLUSIVE.has(own.office) ||
      EXCLUSIVE.has(other.office.office) ||
      isHeld(own.office, entity, library);
    return isSure ? [{ place: other.place, span: own.span, there: other.office.span }] : [];
  });
}

interface Office {
  readonly word: ClassWord;
  /** The first word for its member: "cfo". */
  readonly office: string;
  readonly span: Span;
}

interface Telling {
  readonly place: SentencePlace;
  /** Right beside the name. */
  readonly office: Office | undefined;
  /** All that the sentence and the next one tell. */
  readonly held: readonly Office[];
}

function tellingsOf(entity: Entity, library: Library): readonly Telling[] {
  return entity.mentions.slice(0, MENTIONS).flatMap((mention) => {
    const place = placeOf(mention, library);
    if (place === undefined) return [];
    const { text } = passageOf(place).prose;
    const office = officeBeside(text, mention.span);
    return [{ place, office, held: heldBeside(place, entity, library) }];
  });
}

/** The offices of a sentence and of the next, "He was finance chief until May", but those that stand beside others' names. */
function heldBeside(place: SentencePlace, entity: Entity, library: Library): readonly Office[] {
  const { index, at } = place;
  const { passage } = sentenceAt(place);
  return [at, at + 1].flatMap((near) => {
    const sentence = index.sentence(near);
    if (sentence?.passage !== passage) return [];
    const { text } = passageOf(place).prose;
    const others = namedAt({ index, at: near }, library)
      .filter((one) => one.entity !== entity && one.entity.type === "person")
      .map(({ span }) => officeBeside(text, span)?.span.start);
    return officesIn(text.slice(sentence.span.start, sentence.span.end))
      .map((office) => ({ ...office, span: shift(office.span, sentence.span.start) }))
      .filter(({ span }) => !others.includes(span.start));
  });
}

function placeOf(
  { reference, passage, span }: EntityPlaceIn,
  library: Library,
): SentencePlace | undefined {
  const index = library.references.get(reference);
  return index && { index, at: index.sentenceWith(passage, span.start) };
}

/** Whether an article has somebody else in the office. */
function isHeld(office: string, but: Entity, library: Library): boolean {
  const people = library
    .entities()
    .entities.filter((one) => one !== but && one.type === "person" && isTogether(one, but));
  return people
    .slice(0, PEOPLE)
    .some((one) => tellingsOf(one, library).some((each) => each.office?.office === office));
}

function isTogether({ references }: Entity, other: Entity): boolean {
  return references.some((uri) => other.references.includes(uri));
}

/** The office that stands right beside a name: "CFO Tomas Wilk", 首席财务官方绍宁, "Tomas Wilk, chief executive", 倉持社長. */
function officeBeside(text: string, name: Span): Office | undefined {
  const start = Math.max(0, name.start - REACH);
  const before = officesIn(text.slice(start, name.start)).at(-1);
  if (before !== undefined) {
    const span = shift(before.span, start);
    if (BEFORE.test(text.slice(span.end, name.start))) return { ...before, span };
  }
  const [after] = officesIn(text.slice(name.end, name.end + REACH));
  if (after === undefined) return undefined;
  const span = shift(after.span, name.end);
  return BEHIND.test(slice(text, { start: name.end, end: span.start }))
    ? { ...after, span }
    : undefined;
}

/** Code units on a side. */
const REACH = 60;

/** " officer ", "の", "Mr ": nothing between an office and a name. */
const BEFORE = /^(?: officer)?(?:\s|の|・|,\s)?(?:(?:Mr|Mrs|Ms|Dr|Sir|Dame)\.?\s)?$/u;

/** ", the company's ", "(": nothing between a name and an office. */
const BEHIND =
  /^(?:氏|さん)?(?:,\s(?:who is\s)?(?:the|its|\p{Lu}[\p{L}.&-]{1,20}['’]s)?\s?(?:company['’]s\s)?|\s?[（(])?$/u;

function officesIn(text: string): readonly Office[] {
  const folded = foldChars(text);
  return classWordsIn(folded).flatMap(({ word, start, end }) => {
    const office = word.first;
    const isKnown = EXCLUSIVE.has(office) || OPEN.has(office);
    if (!isKnown || PART_BEFORE.test(folded.slice(0, start)) || PART_BEHIND.test(folded.slice(end)))
      return [];
    return [{ word, office, span: { start, end } }];
  });
}

/** Deputies, and those of another time. */
const PART_BEFORE =
  /(?:[副前元原新代]|代理|候任|次期|deputy |vice[ -]|assistant |former |ex-|then[ -]|acting |interim |incoming |new |next |designate )$/u;
const PART_BEHIND = /^(?:助理|办公室|秘书|候补|候選|代行|室|职|職|[ -]designate|[ -]elect)/u;
