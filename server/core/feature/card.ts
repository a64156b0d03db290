// The card of an entity, for a hover: who or what it is, where the articles name it, what they tell
// about it. Short enough for one screen, whatever the articles hold.

import type { Entity } from "../library/entity/entities.ts";
import type { EntityType } from "../mention/mention.ts";
import type { Span } from "../text/span.ts";
import { around, cut } from "./cut.ts";
import { boldIn, escapeMarkdown } from "./escape.ts";

/** Where an article tells something. */
export interface CardPlace {
  readonly uri: string;
  readonly title: string;
  /** Of the text that opens, 1-based. */
  readonly line: number;
  /** As people find it in the file: "page 3", "sheet Ports, cell F4", "line 49". */
  readonly place: string;
}

/** What the library knows about an entity beyond its names. Lines are 1-based. */
export interface CardFacts {
  /** The articles that name it most often, those first; `MOST_REFERENCES` are shown. */
  readonly references: readonly CardReference[];
  /** How many articles name it. */
  readonly articles: number;
  /** The analyst's own words about it. */
  readonly note?: string;
  /** What an article calls it, or the first sentence with it. */
  readonly first?: CardPlace & { readonly text: string };
  /** Figures told about it, the most telling first. Read once, and no farther than the card shows. */
  readonly figures: Iterable<CardFigure>;
  /** What it said, the newest first. */
  readonly sayings: readonly CardSaying[];
  /** Names it appears with, the frequent ones first. */
  readonly companions: readonly string[];
}

export interface CardSaying extends CardPlace {
  /** Without quotation marks. */
  readonly words: string;
}

export interface CardReference {
  readonly uri: string;
  readonly title: string;
  readonly mentions: number;
  readonly firstLine: number;
}

export interface CardFigure extends CardPlace {
  readonly sentence: string;
  /** The figure in the sentence. */
  readonly bold: Span;
}

/**
 * The card as Markdown: a title line, the analyst's own note, the first words about it, its figures, its articles with
 * links (`uri#L49`). Everything that comes from files is escaped.
 */
export function renderCard(entity: Entity, facts: CardFacts): string {
  // A note takes a saying's place on the screen.
  const mostSayings = facts.note === undefined ? MOST_SAYINGS : MOST_SAYINGS - 1;
  // What the first words say needs no line of its own.
  const shown = cut(facts.first?.text ?? "", LONGEST_WORDS);
  const figures = firstFigures(facts.figures, shown);
  const sayings = facts.sayings.filter(({ words }) => !shown.includes(words));
  return [
    titleLine(entity),
    ...noteLine(facts),
    ...firstWords(facts),
    ...section(figures.map(figureLine)),
    ...section(sayings.slice(0, mostSayings).map(sayingLine)),
    ...companionLine(facts.companions),
    ...section(referenceLines(facts)),
  ].join("\n\n");
}

/**
 * A screen holds some 25 lines of a hover: title, words, four figures, two sayings and four
 * articles of up to two lines each.
 */
const MOST_FIGURES = 4;
export const MOST_REFERENCES = 4;
const MOST_SAYINGS = 2;
const MOST_COMPANIONS = 6;
const MOST_NAMES = 6;
const LONGEST_NAME = 60;
const LONGEST_TITLE = 60;

/** Two lines in the hover's usual width of some 80 columns, half of that for wide characters. */
const LONGEST_WORDS = 160;

/** What of a sentence stays before and after a figure. */
const BESIDE_FIGURE = 60;

/** What a name is, in words: "person", and "name" where nobody knows. */
export const TYPE_NAMES: Readonly<Record<EntityType, string>> = {
  person: "person",
  organization: "organization",
  place: "place",
  product: "product",
  work: "work",
  other: "name",
};

/** **雷军** · Lei Jun · person */
function titleLine({ name, names, type }: Entity): string {
  const others = names.filter((other) => other !== name);
  const shown = others
    .slice(0, MOST_NAMES)
    .map((other) => escapeMarkdown(cut(other, LONGEST_NAME)));
  const more = others.length > MOST_NAMES ? ["…"] : [];
  const main = cut(name, LONGEST_NAME);
  const bold = boldIn(main, { start: 0, end: main.length });
  return [bold, ...shown, ...more, `_${TYPE_NAMES[type]}_`].join(" · ");
}

/** _Note:_ Founder of Xiaomi. */
function noteLine({ note }: CardFacts): readonly string[] {
  return note === undefined ? [] : [`_Note:_ ${escapeMarkdown(cut(note, LONGEST_WORDS))}`];
}

function firstWords({ first }: CardFacts): readonly string[] {
  if (first === undefined) return [];
  const words = escapeMarkdown(cut(first.text, LONGEST_WORDS));
  return [`${words} ${placeLink(first)}`];
}

/** Those that the card has room for, of sentences that are not shown already. */
function firstFigures(all: Iterable<CardFigure>, shown: string): readonly CardFigure[] {
  const figures: CardFigure[] = [];
  for (const figure of all) {
    if (figures.length === MOST_FIGURES) break;
    if (!shown.includes(figure.sentence)) figures.push(figure);
  }
  return figures;
}

function figureLine(figure: CardFigure): string {
  const { text, span } = around(figure.sentence, figure.bold, BESIDE_FIGURE);
  return `- ${boldIn(text, span)} ${placeLink(figure)}`;
}

/** ([开店记, line 4](file:///desk/a.txt#L4)) */
function placeLink({ uri, line, title, place }: CardPlace): string {
  const words = [cut(title, LONGEST_TITLE), place].filter((word) => word !== "").join(", ");
  return `([${escapeMarkdown(words)}](${linkTo(uri, line)}))`;
}

/** - “We have opened 12 shops” (开店记, line 4) */
function sayingLine(saying: CardSaying): string {
  return `- “${escapeMarkdown(cut(saying.words, LONGEST_WORDS))}” ${placeLink(saying)}`;
}

/** With 小米, 日本 */
function companionLine(names: readonly string[]): readonly string[] {
  const shown = names
    .slice(0, MOST_COMPANIONS)
    .map((name) => escapeMarkdown(cut(name, LONGEST_NAME / 2)));
  return shown.length === 0 ? [] : [`_With_ ${shown.join(", ")}`];
}

function referenceLines({ references, articles }: CardFacts): readonly string[] {
  const lines = references.slice(0, MOST_REFERENCES).map(({ uri, title, mentions, firstLine }) => {
    const name = escapeMarkdown(cut(title, LONGEST_TITLE));
    const counted = mentions === 1 ? "1 mention" : `${mentions} mentions`;
    return `- [${name}](${linkTo(uri, firstLine)}): ${counted}`;
  });
  const left = articles - lines.length;
  return left > 0 ? [...lines, `- and ${left} more`] : lines;
}

function section(lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [lines.join("\n")];
}

/** A link target that ends where it should: what could end it early is percent-encoded. */
export function linkTo(uri: string, line: number): string {
  const target = uri.replace(/[\s()<>[\]\\"'`*_!|~\p{Cc}\p{Cf}]/gu, (character) => {
    const code = character.codePointAt(0) ?? 0;
    return code < 0x80
      ? `%${code.toString(16).toUpperCase().padStart(2, "0")}`
      : encodeURIComponent(character);
  });
  return `${target}#L${line}`;
}
