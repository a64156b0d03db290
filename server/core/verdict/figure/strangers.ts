// Names in a note's sentence that speak against comparing it with an article's: of somebody whom the article does not have, or
// who is the subject of another article.

import { findKnownNames } from "../../lexicon/findKnownNames.ts";
import { findTerms } from "../../lexicon/terms.ts";
import { type Entity, type EntityIndex, findNames } from "../../library/entity/entities.ts";
import { countOf } from "../../library/entity/entityMake.ts";
import type { Library } from "../../library/library.ts";
import type { Figure, ReferenceIndex } from "../../library/referenceIndex.ts";
import { findHeardNames, findUnheardNames } from "../../library/sound/heardNames.ts";
import type { EntityType } from "../../mention/mention.ts";
import { CJK_WIDTH } from "../../text/cjk.ts";
import { foldChars } from "../../text/fold.ts";
import { overlaps, type Span, shift, slice } from "../../text/span.ts";
import { namesOf, ownersOf, tellingAt } from "../owner/names.ts";
import { mentionsIn } from "../wordsIn.ts";
import type { Pairing } from "./bind.ts";
import { foldedText } from "./foldedText.ts";
import type { NoteSentence } from "./noteSentence.ts";

/** Of unknown kind a single capitalised word may be anything; "Blue Line" is somebody. */
const SEVERAL_WORDS = /^[A-Z][^ ]* (?:[^ ]+ )?[A-Z]/u;

/** A name this far behind the figure, in Latin characters, is no subject of it. */
const BEHIND = 40;

/** Whether the sentence, up to the figure, names somebody or something that the reference nowhere has. */
export function namesStrangers(
  figure: Figure,
  { text, span, figures, cjk }: NoteSentence,
  index: ReferenceIndex,
  library: Library,
): boolean {
  const reach = BEHIND / (cjk ? CJK_WIDTH : 1);
  const own = text.slice(span.start, Math.min(span.end, figure.span.end + reach));
  const known = findNames(own, library.entities()).filter(({ entity }) =>
    entity.references.includes(index.reference.uri),
  );
  const heard = findHeardNames(own, [index], library.dictionary);
  const unheard = findUnheardNames(own, index, library.dictionary);
  if (unheard.some((span) => !known.some((one) => overlaps(one.span, span)))) return true;
  const article = foldedText(index);
  const isKnown = (span: Span) => [...known, ...heard].some((one) => overlaps(one.span, span));
  const owner = ownersIn(own)[0];
  const at = owner === undefined ? -1 : own.indexOf(owner);
  if (owner !== undefined && !isKnown({ start: at, end: at + owner.length })) {
    if (!article.includes(foldChars(owner))) return true;
  }
  const models = figures.filter((one) => one.kind === "entity" && one !== figure);
  if (models.some((model) => !article.includes(foldChars(slice(text, model.span))))) return true;
  const isSomebody = (name: string) => SEVERAL_WORDS.test(name) || isOfOthers(name, index, library);
  return mentionsIn(own)
    .filter(({ type, name }) => !isGuessed(type, name) || isSomebody(name))
    .filter((name) => !isKnown(name.span) && !isAtHome(name.name, index))
    .filter((name) => !figures.some((one) => overlaps(one.span, shift(name.span, span.start))))
    .some((name) => !article.includes(foldChars(own.slice(name.span.start, name.span.end))));
}

/** A capitalised word that only its "in" tells to be a place is as good as one of unknown kind: プネ may be Pune. */
function isGuessed(type: EntityType, name: string): boolean {
  if (type === "other") return true;
  return type === "place" && /^\p{Script=Latin}/u.test(name) && findKnownNames(name).length === 0;
}

/** Whether another reference has the name: "Orrin" of the other company's report, whatever kind of name it is. */
function isOfOthers(name: string, own: ReferenceIndex, { references }: Library): boolean {
  const sought = foldChars(name);
  return [...references.values()].some((one) => one !== own && foldedText(one).includes(sought));
}

/** How a Chinese or Japanese sentence starts with a company: two to four signs of its own and what its like are called. */
const COMPANY = { least: 2, most: 4, tail: 2 } as const;

/** Whether the sentence starts with a name made like one of the article's companies: 喜宁家居 beside 岚木家居. */
export function namesSibling(own: string, index: ReferenceIndex, library: Library): boolean {
  const start = foldChars(own).slice(0, COMPANY.most + COMPANY.tail);
  if (!HAN.test(start)) return false;
  const named = library.entities().byReference.get(index.reference.uri) ?? [];
  return named.some(({ entity: { type, names } }) => {
    if (type !== "organization") return false;
    return names.some((name) => {
      const at = start.indexOf(foldChars(name).slice(-COMPANY.tail));
      if (at < COMPANY.least || name.length < COMPANY.least + COMPANY.tail) return false;
      return !foldedText(index).includes(start.slice(0, at + COMPANY.tail));
    });
  });
}

const HAN = /^\p{Script=Han}+$/u;

/** A country, as known names have it: "place:ES". */
const COUNTRY = /^place:[A-Z]{2}$/u;

/** Countries that articles in a language seldom name, for they are written there. */
const AT_HOME: Readonly<Record<string, readonly string[]>> = {
  zh: ["place:CN", "place:TW", "place:HK"],
  ja: ["place:JP"],
};

/** 日本 beside a Japanese article: it is written there, and says 国内. */
function isAtHome(name: string, { reference: { language } }: ReferenceIndex): boolean {
  const home = AT_HOME[language];
  if (home === undefined) return false;
  return findKnownNames(name).some(
    ({ name: { id }, span }) => home.includes(id) && slice(name, span) === name,
  );
}

/** Whether the sentence leads to its figure with a country that the reference nowhere names: "The Spanish league drew …". */
export function leadsWithStrangeCountry(lead: string, index: ReferenceIndex): boolean {
  const { language } = index.reference;
  const article = foldedText(index);
  return findKnownNames(lead).some(
    ({ name: { id, names } }) =>
      COUNTRY.test(id) &&
      AT_HOME[language]?.includes(id) !== true &&
      !names.some((name) => article.includes(foldChars(name))),
  );
}

/** Whose something is, at the start of a sentence. Matches "Stena's ships"; not "It's", "Today's". */
const POSSESSIVE =
  /^\W{0,4}(?:The )?(?!(?:It|He|She|That|There|Here|What|Who|Let|Today|Yesterday|Tomorrow|Last|This|Everyone|Nobody|One)['’])(?<name>[A-Z][\p{L}-]{2,30})['’]s\b/u;

/** The name in the possessive that leads the sentence. */
export function ownersIn(text: string): readonly string[] {
  const name = POSSESSIVE.exec(text)?.groups?.name;
  // "Company's revenue": a common word, capitalised for its place.
  const isCommon = name !== undefined && findTerms(name).some(({ key }) => key.startsWith("c:"));
  return name === undefined || isCommon ? [] : [name];
}

/**
 * Whether the note names the subject of another article, and the rival is told of its own article's subject: "The company
 * employs 9,400 people" of Calder's report says nothing of Orrin.
 */
export function isOfAnother(
  figure: Figure,
  rival: Pairing,
  sentence: NoteSentence,
  library: Library,
): boolean {
  if (library.references.size < 2 || figure.kind !== "quantity") return false;
  const there = rival.figure;
  if (there.kind !== "quantity") return false;
  const { place } = rival.candidate;
  return namesOf(figure, sentence, library).some(({ key, type }) => {
    if (type === "place") return false;
    const subject = subjectOf(place.index, type, library);
    if (subject === undefined || subject === key) return false;
    const isSubject = [...library.references.values()].some(
      (other) => other !== place.index && subjectOf(other, type, library) === key,
    );
    return isSubject && !ownersOf(there, place, tellingAt(place), type, library).has(key);
  });
}

/** What figures are told of; who tells them is named beside them, and where. */
const HOLDERS: ReadonlySet<EntityType> = new Set(["organization", "product", "work"]);

/** Whether the note names something of the rival's article, and the rival is told of another of the kind alone. */
export function isOfOtherName(
  figure: Figure,
  rival: Pairing,
  sentence: NoteSentence,
  library: Library,
): boolean {
  const { figure: there, candidate } = rival;
  if (figure.kind !== "quantity" || there.kind !== "quantity") return false;
  const { place } = candidate;
  const telling = tellingAt(place);
  const { uri } = place.index.reference;
  const { byId } = library.entities();
  return namesOf(figure, sentence, library).some(({ key, type }) => {
    const entity = HOLDERS.has(type) ? byId.get(key.slice(2)) : undefined;
    if (entity?.references.includes(uri) !== true) return false;
    const owners = ownersOf(there, place, telling, type, library);
    return owners.size > 0 && !owners.has(key);
  });
}

/** Key of the name of a kind that the reference tells most. */
function subjectOf(
  { reference }: ReferenceIndex,
  type: EntityType,
  library: Library,
): string | undefined {
  const entities = library.entities();
  const known = subjects.get(entities) ?? findSubjects(entities);
  subjects.set(entities, known);
  return known.get(`${type} ${reference.uri}`)?.key;
}

type Subjects = ReadonlyMap<string, { readonly key: string; readonly told: number }>;

/** Of all references at once: a library has as many names as articles. */
const subjects = new WeakMap<EntityIndex, Subjects>();

/** By type and URI; of names that are told as often the first. */
function findSubjects({ byReference }: EntityIndex): Subjects {
  const found = new Map<string, { readonly key: string; readonly told: number }>();
  for (const [uri, named] of byReference) {
    const counts = new Map<Entity, number>();
    for (const { entity, record } of named)
      counts.set(entity, (counts.get(entity) ?? 0) + countOf(record));
    for (const [{ id, type }, told] of counts) {
      const place = `${type} ${uri}`;
      if (told > (found.get(place)?.told ?? 0)) found.set(place, { key: `e:${id}`, told });
    }
  }
  return found;
}
