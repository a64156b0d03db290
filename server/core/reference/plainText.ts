// Plain text articles. Blank lines part paragraphs; whether a single line end does is decided in `lineWrap.ts`.

import { buildDerivedText } from "../text/derivedText.ts";
import type { DerivedText } from "../text/offsetMap.ts";
import { identityMap, shiftMap } from "../text/offsetMap.ts";
import { isUnspaced } from "../text/script.ts";
import { type Span, trimmed } from "../text/span.ts";
import { decodeText, type EncodingHints } from "./decode.ts";
import { joinsNext, measureWrap } from "./lineWrap.ts";
import type { ReadFile } from "./reader.ts";
import type { Passage } from "./reference.ts";
import { withoutPageBreaks } from "./textPages.ts";

/** Reads a text file; its passages are its paragraphs. */
export function readPlainText(bytes: Uint8Array, hints: EncodingHints = {}): ReadFile {
  const { text, encoding, problems } = decodeText(bytes, hints);
  return { text, encoding, passages: findPassages(text), problems };
}

/** The paragraphs of a plain text, hard-wrapped lines and pages joined. */
export function findPassages(text: string): readonly Passage[] {
  const { lines, continuing } = withoutPageBreaks(text, trimmedLines(text));
  const wrap = measureWrap(text, lines);
  const passages: Passage[] = [];
  let first = 0;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i];
    const next = lines[i + 1];
    if (line === undefined) break;
    if (next !== undefined && (continuing.has(next) || joinsNext(text, line, next, wrap))) continue;
    if (line.end > line.start) passages.push(toPassage(text, lines.slice(first, i + 1)));
    first = i + 1;
  }
  return passages;
}

function toPassage(text: string, lines: readonly Span[]): Passage {
  const start = lines[0]?.start ?? 0;
  const end = lines.at(-1)?.end ?? start;
  const prose = lines.length === 1 ? verbatim(text, start, end) : join(text, lines);
  return { kind: "paragraph", span: { start, end }, prose };
}

function verbatim(text: string, start: number, end: number): DerivedText {
  return { text: text.slice(start, end), map: shiftMap(identityMap(end - start), start) };
}

/** The lines as one: no space between Han or kana, nor behind a hyphen that parts a word. */
function join(text: string, lines: readonly Span[]): DerivedText {
  const builder = buildDerivedText(text);
  lines.forEach((line, i) => {
    const before = lines[i - 1];
    if (before !== undefined) {
      builder.replace(glue(text, before.end, line.start), before.end, line.start);
    }
    builder.copy(line.start, line.end);
  });
  return builder.build();
}

function glue(text: string, end: number, start: number): string {
  const unspaced = isUnspaced(text.charCodeAt(end - 1)) && isUnspaced(text.charCodeAt(start));
  const parted = /\p{L}[-\u2010\u00ad]$/u.test(text.slice(Math.max(0, end - 3), end));
  return unspaced || (parted && /^\p{Ll}/u.test(text.slice(start, start + 2))) ? "" : " ";
}

/** The lines without the spaces around them; a blank one is an empty span. */
function trimmedLines(text: string): readonly Span[] {
  const lines: Span[] = [];
  let start = 0;
  const lineEnds = text.includes("\r") ? /\r\n?|\n/gu : /\n/gu;
  for (const { index, 0: lineEnd } of text.matchAll(lineEnds)) {
    lines.push(trimmed(text, { start, end: index }));
    start = index + lineEnd.length;
  }
  lines.push(trimmed(text, { start, end: text.length }));
  return lines;
}
