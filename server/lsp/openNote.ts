// What the workspace knows of an open note: its references, its last check, and the one under way.

import type { CheckedNote } from "../core/index.ts";
import type { Bound, NoteState } from "./noteChecks.ts";

export interface OpenNote {
  /** The note's front matter as it was when `bound` was found, and the state of the files then. */
  readonly frontMatter: string;
  readonly generation: number;
  readonly bound: Promise<Bound | undefined>;
  /** As last checked. */
  state?: NoteState | undefined;
  /** The check that the next one starts from: the last, or one that newer words came in the way of. */
  latest?: CheckedNote | undefined;
  running?: Running | undefined;
}

/** The check of one version, which all who ask for that version wait for. */
export interface Running {
  readonly version: number;
  readonly state: Promise<NoteState | undefined>;
  /** As far as it is, once it has begun. */
  soFar?: () => NoteState;
}
