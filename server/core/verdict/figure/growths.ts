// One change told in two ways: as a percentage and as a multiple, 6割増えた and 1.6倍に膨らんだ; as a half and as what became
// of it, 半分になった and 半減した.

import type { QuantityMention } from "../../mention/mention.ts";

/** Both figures in one unit, percent of growth or multiples; undefined where they are no two tellings of a change. */
export function asGrowths(
  note: QuantityMention,
  article: QuantityMention,
): readonly [QuantityMention, QuantityMention] | undefined {
  for (const told of [growthOf, halfOf]) {
    const [here, there] = [told(note), told(article)];
    if (here !== undefined && there !== undefined) return [here, there];
  }
  return undefined;
}

/** The figure as a growth in percent; undefined for what is none. */
function growthOf(figure: QuantityMention): QuantityMention | undefined {
  const { category, value, step, direction } = figure;
  if (typeof value !== "number") return undefined;
  if (category === "percent") return direction === "up" ? figure : undefined;
  if (category !== "multiple" || value <= 1) return undefined;
  return { ...figure, category: "percent", value: (value - 1) * 100, step: step * 100 };
}

/** 半減, which is 半分になった and "down 50 %"; undefined for what is no half. */
function halfOf(figure: QuantityMention): QuantityMention | undefined {
  const { category, value, direction } = figure;
  const isHalf = category === "percent" ? value === 50 : value === 0.5;
  // "Half of the patients" is a share: only a fall is told by a multiple too.
  if (!isHalf || direction !== "down") return undefined;
  return { ...figure, category: "multiple", value: 0.5 };
}
