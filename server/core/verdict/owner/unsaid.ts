// Words of a note that a reference's sentence does not tell: any of them may stand for something there by another name.

import { contains, type Span, slice } from "../../text/span.ts";
import type { Candidate, Match } from "../figure/candidates.ts";
import type { NoteSentence } from "../figure/noteSentence.ts";

/** Nouns that any group may be called by. */
const GENERIC =
  /^(?:groups?|parts?|sides?|hal(?:f|ves)|sections?|class(?:es)?|categor(?:y|ies)|teams?|others?|cases?|points?|times?|组|部分|方面|类|者|人)$/iu;

/**
 * Verbs and adverbs that tell how something is told, not of whom. Matches "suffered", "reported", "roughly", "earns"; not
 * "engineering", "housing": what ends like a verb and is a field.
 */
const CARRIER =
  /^(?!(?:engineer|hous|manufactur|min|bank|shipp|farm|fish|build|advertis|publish|teach|nurs|train|market|retail|gam|process|fund|screen|cater|cloth|print|streetlight|dwell|sav|earn|spend|hold|list|shopp|cycl|driv|runn|swimm|sail|row)ings?$)(?:\p{L}{2,}(?:ed|ing|ly)|(?:earn|pay|get|cost|take|make|bring|spend|employ|carry|carrie)s?|had|saw|came|stood|took|rose|fell|got|made|held|won|paid|went|cost|brought)$/iu;

/** Characters of Chinese that tell nothing by themselves; hiragana tells nothing either. */
const FUNCTION =
  /[的了之是为在和与及有被把将共约达其于中各也就都而又到至则分个位名每占该此\p{Script=Hiragana}ー・]/gu;

/** 全市, 本公司: whom the article is about. */
const OVERALL = /^[全本](?:市|省|国|县|区|州|校|院|公司|社)|^同[社市県]/u;

/** Whether a word tells nothing of whom it is about: 占, "reported". */
export function isEmpty(word: string): boolean {
  return GENERIC.test(word) || CARRIER.test(word) || word.replace(FUNCTION, "") === "";
}

/** Whether a word may tell one of two from the other. */
export function isContent(word: string): boolean {
  if (isEmpty(word)) return false;
  const told = word.replace(FUNCTION, "");
  return HAN.test(word) ? told.length > 1 : told.length > 0;
}

const HAN = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]+$/u;

/** Stretches of the note's words in `said` that the reference's sentence and its neighbours do not tell. */
export function restOf(
  said: Span,
  { matches }: Candidate,
  sentence: NoteSentence,
): readonly string[] {
  const { text, words } = sentence;
  const own = words.filter(({ span }) => {
    const isLatin = /^\p{Script=Latin}/u.test(slice(text, span));
    return contains(said, span) && (!isLatin || isContent(slice(text, span)));
  });
  return stretchesOf(
    own,
    matches.filter(isHeard).map(({ word }) => word),
    sentence,
  );
}

interface Placed {
  readonly span: Span;
}

/** Stretches of the words that neither others nor figures cover, and that tell something. */
export function stretchesOf(
  words: readonly Placed[],
  others: readonly Placed[],
  { text, figures }: NoteSentence,
): readonly string[] {
  const covered = new Set([...others, ...figures].flatMap(places));
  const rest = new Set(words.flatMap(places).filter((at) => !covered.has(at)));
  return stretches(rest, text).filter(
    (one) => one.replace(OVERALL, "").replace(FUNCTION, "").length > 1,
  );
}

function places({ span: { start, end } }: Placed): readonly number[] {
  return Array.from({ length: end - start }, (_, i) => start + i);
}

/** What only a neighbouring sentence tells counts, but for names: whom the sentence does not name it does not tell of. */
function isHeard({ word, there }: Match): boolean {
  if (there !== undefined || word.figure !== undefined) return true;
  return !word.keys.some((key) => key.startsWith("e:"));
}

function stretches(places: ReadonlySet<number>, text: string): readonly string[] {
  const found: string[] = [];
  let last = Number.NEGATIVE_INFINITY;
  for (const at of [...places].sort((a, b) => a - b)) {
    if (at === last + 1) found.push(`${found.pop() ?? ""}${text.charAt(at)}`);
    else found.push(text.charAt(at));
    last = at;
  }
  return found;
}
