// The top-level blocks of a parse tree. Each item at the top level of a list is a block of its own, so that an edit in a
// note that is one long list touches one item.

import { Tree } from "@lezer/common";
import type { Block } from "./block.ts";

/** A block as the tree has it, placed in the text. */
export interface FoundBlock {
  readonly kind: Block["kind"];
  readonly start: number;
  readonly end: number;
  /** Undefined for front matter, which the parser does not see. */
  readonly tree: Tree | undefined;
}

/** The blocks of `tree` in order, for a text that starts at `offset`. */
export function topBlocks(tree: Tree, offset: number): readonly FoundBlock[] {
  const found: FoundBlock[] = [];
  addBlocks(tree, offset, found);
  return found;
}

function addBlocks(parent: Tree, at: number, found: FoundBlock[]): void {
  for (let i = 0; i < parent.children.length; i++) {
    const tree = parent.children[i];
    if (!(tree instanceof Tree)) continue;
    const start = at + (parent.positions[i] ?? 0);
    if (tree.type.isAnonymous || tree.type.name.endsWith("List")) {
      addBlocks(tree, start, found);
    } else {
      const kind = KINDS[tree.type.name];
      if (kind !== undefined) found.push({ kind, start, end: start + tree.length, tree });
    }
  }
}

const KINDS: Readonly<Record<string, Block["kind"]>> = {
  Paragraph: "paragraph",
  FootnoteDefinition: "paragraph",
  ATXHeading1: "heading",
  ATXHeading2: "heading",
  ATXHeading3: "heading",
  ATXHeading4: "heading",
  ATXHeading5: "heading",
  ATXHeading6: "heading",
  SetextHeading1: "heading",
  SetextHeading2: "heading",
  ListItem: "list",
  Blockquote: "quote",
  Table: "table",
  FencedCode: "code",
  CodeBlock: "code",
  HTMLBlock: "html",
  CommentBlock: "html",
  ProcessingInstructionBlock: "html",
  HorizontalRule: "other",
  LinkReference: "other",
  MathBlock: "other",
};
