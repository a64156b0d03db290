// Office files and e-books are zip archives. Archives come from anywhere, so what they claim is bounded before anything is inflated:
// how many entries, how large, how much larger than packed. Nothing is ever written to a disk.

import { unzipSync } from "fflate";
import type { Problem } from "../reference.ts";

/** The wanted entries of an archive, by name. */
export interface Archive {
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** Why the archive could not be read, or not as a whole. */
  readonly problems: readonly Problem[];
}

/** More entries than any book has chapters and pictures. */
export const MOST_ENTRIES = 20_000;
/** Bytes of all wanted entries together: twice the XML of the largest workbooks seen. */
export const MOST_INFLATED = 128 * 1024 * 1024;
/** XML shrinks to a twentieth; the emptiest sheets to a hundredth. Deflate itself ends at a thousandth. */
export const MOST_RATIO = 400;
/** Below this many bytes a ratio says nothing. */
const SMALL = 4 * 1024 * 1024;

/** Inflates the entries of `bytes` that `wanted` says yes to. Never throws. */
export function openArchive(bytes: Uint8Array, wanted: (name: string) => boolean): Archive {
  const watch: Watch = { entries: 0, inflated: 0, told: new Map() };
  try {
    const files = unzipSync(bytes, { filter: (entry) => accepts(entry, wanted, watch) });
    return { files: new Map(Object.entries(files)), problems: [...watch.told.values()] };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const problem = {
      code: "unreadable",
      message: `The file is damaged: its archive cannot be unpacked (${reason}).`,
    };
    return { files: new Map(), problems: [...watch.told.values(), problem] };
  }
}

interface Watch {
  entries: number;
  inflated: number;
  /** By what it is about, so that a thousand bad entries are told once. */
  readonly told: Map<string, Problem>;
}

interface Entry {
  readonly name: string;
  readonly size: number;
  readonly originalSize: number;
}

/** Sizes are those that the archive's directory tells; fflate inflates no more than was told. */
function accepts(entry: Entry, wanted: (name: string) => boolean, watch: Watch): boolean {
  const { name, size, originalSize } = entry;
  if (++watch.entries > MOST_ENTRIES) {
    tell(
      watch,
      "entries",
      `The archive has more than ${MOST_ENTRIES} entries; the rest is not read.`,
    );
    return false;
  }
  if (CLIMBS.test(name)) {
    tell(
      watch,
      "climbs",
      `The archive has an entry that leads out of it (${cut(name)}); it is not read.`,
    );
    return false;
  }
  if (!wanted(name)) return false;
  if (originalSize > SMALL && originalSize > size * MOST_RATIO) {
    tell(
      watch,
      "ratio",
      `${cut(name)} would grow to ${Math.round(originalSize / size)} times its size; it is not read.`,
    );
    return false;
  }
  if (watch.inflated + originalSize > MOST_INFLATED) {
    const limit = MOST_INFLATED / 1024 / 1024;
    tell(
      watch,
      "inflated",
      `The archive holds more than ${limit} MB; ${cut(name)} and what follows is not read.`,
    );
    return false;
  }
  watch.inflated += originalSize;
  return true;
}

/** `../x`, `a/../../x`, `/etc/x`, `C:\x`, `..\x`. Not: `a..b`, `xl/workbook.xml`. */
const CLIMBS = /(?:^|[\\/])\.\.(?:[\\/]|$)|^[\\/]|^[A-Za-z]:/u;

function tell(watch: Watch, about: string, message: string): void {
  if (!watch.told.has(about)) watch.told.set(about, { code: "unsafe-archive", message });
}

/** Names in messages are the archive's: printable and short. */
function cut(name: string): string {
  const clean = name.replace(/[\p{C}\p{Z}]/gu, "?");
  return clean.length > LONGEST_NAME ? `${clean.slice(0, LONGEST_NAME)}…` : clean;
}

const LONGEST_NAME = 60;
