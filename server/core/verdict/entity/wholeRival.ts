// The rival of a name in a sentence that is the article's in all else, its amounts among it: 何永福在广州做围巾,退货率31% where the
// article has him in 绍兴. What part the name plays then needs no look, where either sentence has one name of the kind.

import { type Library, sentenceAt } from "../../library/library.ts";
import { contains } from "../../text/span.ts";
import { type Candidate, tellsAllFigures } from "../figure/candidates.ts";
import type { NoteSentence } from "../figure/noteSentence.ts";
import { type Named, namedAt } from "./namedAt.ts";
import type { NoteName } from "./noteNames.ts";
import { isAnother, isUntold } from "./sameName.ts";
import type { NearRival } from "./slotRival.ts";

/** Share of the words, the name's own left out, from which the sentence is the article's. */
const WHOLE = 0.85;

/** Mentions of the note's name that are looked at for the others of its sentence. */
const MENTIONS = 40;

export function wholeRival(
  candidate: Candidate,
  name: NoteName,
  sentence: NoteSentence,
  around: {
    readonly told: number;
    readonly names: readonly NoteName[];
    readonly library: Library;
  },
): NearRival | undefined {
  const { told, names, library } = around;
  if (told < WHOLE || !KINDS.has(typeOf(name)) || !tellsAmounts(candidate, sentence)) {
    return undefined;
  }
  if (names.some((other) => other !== name && typeOf(other) === typeOf(name))) return undefined;
  const named = namedIn(candidate, library);
  const [only, second] = named.filter(({ entity }) => entity.type === typeOf(name));
  if (only === undefined || second !== undefined) return undefined;
  if (candidate.foreign && isUntold(name, only.entity, names)) return undefined;
  if (!isAnother(name, only.entity, candidate.foreign)) return undefined;
  if (isOfOthers(name, candidate) || isToldWith(name, names, library)) return undefined;
  return { place: candidate.place, entity: only.entity, span: only.span, near: 1 };
}

const KINDS: ReadonlySet<string> = new Set(["person", "organization", "place"]);

function typeOf({ entity, type }: NoteName): string {
  return entity?.type ?? type;
}

/** Whether all figures agree, an amount among them: with a year alone much can be told. */
function tellsAmounts(candidate: Candidate, sentence: NoteSentence): boolean {
  const amounts = sentence.figures.filter(
    (figure) => figure.kind === "quantity" && figure.category !== "ordinal",
  );
  return amounts.length > 0 && tellsAllFigures(candidate, sentence);
}

/** Each once. */
function namedIn({ place }: Candidate, library: Library): readonly Named[] {
  const own = sentenceAt(place).span;
  const found = namedAt(place, library).filter(({ span }) => contains(own, span));
  return found.filter(({ entity }, i) => found.findIndex((one) => one.entity === entity) === i);
}

/** Whether other references name it, and the candidate's does not: then the sentence is of theirs. */
function isOfOthers({ entity }: NoteName, { place }: Candidate): boolean {
  const uris = entity?.references ?? [];
  return uris.length > 0 && !uris.includes(place.index.reference.uri);
}

/** Whether a reference names the note's name and another of its sentence together: 何永福 may be of both. */
function isToldWith(name: NoteName, names: readonly NoteName[], library: Library): boolean {
  const others = new Set(
    names.flatMap(({ entity }) =>
      entity === undefined || entity === name.entity ? [] : entity.id,
    ),
  );
  if (name.entity === undefined || others.size === 0) return false;
  return name.entity.mentions.slice(0, MENTIONS).some(({ reference, passage, span }) => {
    const index = library.references.get(reference);
    if (index === undefined) return false;
    const at = index.sentenceWith(passage, span.start);
    return library.namesAt({ index, at }).some(({ key }) => others.has(key.slice(2)));
  });
}
