// A note that tells one measure twice, with different values. The facts of a note are kept by their words along its versions:
// an edit takes out the blocks that it changed and puts in the new ones.

import type { QuantityCategory } from "../mention/mention.ts";
import type { CheckedBlock } from "./checkedNote.ts";
import { compareFigures } from "./figure/compareFigures.ts";
import { changeOf } from "./noteChange.ts";
import type { Claim } from "./verdict.ts";

/** The facts of the version of a note that was last looked at; one object for all its versions. */
export interface NoteFacts {
  /** That version's blocks. */
  blocks: readonly CheckedBlock[];
  readonly byWord: Map<string, Map<Claim, Fact>>;
  readonly conflicts: Map<CheckedBlock, Conflict[]>;
}

/** A figure of a block; its spans count from the block's start. */
export interface Fact {
  readonly block: CheckedBlock;
  readonly claim: Claim;
}

/** A figure, and another of the note that tells the same measure differently. */
export interface Conflict {
  readonly claim: Claim;
  readonly other: Fact;
}

export function startFacts(): NoteFacts {
  return { blocks: [], byWord: new Map(), conflicts: new Map() };
}

/** The conflicts by block, for a version of the note; costs the blocks that changed, and a glance at the others. */
export function findConflicts(
  facts: NoteFacts,
  blocks: readonly CheckedBlock[],
): ReadonlyMap<CheckedBlock, readonly Conflict[]> {
  const { gone, come } = changeOf(facts.blocks, blocks);
  for (const block of gone) takeOut(facts, block);
  for (const block of come) putIn(facts, block);
  facts.blocks = blocks;
  return facts.conflicts;
}

function takeOut({ byWord, conflicts }: NoteFacts, block: CheckedBlock): void {
  for (const claim of block.claims) {
    for (const word of claim.about?.words ?? []) byWord.get(word)?.delete(claim);
  }
  for (const { other } of conflicts.get(block) ?? []) {
    const left = conflicts.get(other.block)?.filter((conflict) => conflict.other.block !== block);
    if (left !== undefined) conflicts.set(other.block, left);
  }
  conflicts.delete(block);
}

function putIn({ byWord, conflicts }: NoteFacts, block: CheckedBlock): void {
  const add = (at: CheckedBlock, conflict: Conflict) => {
    const known = conflicts.get(at);
    if (known === undefined) conflicts.set(at, [conflict]);
    else known.push(conflict);
  };
  const own = block.claims.filter(isFact);
  for (const claim of own) {
    for (const other of alike(claim, byWord)) {
      if (!contradicts(claim, other.claim)) continue;
      add(block, { claim, other });
      add(other.block, { claim: other.claim, other: { block, claim } });
    }
  }
  // A paragraph often tells a measure of two things in turn: only sentences of the very same words contradict each other.
  own.forEach((claim, at) => {
    for (const other of own.slice(at + 1, at + BESIDE)) {
      if (!isSaidAgain(claim, other) || !contradicts(claim, other)) continue;
      add(block, { claim, other: { block, claim: other } });
      add(block, { claim: other, other: { block, claim } });
    }
  });
  for (const claim of own) {
    for (const word of claim.about?.words ?? []) {
      const known = byWord.get(word) ?? new Map<Claim, Fact>();
      byWord.set(word, known.set(claim, { block, claim }));
    }
  }
}

/** Figures of one block that are compared with each other: this many on. */
const BESIDE = 12;

/** Words that say enough for two sentences of one paragraph to be the same. */
const ENOUGH = 4;

function isSaidAgain({ about: a }: Claim, { about: b }: Claim): boolean {
  if (a === undefined || b === undefined || a.sentence === b.sentence) return false;
  const words = new Set(a.words);
  return (
    words.size >= ENOUGH &&
    words.size === new Set(b.words).size &&
    b.words.every((word) => words.has(word))
  );
}

/** What a reference contradicts has its warning already. */
function isFact({ mention, verdict, about, ignored }: Claim): boolean {
  return (
    mention.kind === "quantity" &&
    COUNTED.has(mention.category) &&
    verdict !== "refuted" &&
    ignored !== true &&
    (about?.words.length ?? 0) >= WORDS
  );
}

/** Bare numbers and ranks name things more often than they measure them. */
const COUNTED: ReadonlySet<QuantityCategory> = new Set([
  "percent",
  "percentage-point",
  "currency",
  "unit",
  "count",
  "multiple",
  "fraction",
]);

/** Fewer words tell no measure. Two characters of Chinese are a word here. */
const WORDS = 3;

/** Facts are looked up by this many of their rarest words: two that are the same share them. */
const RAREST = 3;

/** A word that more facts have is a pattern of the note, as in a log; what it tells is not compared. */
const COMMON = 64;

function alike({ about }: Claim, byWord: NoteFacts["byWord"]): ReadonlySet<Fact> {
  const found = (about?.words ?? [])
    .map((word) => byWord.get(word))
    .filter((facts) => facts !== undefined && facts.size > 0 && facts.size <= COMMON)
    .sort((a, b) => (a?.size ?? 0) - (b?.size ?? 0))
    .slice(0, RAREST);
  return new Set(found.flatMap((facts) => [...(facts?.values() ?? [])]));
}

/** Shares of their words that both must have of the other's. */
const SAME = { fewer: 0.9, more: 0.75 } as const;

/** Whether both tell the same of the same owner and time, and neither value is the other's rounded. */
function contradicts(a: Claim, b: Claim): boolean {
  if (a.about === undefined || b.about === undefined || a.about.owner !== b.about.owner)
    return false;
  // What references agree with is told of two things.
  if (a.verdict === "supported" && b.verdict === "supported") return false;
  if (a.mention.kind !== "quantity" || b.mention.kind !== "quantity") return false;
  const { category, unit, direction, modifier } = a.mention;
  const other = b.mention;
  if (category !== other.category || unit !== other.unit || direction !== other.direction)
    return false;
  if (modifier !== other.modifier) return false;
  const told = new Set(b.about.words);
  const shared = a.about.words.filter((word) => told.has(word)).length;
  const sizes = [a.about.words.length, told.size];
  if (shared < Math.min(...sizes) * SAME.fewer || shared < Math.max(...sizes) * SAME.more)
    return false;
  return [compareFigures(a.mention, other), compareFigures(other, a.mention)].every(
    (compared) => compared?.outcome === "differs",
  );
}
