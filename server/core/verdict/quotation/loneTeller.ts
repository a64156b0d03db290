// Who must have said words that no verb of speech gives to anybody: the one person whom their passage is about, where the
// speaker of the note is named elsewhere in the article and not near. 汤和平把冻害归因于品种单一。“不是早芽不好” is not 蓝秋月's.

import type { Library } from "../../library/library.ts";
import { tellerOf } from "../../mention/quotation/teller.ts";
import type { Reference } from "../../reference/reference.ts";
import { foldChars } from "../../text/fold.ts";
import { toOriginal } from "../../text/offsetMap.ts";
import { splitSentences } from "../../text/sentences.ts";
import { type Span, slice } from "../../text/span.ts";
import { type ArticleTeller, distinctPeople, placeIn } from "./articleTeller.ts";
import type { NamedPerson } from "./tellerNames.ts";

/** Words of an article. */
interface Words {
  readonly reference: Reference;
  readonly span: Span;
}

/** As `articleTeller`, which gave nothing for the words. */
export function loneTeller(
  speaker: NamedPerson,
  place: Words,
  library: Library,
): ArticleTeller | undefined {
  const { reference, span } = place;
  const at = passageAt(reference, span);
  const passage = reference.passages[at];
  if (passage === undefined || !isAbsent(speaker, place)) return undefined;
  const { text, told, people, offset } = placeIn(passage, span, library);
  const kind = tellerOf(
    text,
    told,
    people.map((person) => person.span),
  ).kind;
  const [only, another] = distinctPeople(people);
  if (kind === "stranger" || only === undefined || another !== undefined) return undefined;
  if (only.span.end > told.start || !opensSentence(text, only.span)) return undefined;
  if (isProtagonist(speaker, only, reference)) return undefined;
  const { start, end } = only.span;
  return {
    ...only,
    span: toOriginal(passage.prose.map, { start: start + offset, end: end + offset }),
    told: slice(text, only.span),
  };
}

function passageAt({ passages }: Reference, span: Span): number {
  return passages.findIndex((one) => one.span.start <= span.start && span.start < one.span.end);
}

/** Whether the article names the speaker, but not in the passage of the words nor beside it. */
export function isAbsent(speaker: NamedPerson, { reference, span }: Words): boolean {
  const at = passageAt(reference, span);
  const named = passagesNaming(speaker, reference);
  return named.length > 0 && !named.some((one) => Math.abs(one - at) <= 1);
}

/** Where the article names somebody, by any part of any name. */
function passagesNaming({ name, entity }: NamedPerson, { passages }: Reference): readonly number[] {
  const parts = [...new Set([name, ...(entity?.names ?? [])].flatMap(partsOf))];
  return passages.flatMap(({ prose }, i) => {
    const folded = foldChars(prose.text);
    return parts.some((part) => folded.includes(part)) ? [i] : [];
  });
}

/** Stringer of Howard Stringer, 大槻 and 慎一 of 大槻慎一, 卢总 of 卢伟冰. */
function partsOf(name: string): readonly string[] {
  const folded = foldChars(name);
  if (!/^\p{Script=Han}+$/u.test(folded)) {
    return folded.split(/[\s·・•‧＝=]+/u).filter((word) => word.length > 2);
  }
  const titled = TITLES.map((title) => folded.charAt(0) + title);
  return folded.length < 3 ? [folded] : [folded.slice(0, 2), folded.slice(-2), ...titled];
}

const TITLES = ["总", "董", "工", "导", "某", "先生", "女士", "老师", "教授", "院士", "医生"];

/** "Hedda Sorrell preferred", 省农科院研究员汤和平把; not 谈到王强. */
function opensSentence(text: string, name: Span): boolean {
  const own = splitSentences(text).find(({ start, end }) => start <= name.start && name.end <= end);
  const lead = own === undefined ? "" : text.slice(own.start, name.start).trimStart();
  return OPENS.test(lead) && !SPOKEN_OF.test(lead);
}

/** What somebody is, before the name: no clause. */
const OPENS = /^[^，,。、:：“”"「」]{0,40}$/u;

/** He is not who speaks there. */
const SPOKEN_OF =
  /(?:谈到|谈起|談到|说起|說起|提到|提起|提及|对于|關於|关于|对|與|与|跟|和|比|让|请|问|见|给|被|据)$|\b(?:of|about|to|with|for|on|by|from|than|like|unlike|asked|told|and|when|if|as|after|before)\b/iu;

/** Whoever an article is about speaks in it without being named again. */
function isProtagonist(speaker: NamedPerson, other: NamedPerson, reference: Reference): boolean {
  const named = passagesNaming(speaker, reference);
  const title = foldChars(reference.title ?? "");
  const parts = [speaker.name, ...(speaker.entity?.names ?? [])].flatMap(partsOf);
  return (
    named.includes(0) ||
    parts.some((part) => title.includes(part)) ||
    named.length > passagesNaming(other, reference).length
  );
}
