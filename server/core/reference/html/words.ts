// White space of a page as a browser shows it.

/** Runs of space are one; a line end between Han characters or kana is none; invisible characters are left out. */
export function tidyWords(words: string): string {
  return words
    .replace(INVISIBLE, "")
    .replace(CJK_LINE_END, "")
    .replace(/[\t\n\f\r ]+/gu, " ");
}

/** Soft hyphens, zero-width spaces and joiners, byte order marks. */
const INVISIBLE = /[\u00ad\u200b\u2060\ufeff]/gu;

/** A file's own lines: 覆盖了中国⏎2898个区县. Not: "covers⏎2,898". */
const CJK_LINE_END =
  /(?<=[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー、。，！？：；])[\t ]*[\r\n]\s*(?=[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}「『（])/gu;
