// The language a text is mostly written in, as far as figures need it: whether 一万三 and ¥ are
// Chinese or Japanese.

import { isHanAt, isKanaAt } from "./chars.ts";

/** Characters looked at: enough for any paragraph, and the same work for a book. */
const SAMPLE = 4000;

/** "ja" for a text with kana, "zh" for one with Han characters alone, "en" for the rest. */
export function languageOf(text: string): "zh" | "ja" | "en" {
  let han = 0;
  let kana = 0;
  const end = Math.min(text.length, SAMPLE);
  for (let i = 0; i < end; i++) {
    if (isKanaAt(text, i)) kana++;
    else if (isHanAt(text, i)) han++;
  }
  // A Chinese text may name a Japanese work; a Japanese one has kana in every sentence.
  if (kana > 0 && kana * 8 >= han) return "ja";
  return han > 0 ? "zh" : "en";
}
