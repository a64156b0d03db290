// How a figure was judged, as plain data: how the note's words were read, what they were compared with, and why the two
// agree or differ. The hover, the report and `tieout check --explain` show it; nothing is judged again here.

import type { Mention } from "../mention/mention.ts";
import { slice } from "../text/span.ts";
import type { CheckedNote } from "../verdict/checkedNote.ts";
import { placeOf } from "../verdict/message.ts";
import { toldWords } from "../verdict/precision.ts";
import type { Claim, Derivation, Evidence, Verdict } from "../verdict/verdict.ts";
import { type Conversion, convert } from "./explain/conversion.ts";
import { dateWords } from "./explain/dateWords.ts";
import { meantInterval, quantityWords, rangeWords } from "./explain/quantityWords.ts";
import { type Because, whyOf } from "./explain/why.ts";

export interface Explanation {
  readonly verdict: Verdict;
  /** Why, to sort by. */
  readonly because: Because;
  /** Why, in plain sentences: "Rounded: 2,900 counties stands for 2,875 to 2,925 counties." */
  readonly why: string;
  /** The note's figure; undefined for quotations, whose words are compared as they are. */
  readonly here?: Reading;
  /** The reference's figure that it was compared with. */
  readonly there?: Reading & { readonly place: string };
  /** The reference's figure in the note's unit: "3 km = 3,000 m". */
  readonly conversion?: Conversion;
  /** What the note's figure was worked out from. */
  readonly derivation?: Derivation;
  /** Places of other references that tell another value, newest first. */
  readonly disagreeing: readonly Evidence[];
}

/** A figure as it was read. */
export interface Reading {
  /** As written, a modifier before it in English: "about 2898个区县". */
  readonly words: string;
  /** In plain digits and standard units, dates in words: "2,898 个区县", "third quarter of 2024". */
  readonly value: string;
  /** Whether the words leave room: "about", "nearly", a range. */
  readonly loose: boolean;
  /** What its writer may honestly have meant, in the same unit: "2,668 to 3,132 counties". Undefined for exact figures. */
  readonly interval?: string;
}

/** `claim` is one of the note's; spans of what is given back are in references. */
export function explainClaim(claim: Claim, note: CheckedNote): Explanation {
  const { mention, told, verdict, derivation } = claim;
  const words = claim.words ?? slice(note.text, claim.span);
  const [evidence] = claim.evidence;
  // A figure misattributed may have no figure of its owner; then the evidence is another's and nothing was compared.
  const compared = evidence === undefined || claim.ignored === true ? undefined : told;
  const here = readingOf(mention, words);
  const there = compared && evidence && readingOf(compared, evidence.text);
  const conversion = compared && convert(mention, compared);
  return {
    verdict,
    ...whyOf(claim, conversion),
    ...(here !== undefined && { here }),
    ...(there && evidence && { there: { ...there, place: placeOf(evidence) } }),
    ...(conversion !== undefined && { conversion }),
    ...(derivation !== undefined && { derivation }),
    disagreeing: claim.disagreeing ?? [],
  };
}

function readingOf(mention: Mention, written: string): Reading | undefined {
  const words = toldWords(written.replace(/\s+/gu, " ").trim(), mention);
  switch (mention.kind) {
    case "quantity": {
      const meant = meantInterval(mention);
      const loose = mention.modifier !== undefined || typeof mention.value !== "number";
      return {
        words,
        loose,
        value: toldWords(quantityWords(mention), mention),
        ...(meant && { interval: rangeWords(meant.low, meant.high, mention) }),
      };
    }
    case "date":
      return { words, loose: false, value: dateReading(mention.value, mention.written, words) };
    case "entity":
    case "quotation":
      return undefined;
  }
}

/** Matches FY2024, 2024财年, 2024年度; a fiscal year need not be the calendar's. */
const FISCAL = /\bFY|fiscal|财年|財年|财政年度|年度/iu;

function dateReading(value: string | undefined, written: string | undefined, words: string) {
  if (value === undefined && written?.startsWith("T") === true)
    return `${dateWords(written)}, in the morning or the evening`;
  if (value === undefined) return "a time that nothing here resolves";
  const fiscal = FISCAL.test(words) ? "fiscal year " : "";
  const completed = written !== undefined && written !== value;
  const part = written?.startsWith("XXXX-") === true ? "year" : "rest";
  const source = completed ? ` (the ${part} from the day of writing)` : "";
  return `${fiscal}${dateWords(value)}${source}`;
}
