// A reference with its index as plain bytes, to be sent between threads and kept on the disk: what was read and indexed once
// need not be read again.

import type { Reference } from "../reference/reference.ts";
import { indexOf, rememberIndex } from "./indexes.ts";
import { type ByteSource, bytesIn } from "./pack/byteSource.ts";
import { INDEX_SECTIONS, openIndex } from "./pack/packIndex.ts";
import { openReference, packReference, REFERENCE_SECTIONS } from "./pack/packReference.ts";
import { joinSections, openSections, type Sections, sectionsFrom } from "./pack/sections.ts";

/** The reference, indexed, in an array of its own: its buffer may be transferred. Some 8 bytes a character. */
export function encodeReference(reference: Reference): Uint8Array {
  return joinSections([...packReference(reference), ...indexOf(reference).pieces()]);
}

/**
 * The reference that `encodeReference` was given, with its index: a library takes it without reading it again. It keeps the
 * bytes, which must not change, and unpacks from them what is asked for. Undefined for bytes that are damaged, cut short or of
 * another version. The words that made the index are not in the checksums: who keeps files must keep them by the version of
 * Tieout that made them.
 */
export function decodeReference(bytes: Uint8Array): Reference | undefined {
  const sections = openSections(bytesIn(bytes));
  try {
    // All of it is at hand: damage is seen now.
    for (let piece = 0; piece < (sections?.count ?? 0); piece++) sections?.once(piece);
  } catch {
    return undefined;
  }
  return sections && open(sections);
}

/** A reference whose bytes stay where they are, and what tells them from all others. */
export interface OpenedReference {
  readonly reference: Reference;
  readonly print: Uint8Array;
}

/**
 * The same of bytes that are read when they are asked for: a third of them now, the others when the article is looked at. Where
 * those are gone or damaged by then, the source is told, and what asked for them throws.
 */
export function openReferenceIn(source: ByteSource): OpenedReference | undefined {
  const sections = openSections(source);
  const reference = sections && open(sections);
  return reference && { reference, print: sections.print };
}

function open(sections: Sections): Reference | undefined {
  if (sections.count !== REFERENCE_SECTIONS + INDEX_SECTIONS) return undefined;
  const reference = openReference(sections);
  rememberIndex(reference, openIndex(reference, sectionsFrom(sections, REFERENCE_SECTIONS)));
  return reference;
}
