// Whether a sentence of the note that shares its words with the article's may yet tell of somebody else, or its name be none.

import type { SentencePlace } from "../../library/library.ts";
import { CJK_WIDTH } from "../../text/cjk.ts";
import { foldChars } from "../../text/fold.ts";
import type { Span } from "../../text/span.ts";
import type { Candidate } from "../figure/candidates.ts";
import { foldedText } from "../figure/foldedText.ts";
import type { NoteSentence } from "../figure/noteSentence.ts";
import type { NoteName } from "./noteNames.ts";

/**
 * "Lake Shipping carried 3.2 million passengers" beside an article on Harbour Ferries: with figures that are not the article's,
 * or with a new subject and no name that the article has, the sentence may tell of somebody else. Not where everything else is
 * told, an amount among it: 工商银行为项目提供了20亿元贷款.
 */
export function mayTellOfAnother(
  name: NoteName,
  sentence: NoteSentence,
  {
    candidate: { matches },
    told,
  }: {
    readonly candidate: Candidate;
    /** Share of the sentence's words told, 0..1. */
    readonly told: number;
  },
): boolean {
  const agreeing = matches.flatMap(({ word }) => word.figure ?? []);
  if (sentence.figures.length > 0 && agreeing.length === 0) return true;
  if (!isNewSubject(name, sentence)) return false;
  if (matches.some(({ word }) => word.figure === undefined && word.keys.some(isNameKey)))
    return false;
  const amounts = agreeing.filter(
    (figure) => figure.kind === "quantity" && figure.category !== "ordinal",
  );
  return told < WHOLE || amounts.length === 0;
}

/** Share of the words from which a sentence with an amount is the article's own. */
const WHOLE = 0.9;

function isNameKey(key: string): boolean {
  return key.startsWith("e:");
}

/** Whether no reference has the name and the sentence is told of it. */
function isNewSubject(name: NoteName, sentence: NoteSentence): boolean {
  return name.entity === undefined && name.type !== "place" && isSubject(name, sentence);
}

/** Whether the name leads its sentence, and nothing before it gives it another part than that of who is told of. */
export function isSubject(
  { span: { start } }: NoteName,
  { text, span, cjk }: NoteSentence,
): boolean {
  if (start - span.start > SUBJECT / (cjk ? CJK_WIDTH : 1)) return false;
  return !PART.test(text.slice(span.start, start));
}

/** A name that starts so early in its sentence, in Latin characters, is its subject. */
const SUBJECT = 24;

/** Matches 照明は, 新工厂由, "It was built by "; not 车企, "The ferry line ". */
const PART = /[はがをにで由被给向往在于於从到]|\b(?:by|from|with|at|in|of|to)\s(?:the\s)?$/u;

/** Whether the sentence has a name that nothing in the article is called: it may tell of another year's winner, another firm's works. */
export function hasStranger(
  name: NoteName,
  names: readonly NoteName[],
  { index }: SentencePlace,
): boolean {
  const article = foldedText(index);
  return names.some(
    (one) =>
      one !== name &&
      one.entity === undefined &&
      (one.type === "person" || one.type === "place") &&
      !article.includes(foldChars(one.written)),
  );
}

/** "Wimbledon women": no name that could be wrong by itself. */
export function isNoName({ written }: NoteName): boolean {
  return / \p{Ll}[\p{Ll}'’]*$/u.test(written);
}

/** "Wimbledon women", "Grand Slam": of unknown kind, and made of words that the article has too. */
export function isPieced({ type, entity, written }: NoteName, { index }: SentencePlace): boolean {
  if (type !== "other" || entity !== undefined || !written.includes(" ")) return false;
  const article = foldedText(index);
  return foldChars(written)
    .split(" ")
    .some((word) => word.length > 3 && article.includes(word));
}

/** "mixed reality (MR)": what stands in brackets gives the words before it another name, and only such a one may contradict it. */
export function isBracketed(text: string, { start, end }: Span): boolean {
  return /[((]/u.test(text.charAt(start - 1)) && /[))]/u.test(text.charAt(end));
}
