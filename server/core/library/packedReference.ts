// A reference with its index as plain bytes, to be sent between threads and kept on the disk: what was read and indexed once
// need not be read again.

import type { Reference } from "../reference/reference.ts";
import { indexOf, rememberIndex } from "./indexes.ts";
import { INDEX_SECTIONS, openIndex } from "./pack/packIndex.ts";
import { openReference, packReference, REFERENCE_SECTIONS } from "./pack/packReference.ts";
import { joinSections, splitSections } from "./pack/sections.ts";

/** The reference, indexed, in an array of its own: its buffer may be transferred. Some 6 bytes a character. */
export function encodeReference(reference: Reference): Uint8Array {
  return joinSections([...packReference(reference), ...indexOf(reference).packed]);
}

/**
 * The reference that `encodeReference` was given, with its index: a library takes it without reading it again. It keeps the
 * bytes, which must not change, and unpacks from them what is asked for. Undefined for bytes that are damaged, cut short or of
 * another version. The words that made the index are not in the checksum: who keeps files must keep them by the version of
 * Tieout that made them.
 */
export function decodeReference(bytes: Uint8Array): Reference | undefined {
  const pieces = splitSections(bytes);
  if (pieces?.length !== REFERENCE_SECTIONS + INDEX_SECTIONS) return undefined;
  const reference = openReference(pieces.slice(0, REFERENCE_SECTIONS));
  rememberIndex(reference, openIndex(reference, pieces.slice(REFERENCE_SECTIONS)));
  return reference;
}
