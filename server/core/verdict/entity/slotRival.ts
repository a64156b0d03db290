// The rival that stands between the words that stand around the note's name, found or not as a name in the article.

import type { Entity } from "../../library/entity/entities.ts";
import type { SentencePlace } from "../../library/library.ts";
import type { EntityType } from "../../mention/mention.ts";
import type { Span } from "../../text/span.ts";
import { passageOf } from "../evidence.ts";
import type { Candidate } from "../figure/candidates.ts";
import type { NoteSentence } from "../figure/noteSentence.ts";
import type { NoteName } from "./noteNames.ts";
import { isSetAgainst } from "./role.ts";
import { isAnother, mayStandFor } from "./sameName.ts";
import { slotOf } from "./slot.ts";

export interface Rival {
  readonly place: SentencePlace;
  readonly entity: Entity;
  /** In the passage's prose. */
  readonly span: Span;
}

export interface NearRival extends Rival {
  /** 0..1: share of the words around the note's name that stand around this one. */
  readonly near: number;
}

/** What stands in the place of the name, whether or not the article was found to name something there. */
export function inSlot(
  { place, foreign }: Candidate,
  name: NoteName,
  { text, span }: NoteSentence,
  names: readonly NoteName[],
): NearRival | undefined {
  const sentence = place.index.sentence(place.at);
  if (sentence === undefined || foreign) return undefined;
  const { text: prose } = passageOf(place).prose;
  const own = { start: name.span.start - span.start, end: name.span.end - span.start };
  const note = text.slice(span.start, span.end);
  if (isSetAgainst(note.slice(0, own.start))) return undefined;
  const slot = slotOf(note, own, prose.slice(sentence.span.start, sentence.span.end));
  if (slot === undefined) return undefined;
  const there = { start: slot.start + sentence.span.start, end: slot.end + sentence.span.start };
  const written = prose.slice(there.start, there.end);
  if (STANDS_FOR.test(written)) return undefined;
  const entity = unlisted(written, name.type);
  if (!isAnother(name, entity, foreign)) return undefined;
  if (names.some((other) => other !== name && mayStandFor(other, entity))) return undefined;
  return { place, entity, span: there, near: 1 };
}

/** What stands for a name told before. Matches 全县, 该公司, 同社; not 全聚德集团. */
const STANDS_FOR =
  /^(?:[全本该該此各两兩](?:[县縣市省区區州国國校院厂廠]|公司|集团|集團|地)|同[社市県町村区校])$/u;

/** What an article has in the place of a name, whether or not it was found to name something. */
export function unlisted(written: string, type: EntityType): Entity {
  return { id: "", name: written, names: [written], type, count: 0, references: [], mentions: [] };
}
