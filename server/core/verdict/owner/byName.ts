// Whose figure it is by the name that the note tells it of: "Wyebridge lost 412 homes" has the number of Calder Vale.

import type { Library } from "../../library/library.ts";
import type { EntityType, QuantityMention } from "../../mention/mention.ts";
import { contains, slice } from "../../text/span.ts";
import type { NoteSentence } from "../figure/noteSentence.ts";
import { isAlike } from "./byOtherTime.ts";
import { leadingTo } from "./inForce.ts";
import { namesOf, ownersOf, ownNames, tellingAt } from "./names.ts";
import { saysOf } from "./saysOf.ts";
import { shareOf } from "./share.ts";
import { isNearInSize, type Told } from "./told.ts";

/** The note names somebody of whom another figure is told, and nobody names them with this one. */
export function byName(
  figure: QuantityMention,
  other: Told,
  rivals: readonly Told[],
  sentence: NoteSentence,
  library: Library,
): Told | undefined {
  const able = rivals.filter(
    (one) =>
      one.fit >= other.fit &&
      isNearInSize(one.figure, other.figure) &&
      one.local >= other.local * AS_MUCH,
  );
  if (able.length === 0 || saysOf(sentence).contrast) return undefined;
  for (const { key, type } of namesOf(figure, sentence, library)) {
    const owners = (told: Told) =>
      ownersOf(told.figure, told.candidate.place, tellingAt(told.candidate.place), type, library);
    const theirs = owners(other);
    const next = isNamedWith(key, figure, sentence)
      ? able.find((one) => isNamedLater(key, other, one, library))
      : undefined;
    if (next !== undefined) return next;
    if (theirs.size === 0 || [...theirs].some((own) => isOneName(own, key))) continue;
    if ([...theirs].some((own) => isToldShort(own, key, sentence, library))) continue;
    // "Ashdown, Dunmore and the directors, with 3.5%": of several names none is surely the figure's.
    const rival = able.find(
      (one) =>
        owners(one).has(key) && (owners(one).size === 1 || isNamedBeside(one, type, library)),
    );
    if (rival !== undefined) return rival;
  }
  return undefined;
}

/** Share of what the figure's own sentence tells of the note, at least, that what is told of the name must tell. */
const AS_MUCH = 0.4;

/** "Haldane" and "Haldane Aggregates": one may be short for the other. */
function isOneName(a: string, b: string): boolean {
  return a.startsWith(b) || b.startsWith(a);
}

/** ガス of 北浜ガス, beside 北浜電力: whether the note has the end of a name that its own name does not end with. */
function isToldShort(
  own: string,
  key: string,
  { text, span }: NoteSentence,
  library: Library,
): boolean {
  const { byId } = library.entities();
  const [theirs, ours] = [own, key].map((each) => byId.get(each.slice(2))?.names ?? []);
  const words = slice(text, span);
  return (theirs ?? []).some((name) => {
    const end = NAME_END.exec(name)?.[0];
    return (
      end !== undefined && words.includes(end) && !(ours ?? []).some((one) => one.includes(end))
    );
  });
}

/** ガス, 電力: what firms of one house are told apart by. */
const NAME_END = /(?<=\p{Script=Han}{2})(?:[\p{Script=Katakana}ー]{2,8}|\p{Script=Han}{2})$/u;

/** Whether the note has the name in the figure's own clause, and the figure alone of its kind. */
function isNamedWith(key: string, figure: QuantityMention, sentence: NoteSentence): boolean {
  const share = shareOf(figure, sentence);
  const { words, figures } = sentence;
  return (
    words.some(({ keys, span }) => keys.includes(key) && contains(share, span)) &&
    !figures.some((one) => one.kind === "quantity" && one !== figure && isAlike(one, figure))
  );
}

/** Whether a name of the kind stands in the figure's own share of its sentence. */
function isNamedBeside({ figure, candidate }: Told, type: EntityType, library: Library): boolean {
  return ownNames(figure, candidate.place, tellingAt(candidate.place), type, library).size > 0;
}

/** Sentences at the start of an article that say whom it is about. */
const OPENING = 3;

/** Whether the name is first told with the rival: "8.4 assists, second only to Gu Xiaofan's 9.1". What stands before is not Gu's. */
function isNamedLater(
  key: string,
  { candidate, figure }: Told,
  rival: Told,
  library: Library,
): boolean {
  if (rival.candidate !== candidate || rival.figure.span.start < figure.span.end) return false;
  const { place } = candidate;
  const share = shareOf(rival.figure, tellingAt(place));
  const named = library.spansAt(place).names.filter((name) => name.key === key);
  if (named.length === 0) return false;
  if (!named.every(({ span }) => contains(share, span) && span.end <= rival.figure.span.start))
    return false;
  const first = Array.from({ length: Math.min(OPENING, place.at) }, (_, at) => ({ ...place, at }));
  return ![...leadingTo(place), ...first].some((before) =>
    library.spansAt(before).names.some((name) => name.key === key),
  );
}
