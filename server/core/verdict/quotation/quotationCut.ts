// Quotations that are word for word and may still mislead, because of where they were cut: before a "but", behind a
// "not", beside an "if". Worth a look, never a warning: most cuts are fair.

import { proseAt, type QuoteIndex, toProse } from "../../library/quote/quoteIndex.ts";
import type { Span } from "../../text/span.ts";

/** What stands right beside the quoted words in the article. */
export interface Cut {
  readonly kind: "but" | "negation" | "condition";
  /** The article's words that were left out, on one line. */
  readonly words: string;
}

/** Code units read on either side: a clause. */
const REACH = 120;

/**
 * How the quotation of the words at `span` of `index.folded` may turn their sense; undefined where it hardly can.
 * `around` is the note's own sentence without the quotation: whoever says "but" himself has not hidden it.
 */
export function cutOf(index: QuoteIndex, span: Span, around: string): Cut | undefined {
  const { start, end } = toProse(index, span);
  const before = proseAt(index, { start: Math.max(0, start - REACH), end: start });
  const quoted = proseAt(index, { start, end });
  const after = proseAt(index, { start: end, end: end + REACH });
  for (const { kind, find, said } of RULES) {
    const words = find({ before, quoted, after })
      ?.replace(/\s+/gu, " ")
      .replace(/^[\s，,、]+|[\s，,、]+$/gu, "");
    if (words !== undefined && words !== "" && !said.test(around)) return { kind, words };
  }
  return undefined;
}

interface Sides {
  readonly before: string;
  readonly quoted: string;
  readonly after: string;
}

const BUT_SAID =
  /\b(?:but|however|though|although|yet|while)\b|[但却卻]|不过|不過|然而|しかし|ただ|が、|けれど/iu;
const IF_SAID =
  /\b(?:if|unless|provided|should|condition)\b|如果|若|只要|除非|一旦|假如|倘|もし|れば|なら|たら|場合/iu;

const RULES: readonly {
  readonly kind: Cut["kind"];
  readonly find: (sides: Sides) => string | undefined;
  /** Words of the note that say as much. */
  readonly said: RegExp;
}[] = [
  { kind: "negation", find: ({ before }) => NOT_BEFORE.exec(before)?.[0], said: /$^/u },
  { kind: "negation", find: ({ after }) => NOT_AFTER.exec(after)?.[0], said: /$^/u },
  { kind: "but", find: ({ after }) => BUT.exec(after)?.groups?.words, said: BUT_SAID },
  { kind: "condition", find: ({ before }) => IF_BEFORE.exec(before)?.groups?.words, said: IF_SAID },
  {
    kind: "condition",
    find: ({ quoted, after }) =>
      IF_WITHIN.test(quoted) ? GOES_ON.exec(after)?.groups?.words : undefined,
    said: IF_SAID,
  },
];

/** "do not ", 没有, 并不 right before the first word; no mark between. */
const NOT_BEFORE =
  /(?:\b(?:not|never|cannot|no longer|[\p{L}]{2,8}n['’]t)\s|(?<![区特分级差告鉴])(?:并不|不是|没有|未曾|不|没|未|絕不|绝不|從不|从不))$/iu;

/** ない, ません right behind the last word. */
const NOT_AFTER =
  /^(?:では|とは|わけでは|とは言え|とは限ら|く)?(?:ない|なかった|ません|なく|ず(?=[、。に]))/u;

/** ", but new towers will not", "。但是新塔不会", "。ただ、湯量が": right behind the words, in the same speech. */
const BUT =
  /^[，,。.;；、!！?？]?\s?(?<words>(?:(?:but|however|yet)\b|[但却卻]是?(?!愿|凡)|不过|不過|然而|しかし|ただ(?:し|、)|けれども?|が、)[^。.!！?？”」』"\n]{2,80})/iu;

/** 如果茶叶价格再涨两成， right before the first word. */
const IF_BEFORE =
  /(?<words>(?:^|(?<=[。！？!?.“「『"\n]\s?))(?:If|Unless|如果|若|只要|除非|一旦|假如|倘若|もし)(?![一二三]?干)[^。！？!?.“”「」『』"\n]{2,80}[，,、]\s?)$/u;

const IF_WITHIN =
  /(?:^|[。！？!?.，,、]\s?)(?:if|unless|如果|若|只要|除非|一旦|假如|倘若|もし)[^，,、。.]{2,80}$/iu;

/** What the sentence goes on with behind its comma. */
const GOES_ON = /^[，,、]\s?(?<words>[^。！？!?.”」』"\n]{2,80})/u;
