// What is new in a note's version: blocks keep their identity over edits, so those before and after the change are known at a glance.

import type { CheckedBlock } from "./checkedNote.ts";

/** Blocks that an edit took out and put in. */
export interface BlockChange {
  readonly gone: readonly CheckedBlock[];
  readonly come: readonly CheckedBlock[];
}

export function changeOf(
  old: readonly CheckedBlock[],
  blocks: readonly CheckedBlock[],
): BlockChange {
  const most = Math.min(old.length, blocks.length);
  let before = 0;
  while (before < most && old[before] === blocks[before]) before++;
  let after = 0;
  while (after < most - before && old.at(-1 - after) === blocks.at(-1 - after)) after++;
  const [gone, come] = [old, blocks].map((all) => all.slice(before, all.length - after));
  return { gone: without(gone, come), come: without(come, gone) };
}

/** What lies between two edits of one version is in both. */
function without(
  blocks: readonly CheckedBlock[] = [],
  others: readonly CheckedBlock[] = [],
): readonly CheckedBlock[] {
  if (blocks.length === 0 || others.length === 0) return blocks;
  const known = new Set(others);
  return blocks.filter((block) => !known.has(block));
}
