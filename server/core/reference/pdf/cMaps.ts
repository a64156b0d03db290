// The character maps that a PDF names and every reader must bring: unpacked when the first file asks for one.

import { inflateSync } from "fflate";
import { cMapData, cMapIndex } from "../generated/cmaps.ts";

/** The packed map of that name ("GBK-EUC-H"); undefined where the PDF standard knows none. */
export function findCMap(name: string): Uint8Array | undefined {
  maps ??= unpack();
  return maps.get(name) ?? maps.get(name.replace(OLDER, "-UTF16-"));
}

let maps: ReadonlyMap<string, Uint8Array> | undefined;

/**
 * `UniGB-UCS2-H`, `UniJIS-UCS2-HW-H`, `UniJIS2004-UTF16-H`: the maps from UTF-16 hold what the older ones from UCS-2 hold. The
 * widths of their Latin letters may be off, their characters are not. Not: `Adobe-GB1-UCS2`.
 */
const OLDER = /(?:2004)?-(?:UCS2|UTF16)(?:-HW)?-/u;

function unpack(): ReadonlyMap<string, Uint8Array> {
  const packed = Uint8Array.from(atob(cMapData), (char) => char.charCodeAt(0));
  const bytes = inflateSync(packed);
  const found = new Map<string, Uint8Array>();
  const words = cMapIndex.split(" ");
  let at = 0;
  for (let i = 0; i < words.length; i += 2) {
    const length = Number(words[i + 1]);
    found.set(words[i] ?? "", bytes.slice(at, at + length));
    at += length;
  }
  return found;
}

/** Given by every host of JavaScript, but by none of the language's own libraries. */
declare const atob: (base64: string) => string;
