// How much a text looks like one, judged by the characters that are no ASCII.

import { foldChars } from "../../text/fold.ts";
import { isHan, isHangul } from "../../text/script.ts";
import { isCommon } from "./commonCharacters.ts";

/**
 * The mean worth of the characters beyond ASCII: above 0.3 for texts in any of the languages, near 0 or below for bytes read in
 * a wrong encoding. Undefined where all is ASCII.
 */
export function scoreText(text: string): number | undefined {
  const folded = foldChars(text);
  let sum = 0;
  let count = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x80) continue;
    count++;
    sum += worthOf(text, folded, i, code);
  }
  return count === 0 ? undefined : sum / count;
}

function worthOf(text: string, folded: string, i: number, code: number): number {
  if (isCommon(text.charAt(i), folded.charAt(i))) return 1;
  if (isHan(code)) return 0;
  if (isHangul(code)) return 0.2;
  if (code === 0xfffd) return -3;
  if (code < 0xa0 || (code >= 0xe000 && code <= 0xf8ff)) return -1;
  if (code >= 0xff61 && code <= 0xff9f) return -0.3;
  if (code < 0x180) return latinWorth(text, i, code);
  return code >= 0x2010 && code <= 0x20ac ? markWorth(text, i) : -0.2;
}

/** é in "café" stands beside letters, and not beside another of its kind; «, °, £ stand anywhere. */
function latinWorth(text: string, i: number, code: number): number {
  if (code < 0xc0) return markWorth(text, i);
  const [before, after] = [text.charCodeAt(i - 1), text.charCodeAt(i + 1)];
  if (before >= 0xc0 && after >= 0xc0) return -0.5;
  return isLetter(before) || isLetter(after) ? 0.7 : -0.3;
}

/** ’, –, €, ° in a Latin text, which has mostly letters; bytes of East Asian text come in heaps. */
function markWorth(text: string, i: number): number {
  return isWestern(text.charCodeAt(i - 1)) || isWestern(text.charCodeAt(i + 1)) ? -0.2 : 0.5;
}

function isWestern(code: number): boolean {
  return code > 0xa0 && code < 0x2100;
}

function isLetter(code: number): boolean {
  return (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a;
}
