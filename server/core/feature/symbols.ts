// Symbols: the names of an open note or article for its outline, the names of all articles for the search over the workspace.

import type { Entity } from "../library/entity/entities.ts";
import type { Library } from "../library/library.ts";
import type { EntityType } from "../mention/mention.ts";
import type { Span } from "../text/span.ts";
import { sentencesIn } from "./articleSentence.ts";
import { TYPE_NAMES } from "./card.ts";
import { searchNames } from "./complete/nameSearch.ts";
import type { Open, Place } from "./open.ts";
import { mentionsInArticles } from "./references.ts";

export interface NameSymbol {
  /** As the open text writes it first, or as the articles write it most. */
  readonly name: string;
  readonly type: EntityType;
  /** "person, 3 mentions". */
  readonly detail: string;
  /** In the open text: its first mention. */
  readonly span: Span;
}

/** The names of the open text in the order of their first mentions. */
export function symbolsIn(open: Open): readonly NameSymbol[] {
  const { text, names } = namesIn(open);
  const byEntity = new Map<Entity, Span[]>();
  for (const { entity, span } of names) {
    const spans = byEntity.get(entity);
    if (spans === undefined) byEntity.set(entity, [span]);
    // A header of a table is read with each of its cells.
    else if (spans.every(({ start }) => start !== span.start)) spans.push(span);
  }
  const shown = [...byEntity].slice(0, MOST_SYMBOLS).flatMap(([{ type }, spans]) => {
    const [span] = spans;
    if (span === undefined) return [];
    const name = text.slice(span.start, span.end).replace(/\s+/gu, " ");
    return [{ name, type, detail: `${TYPE_NAMES[type]}, ${mentions(spans.length)}`, span }];
  });
  const left = [...byEntity.values()].slice(MOST_SYMBOLS).flatMap((spans) => spans.slice(0, 1));
  const [next] = left;
  return next === undefined ? shown : [...shown, leftOut(left.length, next)];
}

/** Tells that there are more, where the first of them stands. */
function leftOut(count: number, span: Span): NameSymbol {
  const detail = `the outline ends after ${MOST_SYMBOLS}`;
  return { name: count === 1 ? "1 more name" : `${count} more names`, type: "other", detail, span };
}

/** An outline of more is no outline; those named first are those an article is about. */
const MOST_SYMBOLS = 500;

function namesIn(open: Open) {
  if (open.kind === "article") {
    const { library, uri } = open;
    const text = library.references.get(uri)?.reference.text ?? "";
    return { text, names: sentencesIn(open).flatMap(({ names }) => names) };
  }
  const { text, claims, library } = open.note;
  const { byId } = library.entities();
  const names = claims.flatMap(({ entity: id, span }) => {
    const entity = id === undefined ? undefined : byId.get(id);
    return entity === undefined ? [] : [{ entity, span }];
  });
  return { text, names };
}

export interface WorkspaceSymbol {
  /** The name that was looked for, with what was typed where that are other letters: "雷军 (leijun)". */
  readonly name: string;
  readonly type: EntityType;
  /** The title of the article that the place is in. */
  readonly container: string;
  readonly place: Place;
}

/** The names of the library's articles that the query may mean, best first: typed in any script, or in pinyin. */
export function findSymbols(
  query: string,
  library: Library,
  most: number,
): readonly WorkspaceSymbol[] {
  const words = query.trim();
  const found = words === "" ? mostNamed(library, most) : namesFor(words, library, most);
  return [...found].flatMap(([entity, name]) => {
    const first = { ...entity, mentions: entity.mentions.slice(0, 1) };
    const [place] = mentionsInArticles(first, library);
    const container = place && library.references.get(place.uri)?.reference.title;
    if (place === undefined || container === undefined) return [];
    return [{ name, type: entity.type, container, place }];
  });
}

/** Each entity under one of its names: the main one where the query is its beginning or that of one of its words. */
function namesFor(query: string, library: Library, most: number): ReadonlyMap<Entity, string> {
  const names = new Map<Entity, string>();
  for (const { entity, name, spelled } of searchNames(query, library.entities(), MOST_READ)) {
    // Editors look for the query's letters in what they list.
    const label = spelled ? `${name} (${query})` : name;
    if (!names.has(entity) || (!spelled && name === entity.name)) names.set(entity, label);
  }
  return new Map([...names].slice(0, most));
}

/** Names looked at: an entity has several. */
const MOST_READ = 500;

function mostNamed(library: Library, most: number): ReadonlyMap<Entity, string> {
  const all = library.entities().entities.toSorted((a, b) => b.count - a.count);
  return new Map(all.slice(0, most).map((entity) => [entity, entity.name]));
}

function mentions(count: number): string {
  return count === 1 ? "1 mention" : `${count} mentions`;
}
