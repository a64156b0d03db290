// The text of one leaf (a paragraph, a heading, a cell) without the marks of the quotes and lists around it, and from
// there its prose.

import { buildDerivedText } from "../text/derivedText.ts";
import type { DerivedText } from "../text/offsetMap.ts";
import { composeMaps, shiftMap, toOriginal } from "../text/offsetMap.ts";
import type { Span } from "../text/span.ts";
import { shift } from "../text/span.ts";
import { readProse } from "./prose.ts";

/** A leaf's readable words, with the map to the text it stands in, and the comments in it. */
export interface LeafText {
  readonly prose: DerivedText;
  readonly comments: readonly Span[];
}

/** Reads the leaf at `span` of `text`; its lines may start with spaces and up to `quotes` quote marks. */
export function readLeafText(text: string, span: Span, quotes: number): LeafText {
  const words = text.slice(span.start, span.end);
  if (!NEEDS_JOINING.test(words)) {
    const { prose, comments } = readProse(words);
    return {
      prose: { text: prose.text, map: shiftMap(prose.map, span.start) },
      comments: comments.map((each) => shift(each, span.start)),
    };
  }
  const lines = withoutLineMarks(words, quotes);
  const { prose, comments } = readProse(lines.text);
  const map = composeMaps(prose.map, lines.map);
  return {
    prose: { text: prose.text, map: shiftMap(map, span.start) },
    comments: comments.map((each) => shift(toOriginal(lines.map, each), span.start)),
  };
}

/** A line end that is not LF alone, or a line that starts with a space or a quote mark. Not: "one\ntwo". */
const NEEDS_JOINING = /\r|\n[ \t>]/u;

/** The lines with LF between them and nothing before their words. */
function withoutLineMarks(text: string, quotes: number): DerivedText {
  const builder = buildDerivedText(text);
  let from = 0;
  for (const { index, 0: lineEnd } of text.matchAll(/\r\n?|\n/gu)) {
    builder.copy(from, index);
    builder.replace("\n", index, index + lineEnd.length);
    from = wordsAfterMarks(text, index + lineEnd.length, quotes);
  }
  builder.copy(from, text.length);
  return builder.build();
}

function wordsAfterMarks(text: string, lineStart: number, quotes: number): number {
  let at = lineStart;
  for (let marks = 0; at < text.length; at++) {
    const character = text.charAt(at);
    if (character === ">" && marks < quotes) marks++;
    else if (character !== " " && character !== "\t") break;
  }
  return at;
}
