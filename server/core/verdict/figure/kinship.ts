// Whether a note's sentence and an article's are in one language: Chinese and Japanese share characters and many words, but most of
// the words of one are not in the other; English shares neither with them.

import { type SentencePlace, sentenceAt } from "../../library/library.ts";
import { foldChars } from "../../text/fold.ts";
import { oncePer } from "../oncePer.ts";
import type { NoteSentence } from "./noteSentence.ts";

/** "kin": one is Chinese and the other Japanese. */
export type Kinship = "same" | "kin" | "foreign";

export function kinshipOf(sentence: NoteSentence, place: SentencePlace): Kinship {
  if (sentenceAt(place).cjk !== sentence.cjk) return "foreign";
  if (!sentence.cjk) return "same";
  const { language } = place.index.reference;
  if (language === "zh") return writingOf(sentence).kana ? "kin" : "same";
  return language === "ja" && writingOf(sentence).chinese ? "kin" : "same";
}

const writingOf = oncePer(({ text }: NoteSentence) => {
  const own = text.slice(0, SAMPLE);
  const kana = KANA.test(own);
  const signs = own.replace(/[^\p{Script=Han}]/gu, "");
  // A heading or a cell of Japanese may have no kana; characters that Chinese writes otherwise tell that it is Japanese.
  return { kana, chinese: !kana && foldChars(signs) === signs };
});

/** Enough to meet kana, if there are any. */
const SAMPLE = 200;

const KANA = /[ぁ-んァ-ヶ]/u;
