// Products by their model names: letters with digits (SU7, GPT-4), with their maker's name before
// them (小米SU7).

import { allMatches } from "../../text/matches.ts";
import { type Candidate, candidateAt, type Source, SURE } from "./entityCandidate.ts";
import { isWordChar } from "./entityChars.ts";
import { wordSet } from "./entityWords.ts";
import type { KnownEdges } from "./organizationHan.ts";

export function findProducts(source: Source, known: KnownEdges): readonly Candidate[] {
  if (!source.digits) return [];
  const found: Candidate[] = [];
  for (const match of allMatches(source.text, MODEL)) {
    const start = match.index;
    const end = start + match[0].length;
    const { letters = "", digits = "" } = match.groups ?? {};
    if (!isModel(letters, digits) || isWordChar(source.text, end)) continue;
    if (isGlued(source.text, start)) continue;
    const maker = makerBefore(source, known, start);
    if (maker === undefined) {
      found.push(candidateAt(source, { start, end }, "product", 1));
    } else {
      const product = candidateAt(source, { start: maker, end }, "product", SURE);
      found.push(end - start >= 3 ? { ...product, alias: { start, end } } : product);
    }
  }
  return found;
}

/** Matches "SU7", "GPT-4", "A320neo", "su7 Ultra", "RTX4090"; not "2024Q3", "covers 2". */
const MODEL = new RegExp(
  [
    /(?<![A-Za-z0-9_.@/-])(?<letters>[A-Za-z]{1,8})-?(?<digits>\d{1,4})[A-Za-z]{0,4}/,
    /(?:[ ]?(?:Pro|Max|Ultra|Plus|Mini|Air|Lite|SE)\b){0,2}/,
  ]
    .map(({ source }) => source)
    .join(""),
  "gu",
);

/**
 * Letters before digits that make no product: quarters and years, groups of states, formulas,
 * units, formats, norms, currencies, months, ranks, single letters of forms and roads.
 */
const NOT_MODEL_LETTERS = wordSet(`
  a c d e f h l m n p q r s t v w x y k u b g fy cy co n2o so no pm km cm mm m covid mp web iso gb
  utf sha top vitamin jan feb mar apr may jun june jul july aug sep sept oct nov dec gmt utc jpy us
  usd rmb cny hk eur approx pp www http id page ver vol`);

/**
 * Single letters with two digits and more are aircraft and engines (F-35, A320), with one paper and
 * roads (A4, M1).
 */
function isModel(letters: string, digits: string): boolean {
  if (letters.length === 1 && digits.length > 1) return !/^[qhygkut]$/i.test(letters);
  return !NOT_MODEL_LETTERS.has(letters.toLowerCase());
}

function isGlued(text: string, start: number): boolean {
  return start > 0 && /[#$€£¥%&=+~]/.test(text.charAt(start - 1));
}

/** Start of the known name that stands right before `start`, a space between or none. */
function makerBefore(source: Source, known: KnownEdges, start: number): number | undefined {
  const at =
    known.endingAt.get(start) ??
    (source.text[start - 1] === " " ? known.endingAt.get(start - 1) : undefined);
  return at === undefined || at.type === "place" || at.type === "person" ? undefined : at.start;
}
