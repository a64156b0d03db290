// A place in a text as the end of an address, "#:~:text=2898个区县": browsers follow it in web pages, any Markdown viewer
// shows the link around it, and it outlives edits because it holds words and no numbers. The form is WICG's
// (https://wicg.github.io/scroll-to-text-fragment/), the parts are those of W3C's text quote selector.

/** Words that lead to a place. */
export interface TextFragment {
  /** All of the words, or with `end` the first of them. */
  readonly start: string;
  /** The last words of a longer passage. */
  readonly end?: string;
  /** What stands before and behind, where the words alone stand more than once; else "". */
  readonly prefix: string;
  readonly suffix: string;
}

/** What a fragment starts with, behind the address. */
const DIRECTIVE = "#:~:text=";

/** Longer directives are nobody's: 2,000 code units are what addresses of links may have. */
const MAX_LENGTH = 2_000;

/**
 * The end of an address: { start: "2898个区县", prefix: "覆盖了中国", … } is "#:~:text=覆盖了中国-,2898个区县". What would end the
 * address of a Markdown link, or part its terms, is percent-encoded; other scripts stay readable.
 */
export function writeFragment({ start, end, prefix, suffix }: TextFragment): string {
  const before = prefix === "" ? "" : `${encode(prefix)}-,`;
  const after = suffix === "" ? "" : `,-${encode(suffix)}`;
  return `${DIRECTIVE}${before}${encode(start)}${end === undefined ? "" : `,${encode(end)}`}${after}`;
}

/** The words of an address's end; undefined where it has none, or none that can be read. */
export function parseFragment(fragment: string): TextFragment | undefined {
  if (!fragment.startsWith(DIRECTIVE) || fragment.length > MAX_LENGTH) return undefined;
  const terms = fragment.slice(DIRECTIVE.length).split("&")[0]?.split(",") ?? [];
  const prefix = terms[0]?.endsWith("-") === true ? decode(terms.shift()?.slice(0, -1)) : "";
  const suffix = terms.at(-1)?.startsWith("-") === true ? decode(terms.pop()?.slice(1)) : "";
  const [first, last, ...others] = terms;
  const start = decode(first);
  if (start === "" || others.length > 0) return undefined;
  return { start, prefix, suffix, ...(last !== undefined && { end: decode(last) }) };
}

/** ASCII but letters, digits and full stops; spaces of all scripts, controls and bidi marks. Not 区, é, 。 */
const UNSAFE = /[\0-\x2d\x2f\x3a-\x40\x5b-\x60\x7b-\x7f\s\p{Cc}\p{Cf}]/gu;

function encode(words: string): string {
  return words.replace(UNSAFE, (character) => {
    const code = character.codePointAt(0) ?? 0;
    return code < 0x80
      ? `%${code.toString(16).toUpperCase().padStart(2, "0")}`
      : encodeURIComponent(character);
  });
}

/** The words as they are where they are no valid percent-encoding: people write links by hand. */
function decode(term = ""): string {
  try {
    return decodeURIComponent(term);
  } catch {
    return term;
  }
}
