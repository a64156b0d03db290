// Whose a figure is where its sentence need not say so: the side or the name that was told last before it, in its own share, in
// its sentence, in those before, in the heading. Worked out the same way for a note's figure and an article's.

import { type Side, sideOf, sidesBeside } from "../../lexicon/sides.ts";
import { type Library, type SentencePlace, sentenceAt } from "../../library/library.ts";
import type { EntityType, QuantityMention } from "../../mention/mention.ts";
import { foldChars } from "../../text/fold.ts";
import { allMatches } from "../../text/matches.ts";
import { contains, type Span, slice } from "../../text/span.ts";
import type { NoteSentence } from "../figure/noteSentence.ts";
import { oncePer } from "../oncePer.ts";
import { tellingAt } from "./names.ts";
import { shareOf, type Telling } from "./share.ts";
import { findShortNames, nameHeard } from "./shortNames.ts";

/** What excludes one another: sides of one contrast, names of one kind, numbers of one kind of thing. */
export type Contrast =
  | { readonly side: Side }
  | { readonly name: EntityType }
  | { readonly numbered: string };

/** Who a note's figure is told of. */
export interface InForce {
  /** `c:north`, `e:organization:wyebridge`. */
  readonly key: string;
  readonly contrast: Contrast;
}

interface Mark {
  readonly key: string;
  readonly span: Span;
}

/** Sentences of its passage before the figure's, and before those one heading, that may say whose it is. */
const BACK = 6;

/** Everything that the note's figure is told of; a contrast of which two sides are told in one breath is left out. */
export const ownersOfNote = oncePer(findOwners);

function findOwners(
  figure: QuantityMention,
  sentence: NoteSentence,
  library: Library,
): readonly InForce[] {
  const byContrast = new Map<string, { contrast: Contrast; marks: Mark[] }>();
  for (const { key, span } of marksOf(sentence, library)) {
    if (sentence.figures.some((one) => contains(one.span, span))) continue;
    const contrast = contrastOf(key, library);
    if (contrast === undefined) continue;
    const id = idOf(contrast);
    const known = byContrast.get(id) ?? { contrast, marks: [] };
    known.marks.push({ key, span });
    byContrast.set(id, known);
  }
  for (const { key, span, of } of numbersIn(sentence)) {
    const known = byContrast.get(of) ?? { contrast: { numbered: of }, marks: [] };
    known.marks.push({ key, span });
    byContrast.set(of, known);
  }
  return [...byContrast.values()].flatMap(({ contrast, marks }) => {
    const key = toldWith(figure, sentence, marks);
    return key === undefined || key === "several" ? [] : [{ key, contrast }];
  });
}

function idOf(contrast: Contrast): string {
  if ("numbered" in contrast) return contrast.numbered;
  return "name" in contrast ? contrast.name : contrast.side.contrast;
}

/** What stands behind a number that is a name: 5号线, 金穗6号, 2号機. Matches 号 and the character behind, if it is a thing's. */
const NUMBERED = /^[号號](?<of>[线線路机機楼樓棟井炉爐馆館厅廳]?)/u;

/** Letters and numbers behind or before what they name: "group A", "zone 5", B群, A组. Not "a group", A股. */
const LETTERED =
  /\b(?<of>group|arm|cohort|zone|block|pool)\s(?<id>[A-Z]|\d{1,2})\b|(?<![A-Za-z])(?<letter>[A-ZＡ-Ｚ])(?<kind>[組组群区區棟栋])/giu;
/** What the words above are in English, where it is one of these. */
const LETTERED_OF: ReadonlyMap<string, string> = new Map([
  ["组", "group"],
  ["群", "group"],
  ["arm", "group"],
  ["cohort", "group"],
  ["区", "zone"],
  ["栋", "block"],
]);

/** Numbers and letters that stand for names, with what they number. */
function numbersIn(telling: Telling): readonly (Mark & { readonly of: string })[] {
  return [...numberedIn(telling), ...letteredIn(telling)];
}

function letteredIn({ text, span }: Telling): readonly (Mark & { readonly of: string })[] {
  return allMatches(slice(text, span), LETTERED).flatMap(({ index, 0: words, groups = {} }) => {
    const of = foldChars(groups.of ?? groups.kind ?? "");
    const start = span.start + index;
    const at = { start, end: start + words.length };
    const id = foldChars(groups.id ?? groups.letter ?? "");
    // "A group of" is no group A.
    if (/^a$/u.test(groups.id ?? "")) return [];
    return [{ key: `n:${id}`, span: at, of: LETTERED_OF.get(of) ?? of }];
  });
}

function numberedIn({ text, figures }: Telling): readonly (Mark & { readonly of: string })[] {
  return figures.flatMap((figure) => {
    if (figure.kind !== "quantity" || typeof figure.value !== "number") return [];
    const of = NUMBERED.exec(text.slice(figure.numeral.end))?.groups?.of;
    if (of === undefined) return [];
    return [{ key: `n:${figure.value}`, span: figure.span, of: `号${foldChars(of)}` }];
  });
}

/** Sides and names that the note's sentence tells, by longer names and by short ones. It was read for one library. */
const marksOf = oncePer(findMarks);

function findMarks({ words, text, span: own }: NoteSentence, library: Library): readonly Mark[] {
  const entities = library.entities();
  const told = words.flatMap(({ span, keys }) =>
    // A name that a pronoun stands for is put at the first character.
    span.end - span.start < 2
      ? []
      : keys.map((key) => ({ key: nameHeard(key, entities) ?? key, span })),
  );
  const short = findShortNames(slice(text, own), own.start, entities);
  return [...told, ...short.filter(({ span }) => !told.some(isNameAt(span)))];
}

/** Whether a mark is a name that covers the place. */
function isNameAt(place: Span): (mark: Mark) => boolean {
  return ({ key, span }) => key.startsWith("e:") && contains(span, place);
}

function contrastOf(key: string, library: Library): Contrast | undefined {
  const side = sideOf(key);
  if (side !== undefined) return { side };
  const entity = key.startsWith("e:") ? library.entities().byId.get(key.slice(2)) : undefined;
  return entity && { name: entity.type };
}

/** Which of the contrast's sides the reference's figure is told of; undefined where none is, or it is not sure which. */
export function inForceAt(
  figure: QuantityMention,
  place: SentencePlace,
  contrast: Contrast,
  library: Library,
): string | undefined {
  const own = toldWith(figure, tellingAt(place), marksAt(place, contrast, library));
  if (own !== undefined) return own === "several" ? undefined : own;
  if ("side" in contrast && !contrast.side.lasting) return undefined;
  for (const before of leadingTo(place)) {
    const keys = new Set(marksAt(before, contrast, library).map(({ key }) => key));
    if (keys.size > 0) return keys.size === 1 ? [...keys][0] : undefined;
  }
  return "name" in contrast && contrast.name !== "place"
    ? subjectOf(place, contrast, library)
    : undefined;
}

/** Sentences at the start of an article that say whom it is about. */
const OPENING = 3;

/** The name that an article opens with: what its paragraphs tell of nobody else they tell of that. */
function subjectOf(
  { index }: SentencePlace,
  contrast: Contrast,
  library: Library,
): string | undefined {
  const entities = library.entities();
  for (let at = 0; at < OPENING && index.sentence(at) !== undefined; at++) {
    const marks = marksAt({ index, at }, contrast, library).filter(
      ({ key }) => entities.byId.get(key.slice(2))?.type !== "place",
    );
    const keys = new Set(marks.map(({ key }) => key));
    if (keys.size > 0) return keys.size === 1 ? [...keys][0] : undefined;
  }
  return undefined;
}

/** Sentences that lead to one, the nearest first: those before it in its passage, then its heading. */
export function leadingTo({ index, at }: SentencePlace): readonly SentencePlace[] {
  const { passage } = sentenceAt({ index, at });
  const places: SentencePlace[] = [];
  let i = at - 1;
  for (; i >= 0 && places.length < BACK; i--) {
    if (index.sentence(i)?.passage !== passage) break;
    places.push({ index, at: i });
  }
  return [...places, ...headingOf({ index, at: i + 1 })];
}

/** The heading that a sentence stands under, if it is near; a table's cells say all that they are told of. */
export function headingOf({ index, at }: SentencePlace): readonly SentencePlace[] {
  const { passages } = index.reference;
  const isKind = (i: number, kind: string) =>
    passages[index.sentence(i)?.passage ?? -1]?.kind === kind;
  if (isKind(at, "cell")) return [];
  for (let i = at - 1; i >= Math.max(0, at - HEADING_BACK); i--)
    if (isKind(i, "heading")) return [{ index, at: i }];
  return [];
}

/** Sentences between a paragraph and the heading that it stands under. */
const HEADING_BACK = 24;

/** The mark in the figure's own share, else the last one before it in the sentence. */
function toldWith(
  figure: QuantityMention,
  telling: Telling,
  marks: readonly Mark[],
): string | "several" | undefined {
  if (marks.length === 0) return undefined;
  const share = shareOf(figure, telling);
  const own = new Set(marks.filter(({ span }) => contains(share, span)).map(({ key }) => key));
  if (own.size > 0) return own.size === 1 ? [...own][0] : "several";
  const before = marks.filter(({ span }) => span.end <= figure.span.start);
  return before.toSorted((a, b) => a.span.end - b.span.end).at(-1)?.key;
}

/** Whether a name is what the sentence is about: of whatever kind, "Halewick enrolled" is no longer of Penmarsh University. */
function opensSentence({ start }: Span, { text, span }: Pick<Telling, "text" | "span">): boolean {
  return LEAD.test(text.slice(span.start, start));
}

/** What may stand before. Matches "", "At ", "The new "; not "In May the ". */
const LEAD = /^[\s#>*「“"(（]*(?:(?:(?:at|in|for|the|of|with|to)\s){0,2}|在|而|对|對)$/iu;

function marksAt(place: SentencePlace, contrast: Contrast, library: Library): readonly Mark[] {
  const spans = library.spansAt(place);
  const { figures } = sentenceAt(place);
  if ("numbered" in contrast) {
    const { numbered } = contrast;
    return numbersIn(tellingAt(place)).filter(({ of }) => of === numbered);
  }
  if ("name" in contrast) {
    const entities = library.entities();
    const { text, span } = tellingAt(place);
    const short = findShortNames(slice(text, span), span.start, entities);
    const named = [...spans.names, ...short.filter((one) => !spans.names.some(isNameAt(one.span)))];
    return named.filter((one) => {
      const type = entities.byId.get(one.key.slice(2))?.type;
      return (
        type === contrast.name || (type !== "person" && opensSentence(one.span, { text, span }))
      );
    });
  }
  const told = sidesBeside(contrast.side).flatMap((key) =>
    (spans.get(key) ?? []).map((span) => ({ key, span })),
  );
  return told.filter(({ span }) => !figures.some((one) => contains(one.span, span)));
}
