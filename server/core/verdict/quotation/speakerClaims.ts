// Who said it: the speaker that a note names beside a quotation, against the one that the article names there. A warning
// only where both name a person and the two are certainly not the same.

import type { Entity } from "../../library/entity/entities.ts";
import type { Library } from "../../library/library.ts";
import { splitAttribution } from "../../mention/quotation/quotationAttribution.ts";
import { clauseAfter, clauseBefore, OWNED, tellerOf } from "../../mention/quotation/teller.ts";
import { foldChars } from "../../text/fold.ts";
import { contains, cover, type Span } from "../../text/span.ts";
import { evidenceOf } from "../evidence.ts";
import { placeOf } from "../message.ts";
import type { Claim, Evidence } from "../verdict.ts";
import { type ArticleTeller, articleTeller } from "./articleTeller.ts";
import { isAbsent, loneTeller } from "./loneTeller.ts";
import { samePerson } from "./samePerson.ts";
import { LONGEST_TEXT, type NamedPerson, peopleIn } from "./tellerNames.ts";

/** Words that a note says somebody said, with the places that have them. */
export interface ToldWords {
  /** In the text: the quotation with its marks, or the words of reported speech. */
  readonly span: Span;
  /** Asked only where somebody is named who says them: to find reported words takes longer than all else of a sentence. */
  readonly findEvidence: () => readonly Evidence[];
  /** Where they are told in other words, if nowhere else: asked of people whom the reference names. */
  readonly findRetold?: () => readonly Evidence[];
}

/** A claim for each speaker in `text` who is another than the article's. */
export function speakerClaims(
  text: string,
  told: readonly ToldWords[],
  library: Library,
): readonly Claim[] {
  if (told.length === 0 || text.length > LONGEST_TEXT) return [];
  const people = peopleIn(text, library);
  return told.flatMap(({ span, findEvidence, findRetold }) => {
    const speaker = speakerOf(text, span, people);
    if (speaker === undefined) return [];
    const evidence = findEvidence();
    if (evidence.length > 0 || findRetold === undefined || !speaker.told)
      return claimAbout(speaker, evidence, library);
    const retold = findRetold().filter(({ reference }) => isNamedIn(reference, speaker, library));
    return claimAbout(speaker, retold, library);
  });
}

interface Speaker extends NamedPerson {
  /** Whether a verb of speech or a mark gives him the words; he only stands in their sentence otherwise. */
  readonly told: boolean;
}

function speakerOf(text: string, span: Span, people: readonly NamedPerson[]): Speaker | undefined {
  const teller = tellerOf(
    text,
    span,
    people.map((person) => person.span),
  );
  if (teller.kind === "named") {
    const found = people.find((person) => person.span.start === teller.span.start);
    return found && { ...found, told: true };
  }
  if (teller.kind === "pronoun" || span.end - span.start < SAID) return undefined;
  const around = cover(clauseBefore(text, span.start), clauseAfter(text, span));
  const [only, another] = people.filter((person) => contains(around, person.span));
  if (only === undefined || another !== undefined) return undefined;
  const isSpokenOf =
    SPOKEN_OF.test(text.slice(around.start, only.span.start)) ||
    OWNED.test(text.slice(only.span.end, around.end));
  return isSpokenOf ? undefined : { ...only, told: false };
}

/** Code units of a quotation that is no term. */
const SAID = 12;

/** "of Brandt", 对贺潜: not who speaks. */
const SPOKEN_OF =
  /(?:\b(?:of|about|to|with|for|on|by|from|than|like|unlike|and|asked|told)\s(?:\p{L}+\s)?|[对對与與跟和比让请问给被据從从の])$/iu;

/**
 * The claim about a block quote's attribution, "— Priya Raman": in the last line of the quoted words' own text, or in a text
 * that is nothing else.
 */
export function attributionClaims(
  text: string,
  evidence: readonly Evidence[],
  library: Library,
): readonly Claim[] {
  const { words, speaker } = splitAttribution(text);
  const isLong = text.length > LONGEST_TEXT;
  if (speaker === undefined || evidence.length === 0 || isLong) return [];
  const [first, second] = peopleIn(text, library).filter(({ span }) => span.start >= words);
  if (first === undefined || second !== undefined) return [];
  // 《雷军谈小米》 is a title, whoever stands in it.
  if (/[《〈“"「『][^》〉”"」』]*$/u.test(text.slice(words, first.span.start))) return [];
  return claimAbout({ ...first, told: true }, evidence, library);
}

function claimAbout(
  speaker: Speaker,
  evidence: readonly Evidence[],
  library: Library,
): readonly Claim[] {
  const places = evidence.flatMap(({ reference: uri, span }) => {
    const reference = library.references.get(uri)?.reference;
    return reference === undefined ? [] : [{ reference, span }];
  });
  const isNear = !speaker.told && !places.every((place) => isAbsent(speaker, place));
  const tellers = (isNear ? [] : places).flatMap((place) => {
    const { reference, span } = place;
    const teller = articleTeller(reference, span, library) ?? loneTeller(speaker, place, library);
    return teller === undefined ? [] : [{ teller, reference, words: span }];
  });
  const [first] = tellers;
  if (first === undefined) return [];
  const isOthers = tellers.every(({ teller, reference }) =>
    isOther(speaker, teller, () => bearerIn(reference.uri, speaker, library)),
  );
  if (!isOthers) return [];
  const { teller, reference, words } = first;
  // Who reads it wants to see what was said, too.
  const told = withMarks(words, reference.text);
  const place = evidenceOf(reference, teller.span, cover(teller.span, told));
  const { span, name } = speaker;
  return [
    {
      span,
      mention: { kind: "entity", span, type: "person", name },
      verdict: "refuted",
      evidence: [place],
      reason: `${name} here, but ${teller.name} says it in ${placeOf(place)}.`,
      told: { kind: "entity", span: teller.span, type: "person", name: teller.name },
      speaker: true,
    },
  ];
}

/** Whoever stands beside the words in the article too may well be meant: "Lindqvist of Norrhamn Bank". */
function isOther(
  speaker: NamedPerson,
  teller: ArticleTeller,
  findBearer: () => Entity | undefined,
): boolean {
  const compared = samePerson(speaker, teller);
  if (compared === "same") return false;
  const bearer = speaker.entity ?? findBearer();
  if (compared === "unsure" && (bearer === undefined || bearer === teller.entity)) return false;
  const told = foldChars(teller.told);
  const names = [speaker.name, ...(bearer?.names ?? [])].map(foldChars);
  return !names.some((name) => name.length > 1 && told.includes(name));
}

/** Who is new may well have said the same. */
function isNamedIn(uri: string, speaker: NamedPerson, library: Library): boolean {
  return (
    speaker.entity?.references.includes(uri) === true ||
    bearerIn(uri, speaker, library) !== undefined
  );
}

/** The one person of a reference whom a name of another script sounds like: 蒂尔尼 and Liam Tierney. */
function bearerIn(uri: string, speaker: NamedPerson, library: Library): Entity | undefined {
  const people = library
    .entities()
    .entities.filter(({ type, references }) => type === "person" && references.includes(uri));
  const [bearer, second] = people.filter(
    (entity) => samePerson(speaker, { name: entity.name, entity }) === "same",
  );
  return second === undefined ? bearer : undefined;
}

/** The words with the marks right around them. */
function withMarks({ start, end }: Span, text: string): Span {
  return {
    start: /["“‘「『]/u.test(text.charAt(start - 1)) ? start - 1 : start,
    end: end + (CLOSING.exec(text.slice(end, end + 2))?.[0].length ?? 0),
  };
}

/** With the stop that the words end in. */
const CLOSING = /^[。.！!？?,，、]?["”’」』]/u;
