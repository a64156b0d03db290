// Firms that are told by whose they are: 子会社の浜光エナジー, 傘下のトキワ配送, 子公司云栈物流. The word before the name says that one
// follows; what follows must look like a name all the same, since 子会社の株式 and 子公司业绩 are none.

import { foldChars } from "../../text/fold.ts";
import { type Candidate, candidateAt, type Source, SURE } from "./entityCandidate.ts";
import { wordAt, wordTable } from "./entityWords.ts";
import { isLoanWord } from "./loanWords.ts";
import { AFTER_KNOWN, GENERIC_STEM, LOOSE_SUFFIXES } from "./organizationWords.ts";

/** Matches 子会社の浜光エナジーは; not 子会社の株式を (no katakana), 子会社のサービスは (a word of the language). */
const JAPANESE =
  /(?:子会社|親会社|持ち株会社|持株会社|関連会社|傘下)の(?<name>[\p{Script=Han}\p{Script=Katakana}ーA-Za-z&・]{3,14})(?=[はがをにともの、。（(]|による|など)/gu;

/** Matches 子公司云栈物流盈利 to the last of the words that firms' names end with; not 子公司业绩下滑. */
const CHINESE = /(?:(?:全资|控股)?子公司|母公司|关联公司)(?<name>\p{Script=Han}{4,10})/gu;

export function findOrganizationsBeside(source: Source): readonly Candidate[] {
  if (!source.cjk) return [];
  const marks = source.japanese ? MARKS_JA : MARKS_ZH;
  if (!marks.some((mark) => source.text.includes(mark))) return [];
  const found = source.japanese ? JAPANESE : CHINESE;
  return [...source.text.matchAll(found)].flatMap(({ 0: words, index, groups }) => {
    const name = groups?.name ?? "";
    const length = source.japanese ? japaneseName(name) : chineseName(foldChars(name));
    const start = index + words.length - name.length;
    if (length === 0) return [];
    return [candidateAt(source, { start, end: start + length }, "organization", SURE)];
  });
}

/** Most texts have none of these, and are not looked at further. */
const MARKS_JA = ["会社の", "傘下の"] as const;
const MARKS_ZH = ["子公司", "母公司", "关联公司"] as const;

/** Code units of a stem. */
const STEM = 5;

const COMPANY = wordTable("公司 有限公司 股份有限公司 集团");

/** Katakana that is no word of the language tells that the whole is a name. */
function japaneseName(name: string): number {
  const runs = foldChars(name).match(/[\p{Script=Katakana}ー]{2,}/gu) ?? [];
  const last = runs.at(-1);
  if (last === undefined || (foldChars(name).endsWith(last) && isLoanWord(last))) return 0;
  return runs.some((run) => !isLoanWord(run)) || /^\p{Script=Han}{2}/u.test(name) ? name.length : 0;
}

/** A stem of two characters and more that is no describing word, then what firms are called by. */
function chineseName(words: string): number {
  if (wordAt(GENERIC_STEM, words, 0) > 0) return 0;
  for (let at = 2; at <= STEM; at++) {
    const suffix = Math.max(wordAt(AFTER_KNOWN, words, at), wordAt(LOOSE_SUFFIXES, words, at));
    if (suffix > 1 && !/[的和与及了在]/u.test(words.slice(0, at))) {
      return at + suffix + wordAt(COMPANY, words, at + suffix);
    }
  }
  return 0;
}
