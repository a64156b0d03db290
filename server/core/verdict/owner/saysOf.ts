// What kind of telling a note's sentence is, by words anywhere in it: asked for each of its figures and each place that has one.

import { slice } from "../../text/span.ts";
import type { NoteSentence } from "../figure/noteSentence.ts";
import { oncePer } from "../oncePer.ts";
import { COMPARED } from "./bySlot.ts";
import { CONTRAST, LISTED } from "./told.ts";

/** Whether the sentence leaves something out, tells several in one order, holds two against each other. */
export const saysOf = oncePer(({ text, span }: NoteSentence) => {
  const words = slice(text, span);
  return {
    contrast: CONTRAST.test(words),
    listed: LISTED.test(words),
    compared: COMPARED.test(words),
  };
});

/** Whether it is any of these. */
export function setsApart(sentence: NoteSentence): boolean {
  const { contrast, listed, compared } = saysOf(sentence);
  return contrast || listed || compared;
}
