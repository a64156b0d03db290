// Checks a note against a library: parse, then block by block, taking over what an edit left alone.

import type { Library } from "../library/library.ts";
import type { Block, MarkdownDocument, PlacedBlock } from "../markdown/block.ts";
import { parseMarkdown } from "../markdown/parse.ts";
import { CAPTION_BLOCKS, captionsOf, SEPARATOR } from "../markdown/table.ts";
import { type Definitions, definitionsOf } from "../note/definitions.ts";
import { indexLines, type LineIndex } from "../text/lineIndex.ts";
import { type Span, shift } from "../text/span.ts";
import { checkBlock } from "./checkBlock.ts";
import type { CheckedBlock, CheckedNote, CheckOptions } from "./checkedNote.ts";
import { startFacts } from "./consistency.ts";
import { settleBlocks, startSources } from "./home.ts";
import { inconsistentFindings, type PlacedNote } from "./inconsistent.ts";
import { endBeside, nextCount, sideBySide } from "./sideBySide.ts";
import { finish, type Steps } from "./steps.ts";
import { settleTicked, startTicks } from "./ticked.ts";
import type { Finding } from "./verdict.ts";

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
  return finish(checkInSteps(note, library, options, previous));
}

/** A note that no file holds: its links lead nowhere. */
const UNTITLED = "untitled:note.md";

/** How far a check is that is paused. */
export interface CheckProgress {
  /** Blocks of the note that are checked, of so many. */
  readonly checked: number;
  readonly blocks: number;
  /** What is known by now; as `previous` of the next version's check it saves that all the blocks of this one. */
  soFar(): CheckedNote;
}

/** `checkNote` with pauses: yields after each step of a sentence's check, a millisecond or so of work, and returns the check at last. */
export function* checkInSteps(
  note: NoteFile,
  library: Library,
  options: CheckOptions = {},
  previous?: CheckedNote,
): Generator<CheckProgress, CheckedNote> {
  const document = parseMarkdown(note.text, previous?.document);
  const kept = reusable(library, options, previous);
  const cache = kept?.cache ?? new WeakMap<Block, CheckedBlock>();
  const definitions = definitionsOf(document, previous);
  const { before, after } = keptBlocks(document, definitions, kept);
  const blocks: CheckedBlock[] = before.slice();
  const end = document.blocks.length - after.length;
  const facts = kept?.facts ?? startFacts();
  const sources = kept?.sources ?? startSources();
  const ticks = kept?.ticks ?? startTicks();
  const made = { library, options, document, definitions, cache, facts, sources, ticks };
  const { uri: noteUri = UNTITLED } = note;
  const progress = {
    get checked() {
      return blocks.length;
    },
    blocks: document.blocks.length,
    soFar: () =>
      checkedNote(note, { ...made, judged: blocks.slice(), unchecked: end - blocks.length }),
  };
  const checkAt = function* ({ block }: PlacedBlock, at: number): Steps<CheckedBlock> {
    const caption = captionOf(document, at);
    const known = cache.get(block);
    if (known?.caption === caption && isDefinedAs(known, definitions)) return known;
    const checked = yield* checkBlock(block, { caption, noteUri, library, options, definitions });
    cache.set(block, checked);
    return checked;
  };
  for (let count = 1; blocks.length < end; count = nextCount(count)) {
    const from = blocks.length;
    const next = document.blocks.slice(from, endBeside(document.blocks, from, { count, end }));
    const steps = sideBySide(next.map((placed, i) => checkAt(placed, from + i)));
    let step = steps.next();
    for (; step.done !== true; step = steps.next()) yield progress;
    for (const checked of step.value) blocks.push(checked);
    yield progress;
  }
  return checkedNote(note, { ...made, judged: blocks.concat(after), unchecked: 0 });
}

/** Verdicts of the blocks before and after the edit, to be taken over without a look at each. */
function keptBlocks(
  document: MarkdownDocument,
  definitions: Definitions,
  previous: CheckedNote | undefined,
): { readonly before: readonly CheckedBlock[]; readonly after: readonly CheckedBlock[] } {
  // What was dropped halfway has no verdicts on its last blocks: the others are found one by one.
  if (previous === undefined || previous.unchecked > 0) return { before: [], after: [] };
  // Each block is asked then whether it uses what is defined otherwise now.
  if (previous.definitions !== definitions) return { before: [], after: [] };
  if (previous.document === document) return { before: previous.judged, after: [] };
  if (document.kept === undefined) return { before: [], after: [] };
  const { before, after } = document.kept;
  // A table shortly behind the edit may have another caption now.
  const same = Math.max(0, after - CAPTION_BLOCKS);
  return {
    before: previous.judged.slice(0, before),
    after: previous.judged.slice(previous.judged.length - same),
  };
}

function isDefinedAs({ defined }: CheckedBlock, definitions: Definitions): boolean {
  return defined.every(([label, words]) => definitions.get(label) === words);
}

/** The words over a table, of the blocks before it; "" for all else. */
function captionOf({ blocks }: MarkdownDocument, at: number): string {
  if (blocks[at]?.block.kind !== "table") return "";
  return captionsOf(blocks, at)
    .map(({ prose }) => prose.text)
    .join(SEPARATOR);
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
  { uri = UNTITLED, text }: NoteFile,
  made: Omit<CheckedNote, "uri" | "text" | "lines" | "blocks" | "claims" | "findings">,
): CheckedNote {
  const { sources, judged, library, options } = made;
  const home = settleBlocks(sources, judged, library.references.size, options);
  const blocks = settleTicked(made.ticks, judged, home, options);
  const parts = { ...made, blocks };
  let claims: CheckedNote["claims"] | undefined;
  let findings: CheckedNote["findings"] | undefined;
  const lines = indexLines(text);
  return {
    uri,
    text,
    lines,
    ...parts,
    get claims() {
      claims ??= place(parts, (block) => block.claims);
      return claims;
    },
    get findings() {
      findings ??= withInconsistent(
        place(parts, (block) => block.findings),
        parts,
        lines,
      );
      return findings;
    },
  };
}

function withInconsistent(
  findings: readonly Finding[],
  note: PlacedNote,
  lines: LineIndex,
): readonly Finding[] {
  const more = inconsistentFindings(note, lines);
  if (more.length === 0) return findings;
  return [...findings, ...more].sort((a, b) => a.span.start - b.span.start);
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
