// Whether a note and its references are written in scripts that share no words: only then is the
// dictionary worth its loading.

import { detectLanguage } from "../reference/language.ts";
import type { Reference } from "../reference/reference.ts";

/**
 * Whether the dictionary would help to check this note against these references: one of them is
 * Chinese or Japanese and the other is not. Japanese and Chinese share their characters.
 */
export function needsDictionary(note: string, references: Iterable<Reference>): boolean {
  let unlike = false;
  const here = isEastAsian(detectLanguage(note));
  for (const { language } of references) unlike ||= isEastAsian(language) !== here;
  return unlike;
}

function isEastAsian(language: string): boolean {
  return language === "zh" || language === "ja";
}
