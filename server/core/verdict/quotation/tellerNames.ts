// The people that a text names beside what is said: those that the library knows, by any part of their names, and others who
// are certainly people by their surname, their honorific or the dots in their name. Companies, offices and papers speak too,
// but through people: they are never held against anybody.

import { type Entity, type EntityIndex, findNames } from "../../library/entity/entities.ts";
import { findEntityMentions } from "../../mention/entity/entity.ts";
import { isHanPersonName } from "../../mention/entity/personName.ts";
import { findQuotations } from "../../mention/quotation/quotation.ts";
import { findMarkedSpans } from "../../mention/quotation/quotationMarks.ts";
import { foldChars } from "../../text/fold.ts";
import { contains, overlaps, type Span, slice } from "../../text/span.ts";

/** Somebody who says something, as a text names him. */
export interface NamedPerson {
  readonly span: Span;
  readonly name: string;
  /** Undefined where no reference names him as far as the library knows. */
  readonly entity: Entity | undefined;
}

/** In order, not overlapping; names within quotation marks are left out: they are spoken of. */
export function peopleIn(text: string, entities: EntityIndex): readonly NamedPerson[] {
  const marked = findMarkedSpans(text);
  const people: NamedPerson[] = [];
  const add = (span: Span, entity: Entity | undefined): void => {
    if (people.some((one) => overlaps(one.span, span))) return;
    if (marked.some((each) => contains(each, span))) return;
    people.push({ span, entity, name: slice(text, span) });
  };
  const names = findNames(text, entities);
  for (const { span, entity } of names) if (isPerson(entity)) add(span, entity);
  for (const span of spokenNames(text)) {
    if (names.some((one) => overlaps(one.span, span) && !isPerson(one.entity))) continue;
    const name = slice(text, span);
    const entity = bearerOf(name, entities);
    if (entity !== undefined || isHanPersonName(name, text.slice(span.end, span.end + 2))) {
      add(span, entity);
    }
  }
  for (const { type, span } of findEntityMentions(text)) {
    if (type === "person" && !names.some((one) => overlaps(one.span, span))) add(span, undefined);
  }
  return people.sort((a, b) => a.span.start - b.span.start);
}

function isPerson({ type, name }: Entity): boolean {
  return type === "person" || (type === "other" && TITLED.test(name));
}

/** "Councillor Walt Stenning": a title that the finder took for a part of the name. */
const TITLED =
  /^(?:Councillor|Cllr|Judge|Justice|Captain|Commissioner|Inspector|Coach|Dame|Lord|Lady)\s/u;

/** Names right beside a verb of speech, 罗守信： before a mark, and 罗守信 behind the dash of an attribution. */
function spokenNames(text: string): readonly Span[] {
  const spoken = findQuotations(text).flatMap(({ speakerSpan }) => speakerSpan ?? []);
  const more = [...text.matchAll(BEFORE_COLON), ...text.matchAll(BEHIND_DASH)].map(
    ({ 0: found, index, groups }) => {
      const start = index + found.indexOf(groups?.name ?? "");
      return { start, end: start + (groups?.name ?? "").length };
    },
  );
  return [...spoken, ...more];
}

const BEFORE_COLON =
  /(?:^|[。！？!?.;；,，\s）)])(?<name>\p{Script=Han}{2,4}|\p{Lu}[\p{L}'’-]{1,24}(?:\s\p{Lu}[\p{L}'’.-]{1,24}){0,2})[:：]\s?["“「『]/gu;
const BEHIND_DASH =
  /(?:[—―–]{1,2}|--)\s{0,3}(?<name>[\p{Script=Han}・·]{2,8}|\p{Lu}[\p{L}'’-]{1,24}(?:\s\p{Lu}[\p{L}'’.-]{1,24}){0,2})(?=$|[,，、·・(（《]|\n)/gu;

/** The one person of the library all of whose name's words are among somebody's: "Li" and "Walt Stenning". */
function bearerOf(name: string, index: EntityIndex): Entity | undefined {
  let bearers = bearersOf.get(index);
  if (bearers === undefined) {
    bearers = bearersByWord(index);
    bearersOf.set(index, bearers);
  }
  const words = wordsOf(name);
  const [first] = words;
  if (first === undefined) return undefined;
  const bearer = bearers.get(first) ?? undefined;
  return words.every((word) => bearers.get(word) === bearer) ? bearer : undefined;
}

const bearersOf = new WeakMap<EntityIndex, ReadonlyMap<string, Entity | null>>();

/** By each Latin word of people's names; null where two have it. */
function bearersByWord({ entities }: EntityIndex): ReadonlyMap<string, Entity | null> {
  const bearers = new Map<string, Entity | null>();
  for (const entity of entities) {
    if (!isPerson(entity)) continue;
    for (const word of new Set(entity.names.flatMap(wordsOf))) {
      bearers.set(word, bearers.has(word) && bearers.get(word) !== entity ? null : entity);
    }
  }
  return bearers;
}

function wordsOf(name: string): readonly string[] {
  return foldChars(name).match(/\p{Script=Latin}[\p{Script=Latin}'’-]+/gu) ?? [];
}
