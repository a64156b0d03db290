// The names of a piece of the note: those that the references know, and those that only look like names.

import type { Entity } from "../../library/entity/entities.ts";
import type { Library } from "../../library/library.ts";
import type { EntityType } from "../../mention/mention.ts";
import { contains, overlaps, type Span, slice } from "../../text/span.ts";
import { mentionsIn, namesIn } from "../wordsIn.ts";
import { nearlyNamed } from "./nearlyNamed.ts";
import { nearlyNamedLatin } from "./nearlyNamedLatin.ts";

export interface NoteName {
  /** In the leaf's prose. */
  readonly span: Span;
  readonly written: string;
  readonly type: EntityType;
  /** Undefined for a name that no reference has. */
  readonly entity: Entity | undefined;
}

/** In order, not overlapping. "Irish Ferries" and 岡山地方裁判所 are one name, though the references know Irish and 岡山 alone. */
export function noteNames(text: string, library: Library): readonly NoteName[] {
  const found = mentionsIn(text).map(
    ({ span, type }): NoteName => ({ span, written: slice(text, span), type, entity: undefined }),
  );
  const known = namesIn(text, library.entities())
    .map(
      ({ span, entity }): NoteName => ({
        span,
        written: slice(text, span),
        type: entity.type,
        entity,
      }),
    )
    .filter((name) => !found.some((other) => isPartOf(name, other)));
  const others = found.filter(({ span }) => !known.some((name) => overlaps(name.span, span)));
  const named = [...known, ...others];
  const slips = [...nearlyNamed(text, library), ...nearlyNamedLatin(text, library)]
    .filter(({ span }) => !named.some((name) => overlaps(name.span, span)))
    .map(({ span, entity: { type } }): NoteName => {
      return { span, written: slice(text, span), type, entity: undefined };
    });
  return [...named, ...slips]
    .filter(({ span }) => !TIME_ZONE.test(text.slice(span.end, span.end + ZONE_REACH)))
    .sort((a, b) => a.span.start - b.span.start);
}

/** Whether a place's name only helps to make the name of something else. */
function isPartOf(name: NoteName, { span, type }: NoteName): boolean {
  // 三宅怜奈 is no place where the 三宅玲奈 of the article is called 三宅.
  const whole = name.type === "person" && type === "person";
  if (!whole && (name.type !== "place" || type === "place")) return false;
  return contains(span, name.span) && span.end - span.start > name.span.end - name.span.start;
}

/** 伦敦当地时间, "Beijing time": by which clock something is told, not where it was. Not "Paris timetable". */
const TIME_ZONE = /^(?:当地|當地|現地)?(?:时间|時間)|^ (?:local |standard |summer )?time\b/iu;
const ZONE_REACH = 16;
