// Checks of notes against their references, with pauses in which the server answers others. The libraries that notes
// share are kept here.

import {
  type CheckedNote,
  type CheckOptions,
  type CheckProgress,
  checkInSteps,
  type Finding,
  type Reference,
  type TableStore,
  type UserEntity,
} from "../core/index.ts";
import type { DictionaryStore } from "./dictionaryStore.ts";
import { LibraryCache } from "./libraryCache.ts";
import type { Runtime } from "./runtime.ts";
import { type Settings, shownOf } from "./settings.ts";
import { pausesOf, runInSlices } from "./slices.ts";

/** A note as it stands: what is wrong with its references, and its check where it has any. */
export interface NoteState {
  readonly uri: string;
  readonly bindingFindings: readonly Finding[];
  /** How many references were read for it. */
  readonly references: number;
  /** How many more are still to be read: what differs may yet be found in them. */
  readonly unread: number;
  /** Undefined for a note without references: nothing can be said about its claims. */
  readonly checked?: CheckedNote;
}

/** A note's references, read. */
export interface Bound extends Omit<NoteState, "checked"> {
  readonly articles: readonly Reference[];
  /** The user's own. */
  readonly names: readonly UserEntity[];
  readonly settings: Settings;
}

export interface NoteText {
  readonly uri: string;
  readonly text: string;
}

/** Who waits for a check. */
export interface Watch {
  /** Asked in each pause: whether nobody needs it any more. */
  readonly isDropped: () => boolean;
  /** Told in each pause how to get what is known by then. */
  readonly onPause: (soFar: () => NoteState) => void;
}

export const UNWATCHED: Watch = { isDropped: () => false, onPause: () => {} };

export class NoteChecks {
  readonly #runtime: Runtime;
  readonly #dictionary: DictionaryStore;
  readonly #libraries: LibraryCache;

  constructor(runtime: Runtime, dictionary: DictionaryStore, tables: TableStore | undefined) {
    this.#libraries = new LibraryCache(tables);
    this.#runtime = runtime;
    this.#dictionary = dictionary;
  }

  /** With pauses; where it is dropped in one, what was checked by then. */
  async check(
    note: NoteText,
    { articles, names, settings, ...state }: Bound,
    previous: CheckedNote | undefined,
    { isDropped, onPause }: Watch,
  ): Promise<NoteState> {
    if (articles.length === 0) return state;
    const pause = pausesOf(this.#runtime);
    const library = this.libraryFor(note.text, { articles, names, unread: state.unread });
    const options = optionsOf(settings, this.#runtime.today());
    if (previous !== undefined && isFinished(previous, note.text, library, options)) {
      return { ...state, checked: previous };
    }
    const steps = checkInSteps(note, library, options, previous);
    const isOver = (progress: CheckProgress) => {
      onPause(() => ({ ...state, checked: progress.soFar() }));
      return isDropped();
    };
    const ran = await runInSlices(steps, pause, isOver);
    return { ...state, checked: "result" in ran ? ran.result : ran.dropped.soFar() };
  }

  /** The articles as a library, with the user's names, and with the dictionary where the note needs it. */
  libraryFor(
    note: string,
    { articles, names, unread }: Pick<Bound, "articles" | "names" | "unread">,
  ): CheckedNote["library"] {
    const dictionary = this.#dictionary.for(note, articles);
    return this.#libraries.get({ references: articles, dictionary, names, isWhole: unread === 0 });
  }
}

function optionsOf(settings: Settings, today: string): CheckOptions {
  return { today, ...shownOf(settings) };
}

/** Whether the check is that of these very words against these references. */
function isFinished(
  checked: CheckedNote,
  text: string,
  library: CheckedNote["library"],
  options: CheckOptions,
): boolean {
  return (
    checked.unchecked === 0 &&
    checked.text === text &&
    checked.library === library &&
    JSON.stringify(checked.options) === JSON.stringify(options)
  );
}
