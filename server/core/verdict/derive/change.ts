// Which way a told amount goes: 0.8元 of 比4月末高0.8元 was added to the level before, "30 fewer" was taken from it.

import type { QuantityMention } from "../../mention/mention.ts";

/** Words right before the amount: 高0.8元, 多出11.3册, "up 30". Not 最高. */
const BEFORE = {
  up: /(?:(?<!最)高[出了]?|多[出了]?|[贵貴]了?|增加?了?|提高了?|上升了?|上涨了?|超出|\b(?:up|added|adding|gain(?:ed|s)?)(?: by)?)(?:约|近|将近)? ?$/iu,
  down: /(?:(?<!最)低了?|少了?|减少?了?|下降了?|下跌了?|降低了?|\b(?:down|lost|cut|shed)(?: by)?)(?:约|近|将近)? ?$/iu,
} as const;

/** Words right after it: "30 more than", 2,000円高い, 88人増え. Not "more than 30". */
const AFTER = {
  up: /^ (?:\w+ )?(?:more|higher|longer|older|later|heavier|larger|up)\b|^(?:ほど|も)?(?:高[いく]|多[いく]|長[いく]|増え|増の|上回|引き上げ|値上げ|上が[りっる]|伸び|膨らん|上振れ)/iu,
  down: /^ (?:\w+ )?(?:fewer|less|lower|shorter|younger|earlier|lighter|smaller|down)\b|^(?:ほど|も)?(?:低[いく]|安[いく]|少な[いく]|短[いく]|減[りっの]|下回|引き下げ|値下げ|下が[りっる]|縮|下振れ)/iu,
} as const;

const REACH = { before: 12, after: 24 };

/** The way of the change that the figure tells; undefined for a level. */
export function changeOf(
  { direction, span }: QuantityMention,
  text: string,
): "up" | "down" | undefined {
  if (direction !== undefined) return direction;
  const before = text.slice(Math.max(0, span.start - REACH.before), span.start);
  const after = text.slice(span.end, span.end + REACH.after);
  if (BEFORE.up.test(before) || AFTER.up.test(after)) return "up";
  return BEFORE.down.test(before) || AFTER.down.test(after) ? "down" : undefined;
}
