// How far a note's own words may reach: no note makes the server walk a whole disk, and what somebody else's notes name outside
// the workspace stays unread until the user trusts it.

import type { FileSource } from "./files.ts";
import { canonicalUri, isBelow, pathOf } from "./uri.ts";

export interface Reach {
  /** Workspace folders, as canonical URIs. */
  folders(): readonly string[];
  /** Whether the user trusts the workspace. */
  isTrusted(): boolean;
}

/** `files` within reach; what lies beyond is a failure that says so. */
export function withinReach(files: FileSource, reach: Reach): FileSource {
  const isOutside = (uri: string) => !isInside(uri, reach.folders());
  const isRefused = (uri: string) => !reach.isTrusted() && isOutside(uri);
  return {
    readFile: async (uri, folders) =>
      isRefused(uri)
        ? { kind: "failure", code: "unreadable", message: UNTRUSTED }
        : files.readFile(uri, folders),
    stamp: async (uri, folders) => (isRefused(uri) ? undefined : files.stamp?.(uri, folders)),
    findFiles: async (query) => {
      // The folder of a workspace may be the root of a file system of its own.
      const isWholeDisk = WHOLE_DISK.test(pathOf(query.folder)) && isOutside(query.folder);
      if (isWholeDisk) throw new Error(TOO_WIDE);
      if (isRefused(query.folder)) throw new Error(UNTRUSTED);
      return files.findFiles(query);
    },
  };
}

const UNTRUSTED =
  "It lies outside the workspace, and you have not trusted the workspace yet: nothing is read there.";
const TOO_WIDE = "A whole disk is not searched.";

/** "/", "", "/c:" and "/C:/"; not "/desk". */
const WHOLE_DISK = /^\/?(?:[A-Za-z]:\/?)?$/u;

function isInside(uri: string, folders: readonly string[]): boolean {
  const canonical = canonicalUri(uri);
  return folders.some((folder) => folder === canonical || isBelow(folder, canonical));
}
