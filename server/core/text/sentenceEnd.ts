// The doubtful ends of sentences: full stops of abbreviations, initials and numbers, and quotations that the sentence
// goes on after. Word lists and bounded looks around.

import { isHan, isKana, isUnspaced } from "./script.ts";

/** Whether the full stop at `at` ends its sentence, begun at `start`; `end` is behind it and the marks that close. */
export function endsAtFullStop(text: string, start: number, at: number, end: number): boolean {
  const after = text.slice(end, end + LOOK);
  if (after === "") return true;
  if (isUnspaced(after.charCodeAt(0)))
    return !/[\dA-Za-z]/u.test(text.slice(at - 1, at)) || isHanBefore(text, at);
  const next = /^\s+["'“‘([«]{0,3}[$€£¥~≈]?(?<word>[\p{L}\p{N}]+)?/u.exec(after);
  if (next === null) return end > at + 1 && !/^[\p{L}\p{N},;:-]/u.test(after);
  const word = next.groups?.word ?? "";
  if (/^\p{Ll}/u.test(word)) return false;
  const before = lastWord(text, at);
  if (before === "") return true;
  if (TITLES.has(before.toLowerCase())) return false;
  if (/^\d/u.test(word) && BEFORE_NUMBER.has(before.toLowerCase())) return false;
  // "3." at the start is a list number.
  if (/^\d{1,3}$/u.test(before)) return text.slice(start, at).trim() !== before;
  if (isAbbreviation(before)) return STARTERS.has(word);
  return true;
}

/** Whether what follows a closing mark belongs to the same sentence: 「…。」と述べた, “……。”雷军说, "Why?" he asked. */
export function continuesAfterClosing(text: string, end: number): boolean {
  const after = text.slice(end, end + LOOK);
  const first = after.charCodeAt(0);
  if (isKana(first)) return JAPANESE_TAIL.test(after);
  if (isHan(first)) return CHINESE_TAIL.test(after);
  return /^[,，、]/u.test(after) || ENGLISH_TAIL.test(after);
}

/** How far a decision looks ahead, in code units: a name of four words and a verb. */
const LOOK = 48;

/** と述べた, という, などと: a quotation that a particle takes up. Not: 「…。」この. */
const JAPANESE_TAIL = /^(?:と|って|など|という|とは|の(?!で|に)|を|が|は|に)/u;
/** 雷军说, 他表示: at most ten characters to the verb. Not: 这是小米的基因, 人们都知道, 这个问题. */
const CHINESE_TAIL =
  /^\p{Script=Han}{0,10}?(?:(?<![小据學学听聽传傳])[说說](?![明法服])|(?<![知报報渠通轨軌频頻街味])道(?![路理])|(?<![名职堪号俗简人])[称稱]|(?<![访疑顾慰])[问問](?![题題])|[答](?!案)|表示|指出|坦言|写道)/u;
/** `" he asked`, `" said Lei`, `" Lei Jun told`: up to three words to the verb. Not: `" The company`. */
const ENGLISH_TAIL =
  /^\s(?:\p{Ll}|(?:[\p{L}.'’-]{1,20}\s){1,3}(?:said|says|told|asked|added|wrote|argued|explained|replied)\b)/u;

/** Never end a sentence: a name follows. */
const TITLES = words(
  "mr mrs ms mx dr prof st gen sen rep gov lt col sgt capt rev hon pres messrs vs e.g i.e cf viz approx",
);
/** Do not end a sentence before a number: No. 5, Fig. 2, Jan. 3. */
const BEFORE_NUMBER = words(
  "no nos fig figs eq sec ch vol pp p art para jan feb mar apr jun jul aug sep sept oct nov dec ca c est",
);
/** Written with a full stop of their own; end a sentence only before a word that starts one. */
const ABBREVIATIONS = words(
  "inc ltd corp co llc plc bros jr sr etc al dept univ assn ave blvd mt ft ed eds rd a.m p.m jan feb mar apr aug sept oct nov dec",
);
/** Words that seldom follow an abbreviation within a sentence. */
const STARTERS = new Set(
  "The It In He She They We You A An This That These Those But And However On At For Its His Her Their Our As By If When While After Before Since Although There Some Many Most Last According".split(
    " ",
  ),
);

function isAbbreviation(word: string): boolean {
  return (
    /^\p{Lu}$/u.test(word) ||
    /^(?:\p{L}\.)+\p{L}$/u.test(word) ||
    ABBREVIATIONS.has(word.toLowerCase())
  );
}

/** The letters, digits and inner full stops right before `at`, at most 12. */
function lastWord(text: string, at: number): string {
  return /[\p{L}\p{N}.]{1,12}$/u.exec(text.slice(Math.max(0, at - 12), at))?.[0] ?? "";
}

function isHanBefore(text: string, at: number): boolean {
  return at > 0 && isUnspaced(text.charCodeAt(at - 1));
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(" "));
}
