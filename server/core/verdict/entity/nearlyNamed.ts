// Names of people in Han characters that no finder knows and that are one character away from one of the references' names: 韩以宇：
// where the article has 韩以宁. Neither letters' case nor spaces part a name from the words around it, so these must do it: the
// article's own on one side of the name, or what a name may stand between.

import { wordsAt } from "../../lexicon/glossary.ts";
import type { Entity, EntityIndex } from "../../library/entity/entities.ts";
import type { Library } from "../../library/library.ts";
import { isHan } from "../../mention/entity/entityChars.ts";
import { charSet, wordAt, wordBefore } from "../../mention/entity/entityWords.ts";
import {
  ACTS_ZH,
  AFTER_NAME_WORDS_ZH,
  AFTER_NAME_ZH,
  HONORIFICS_ZH,
  HONOURED_ZH,
  NOT_GIVEN_ZH,
  SPEECH_ZH,
  TITLES_ZH,
  WEAK_TITLES_ZH,
} from "../../mention/entity/personTitles.ts";
import { codeAt } from "../../text/codeAt.ts";
import { foldChars } from "../../text/fold.ts";
import type { Span } from "../../text/span.ts";
import { oncePer } from "../oncePer.ts";
import { isHanSlip } from "./nameSlip.ts";

export interface NearlyNamed {
  readonly span: Span;
  readonly entity: Entity;
}

/** A name of a person in Han characters, this long: 韩以宁, 蔵本佐知子. */
const SHORTEST = 3;
const LONGEST = 6;

/** Characters beside the name that must be the article's. */
const BESIDE = 2;

/** Mentions of a name that are looked at for what stands beside it. */
const MENTIONS = 8;

interface HanName {
  readonly entity: Entity;
  readonly folded: string;
}

/** In order, not overlapping. Costs a look at each character of the text, whatever the library has. */
export function nearlyNamed(text: string, library: Library): readonly NearlyNamed[] {
  const names = hanNames(library.entities());
  if (names.size === 0) return [];
  const folded = foldChars(text);
  const found: NearlyNamed[] = [];
  let next = 0;
  for (let at = 0; at + SHORTEST <= folded.length; at++) {
    if (at < next || !isHan(folded, at)) continue;
    const isHere = (name: HanName) => isNearlyAt(folded, at, name, library);
    const near =
      names.get(pairAt(folded, at, at + 1))?.find(isHere) ??
      names.get(pairAt(folded, at, at + 2))?.find(isHere);
    if (near === undefined) continue;
    next = at + near.folded.length;
    found.push({ span: { start: at, end: next }, entity: near.entity });
  }
  return found;
}

/** By their first two characters, and by the first and the third: a slip in one place leaves one of the two. */
const hanNames = oncePer((index: EntityIndex): ReadonlyMap<number, readonly HanName[]> => {
  const byPair = new Map<number, HanName[]>();
  for (const entity of index.entities) {
    if (entity.type !== "person") continue;
    for (const name of entity.names) {
      const folded = foldChars(name);
      if (!HAN.test(folded) || folded.length < SHORTEST || folded.length > LONGEST) continue;
      for (const second of [1, 2]) {
        const pair = pairAt(folded, 0, second);
        const known = byPair.get(pair);
        if (known === undefined) byPair.set(pair, [{ entity, folded }]);
        else known.push({ entity, folded });
      }
    }
  }
  return byPair;
});

const HAN = /^\p{Script=Han}+$/u;

function pairAt(folded: string, first: number, second: number): number {
  const pair = codeAt(folded, first) * 65_536 + codeAt(folded, second);
  return pair * 2 + (second - first - 1);
}

function isNearlyAt(folded: string, at: number, name: HanName, library: Library): boolean {
  const end = at + name.folded.length;
  const written = folded.slice(at, end);
  if (!HAN.test(written) || !isHanSlip(written, name.folded)) return false;
  const isLast = written.at(-1) !== name.folded.at(-1);
  if (isLast && !mayEndName(folded, end)) return false;
  if (isParted(folded, { start: at, end })) return true;
  const here = besideOf(folded, { start: at, end });
  return name.entity.mentions.slice(0, MENTIONS).some(({ reference, passage, span }) => {
    const { text } = library.references.get(reference)?.reference.passages[passage]?.prose ?? {};
    if (text === undefined) return false;
    const there = besideOf(foldChars(text), span);
    if (here.after !== "" && here.after === there.after) return true;
    if (here.before === "" || here.before !== there.before) return false;
    return !isLast || isTitled(folded, at);
  });
}

/** The characters on both sides; "" where they are not all Han, or where the text has fewer. */
function besideOf(folded: string, { start, end }: Span): { before: string; after: string } {
  const sides = {
    before: folded.slice(start - BESIDE, start),
    after: folded.slice(end, end + BESIDE),
  };
  const { before, after } = sides;
  const isWhole = (side: string) => side.length === BESIDE && HAN.test(side);
  return { before: isWhole(before) ? before : "", after: isWhole(after) ? after : "" };
}

/** Whether nothing before the name and nothing behind it can be part of a word that it is in. */
function isParted(folded: string, { start, end }: Span): boolean {
  const opens =
    !isHan(folded, start - 1) || BEFORE.has(codeAt(folded, start - 1)) || isTitled(folded, start);
  if (!opens || wordsAt(folded, start + 1).some(({ text }) => start + 1 + text.length >= end))
    return false;
  return (
    !isHan(folded, end) ||
    AFTER_NAME_ZH.has(codeAt(folded, end)) ||
    [SPEECH_ZH, HONOURED_ZH, AFTER_NAME_WORDS_ZH].some((words) => wordAt(words, folded, end) > 0)
  );
}

const BEFORE = charSet("和与而但对据由让被把及向跟同给有的是在为以到从因请");

function isTitled(folded: string, at: number): boolean {
  return [TITLES_ZH, WEAK_TITLES_ZH].some((titles) => wordBefore(titles, folded, at) > 0);
}

/** Not 王小姐, 李云说: what the surname and a character go on with. */
function mayEndName(folded: string, end: number): boolean {
  const last = codeAt(folded, end - 1);
  const isWord = [NOT_GIVEN_ZH, AFTER_NAME_ZH, ACTS_ZH].some((set) => set.has(last));
  return (
    !isWord &&
    wordAt(HONORIFICS_ZH, folded, end - 1) === 0 &&
    wordAt(HONORIFICS_ZH, folded, end - 2) === 0
  );
}
