// The index of each reference: one that is bound by several notes is indexed once.

import type { Reference } from "../reference/reference.ts";
import { indexReference, type ReferenceIndex } from "./referenceIndex.ts";

const indexes = new WeakMap<Reference, ReferenceIndex>();

export function indexOf(reference: Reference): ReferenceIndex {
  const known = indexes.get(reference);
  if (known !== undefined) return known;
  const made = indexReference(reference);
  indexes.set(reference, made);
  return made;
}

/** Of a reference that comes with its index. */
export function rememberIndex(reference: Reference, index: ReferenceIndex): void {
  indexes.set(reference, index);
}
