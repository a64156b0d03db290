// Which readable files lie below a folder. A folder is listed once; events of the editor's watcher keep
// the list true, so that no glob costs a walk through the disk while typing.

import { READABLE_ENDINGS } from "../core/index.ts";
import { type FileSource, messageOf } from "./files.ts";
import { globForEndings } from "./protocol.ts";
import { canonicalUri, isBelow, relativePath } from "./uri.ts";

export interface FileList {
  /** Canonical URIs. */
  readonly uris: ReadonlySet<string>;
  /** There were more files than are listed. */
  readonly truncated: boolean;
  /** Why the folder could not be listed. */
  readonly failure?: string;
}

interface Listing {
  readonly uris: Set<string>;
  readonly truncated: boolean;
  readonly failure?: string;
}

/** Every file that can be a reference or a note. */
export const READABLE = globForEndings(READABLE_ENDINGS);

/** `EXCLUDED` of the protocol, for a path: "a/.git/b.md"; not "a/.b.md". */
const EXCLUDED_FOLDER = /(?:^|\/)(?:node_modules|\.[^/]+)\//u;

/** "a.txt", "a.MD"; not "a.pdf" or "txt". */
export function isReadable(uri: string): boolean {
  const ending = uri.slice(uri.lastIndexOf(".") + 1).toLowerCase();
  return uri.includes(".") && READABLE_ENDINGS.includes(ending);
}

export class FolderFiles {
  /** Called with each folder that was listed, so that it can be watched. */
  onDidList: (folder: string) => void = () => {};

  readonly #files: FileSource;
  readonly #listings = new Map<string, Promise<Listing>>();

  constructor(files: FileSource) {
    this.#files = files;
  }

  /** The readable files below `folder`; from the listing of a folder above it where there is one. */
  async below(folder: string): Promise<FileList> {
    const above = [...this.#listings.keys()].find((root) => covers(root, `${folder}/-`));
    if (above === undefined || above === folder) return this.#list(folder);
    const { uris, ...rest } = await this.#list(above);
    const inside = [...uris].filter((uri) => isBelow(folder, uri));
    return { ...rest, uris: new Set(inside) };
  }

  /** A file appeared; true where it belongs to a listed folder. */
  add(uri: string): boolean {
    return this.#inListings(uri, (uris) => uris.add(uri));
  }

  /** A file went, or a folder with all that was in it; true where that was in a listed folder. */
  remove(uri: string): boolean {
    return this.#inListings(uri, (uris) => {
      for (const each of uris) {
        if (each === uri || isBelow(uri, each)) uris.delete(each);
      }
    });
  }

  /** Lists anew the folders that hold `uri`, or all: a folder appeared, or nobody tells of changes. */
  forget(uri?: string): boolean {
    const holding = [...this.#listings.keys()].filter(
      (folder) => uri === undefined || covers(folder, uri),
    );
    for (const folder of holding) this.#listings.delete(folder);
    return holding.length > 0;
  }

  #inListings(uri: string, change: (uris: Set<string>) => void): boolean {
    const holding = [...this.#listings].filter(([folder]) => covers(folder, uri));
    for (const [, listing] of holding) void listing.then(({ uris }) => change(uris));
    return holding.length > 0;
  }

  #list(folder: string): Promise<Listing> {
    const known = this.#listings.get(folder);
    if (known !== undefined) return known;
    const listing = this.#find(folder);
    this.#listings.set(folder, listing);
    void listing.then(({ failure }) => failure ?? this.onDidList(folder));
    return listing;
  }

  async #find(folder: string): Promise<Listing> {
    try {
      const query = { folder, endings: READABLE_ENDINGS };
      const { uris, truncated } = await this.#files.findFiles(query);
      return { uris: new Set(uris.map(canonicalUri)), truncated };
    } catch (error) {
      return { uris: new Set(), truncated: false, failure: messageOf(error) };
    }
  }
}

/** Whether a listing of `folder` would hold the file: below it, and not in a folder that is left out. */
function covers(folder: string, uri: string): boolean {
  const path = relativePath(folder, uri);
  return path !== undefined && !EXCLUDED_FOLDER.test(path);
}
