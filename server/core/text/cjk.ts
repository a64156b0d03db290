// Whether two texts can share words as they are: Chinese and Japanese share characters after folding, English shares
// neither with them. Everything else crosses by concepts and names.

import { isHan, isKana } from "./script.ts";

/** Characters looked at: enough to tell, whatever the text's length. */
const SAMPLE = 400;

/** A Chinese or Japanese character tells as much as two and a half Latin letters. */
export const CJK_WIDTH = 2.5;

/** Whether most of the text is Chinese or Japanese. A Chinese name in an English sentence does not make it Chinese. */
export function isCjk(text: string): boolean {
  let cjk = 0;
  let latin = 0;
  for (let i = 0; i < text.length && i < SAMPLE; i++) {
    const code = text.charCodeAt(i);
    if (isHan(code) || isKana(code)) cjk++;
    else if ((code | 32) >= 97 && (code | 32) <= 122) latin++;
  }
  return cjk * CJK_WIDTH > latin;
}
