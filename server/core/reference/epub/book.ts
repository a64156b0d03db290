// Where an e-book's archive has its parts, and what the book tells of itself.

import { parseDate } from "../articleDate.ts";
import { IGNORE } from "../package/parts.ts";
import { readXml } from "../package/xml.ts";

type Files = ReadonlyMap<string, Uint8Array>;

/** The name of the package part, as the container tells. */
export function rootIn(files: Files): string | undefined {
  const container = files.get("META-INF/container.xml");
  let root: string | undefined;
  if (container === undefined) return undefined;
  readXml(container, {
    ...IGNORE,
    open(name, attributes) {
      if (name === "rootfile") root ??= attributes["full-path"];
    },
  });
  return root;
}

export interface Book {
  readonly title?: string;
  /** ISO date. */
  readonly date?: string;
  /** Addresses of the chapters in reading order, as from the package part. */
  readonly chapters: readonly string[];
}

/** Reads the package part. */
export function packageIn(opf: Uint8Array): Book {
  const hrefs = new Map<string, string>();
  const spine: string[] = [];
  const told = new Map<string, string>();
  let inside = "";
  readXml(opf, {
    open(name, { id, href, idref }) {
      inside = name;
      if (name === "item" && id !== undefined && href !== undefined) hrefs.set(id, href);
      // What is not linear is opened from the text, as notes are; it is read all the same.
      if (name === "itemref" && idref !== undefined) spine.push(idref);
    },
    close() {
      inside = "";
    },
    text(words) {
      if (inside === "title" || inside === "date")
        told.set(inside, (told.get(inside) ?? "") + words);
    },
  });
  const title = told.get("title")?.trim();
  const date = parseDate(told.get("date")?.trim() ?? "");
  return {
    ...(title !== undefined && title !== "" && { title }),
    ...(date !== undefined && { date }),
    chapters: spine.flatMap((id) => decoded(hrefs.get(id))),
  };
}

function decoded(href: string | undefined): readonly string[] {
  if (href === undefined) return [];
  const path = href.split("#", 1)[0] ?? "";
  try {
    return [decodeURIComponent(path)];
  } catch {
    return [path];
  }
}

/** Names of the entries that are encrypted. Fonts often are, and need not be read. */
export function encryptedIn(files: Files): ReadonlySet<string> {
  const found = new Set<string>();
  const part = files.get("META-INF/encryption.xml");
  if (part === undefined) return found;
  readXml(part, {
    ...IGNORE,
    open(name, attributes) {
      if (name === "CipherReference") for (const uri of decoded(attributes.URI)) found.add(uri);
    },
  });
  return found;
}
