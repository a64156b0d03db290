// Why two figures differ: the direction, the side of a bound, percent against percentage point, the size, or the value.

import type { DateMention, Modifier, QuantityMention } from "../../mention/mention.ts";
import { MODIFIER_WORDS } from "../../verdict/precision.ts";
import type { Claim } from "../../verdict/verdict.ts";
import { inUnitOf } from "./conversion.ts";
import { dateWords } from "./dateWords.ts";
import { amountWords, quantityWords, rangeWords } from "./quantityWords.ts";
import type { Why } from "./why.ts";

export function whyDiffers(claim: Claim): Why {
  const { mention, told, fault, derivation, reason } = claim;
  if (fault === "misattributed") return { because: "misattributed", why: reason };
  if (derivation !== undefined) {
    return {
      because: "derived",
      why: `Worked out, it is another value: ${derivation.formula}.`,
    };
  }
  if (mention.kind === "date" && told?.kind === "date") return anotherTime(mention, told);
  if (mention.kind === "quantity" && told?.kind === "quantity") {
    return anotherQuantity(mention, inUnitOf(mention, told) ?? told);
  }
  const because = mention.kind === "quotation" ? "words" : "another-model";
  return { because, why: reason };
}

/** `told` in the note's unit. The first reason that holds is the one a reader wants to know. */
function anotherQuantity(here: QuantityMention, told: QuantityMention): Why {
  return (
    anotherKind(here, told) ??
    anotherUnit(here, told) ??
    anotherDirection(here, told) ??
    anotherSide(here, told) ??
    anotherSize(here, told) ??
    anotherValue(here, told)
  );
}

function anotherKind(here: QuantityMention, told: QuantityMention): Why | undefined {
  const kinds = [here.category, told.category];
  if (!kinds.includes("percent") || !kinds.includes("percentage-point")) return undefined;
  return {
    because: "another-kind",
    why: "Percent and percentage points are not the same: from 10 % to 12 % is 2 points, and 20 percent.",
  };
}

/** One number in two units: 263亿美元 for 263亿港元. */
function anotherUnit(here: QuantityMention, told: QuantityMention): Why | undefined {
  if (here.value !== told.value || here.unit === told.unit) return undefined;
  if (here.unit === undefined || told.unit === undefined) return undefined;
  const isMoney = here.category === "currency" && told.category === "currency";
  return {
    because: "another-kind",
    why: `Another ${isMoney ? "currency" : "unit"}: ${here.unit} here, ${told.unit} in the reference.`,
  };
}

const CHANGES = { up: "a rise", down: "a fall" } as const;

function anotherDirection(here: QuantityMention, told: QuantityMention): Why | undefined {
  if (!here.direction || !told.direction || here.direction === told.direction) return undefined;
  return {
    because: "another-direction",
    why: `The note tells ${CHANGES[here.direction]}, the reference ${CHANGES[told.direction]}.`,
  };
}

/** Values that a bound takes in. */
const SIDES: Readonly<Partial<Record<Modifier, (value: number, bound: number) => boolean>>> = {
  over: (value, bound) => value > bound,
  "at-least": (value, bound) => value >= bound,
  under: (value, bound) => value < bound,
  "at-most": (value, bound) => value <= bound,
  nearly: (value, bound) => value < bound,
};

function anotherSide(here: QuantityMention, told: QuantityMention): Why | undefined {
  const holds = here.modifier === undefined ? undefined : SIDES[here.modifier];
  if (here.modifier === undefined || holds === undefined) return undefined;
  if (typeof here.value !== "number" || typeof told.value !== "number") return undefined;
  if (holds(told.value, here.value)) return undefined;
  const bound = `${MODIFIER_WORDS[here.modifier]} ${amountWords(here.value, here)}`;
  return { because: "another-side", why: `${quantityWords(told)} is not ${bound}.` };
}

/** The same digits in another size are a slip of the magnitude: 1.2亿 for 1.2万. */
function anotherSize(here: QuantityMention, told: QuantityMention): Why | undefined {
  if (typeof here.value !== "number" || typeof told.value !== "number") return undefined;
  if (here.value === 0 || told.value === 0) return undefined;
  const power = Math.log10(Math.abs(here.value / told.value));
  if (Math.round(power) === 0 || Math.abs(power - Math.round(power)) > 0.005) return undefined;
  const times = amountWords(10 ** Math.abs(Math.round(power)), { category: "number" });
  return {
    because: "another-size",
    why: `Another size: ${times} times as ${power > 0 ? "much" : "little"} as the reference has.`,
  };
}

function anotherValue(here: QuantityMention, told: QuantityMention): Why {
  const because = "another-value";
  if (typeof here.value !== "number") {
    const { low, high } = here.value;
    return { because, why: `The reference's value is not ${rangeWords(low, high, here)}.` };
  }
  if (typeof told.value !== "number") {
    const { low, high } = told.value;
    return { because, why: `Lies outside the reference's ${rangeWords(low, high, told)}.` };
  }
  if (here.category === "ordinal") return { because, why: "Another place in the order." };
  const worth = here.category === "fraction" ? 100 : 1;
  const by = Math.abs(here.value - told.value) * worth;
  if (by < Math.max(here.step, told.step) * 1e-6) return { because, why: "Another value." };
  const apart = amountWords(by, differenceOf(here));
  const more = here.value > told.value ? "more" : "less";
  const swapped = isSwapped(here.value, told.value) ? "The same digits in another order: " : "";
  return { because, why: `${swapped}${apart}${shareOf(by, told)} ${more} than the reference has.` };
}

/** 83億 for 38億: two digits that changed places, the commonest slip of a typist. */
function isSwapped(here: number, there: number): boolean {
  const [a, b] = [digitsOf(here), digitsOf(there)];
  return a !== b && [...a].sort().join("") === [...b].sort().join("");
}

/** Digits that say something: "38" of 3,800,000,000. */
function digitsOf(value: number): string {
  return String(Number(Math.abs(value).toPrecision(12)))
    .replace(/e.*$/u, "")
    .replace(".", "")
    .replace(/^0+|0+$/gu, "");
}

/** What a difference is counted in: percents differ by percentage points, multiples by times. */
function differenceOf({
  category,
  unit,
}: QuantityMention): Pick<QuantityMention, "category" | "unit"> {
  if (category === "percent" || category === "fraction") return { category: "percentage-point" };
  return { category, ...(unit !== undefined && { unit }) };
}

/** " (3.1 %)": told of values that are no percents themselves, where two readings would be open. */
function shareOf(by: number, { value, category }: QuantityMention): string {
  const amounts = category === "count" || category === "currency" || category === "unit";
  if (typeof value !== "number" || value === 0 || !amounts) return "";
  return ` (${Number(((by / Math.abs(value)) * 100).toPrecision(2))} %)`;
}

const PARTS = ["year", "month", "day"] as const;

function anotherTime(ourTime: DateMention, theirTime: DateMention): Why {
  const because = "another-time";
  const { value: here = "" } = ourTime;
  const { value: there = "" } = theirTime;
  const [ours, theirs] = [partsOf(ourTime), partsOf(theirTime)];
  const part = PARTS.find(
    (_, at) => isKnown(ours[at]) && !theirs[at]?.startsWith("X") && ours[at] !== theirs[at],
  );
  const isPoint = !/[/T]/u.test(here + there);
  // 33 and up are quarters and halves, written where the month is.
  const name = isPoint && !(part === "month" && Number(ours[1]) > 12) ? part : undefined;
  return {
    because,
    why: `Another ${name ?? "time"}: the reference has ${dateWords(there)}.`,
  };
}

/** Year, month and day as they are written: 3月16日 differs from 3月19日 in its day, whatever year either is read in. */
function partsOf({ value = "", written = value }: DateMention): readonly string[] {
  return (/^[\dX]{4}(?:-|$)/u.test(written) ? written : value).split("-");
}

function isKnown(part: string | undefined): boolean {
  return part !== undefined && !part.startsWith("X");
}
