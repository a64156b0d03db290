// Checks a note against a library: parse, then block by block, taking over what an edit left alone.

import type { Library } from "../library/library.ts";
import { parseMarkdown } from "../markdown/parse.ts";
import { indexLines } from "../text/lineIndex.ts";
import { shift } from "../text/span.ts";
import type { CheckedBlock, CheckedNote, CheckOptions } from "./checkedNote.ts";
import { checkBlock } from "./checkBlock.ts";

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
  const blocks = document.blocks.map(
    ({ block }) => kept(block) ?? checkBlock(block, library, options),
  );
  return checkedNote(note, { library, options, document, blocks });
}

function checkedNote(
  { uri = "untitled:note.md", text }: NoteFile,
  parts: Pick<CheckedNote, "library" | "options" | "document" | "blocks">,
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

type Block = CheckedNote["document"]["blocks"][number]["block"];

/** Verdicts of the previous version by block object. */
function reusable(
  library: Library,
  options: CheckOptions,
  previous: CheckedNote | undefined,
): (block: Block) => CheckedBlock | undefined {
  if (previous === undefined || previous.library !== library) return () => undefined;
  if (JSON.stringify(previous.options) !== JSON.stringify(options)) return () => undefined;
  const checked = new Map(
    previous.document.blocks.map(({ block }, at) => [block, previous.blocks[at]] as const),
  );
  return (block) => checked.get(block);
}
