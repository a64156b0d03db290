// A name one slip of the pen away from exactly one name of the references, and known for nothing else: Howerd Stringer for
// Howard Stringer, 卢伟兵 for 卢伟冰.

import { findKnownNames } from "../../lexicon/findKnownNames.ts";
import { pinyinOf } from "../../lexicon/romanize.ts";
import type { Entity } from "../../library/entity/entities.ts";
import type { Library } from "../../library/library.ts";
import { GIVEN_NAMES } from "../../mention/entity/givenNames.ts";
import type { EntityType } from "../../mention/mention.ts";
import { foldChars } from "../../text/fold.ts";
import { toOriginal } from "../../text/offsetMap.ts";
import { evidenceOf } from "../evidence.ts";
import type { Candidate } from "../figure/candidates.ts";
import { foldedText } from "../figure/foldedText.ts";
import type { Evidence } from "../verdict.ts";
import { isSlip } from "./nameSlip.ts";
import { type NearName, nearMisses } from "./nearMisses.ts";
import type { NoteName } from "./noteNames.ts";
import { spelledSlips } from "./spelledSlip.ts";

export interface Misspelled {
  readonly evidence: Evidence;
  /** The name as the references have it. */
  readonly told: string;
  readonly type: EntityType;
}

/** Share of the sentence's words that a sentence with the right name must tell, where the name alone does not convince. */
const TOLD = 0.3;

export function findMisspelled(
  { written, entity }: NoteName,
  candidates: readonly Candidate[],
  library: Library,
): Misspelled | undefined {
  // NS-CC is no slip of NS-CL: what is made of capitals is made to be told apart.
  if (
    entity !== undefined ||
    (/^[^\p{Ll}]*$/u.test(written.replace(/[^\p{L}]/gu, "")) && /\p{Lu}/u.test(written))
  )
    return undefined;
  if (findKnownNames(written).length > 0) return undefined;
  const folded = foldChars(written);
  const near = nearMisses(library.entities(), folded).filter(({ name }) => isSlip(folded, name));
  const [only] = near;
  if (only === undefined) return spelledWrong(folded, candidates, library);
  if (near.some((other) => other.entity !== only.entity)) return undefined;
  if (isWritten(folded, library)) return undefined;
  if (!convinces(folded, only.name) && !isToldWith(only, candidates, library)) return undefined;
  const evidence = placeOf(only.entity, only.name, library);
  return evidence && { evidence, told: evidence.text, type: only.entity.type };
}

/** Whether any reference has the name as the note writes it. */
function isWritten(folded: string, library: Library): boolean {
  return [...library.references.values()].some((index) => foldedText(index).includes(folded));
}

/** "Lu Weibin" where a sentence that tells the note's words has 卢伟冰. */
function spelledWrong(
  folded: string,
  candidates: readonly Candidate[],
  library: Library,
): Misspelled | undefined {
  const [only, second] = spelledSlips(library.entities(), folded);
  if (only === undefined || second !== undefined) return undefined;
  if (isWritten(folded, library)) return undefined;
  if (!isToldWith(only, candidates, library)) return undefined;
  const evidence = placeOf(only.entity, foldChars(only.name), library);
  return evidence && { evidence, told: only.told, type: only.entity.type };
}

/**
 * Whether the slip is one by its looks: a first or last name is the same and the other no given name of its own, or a
 * character is another that is read alike.
 */
function convinces(folded: string, name: string): boolean {
  const [own, other] = [folded.split(" "), name.split(" ")];
  if (own.length > 1) {
    return own.every((part, i) => part === other[i] || !GIVEN_NAMES.has(part));
  }
  if (!/\p{Script=Han}/u.test(folded)) return false;
  // 露西·法莱娅: four characters of five cannot be somebody else's.
  if (/[·・]/u.test(folded) && folded.length >= DOTTED) return true;
  const [a, b] = [pinyinOf(folded), pinyinOf(name)];
  return a.every((readings, i) => readings.some((reading) => b[i]?.includes(reading) === true));
}

/**
 * Whether a sentence that tells the note's words has the name. Of a long word in Latin letters, whether its article tells them: no
 * other is so near to it.
 */
function isToldWith(
  { name, entity }: NearName,
  candidates: readonly Candidate[],
  library: Library,
): boolean {
  const isLong = name.length >= LONG && /^[a-z'’-]+$/u.test(name);
  return candidates.some(
    ({ place, coverage }) =>
      coverage >= TOLD &&
      (library.namesAt(place).some(({ key }) => key === `e:${entity.id}`) ||
        (isLong && entity.references.includes(place.index.reference.uri))),
  );
}

/** Characters of a whole name with its dot. */
const DOTTED = 6;

/** Letters of a long word. */
const LONG = 7;

/** The first place that has the name as it is. */
function placeOf(entity: Entity, folded: string, library: Library): Evidence | undefined {
  for (const { reference: uri, passage, span } of entity.mentions) {
    const index = library.references.get(uri);
    const prose = index?.reference.passages[passage]?.prose;
    if (index === undefined || prose === undefined) continue;
    const told = foldChars(prose.text.slice(span.start, span.end));
    // The surname at the end of a whole name.
    if (told !== folded && !told.endsWith(` ${folded}`)) continue;
    const own = { start: span.end - folded.length, end: span.end };
    const sentence = index.sentence(index.sentenceWith(passage, span.start));
    const context = toOriginal(prose.map, sentence?.span ?? own);
    return evidenceOf(index.reference, toOriginal(prose.map, own), context);
  }
  return undefined;
}
