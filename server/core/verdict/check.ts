// Checks a note against a library: parse, then block by block, taking over what an edit left alone.

import type { Library } from "../library/library.ts";
import type { Block, MarkdownDocument, PlacedBlock } from "../markdown/block.ts";
import { parseMarkdown } from "../markdown/parse.ts";
import { indexLines } from "../text/lineIndex.ts";
import { type Span, shift } from "../text/span.ts";
import { checkBlock } from "./checkBlock.ts";
import type { CheckedBlock, CheckedNote, CheckOptions } from "./checkedNote.ts";

export interface NoteFile {
  readonly uri?: string;
  readonly text: string;
}

/**
 * The verdicts on every figure, date, quotation and name of the note.
 *
 * With `previous`, the same note before an edit, only blocks that changed are parsed and checked again, as long as the
 * library and the options are the same objects.
 */
export function checkNote(
  note: NoteFile,
  library: Library,
  options: CheckOptions = {},
  previous?: CheckedNote,
): CheckedNote {
  const document = parseMarkdown(note.text, previous?.document);
  const kept = reusable(library, options, previous);
  const cache = kept?.cache ?? new WeakMap<Block, CheckedBlock>();
  const check = ({ block }: PlacedBlock) => {
    const known = cache.get(block);
    if (known !== undefined) return known;
    const checked = checkBlock(block, library, options);
    cache.set(block, checked);
    return checked;
  };
  const blocks = takeOver(document, kept, check);
  return checkedNote(note, { library, options, document, cache, blocks });
}

/** Verdicts of the blocks before and after the edit as they are, without a look at each; the others checked. */
function takeOver(
  document: MarkdownDocument,
  previous: CheckedNote | undefined,
  check: (block: PlacedBlock) => CheckedBlock,
): readonly CheckedBlock[] {
  if (previous?.document === document) return previous.blocks;
  if (previous === undefined || document.kept === undefined) return document.blocks.map(check);
  const { before, after } = document.kept;
  const { length } = document.blocks;
  return previous.blocks
    .slice(0, before)
    .concat(
      document.blocks.slice(before, length - after).map(check),
      previous.blocks.slice(previous.blocks.length - after),
    );
}

/** The previous version, unless its verdicts were made against other references or options. */
function reusable(
  library: Library,
  options: CheckOptions,
  previous: CheckedNote | undefined,
): CheckedNote | undefined {
  const same =
    previous?.library === library && JSON.stringify(previous.options) === JSON.stringify(options);
  return same ? previous : undefined;
}

function checkedNote(
  { uri = "untitled:note.md", text }: NoteFile,
  parts: Pick<CheckedNote, "library" | "options" | "document" | "cache" | "blocks">,
): CheckedNote {
  let claims: CheckedNote["claims"] | undefined;
  let findings: CheckedNote["findings"] | undefined;
  return {
    uri,
    text,
    lines: indexLines(text),
    ...parts,
    get claims() {
      claims ??= place(parts, (block) => block.claims);
      return claims;
    },
    get findings() {
      findings ??= place(parts, (block) => block.findings);
      return findings;
    },
  };
}

/** What the blocks hold, in the note's offsets. Most blocks of a long note have no findings: they cost a look. */
function place<T extends { readonly span: Span; readonly numeral?: Span }>(
  { blocks, document }: Pick<CheckedNote, "blocks" | "document">,
  of: (block: CheckedBlock) => readonly T[],
): readonly T[] {
  const placed: T[] = [];
  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at];
    const start = document.blocks[at]?.start ?? 0;
    if (block === undefined) continue;
    for (const item of of(block)) {
      const numeral = item.numeral && shift(item.numeral, start);
      placed.push({ ...item, span: shift(item.span, start), ...(numeral && { numeral }) });
    }
  }
  return placed;
}
