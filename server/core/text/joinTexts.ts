// Several texts derived from one original, read as one.

import type { DerivedText } from "./offsetMap.ts";

/** The parts with `separator` between them; their origins must not overlap and stand in this order. */
export function joinTexts(parts: readonly DerivedText[], separator: string): DerivedText {
  const derived: number[] = [];
  const original: number[] = [];
  const originalEnd: number[] = [];
  let text = "";
  for (const part of parts) {
    if (text !== "") {
      // Words put in stand where the part before ends.
      const at = originalEnd.at(-1) ?? 0;
      derived.push(text.length);
      original.push(at);
      originalEnd.push(at);
      text += separator;
    }
    const { map } = part;
    for (const [i, start] of map.derived.entries()) {
      derived.push(text.length + start);
      original.push((map.original[i] ?? 0) + map.shift);
      originalEnd.push((map.originalEnd[i] ?? 0) + map.shift);
    }
    text += part.text;
  }
  return { text, map: { derived, original, originalEnd, length: text.length, shift: 0 } };
}
