// Completion of names: whoever the articles name, typed in any script, written as the note's own language writes it.

import { pinyinOf } from "../../lexicon/romanize.ts";
import type { Entity } from "../../library/entity/entities.ts";
import type { Library } from "../../library/library.ts";
import { isCjk } from "../../text/cjk.ts";
import { slice } from "../../text/span.ts";
import { escapeTyped } from "../escape.ts";
import { type FoundName, searchNames } from "./nameSearch.ts";
import { MOST_OFFERED, type Suggestion } from "./suggestion.ts";
import type { Typed } from "./typed.ts";

/** Names that what stands before the cursor begins: the longest such words count, 小米之 before 之. */
export function completeNames(typed: Typed, library: Library): readonly Suggestion[] {
  const { text, before, offset } = typed;
  const index = library.entities();
  for (const start of startsOf(slice(text, before), before.start)) {
    const query = text.slice(start, offset);
    const found = searchNames(query, index, MOST_OFFERED);
    if (found.length === 0) continue;
    const suggestions = found
      .map((name) => suggestionFor(name, query, typed))
      .map((suggestion) => ({ ...suggestion, span: { start, end: offset } }));
    const offered = [...new Map(suggestions.map((each) => [each.insert, each])).values()];
    // The name as it stands is offered before longer ones, and is no help alone.
    return offered.every(({ insert }) => insert === query) ? [] : offered;
  }
  return [];
}

/** Names are no longer than this, nor what is typed of them. */
const LONGEST = 24;

/** Where a name may begin before the cursor, farthest first: at any Han character or kana, at the start of other words. */
function startsOf(line: string, from: number): readonly number[] {
  const [words = ""] = NAME_SO_FAR.exec(line.slice(-LONGEST)) ?? [];
  const starts: number[] = [];
  const first = line.length - words.length;
  for (let at = first; at < line.length; at++) {
    const isWithin = /^[\p{Script=Latin}\d]{2}$/u.test(line.slice(at - 1, at + 1));
    if (!isWithin && /[\p{L}\p{N}]/u.test(line.charAt(at))) starts.push(from + at);
  }
  return starts;
}

/** Matches "Howard S" and 小米之j at the end of a line; not what stands before a comma. Bounded by the slice it is given. */
const NAME_SO_FAR = /[\p{L}\p{N}][\p{L}\p{N} ·•・‧･'’.-]*$/u;

type Named = Pick<Suggestion, "kind" | "label" | "detail" | "insert" | "entity">;

function suggestionFor(found: FoundName, query: string, { cjk }: Typed): Named {
  const { entity } = found;
  const label = writtenFor(found, query, cjk);
  const others = entity.names.filter((name) => name !== label).slice(0, OTHER_NAMES);
  return {
    kind: "name",
    label,
    detail: others.join(" · "),
    insert: escapeTyped(label),
    entity: entity.id,
  };
}

const OTHER_NAMES = 2;

/** The name in the note's script: the one that was typed, else the one that articles use most, else it is spelled. */
function writtenFor({ entity, name, spelled }: FoundName, query: string, cjk: boolean): string {
  const fits = (each: string) => isCjk(each) === cjk;
  if (fits(name)) return name;
  const told = entity.names.find(fits);
  if (told !== undefined) return told;
  const latin = !cjk && spelled ? romanized(entity, name, query) : undefined;
  return latin ?? name;
}

/** "Lei Jun" for 雷军, where its characters have one reading each, or one that goes with what was typed. */
function romanized({ type }: Entity, name: string, query: string): string | undefined {
  if (type !== "person" || !/^\p{Script=Han}{2,3}$/u.test(name)) return undefined;
  const letters = query.toLowerCase().replace(/[^a-z]/gu, "");
  const [surname, ...given] = pinyinOf(name).map((readings) => onlyOne(readings, letters));
  if (surname === undefined || given.some((each) => each === undefined)) return undefined;
  return [surname, given.join("")].map(capital).join(" ");
}

function onlyOne(readings: readonly string[], letters: string): string | undefined {
  const [only, ...others] = readings;
  if (others.length === 0) return only;
  const told = readings.filter((reading) => letters.includes(reading));
  return told.length === 1 ? told[0] : undefined;
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
