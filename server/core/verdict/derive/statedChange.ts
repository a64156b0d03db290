// Changes between two figures that the sentence names: "from 80 to 100, up 30 %", £6.40 → £6.80, "a third more than the 18,000".

import type { QuantityMention } from "../../mention/mention.ts";
import type { NoteSentence } from "../figure/noteSentence.ts";
import { alike } from "./formulas.ts";
import type { Part } from "./part.ts";
import { isChangeLinked, type Stated, statedOf } from "./stated.ts";
import { isAmount } from "./statedPair.ts";
import type { Target } from "./target.ts";
import { wordsBetween } from "./wordsBetween.ts";

/** Where a change starts: "from 80", 从80, 80から. */
const FROM_BEFORE = /(?:\bfrom|从|由|從)[^,，.。;；]{0,16}$/iu;
const FROM_AFTER = /^[^,，.。;；]{0,6}?から/u;
/** £6.40 → £6.80: the first is where it started. */
const ARROW = /^\s?(?:→|->|⇒)\s?[$€£¥]?$/u;

/** What the sentence states the figure to be; undefined where it names no two ends of a change. */
export function statedChange(
  target: Target,
  sentence: NoteSentence,
  named: readonly Part[],
): Stated | undefined {
  const { figure, measure } = target;
  if (isDefinite(figure, sentence)) return undefined;
  // "From 80 to 100, in ten years by 20": how long it took is no end of it.
  const amounts = named.filter(
    (part) => isAmount(part) && (part.measure === measure || !isTime(part)),
  );
  const at = amounts.filter((part) => part.figure.span.end <= figure.span.start).length;
  // "To 440 from 560, 10% below last year's 490": it is held against what stands behind it.
  const behind = sentence.text.slice(figure.span.end, figure.span.end + HELD_REACH);
  if (at > 1 && HELD_BEHIND.test(behind)) return undefined;
  const places = [at - 2, at - 1, at].map((from) => amounts.slice(Math.max(0, from), from + 2));
  for (const [x, y] of places) {
    if (x === undefined || y === undefined || x.measure !== y.measure) continue;
    if (isStep(amounts, x, sentence)) continue;
    const held = heldAgainst(figure, sentence, x, y);
    const ends = held ?? endsOf(x, y, sentence);
    if (ends === undefined) continue;
    if (held === undefined && !isChangeLinked(sentence, figure.span, x.figure.span, y.figure.span))
      continue;
    return changeBetween(target, ends);
  }
  return undefined;
}

/** 2,860 → 3,175 → 3,390, 530 more: the last step is not all of the way. */
function isStep(amounts: readonly Part[], { figure }: Part, { text }: NoteSentence): boolean {
  return amounts.some(
    ({ figure: { span } }) =>
      span.end <= figure.span.start && ARROW.test(text.slice(span.end, figure.span.start)),
  );
}

/** "Between the two spells (22 → 31)": what is known already is no result. */
function isDefinite({ category, span }: QuantityMention, { text }: NoteSentence): boolean {
  return category === "count" && /\b(?:the|these|those) $/iu.test(text.slice(0, span.start));
}

function changeBetween({ measure, able }: Target, [from, to]: Ends): Stated | undefined {
  // A change of shares is told in points; what goes from 41 % to 23 % has not fallen 18 %.
  const isShare = measure === "share" && from.measure === "share";
  const kind = measure === "share" && !isShare ? "growth" : "difference";
  const formula = able.find(
    (one) =>
      one.kind === kind &&
      (one.result === "same" ? from.measure === measure : one.result === measure),
  );
  if (kind === "growth") return statedOf(formula, to, from);
  const [more, less] = to.value > from.value ? [to, from] : [from, to];
  return from.measure === measure || measure === "point"
    ? statedOf(formula, more, less)
    : undefined;
}

const HELD_BEHIND =
  /^ (?:(?:higher|lower|more|less|fewer) than|above|below|(?:down|up) on) (?:[a-z'’]+ ){0,3}[$€£¥]?\d/iu;
/** In UTF-16 code units. */
const HELD_REACH = 48;

/** Before the ends of what a figure may be: "anything from 8,100 to 11,600", 区间为. Not "rose from". */
const SPREAD =
  /\b(?:anything|anywhere|ranging|ranges?d?|between|estimates?|interval)\b|区间|範囲|估计/iu;

function isTime({ measure }: Part): boolean {
  return measure === "unit month" || measure === "unit time";
}

type Ends = readonly [from: Part, to: Part];

/** Start and end of a change told by two figures, or by one read as a range. */
export function endsOf(x: Part, y: Part, { text }: NoteSentence): Ends | undefined {
  const isFrom = ({ figure: { span } }: Part, other: Part) => {
    const after = other.figure.span.end <= span.start ? other.figure.span.end : 0;
    const next = other.figure.span.start >= span.end ? other.figure.span.start : 0;
    return (
      FROM_BEFORE.test(text.slice(Math.max(after, span.start - 24), span.start)) ||
      FROM_AFTER.test(text.slice(span.end, span.end + 12)) ||
      ARROW.test(text.slice(span.end, next))
    );
  };
  if (x.figure === y.figure) {
    if (SPREAD.test(text.slice(Math.max(0, x.figure.span.start - 24), x.figure.span.start)))
      return undefined;
    return isFrom(x, y) ||
      /から|rose|fell|[增升降减]/u.test(
        text.slice(Math.max(0, x.figure.span.start - 8), x.figure.span.end),
      )
      ? [x, y]
      : undefined;
  }
  if (isFrom(x, y) === isFrom(y, x)) return undefined;
  return isFrom(x, y) ? [x, y] : [y, x];
}

/** Between a change and the level it is told against: " more than the ", " fewer than in 2018, at ". Not " more than expected". */
const THAN =
  /^ (?:more|fewer|less|higher|lower|longer|shorter|dearer|cheaper|larger|smaller) than (?:the |its |their |in |@ ?|['’]s |at )*[$€£¥]?$/iu;

/** Between such a level and the change, 比 before it: 比2018年的18,000多. */
const AGAINST = /(?:比|较)[^,，。;；、]{0,12}$/u;
const BY_HAN =
  /^(?:[^,，。;；、\d\p{L}]|[\p{sc=Han}]{0,3}?)(?:[增减上下]?[多少高低增减涨降升跌加])[了出]?(?:约|近)?$/u;

/** "27,000 sq km, a third more than 2018's 18,000": what was before is named, what is now stands before it. */
function heldAgainst(
  { span }: QuantityMention,
  { text, figures }: NoteSentence,
  x: Part,
  y: Part,
): Ends | undefined {
  const [level, base] = [x, y];
  if (level.figure === base.figure || !alike(level.noun, base.noun)) return undefined;
  if (level.figure.span.end > span.start || !isPlain(level) || !isPlain(base)) return undefined;
  const { span: then } = base.figure;
  if (span.end <= then.start) {
    const words = wordsBetween({ text, figures }, { start: span.end, end: then.start }, "@");
    return THAN.test(words) ? [base, level] : undefined;
  }
  if (then.end > span.start || !AGAINST.test(text.slice(level.figure.span.end, then.start)))
    return undefined;
  return BY_HAN.test(text.slice(then.end, span.start)) ? [base, level] : undefined;
}

/** A level, and no change or gap itself. */
function isPlain({ change }: Part): boolean {
  return change === undefined;
}
