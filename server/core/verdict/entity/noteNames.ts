// The names of a piece of the note: those that the references know, and those that only look like names.

import type { Entity } from "../../library/entity/entities.ts";
import type { Library } from "../../library/library.ts";
import { findEntityMentions } from "../../mention/entity/entity.ts";
import type { EntityType } from "../../mention/mention.ts";
import { overlaps, type Span, slice } from "../../text/span.ts";
import { namesIn } from "../wordsIn.ts";

export interface NoteName {
  /** In the leaf's prose. */
  readonly span: Span;
  readonly written: string;
  readonly type: EntityType;
  /** Undefined for a name that no reference has. */
  readonly entity: Entity | undefined;
}

/** In order, not overlapping. */
export function noteNames(text: string, library: Library): readonly NoteName[] {
  const known = namesIn(text, library.entities()).map(
    ({ span, entity }): NoteName => ({
      span,
      written: slice(text, span),
      type: entity.type,
      entity,
    }),
  );
  const others = findEntityMentions(text)
    .filter(({ span }) => !known.some((name) => overlaps(name.span, span)))
    .map(
      ({ span, type }): NoteName => ({ span, written: slice(text, span), type, entity: undefined }),
    );
  return [...known, ...others]
    .filter(({ span }) => !TIME_ZONE.test(text.slice(span.end, span.end + ZONE_REACH)))
    .sort((a, b) => a.span.start - b.span.start);
}

/** 伦敦当地时间, "Beijing time": by which clock something is told, not where it was. Not "Paris timetable". */
const TIME_ZONE = /^(?:当地|當地|現地)?(?:时间|時間)|^ (?:local |standard |summer )?time\b/iu;
const ZONE_REACH = 16;
