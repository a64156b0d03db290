// Checks a note against a library: parse, then block by block, taking over what an edit left alone.

import type { Library } from "../library/library.ts";
import { parseMarkdown } from "../markdown/parse.ts";
import { indexLines } from "../text/lineIndex.ts";
import { shift } from "../text/span.ts";
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
  const cache = cacheFor(library, options, previous);
  const blocks = document.blocks.map(({ block }) => {
    const known = cache.get(block);
    if (known !== undefined) return known;
    const checked = checkBlock(block, library, options);
    cache.set(block, checked);
    return checked;
  });
  return checkedNote(note, { library, options, document, cache, blocks });
}

function checkedNote(
  { uri = "untitled:note.md", text }: NoteFile,
  parts: Pick<CheckedNote, "library" | "options" | "document" | "cache" | "blocks">,
): CheckedNote {
  let claims: CheckedNote["claims"] | undefined;
  let findings: CheckedNote["findings"] | undefined;
  const placed = <T extends { readonly span: { start: number; end: number } }>(
    of: (block: CheckedBlock) => readonly T[],
  ): T[] =>
    parts.blocks.flatMap((block, at) => {
      const start = parts.document.blocks[at]?.start ?? 0;
      return of(block).map((item) => ({ ...item, span: shift(item.span, start) }));
    });
  return {
    uri,
    text,
    lines: indexLines(text),
    ...parts,
    get claims() {
      claims ??= placed((block) => block.claims);
      return claims;
    },
    get findings() {
      findings ??= placed((block) => block.findings);
      return findings;
    },
  };
}

/** Verdicts by block object: the previous version's, unless they were made against other references or options. */
function cacheFor(
  library: Library,
  options: CheckOptions,
  previous: CheckedNote | undefined,
): CheckedNote["cache"] {
  const same =
    previous?.library === library && JSON.stringify(previous.options) === JSON.stringify(options);
  return same ? previous.cache : new WeakMap();
}
