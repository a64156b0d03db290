// References that are no text files in Unicode, as text documents that an editor shows: a scheme of our own, whose documents are the
// texts of the references, character by character, so that every place in one is the same place in the other.

import { isTextFile } from "../core/index.ts";
import { canonicalUri, pathOf } from "./uri.ts";

export const REFERENCE_SCHEME = "tieout-reference";

/**
 * `tieout-reference:/desk/report.pdf.txt?file%3A%2F%2F%2Fdesk%2Freport.pdf`: the editor shows the path's last name, and takes
 * what ends in txt for plain text.
 */
export function toVirtual(uri: string): string {
  return (
    canonicalUri(`${REFERENCE_SCHEME}:${encodeURI(pathOf(uri))}.txt`) +
    `?${encodeURIComponent(uri)}`
  );
}

/** The reference's own URI; undefined for any other document's. */
export function fromVirtual(uri: string): string | undefined {
  if (!uri.startsWith(`${REFERENCE_SCHEME}:`)) return undefined;
  const query = uri.slice(uri.indexOf("?") + 1);
  try {
    return canonicalUri(decodeURIComponent(query));
  } catch {
    return undefined;
  }
}

/** The reference that an editor's document shows: the file itself, or the one whose text it is. */
export function articleUri(uri: string): string {
  return fromVirtual(uri) ?? canonicalUri(uri);
}

/**
 * What an editor opens to show a reference. Editors take a text file for UTF-8, and would show one of another encoding
 * otherwise than it was read.
 */
export function shownUri(uri: string, encoding = "UTF-8"): string {
  return isTextFile(uri) && encoding.startsWith("UTF-") ? uri : toVirtual(uri);
}
