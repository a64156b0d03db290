// Markdown articles: their leaves are the passages.

import type { MarkdownDocument } from "../markdown/block.ts";
import { parseMarkdown } from "../markdown/parse.ts";
import { shiftMap } from "../text/offsetMap.ts";
import { shift } from "../text/span.ts";
import { parseDate } from "./articleDate.ts";
import { decodeText } from "./decode.ts";
import type { ReadFile } from "./reader.ts";
import type { Passage } from "./reference.ts";

/** Reads a Markdown file: title and date from its front matter, else the title from its first heading. */
export function readMarkdown(bytes: Uint8Array): ReadFile {
  const { text, problems } = decodeText(bytes);
  const document = parseMarkdown(text);
  const passages = document.blocks.flatMap(passagesOf);
  const first = document.blocks[0]?.block;
  const frontMatter = first?.kind === "frontMatter" ? first.text : "";
  const heading = passages.find(({ kind }) => kind === "heading")?.prose.text;
  const title = field(frontMatter, "title") ?? heading;
  const date = parseDate(field(frontMatter, "date") ?? "");
  return {
    text,
    passages,
    problems,
    ...(title === undefined ? {} : { title }),
    ...(date === undefined ? {} : { date }),
  };
}

function passagesOf({ start, block }: MarkdownDocument["blocks"][number]): readonly Passage[] {
  return block.leaves
    .filter(({ prose }) => prose.text !== "")
    .map(({ kind, span, prose }) => ({
      kind,
      span: shift(span, start),
      prose: { text: prose.text, map: shiftMap(prose.map, start) },
    }));
}

/** The value of a field at the front matter's top level, without quotes. Articles need no more of YAML. */
function field(frontMatter: string, name: string): string | undefined {
  const line = frontMatter.split(/\r\n?|\n/u).find((each) => each.startsWith(`${name}:`));
  const value = line
    ?.slice(name.length + 1)
    .trim()
    .replace(/^(["'])(.*)\1$/u, "$2");
  return value === "" ? undefined : value;
}
