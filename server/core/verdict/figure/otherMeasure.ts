// Figures of one unit that measure different things: how far something went and where it got to, what is told for each day and
// what is told of all. The one says nothing against the other.

import { sentenceAt } from "../../library/library.ts";
import type { Figure } from "../../library/referenceIndex.ts";
import type { QuantityCategory, QuantityMention } from "../../mention/mention.ts";
import { slice } from "../../text/span.ts";
import type { InSentence } from "../telling/around.ts";
import { tellingOf } from "../telling/clash.ts";
import { tellsRateOf } from "../telling/rate.ts";
import { articleOf, type Pairing } from "./bind.ts";
import { isOtherKindOfTime } from "./kindOfTime.ts";
import { isSlip } from "./slip.ts";

/** "+$15", +320億円, 増分154億円: an amount with a plus is a change. Of shares the sign is often all that tells it. */
function isPlus({ category, span }: QuantityMention, { text }: InSentence): boolean {
  if (category === "percent" || category === "percentage-point") return false;
  return PLUS.test(text.slice(Math.max(0, span.start - PLUS_REACH), span.start));
}

const PLUS =
  /(?:[+＋]|(?:(?:増加?|減少?|差)[分額]|增量|减量|差额|[增减]少?额)[はがの为是有]?[約约近]?)\s?$/u;
const PLUS_REACH = 8;

/** Whether the two figures measure different things of what may be one. */
export function isOtherMeasure(
  figure: Figure,
  sentence: InSentence,
  { figure: there, candidate: { place } }: Pairing,
): boolean {
  if (figure.kind !== "quantity" || there.kind !== "quantity") return false;
  const article = articleOf(place);
  if (isOtherKindOfTime(figure, sentence, there, article) || isCounted(figure, there)) return true;
  if (isRest(figure, there)) return true;
  if (isFirstSince(figure, sentence) && there.value !== figure.value) return true;
  const [here, told] = [tellingOf(figure, sentence), tellingOf(there, article)];
  const isMove = isChange(there, told, article);
  if (isMove ? isLevel(figure, sentence) : isPlus(figure, sentence)) return true;
  // "First planned at 175" beside "swelled by 35". Of what looks like a slip the verb may have been left out.
  const isStill = here.turn === undefined || here.turn.role === "side";
  if (movesBy(there, told, article) && isStill && !isSlip(figure, there)) return true;
  if (told.turn?.role === "by" && isShareOf(figure, sentence) && !isShareOf(there, article))
    return true;
  if (isStretch(figure, there, sentenceAt(place).figures)) return true;
  const { rate } = here;
  if (rate?.of !== "time" || rate.word === "" || told.rate !== undefined) return false;
  return !tellsRateOf(rate, slice(article.text, article.span));
}

/** 减少六成 of what is only 四成 of now: the one is what the other leaves. */
function isRest(here: QuantityMention, there: QuantityMention): boolean {
  if (here.category !== "percent" || there.category !== "percent") return false;
  if ((here.direction === undefined) === (there.direction === undefined)) return false;
  return Math.abs(Number(here.value) + Number(there.value) - 100) < here.step / 2;
}

/** "Its first final since 2018": how long there was none, not which of several it is. */
function isFirstSince({ category, value, span }: QuantityMention, { text }: InSentence): boolean {
  if (category !== "ordinal" || value !== 1) return false;
  return SINCE.test(text.slice(span.end, span.end + SINCE_REACH));
}

const SINCE =
  /^[^.;,]{0,40}\b(?:since|in (?:\w+ )?(?:years|decades|months)|for (?:\w+ )?years)\b/iu;
const SINCE_REACH = 60;

/** How far an amount went. 全长2.5公里 is a length: 长 and its like tell a change only of what is compared. */
function movesBy(
  { category, span }: QuantityMention,
  { turn }: Told,
  { text }: InSentence,
): boolean {
  if (turn?.role !== "by" || category === "percent") return false;
  if (!/^[高多贵长低少]$/u.test(turn.word)) return true;
  return /[比较較]/u.test(text.slice(Math.max(0, span.start - REACH), span.start));
}

/** A writer counts up to this what an article lists: "two new plants" of 黑龙江和江西. */
const COUNTED = 5;

/** How many times larger a count is that is no other telling of one so small. */
const OTHER_COUNT = 3;

/** Whether the note's figure is so small a count, and the article's so much larger, that both count something of their own. */
function isCounted(here: QuantityMention, there: QuantityMention): boolean {
  if (typeof here.value !== "number" || typeof there.value !== "number") return false;
  if (!COUNTS.has(here.category) || !COUNTS.has(there.category)) return false;
  const isSmall = here.value > 1 && here.value <= COUNTED && Number.isInteger(here.value);
  return isSmall && here.step === 1 && there.value >= here.value * OTHER_COUNT;
}

const COUNTS: ReadonlySet<QuantityCategory> = new Set(["count", "number"]);

type Told = ReturnType<typeof tellingOf>;

/** Where it got to. Matches "rose to $", 升至; not "up to ". */
const TO = /(?<!\bup )\bto [$€£¥]?$|[升降增减減][至到]$/iu;

function isLevel({ span }: Figure, { text }: InSentence): boolean {
  return TO.test(text.slice(Math.max(0, span.start - REACH), span.start));
}

/** "Increased $5.4 million": how far it went, its verb right before it. */
function isChange({ span }: Figure, { turn }: Told, { text }: InSentence): boolean {
  if (turn?.role !== "by" || turn.word === "") return false;
  const before = text.slice(Math.max(0, span.start - REACH), span.start);
  return before.includes(turn.word) && !TO.test(before);
}

/** A share of a whole: 3割に満たない, "30 % of sales". What grew by as much is another thing. */
function isShareOf(figure: Figure, { text }: InSentence): boolean {
  if (figure.kind !== "quantity" || !SHARES.has(figure.category)) return false;
  const { start, end } = figure.span;
  return (
    SHARE_BEFORE.test(text.slice(Math.max(0, start - REACH), start)) ||
    SHARE_AFTER.test(text.slice(end, end + REACH))
  );
}

const SHARES: ReadonlySet<QuantityCategory> = new Set(["percent", "fraction"]);

/** In UTF-16 code units. */
const REACH = 24;

/** Matches 占, "accounts for some ", ブライトラインの. */
const SHARE_BEFORE =
  /(?:占[^\d，。,]{0,8}|の(?:約|ほぼ|およそ)?|\b(?:accounts?|accounted|accounting) for(?: \w+)?|\bma[dk]es? up(?: \w+)?)\s?$/iu;
/** Matches " of sales", を占め, に満たない. */
const SHARE_AFTER =
  /^(?: of (?!growth|increase)|(?:近く|弱|強|以上)?(?:を占|にあた|に当た|に満た|に過ぎ|にすぎ))/u;

/** From one mark to another, 35キロから40キロまで, beside what lies between them and one of the marks: 35キロからの5キロ. */
function isStretch(here: Figure, there: Figure, told: readonly Figure[]): boolean {
  if (here.kind !== "quantity" || there.kind !== "quantity") return false;
  const { value } = here;
  if (typeof value === "number" || value.low === null || value.high === null) return false;
  const [low, high] = [value.low, value.high];
  if (there.value !== high - low) return false;
  return told.some(
    (one) =>
      one.kind === "quantity" &&
      one.unit === here.unit &&
      (one.value === low || one.value === high),
  );
}
