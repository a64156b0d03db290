// Second names in brackets: 霍华德·斯金格(Howard Stringer), International Monetary Fund (IMF),
// 综合订单指数(COI), 东京电力(以下简称"东电"). The surest way an article tells that two names are one thing.

import { samePersonName } from "../../lexicon/romanize.ts";
import { codeAt } from "../../text/codeAt.ts";
import { foldChars } from "../../text/fold.ts";
import { allMatches } from "../../text/matches.ts";
import type { Span } from "../../text/span.ts";
import { type Candidate, candidateAt, type Source, SURE } from "./entityCandidate.ts";
import { allHan, CHAR, charClass, isCjk, isHan, isNameDot } from "./entityChars.ts";
import { NOT_NAMES, TITLES_EN } from "./entityLatinWords.ts";
import { charSet, wordBefore } from "./entityWords.ts";
import { GIVEN_NAMES } from "./givenNames.ts";
import { BEFORE_ORGANIZATION } from "./organizationWords.ts";
import { TITLES_ZH, WEAK_TITLES_ZH } from "./personTitles.ts";
import { isTransliteration } from "./personTransliterated.ts";

/** What a source's other finders and the lexicon hold, by the offset where it ends. */
export type NamesByEnd = ReadonlyMap<number, Candidate>;

/** Names that stand before brackets with another name in them, as candidates with an `alias`. */
export function findBracketed(source: Source, byEnd: NamesByEnd): readonly Candidate[] {
  const found: Candidate[] = [];
  for (const match of allMatches(source.text, BRACKETS)) {
    const { words = "" } = match.groups ?? {};
    const open = match.index;
    const start = open + match[0].indexOf(words, 1);
    const inner = { start, end: start + words.length };
    const outer = source.text.slice(0, open).trimEnd().length;
    const candidate = pair(source, byEnd, { outer, inner });
    if (candidate !== undefined) found.push(candidate);
  }
  return found;
}

/** Matches "(Howard Stringer)", "（CAGR）", "(以下简称“东电”)"; the words are what is named. */
const BRACKETS = new RegExp(
  [
    /[(（](?:以下|下)?/,
    /(?:[简簡略全又别別]称|簡稱|[英法德俄日韩韓][文语語]名?|原名|原题|又名|别名)?/,
    /[为為：:、]?[ ]?["“「『]?/,
    /(?<words>[^()（）"“”「」『』,，、;；:：。\n]{2,60}?)/,
    /["”」』]?[ ]?[)）]/,
  ]
    .map(({ source }) => source)
    .join(""),
  "gu",
);

interface Pair {
  /** End of the name before the bracket. */
  readonly outer: number;
  readonly inner: Span;
}

function pair(source: Source, byEnd: NamesByEnd, { outer, inner }: Pair): Candidate | undefined {
  const words = source.text.slice(inner.start, inner.end);
  const before = byEnd.get(outer);
  if (isCjk(source.text, outer - 1) || before?.type === "work") {
    if (isLatinName(source, inner)) return ofHan(source, before, { outer, inner });
    return before !== undefined && shortens(words, before.name)
      ? withAlias(before, inner)
      : undefined;
  }
  if (isHanName(source, inner) && before !== undefined) {
    const plain = /^[A-Z][a-z]+$/.test(before.name) && before.weight < SURE;
    return plain ? undefined : withAlias(before, inner);
  }
  return ACRONYM.test(words) ? ofAcronym(source, { outer, inner }, before) : undefined;
}

function withAlias(candidate: Candidate, alias: Span): Candidate {
  return { ...candidate, weight: SURE, alias };
}

/** 雷军(Lei Jun), 东京电力(TEPCO), 综合订单指数(COI). */
function ofHan(source: Source, before: Candidate | undefined, place: Pair): Candidate | undefined {
  const { outer, inner } = place;
  const words = source.text.slice(inner.start, inner.end);
  for (let length = 4; length >= 2; length--) {
    const start = outer - length;
    if (start < 0 || !allHan(source.text, start, outer)) continue;
    if (!samePersonName(words, source.text.slice(start, outer))) continue;
    return withAlias(candidateAt(source, { start, end: outer }, "person", SURE), inner);
  }
  if (before !== undefined) {
    return before.type !== "person" || isOwnName(source, before.span, words)
      ? withAlias(before, inner)
      : undefined;
  }
  const start = katakanaStart(source, outer) ?? termStart(source, outer);
  if (start === undefined) return undefined;
  if (charClass(source.text, outer - 1) === CHAR.katakana) {
    return withAlias(candidateAt(source, { start, end: outer }, "other", SURE), inner);
  }
  const several = words.includes(" ") && outer - start <= LONGEST_PERSON;
  const sounded = isTransliteration(source.folded, start, outer);
  if (!ACRONYM.test(words) && !several && !sounded) return undefined;
  return withAlias(candidateAt(source, { start, end: outer }, "other", SURE), inner);
}

/** 霍华德·斯金格(Howard Stringer) and 成龙(Jackie Chan); 林晓东(Quillmark) is told with a firm. */
function isOwnName({ folded }: Source, { start, end }: Span, latin: string): boolean {
  const [first = ""] = foldChars(latin).split(" ");
  const dotted = /[·•・‧･]/.test(folded.slice(start, end));
  return dotted || isTransliteration(folded, start, end) || GIVEN_NAMES.has(first);
}

/** Terms before a bracket are seldom longer: 复合年均增长率 has 7, 国际财务报告准则 8. */
const LONGEST_TERM = 12;

/** A Chinese or Japanese name of a person: 竹田恒泰, 阿布都热西提. */
const LONGEST_PERSON = 6;

/**
 * The start of the katakana run that ends at `end`, dots taken in: クォンタム・リッジ. Shorter ones are
 * words.
 */
function katakanaStart({ text }: Source, end: number): number | undefined {
  let start = end;
  while (
    charClass(text, start - 1) === CHAR.katakana ||
    (start < end && isNameDot(text, start - 1))
  )
    start--;
  return end - start > 2 ? start : undefined;
}

/**
 * The left edge of the term that ends at `end`: a mark, a function character or a title; undefined
 * when in doubt.
 */
function termStart(source: Source, end: number): number | undefined {
  const { folded } = source;
  for (let start = end - 1; start >= Math.max(0, end - LONGEST_TERM); start--) {
    if (!isHan(folded, start)) return undefined;
    const before = charClass(folded, start - 1);
    const edge =
      start === 0 ||
      before === CHAR.other ||
      before === CHAR.space ||
      (source.japanese && before === CHAR.hiragana) ||
      BEFORE_ORGANIZATION.has(codeAt(folded, start - 1)) ||
      (start < end - 1 && AFTER_PROFESSION.has(codeAt(folded, start - 1))) ||
      wordBefore(TITLES_ZH, folded, start) > 0 ||
      wordBefore(WEAK_TITLES_ZH, folded, start) > 0;
    if (edge) return end - start >= 2 ? start : undefined;
  }
  return undefined;
}

/** 评论员, 作家, 歌手: a name follows. */
const AFTER_PROFESSION = charSet("员手者师星士");

const ACRONYM = /^[A-Z][A-Za-z&-]{0,6}[A-Z0-9]s?$/;

/**
 * "International Monetary Fund (IMF)", "compound annual growth rate (CAGR)": the words before spell
 * it.
 */
function ofAcronym(
  source: Source,
  { outer, inner }: Pair,
  before: Candidate | undefined,
): Candidate | undefined {
  const letters = source.folded.slice(inner.start, inner.end).replace(/[^a-z]|s$/g, "");
  const head = source.folded.slice(Math.max(0, outer - 100), outer);
  const words = [...head.matchAll(/[a-z][a-z'’]*/g)];
  const start = spelled(words, letters);
  if (start === undefined) return undefined;
  const from = outer - head.length + start;
  const span = { start: from, end: outer };
  const type = before !== undefined && before.span.start <= from ? before.type : "other";
  return withAlias(candidateAt(source, span, type, SURE), inner);
}

/**
 * Where in `words` the ones begin whose initials spell `letters`, small words passed over;
 * undefined where they do not.
 */
function spelled(words: readonly RegExpExecArray[], letters: string): number | undefined {
  let left = letters.length;
  for (let i = words.length - 1; i >= 0 && left > 0; i--) {
    const word = words[i]?.[0] ?? "";
    if (word.startsWith(letters.charAt(left - 1))) left--;
    else if (!SMALL_WORDS.has(word)) return undefined;
    if (left === 0) return words[i]?.index;
  }
  return undefined;
}

const SMALL_WORDS = new Set(["of", "the", "and", "for", "in", "on", "to", "a"]);

/**
 * Latin words that name somebody or something: each capitalised, or small between them; not a
 * title, party or day.
 */
function isLatinName(source: Source, { start, end }: Span): boolean {
  const words = source.text.slice(start, end);
  if (!/^\p{Lu}[\p{L}\p{N}.'’&-]*(?: [\p{L}\p{N}.'’&-]+){0,5}$/u.test(words)) return false;
  const folded = source.folded.slice(start, end);
  return !NOT_NAMES.has(folded) && !folded.split(" ").some((word) => TITLES_EN.has(word));
}

/** 霍华德·斯金格, 世界贸易组织, イーロン・マスク: two to twelve characters without function words. */
function isHanName(source: Source, { start, end }: Span): boolean {
  if (end - start < 2 || end - start > LONGEST_TERM) return false;
  for (let i = start; i < end; i++) {
    const kind = charClass(source.text, i);
    if (
      kind === CHAR.hiragana ||
      (kind !== CHAR.han && kind !== CHAR.katakana && !/[·・]/.test(source.text.charAt(i)))
    )
      return false;
    if (!source.japanese && BEFORE_ORGANIZATION.has(codeAt(source.folded, i))) return false;
  }
  return true;
}

/**
 * Whether `short` is made of characters of `long`, in their order, and begins as it does: 东电 of
 * 东京电力.
 */
function shortens(short: string, long: string): boolean {
  if (short.length < 2 || short.length >= long.length) return false;
  let at = 0;
  for (const character of short) {
    at = long.indexOf(character, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
