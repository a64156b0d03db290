// Products by their model names: letters with digits (SU7, GPT-4), with their maker's name before them (小米SU7).

import { type Candidate, candidateAt, type Source, SURE } from "./entityCandidate.ts";
import { isWordChar } from "./entityChars.ts";
import type { KnownEdges } from "./organizationHan.ts";

export function findProducts(source: Source, known: KnownEdges): readonly Candidate[] {
  const found: Candidate[] = [];
  for (const match of source.text.matchAll(MODEL)) {
    const start = match.index;
    const end = start + match[0].length;
    if (NOT_MODEL.test(match[0]) || isWordChar(source.text, end) || isGlued(source.text, start)) {
      continue;
    }
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
const MODEL =
  /(?<![A-Za-z0-9_.@/-])[A-Za-z]{1,8}-?\d{1,4}[A-Za-z]{0,4}(?:[ ]?(?:Pro|Max|Ultra|Plus|Mini|Air|Lite|SE)\b){0,2}/gu;

/** Quarters, groups of states, formulas, units, formats, norms: letters and digits, but nobody's product. */
const NOT_MODEL =
  /^(?:[QH][1-4]|FY-?\d+|CY\d+|G(?:[3-9]|20|77)|[A-Z]?[23456]G|CO2|H2O?|N2O|SO2|NO2|PM\d+|[ckm]?m[23]|COVID-?\d*|MP[34]|H5|Web\d|B2B|B2C|U-?\d\d|K-?\d+|T20|F[123]|A[0-9]|V\d+|v\d+|No\d+|TOP\d+|Top\d+|x\d+|ISO-?\d+|GB\d+|UTF-?\d+|SHA-?\d+|vitamin.*|[A-Z]-?1|R\d+|S\d|E\d+|P[1-9]|D\d|M\d|N\d+|T\d|C\d|L\d|W\d+|Y\d+|Jan\d*|Feb\d*|Mar\d*|Apr\d*|May\d*|June?\d*|July?\d*|Aug\d*|Sept?\d*|Oct\d*|Nov\d*|Dec\d*|GMT\d*|UTC\d*|JPY\d*|USD?\d*|RMB\d*|CNY\d*|HK\d*|EUR\d*|approx\d*|p\d+|pp\d+|km\d*|www\d*|http\d*|ID\d*|page\d*)$/i;

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
