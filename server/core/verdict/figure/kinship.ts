// Whether a note's sentence and an article's are in one language: Chinese and Japanese share characters and many words, but most of
// the words of one are not in the other; English shares neither with them.

import { type SentencePlace, sentenceAt } from "../../library/library.ts";
import { foldChars } from "../../text/fold.ts";
import type { NoteSentence } from "./noteSentence.ts";

/** "kin": one is Chinese and the other Japanese. */
export type Kinship = "same" | "kin" | "foreign";

export function kinshipOf({ text, cjk }: NoteSentence, place: SentencePlace): Kinship {
  if (sentenceAt(place).cjk !== cjk) return "foreign";
  if (!cjk) return "same";
  const { language } = place.index.reference;
  const own = text.slice(0, SAMPLE);
  const signs = own.replace(/[^\p{Script=Han}]/gu, "");
  if (language === "zh") return KANA.test(own) ? "kin" : "same";
  // A heading or a cell of Japanese may have no kana; characters that Chinese writes otherwise tell that it is Japanese.
  return language === "ja" && !KANA.test(own) && foldChars(signs) === signs ? "kin" : "same";
}

/** Enough to meet kana, if there are any. */
const SAMPLE = 200;

const KANA = /[ぁ-んァ-ヶ]/u;
