// Listens to RTF and keeps the words of a document: its body with footnotes behind the paragraphs they hang on, as if all tracked
// changes were accepted.

import type { Block } from "../blocks.ts";
import type { CoreProperties } from "../package/parts.ts";
import { superscript } from "../superscript.ts";
import { decodeWords } from "./codePages.ts";
import { collectFacts, type Facts } from "./facts.ts";
import { type Story, startStory } from "./story.ts";
import type { CellEdge } from "./table.ts";
import type { RtfEvents } from "./tokens.ts";
import { CHANGES, CHARACTERS, type Group, OUTSIDE, STORIES, TARGETS } from "./words.ts";

export interface RtfListener extends RtfEvents {
  readonly blocks: () => readonly Block[];
  readonly properties: () => CoreProperties;
  /** Whether groups were left out because they were nested too deep. */
  readonly isTooDeep: () => boolean;
  /** Whether groups are open. */
  readonly isOpen: () => boolean;
}

/** Groups within groups; real documents stay below fifty. */
export const MOST_GROUPS = 512;

interface State {
  readonly facts: Facts;
  /** The groups around the open one, and how many more there are that are too deep. */
  readonly outer: Group[];
  deeper: number;
  isTooDeep: boolean;
  group: Group;
  /** The text that is open, last, with the number of groups around it. */
  readonly stories: {
    readonly story: Story;
    readonly depth: number;
    readonly kind: "note" | "box" | "body";
  }[];
  notes: number;
  /** Bytes that wait to be decoded together: two may be a character. */
  bytes: number[];
  /** Characters to come that stand in for the one before. */
  fallback: number;
  /** The last word was `\*`: the group is for programs that know the next. */
  isStarred: boolean;
  /** Cells of the row that is defined, and what is known of the next. */
  edges: CellEdge[];
  merged: Pick<CellEdge, "isWithLeft" | "isWithAbove">;
}

const UNMERGED = { isWithLeft: false, isWithAbove: false } as const;

export function listenToRtf(): RtfListener {
  const state: State = {
    facts: collectFacts(),
    outer: [],
    deeper: 0,
    isTooDeep: false,
    group: OUTSIDE,
    stories: [{ story: startStory(), depth: 0, kind: "body" }],
    notes: 0,
    bytes: [],
    fallback: 0,
    isStarred: false,
    edges: [],
    merged: UNMERGED,
  };
  return {
    open: () => openGroup(state),
    close: () => closeGroup(state),
    word: (name, value) => state.deeper === 0 && hearWord(state, name, value),
    byte(code) {
      if (state.deeper > 0) return;
      if (state.fallback > 0) state.fallback--;
      else if (state.group.target !== "nothing") addByte(state, code);
    },
    blocks() {
      flush(state);
      while (state.stories.length > 1) endStory(state);
      return storyOf(state)?.finish() ?? [];
    },
    properties: () => state.facts.properties(),
    isTooDeep: () => state.isTooDeep,
    isOpen: () => state.outer.length > 0,
  };
}

function openGroup(state: State): void {
  flush(state);
  state.fallback = 0;
  state.isTooDeep ||= state.outer.length >= MOST_GROUPS;
  if (state.outer.length >= MOST_GROUPS) state.deeper++;
  else state.outer.push(state.group);
}

function closeGroup(state: State): void {
  flush(state);
  state.fallback = 0;
  state.isStarred = false;
  if (state.deeper > 0) {
    state.deeper--;
    return;
  }
  const depth = state.stories.at(-1)?.depth ?? 0;
  if (depth > 0 && state.outer.length <= depth) endStory(state);
  state.group = state.outer.pop() ?? OUTSIDE;
}

function hearWord(state: State, name: string, value: number | undefined): void {
  if (state.fallback > 0) {
    state.fallback--;
    return;
  }
  if (name === "u") {
    addWords(state, String.fromCharCode(value ?? 0));
    state.fallback = state.group.fallback;
    return;
  }
  flush(state);
  const { isStarred } = state;
  state.isStarred = name === "*";
  if (state.group.target === "nothing") return;
  if (name === "listtext" || name === "pntext") storyOf(state)?.mark();
  const isUnknown = isStarred && !STORIES.has(name);
  const target = TARGETS.get(name) ?? (isUnknown ? "nothing" : undefined);
  if (target !== undefined) state.group = { ...state.group, target };
  else if (STORIES.has(name) || !state.facts.word(name, value, state.group))
    hearText(state, name, value);
}

/** Words of a text, and those that change what holds for it. */
function hearText(state: State, name: string, value: number | undefined): void {
  const kind = STORIES.get(name);
  const character = CHARACTERS.get(name);
  const change = CHANGES.get(name);
  if (kind !== undefined) startBeside(state, kind);
  else if (character !== undefined) addWords(state, character);
  else if (change !== undefined) state.group = { ...state.group, ...change(value) };
  else if (name === "s" && state.facts.isHeading(value))
    state.group = { ...state.group, isHeading: true };
  else hearEnd(state, name, value);
}

/** Ends of paragraphs, cells and rows; how cells stand in their row. */
function hearEnd(state: State, name: string, value: number | undefined): void {
  const { group } = state;
  const story = storyOf(state);
  switch (name) {
    case "par":
    case "sect":
    // Within a cell of a table that stands in another's.
    case "nestcell":
    case "nestrow":
      story?.endParagraph(group);
      break;
    case "cell":
      story?.endCell(group);
      break;
    case "row":
      story?.endRow(state.edges);
      break;
    case "trowd":
      state.edges = [];
      state.merged = UNMERGED;
      break;
    case "clmrg":
      state.merged = { ...state.merged, isWithLeft: true };
      break;
    case "clvmrg":
      state.merged = { ...state.merged, isWithAbove: true };
      break;
    case "cellx":
      state.edges.push({ right: value ?? 0, ...state.merged });
      state.merged = UNMERGED;
      break;
  }
}

function startBeside(state: State, kind: "note" | "box"): void {
  state.stories.push({ story: startStory(), depth: state.outer.length, kind });
  state.group = { ...OUTSIDE, font: state.group.font, fallback: state.group.fallback };
}

function endStory(state: State): void {
  const ended = state.stories.pop();
  const blocks = ended?.story.finish() ?? [];
  if (blocks.length === 0) return;
  if (ended?.kind === "box") storyOf(state)?.behind(blocks);
  else storyOf(state)?.note({ mark: String(++state.notes), blocks });
}

function storyOf({ stories }: State): Story | undefined {
  return stories.at(-1)?.story;
}

/** Bytes that are decoded at once. */
const MOST_BYTES = 32_768;

function addByte(state: State, code: number): void {
  // Between two letters of ASCII no character is torn apart.
  const isBetween = code < 0x80 && (state.bytes.at(-1) ?? 0x80) < 0x80;
  if (isBetween && state.bytes.length >= MOST_BYTES) flush(state);
  state.bytes.push(code);
}

function flush(state: State): void {
  if (state.bytes.length === 0) return;
  const words = decodeWords(state.bytes, state.facts.labelOf(state.group.font));
  state.bytes = [];
  addWords(state, words);
}

function addWords(state: State, words: string): void {
  if (state.bytes.length > 0) flush(state);
  const { target, isHidden, isRaised } = state.group;
  if (target === "nothing") return;
  if (target !== "body") state.facts.add(words, target);
  else if (!isHidden) storyOf(state)?.add(isRaised ? superscript(words) : words);
}
