// The language of a text, by its scripts: enough to choose number words and sentence rules.

import { isHan, isHangul, isKana } from "../text/script.ts";

/** BCP 47 language of most of `text`: "ja", "zh", "ko"; "en" for all that is written in other scripts. */
export function detectLanguage(text: string): string {
  let kana = 0;
  let han = 0;
  let hangul = 0;
  let letters = 0;
  const length = Math.min(text.length, SAMPLE);
  for (let i = 0; i < length; i++) {
    const code = text.charCodeAt(i);
    if (isKana(code)) kana++;
    else if (isHan(code)) han++;
    else if (isHangul(code)) hangul++;
    else if ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a) letters++;
  }
  const words = letters / LETTERS_A_WORD;
  if (hangul > han + kana && hangul > words) return "ko";
  if (han + kana < words) return "en";
  if (han + kana === 0) return "en";
  return kana >= (kana + han) * KANA_SHARE ? "ja" : "zh";
}

/** Read that much of a long text. */
const SAMPLE = 100_000;
/** A Han character says about as much as four Latin letters: a Chinese article full of English names stays Chinese. */
const LETTERS_A_WORD = 4;
/** Japanese prose has 40 to 70 % kana, a Chinese article that cites Japanese names below 5 %. */
const KANA_SHARE = 0.15;
