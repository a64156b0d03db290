// Where the words of one sentence of a reference stand, by key. Looked up in the packed terms when asked for: a note's
// sentence asks sixteen sentences and their neighbours for a dozen words each, and most of them are not there.

import type { Dictionary } from "../lexicon/dictionary.ts";
import type { Term } from "../lexicon/terms.ts";
import { contains, type Span } from "../text/span.ts";
import { dictionaryTerms } from "./dictionaryPlaces.ts";
import { numeralOf, type ReferenceIndex } from "./referenceIndex.ts";
import { spansOfTerm } from "./termIndex.ts";

/** Term key -> its spans in the passage's prose, numerals and parts of names left out. */
export interface SentenceSpans {
  /** The entities named here, with `e:` keys. */
  readonly names: readonly Term[];
  /** Undefined where the key does not stand here. */
  get(key: string): readonly Span[] | undefined;
  has(key: string): boolean;
}

/** Of the sentence `at` of a reference; `names` are the entities there, with `e:` keys. */
export function sentenceSpans(
  index: ReferenceIndex,
  at: number,
  { names, dictionary }: { readonly names: readonly Term[]; readonly dictionary?: Dictionary },
): SentenceSpans {
  const { figures = [], passage = 0, span: own = { start: 0, end: 0 } } = index.sentence(at) ?? {};
  let translated: readonly Term[] | undefined;
  const all = (key: string): readonly Span[] => {
    if (key.startsWith("e:")) return spansIn(names, key);
    if (key.startsWith("r:")) return spansOfTerm(index.terms, at, key.slice(2));
    if (!key.startsWith("d:")) return spansOfTerm(index.terms, at, key);
    const { prose } = index.reference.passages[passage] ?? { prose: { text: "" } };
    translated ??= dictionaryTerms(prose.text, own, dictionary);
    return spansIn(translated, key);
  };
  // A name is matched as a whole: the "home" of Mi Home is nobody's house.
  const stands = (key: string) => (span: Span) =>
    !figures.some((figure) => contains(numeralOf(figure), span)) &&
    (/^[er]:/u.test(key) || !names.some((name) => contains(name.span, span)));
  const get = (key: string) => {
    const found = all(key);
    if (found.length === 0) return undefined;
    if (figures.length === 0 && names.length === 0) return found;
    const standing = found.filter(stands(key));
    return standing.length === 0 ? undefined : standing;
  };
  return { names, get, has: (key) => get(key) !== undefined };
}

function spansIn(terms: readonly Term[], key: string): readonly Span[] {
  return terms.filter((term) => term.key === key).map(({ span }) => span);
}
