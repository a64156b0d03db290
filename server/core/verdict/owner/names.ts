// Who or what a figure is told of: the names in its own share of the sentence, else in the sentence, else before it, else
// in the reference's first words.

import { type Library, type SentencePlace, sentenceAt } from "../../library/library.ts";
import type { IndexedSentence } from "../../library/referenceIndex.ts";
import type { EntityType, QuantityMention } from "../../mention/mention.ts";
import { contains, type Span } from "../../text/span.ts";
import type { NoteSentence } from "../figure/noteSentence.ts";
import { oncePer } from "../oncePer.ts";
import { shareOf, type Telling } from "./share.ts";

/** An entity's key ("e:person:雷军") and what kind of name it is. */
export interface Named {
  readonly key: string;
  readonly type: EntityType;
}

/** Names in the note's sentence that the figure may be told of: those in its own share, else all before it. */
export function namesOf(
  figure: QuantityMention,
  sentence: NoteSentence,
  library: Library,
): readonly Named[] {
  const share = shareOf(figure, sentence);
  const named = namedIn(sentence, library);
  const shared = named.filter(({ span }) => contains(share, span));
  if (shared.length > 0) return withoutLists(shared);
  return withoutLists(named.filter(({ span }) => span.end <= figure.span.start));
}

/** All names that the note's sentence tells. It was read for one library. */
const namedIn = oncePer(({ words }: NoteSentence, library: Library) =>
  words.filter(isWritten).flatMap(({ span, keys }) =>
    keys.flatMap((key) => {
      const name = nameOf(key, library);
      return name === undefined ? [] : [{ ...name, span }];
    }),
  ),
);

/** Names before the sentence, for which a pronoun may stand, are put at its first character: no owners for sure. */
function isWritten({ span }: { readonly span: Span }): boolean {
  return span.end - span.start > 1;
}

/** Of several names of a kind ("North America and Europe … respectively") none is surely the figure's. */
function withoutLists(names: readonly Named[]): readonly Named[] {
  return names.filter(
    ({ key, type }) => !names.some((other) => other.type === type && other.key !== key),
  );
}

/** Sentences before the figure's that are asked for a name of a kind. */
const BACK = 4;

/** Keys of the names of one kind that an article's figure is told of. */
export function ownersOf(
  figure: QuantityMention,
  place: SentencePlace,
  telling: Telling,
  type: EntityType,
  library: Library,
): ReadonlySet<string> {
  const own = ownNames(figure, place, telling, type, library);
  if (own.size > 0) return own;
  for (let at = place.at; at >= Math.max(0, place.at - BACK); at--) {
    const keys = keysIn({ index: place.index, at }, type, library, () => true);
    if (keys.size > 0) return keys;
  }
  return keysIn({ index: place.index, at: 0 }, type, library, () => true);
}

/** The same in the figure's own share of its sentence alone. */
export function ownNames(
  figure: QuantityMention,
  place: SentencePlace,
  telling: Telling,
  type: EntityType,
  library: Library,
): ReadonlySet<string> {
  const share = shareOf(figure, telling);
  return keysIn(place, type, library, (span) => contains(share, span));
}

function keysIn(
  place: SentencePlace,
  type: EntityType,
  library: Library,
  isWithin: (span: Span) => boolean,
): ReadonlySet<string> {
  if (place.index.sentence(place.at) === undefined) return new Set();
  const keys = new Set<string>();
  for (const { key, span } of library.spansAt(place).names) {
    if (nameOf(key, library)?.type === type && isWithin(span)) keys.add(key);
  }
  return keys;
}

function nameOf(key: string, library: Library): Named | undefined {
  const entity = key.startsWith("e:") ? library.entities().byId.get(key.slice(2)) : undefined;
  return entity && { key, type: entity.type };
}

/** The article's sentence as something that tells figures. */
export function tellingAt(place: SentencePlace): Telling {
  const sentence = sentenceAt(place);
  const known = tellings.get(sentence);
  if (known !== undefined) return known;
  const { span, figures, passage } = sentence;
  const text = place.index.reference.passages[passage]?.prose.text ?? "";
  const telling = { text, span, figures };
  tellings.set(sentence, telling);
  return telling;
}

const tellings = new WeakMap<IndexedSentence, Telling>();
