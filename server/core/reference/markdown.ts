// Markdown articles: their leaves are the passages.

import type { PlacedBlock } from "../markdown/block.ts";
import { parseMarkdown } from "../markdown/parse.ts";
import { captionsOf, findTables, headersIn } from "../markdown/table.ts";
import type { DerivedText } from "../text/offsetMap.ts";
import { shiftMap } from "../text/offsetMap.ts";
import { shift } from "../text/span.ts";
import { DATE_FIELDS, parseDate } from "./articleDate.ts";
import { decodeText, type EncodingHints } from "./decode.ts";
import type { ReadFile } from "./reader.ts";
import type { Passage } from "./reference.ts";
import { tellCell } from "./table/tellCell.ts";

/** Reads a Markdown file: title and date from its front matter, else the title from its first heading. */
export function readMarkdown(bytes: Uint8Array, hints: EncodingHints = {}): ReadFile {
  const { text, encoding, problems } = decodeText(bytes, hints);
  const document = parseMarkdown(text);
  const passages = document.blocks.flatMap((_, at) => passagesOf(document.blocks, at));
  const first = document.blocks[0]?.block;
  const frontMatter = first?.kind === "frontMatter" ? first.text : "";
  const heading = passages.find(({ kind }) => kind === "heading")?.prose.text;
  const title = field(frontMatter, "title") ?? heading;
  const dated = DATE_FIELDS.map((name) => field(frontMatter, name)).find((value) => value);
  const date = parseDate(dated ?? "");
  return {
    text,
    encoding,
    passages,
    problems,
    ...(title === undefined ? {} : { title }),
    ...(date === undefined ? {} : { date }),
  };
}

function passagesOf(blocks: readonly PlacedBlock[], at: number): readonly Passage[] {
  const { start, block } = blocks[at] ?? {};
  if (start === undefined || block === undefined) return [];
  const tables = findTables(block.leaves);
  const told = new Map(tables.flatMap((table) => [...headersIn(table)]));
  const captions = tables.length === 0 ? [] : captionsOf(blocks, at).map(placed);
  return block.leaves
    .filter(({ prose }) => prose.text !== "")
    .map((leaf) => {
      const passage = {
        kind: leaf.kind,
        span: shift(leaf.span, start),
        prose: placed({ start, ...leaf }),
      };
      const headers = told.get(leaf);
      if (headers === undefined) return passage;
      const [corner, labels] = [headers.corner, headers.labels].map((leaves) =>
        leaves.map(({ prose }) => placed({ start, prose })),
      );
      return {
        ...passage,
        ...tellCell(
          { captions: [...captions, ...(corner ?? [])], labels: labels ?? [], above: 1 },
          passage.prose,
        ),
      };
    });
}

function placed({
  start,
  prose,
}: {
  readonly start: number;
  readonly prose: DerivedText;
}): DerivedText {
  return { text: prose.text, map: shiftMap(prose.map, start) };
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
