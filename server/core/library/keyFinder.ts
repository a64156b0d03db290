// Where the words of a note's sentence stand in one sentence of a reference after the other. The keys are turned into the
// reference's numbers once, and a sentence's packed terms are gone through once for all of them: looking each key up in each
// sentence took a third of a note's check.

import type { Term } from "../lexicon/terms.ts";
import { contains, type Span } from "../text/span.ts";
import { type Library, type SentencePlace, sentenceAt } from "./library.ts";
import { type IndexedSentence, numeralOf, type ReferenceIndex } from "./referenceIndex.ts";
import { eachTerm, keyCount, numberOf, type SoughtKey, soughtKey } from "./termIndex.ts";

/** By the key's place in the list of keys: where it stands in the passage's prose, or undefined where it does not. */
export type KeySpans = readonly (readonly Span[] | undefined)[];

/**
 * Finds the keys (words, concepts, entities; none of the dictionary) in sentences. Numerals and parts of names are left out, as
 * in `SentenceSpans`. What was found is kept as long as the finder: neighbours of candidates are candidates.
 */
export function keyFinder(
  library: Library,
  keys: readonly string[],
): (place: SentencePlace) => KeySpans {
  const ids = new Map(keys.map((key, id) => [key, id]));
  const sought = keys.map(soughtKey);
  const numbered = new Map<ReferenceIndex, Int32Array>();
  const found = new Map<IndexedSentence, KeySpans>();
  return (place) => {
    const sentence = sentenceAt(place);
    const known = found.get(sentence);
    if (known !== undefined) return known;
    let numbers = numbered.get(place.index);
    if (numbers === undefined) {
      numbers = numbersOf(place.index, sought);
      numbered.set(place.index, numbers);
    }
    const spans = spansIn(library, place, sentence, { ids, numbers });
    found.set(sentence, spans);
    return spans;
  };
}

/** The numbers that a reference gives the keys; -1 for those it does not have. */
function numbersOf({ terms }: ReferenceIndex, keys: readonly SoughtKey[]): Int32Array {
  const numbers = new Int32Array(keys.length);
  keys.forEach((key, id) => {
    numbers[id] = numberOf(terms, key);
  });
  return numbers;
}

/** By a reference's number: one more than the key's place in the list; of the numbers in `marked`, 0 else. */
let slots = new Uint32Array(1024);
let marked: Int32Array = new Int32Array();

const NONE: KeySpans = [];

function spansIn(
  library: Library,
  place: SentencePlace,
  { figures }: IndexedSentence,
  { ids, numbers }: { readonly ids: ReadonlyMap<string, number>; readonly numbers: Int32Array },
): KeySpans {
  const { terms } = place.index;
  const names = library.namesAt(place);
  let spans: (Span[] | undefined)[] | undefined;
  const numerals = figures.map(numeralOf);
  const add = (id: number, span: Span) => {
    for (const numeral of numerals) if (contains(numeral, span)) return;
    spans ??= [];
    const own = spans[id];
    if (own === undefined) spans[id] = [span];
    else own.push(span);
  };
  if (slots.length < keyCount(terms)) {
    slots = new Uint32Array(keyCount(terms) * 2);
    marked = new Int32Array();
  }
  if (marked !== numbers) {
    mark(marked, false);
    mark(numbers, true);
    marked = numbers;
  }
  eachTerm(terms, place.at, (number, start, end) => {
    const slot = slots[number] ?? 0;
    if (slot === 0) return;
    const span = { start, end };
    // A name is matched as a whole: the "home" of Mi Home is nobody's house.
    if (!isWithin(span, names)) add(slot - 1, span);
  });
  for (const { key, span } of names) {
    const id = ids.get(key);
    if (id !== undefined) add(id, span);
  }
  return spans ?? NONE;
}

function isWithin(span: Span, names: readonly Term[]): boolean {
  for (const name of names) if (contains(name.span, span)) return true;
  return false;
}

function mark(numbers: Int32Array, isOn: boolean): void {
  for (let id = 0; id < numbers.length; id++) {
    const number = numbers[id] ?? -1;
    if (number >= 0) slots[number] = isOn ? id + 1 : 0;
  }
}
