// Why two figures agree though they may be written differently.

import type { DateMention, QuantityMention } from "../../mention/mention.ts";
import { MODIFIER_WORDS } from "../../verdict/precision.ts";
import type { Claim } from "../../verdict/verdict.ts";
import type { Conversion } from "./conversion.ts";
import { dateWords } from "./dateWords.ts";
import { amountWords, meantInterval, quantityWords, rangeWords } from "./quantityWords.ts";
import type { Why } from "./why.ts";

export function whyAgrees(claim: Claim, conversion: Conversion | undefined): Why {
  const { mention, told, derivation } = claim;
  if (derivation !== undefined)
    return { because: "derived", why: `Worked out: ${derivation.formula}.` };
  if (mention.kind === "quotation") return { because: "words", why: claim.reason };
  if (mention.kind === "date" && told?.kind === "date") return sameTime(mention, told);
  if (mention.kind !== "quantity" || told?.kind !== "quantity")
    return { because: "equal", why: claim.reason };
  return sameQuantity(claim, mention, told, conversion);
}

function sameQuantity(
  { how = "equal" }: Claim,
  here: QuantityMention,
  told: QuantityMention,
  conversion: Conversion | undefined,
): Why {
  const because = how;
  switch (how) {
    case "equal":
      return {
        because,
        why: conversion === undefined ? "The same value." : "The same value in another unit.",
      };
    case "rounded":
      return { because, why: covers(here, told, conversion) };
    case "truncated":
      return {
        because,
        why: "Cut off after its last digit, not rounded: a lenient reading.",
      };
    case "within":
      return { because, why: within(here, told) };
    case "less-precise":
      return { because, why: "The reference is less precise, and its last digit agrees." };
  }
}

function covers(
  here: QuantityMention,
  told: QuantityMention,
  conversion: Conversion | undefined,
): string {
  const after = conversion === undefined ? "" : " after the conversion";
  const meant = meantInterval(here);
  if (here.modifier === undefined) {
    return meant === undefined
      ? `Rounded to the last digit written${after}.`
      : `Rounded${after}: ${quantityWords(here)} may stand for ${rangeWords(meant.low, meant.high, here)}.`;
  }
  const words = `${MODIFIER_WORDS[here.modifier]} ${quantityWords(here)}`;
  return meant === undefined
    ? `${quantityWords(told)} is “${words}”.`
    : `“${words}” covers ${rangeWords(meant.low, meant.high, here)}.`;
}

function within(here: QuantityMention, told: QuantityMention): string {
  if (typeof here.value !== "number")
    return `The reference's value lies within ${rangeWords(here.value.low, here.value.high, here)}.`;
  if (typeof told.value !== "number")
    return `Lies within the reference's ${rangeWords(told.value.low, told.value.high, told)}.`;
  const meant = meantInterval(told);
  const about = told.modifier === undefined ? "" : `${MODIFIER_WORDS[told.modifier]} `;
  const words = `${about}${amountWords(told.value, told)}`;
  return meant === undefined
    ? `Agrees with the reference's “${words}”.`
    : `The reference's “${words}” covers ${rangeWords(meant.low, meant.high, told)}.`;
}

function sameTime({ value: here = "" }: DateMention, { value: there = "" }: DateMention): Why {
  if (here === there) return { because: "equal", why: "The same time." };
  return partsOf(here) > partsOf(there)
    ? {
        because: "less-precise",
        why: `The reference tells no more than ${dateWords(there)}.`,
      }
    : { because: "more-parts", why: `The reference tells it as ${dateWords(there)}.` };
}

/** How many of year, month and day a date tells; an interval those of its first end. */
function partsOf(value: string): number {
  return (value.split("/")[0] ?? "").split("-").filter((part) => !/^X+$/u.test(part)).length;
}
