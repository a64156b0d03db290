// One slip of the pen between two names: a letter changed, dropped, doubled or two swapped, in one word of theirs.

/** The shortest Latin word in which one wrong letter still shows what was meant. */
const SHORTEST_WORD = 5;

/** Both folded, and not equal. */
export function isSlip(written: string, name: string): boolean {
  if (/\p{Script=Han}/u.test(name)) return isHanSlip(written, name);
  const [own, other] = [written.split(" "), name.split(" ")];
  if (own.length !== other.length) return false;
  const wrong = own.flatMap((word, i) =>
    word === other[i] ? [] : [[word, other[i] ?? ""] as const],
  );
  const [only] = wrong;
  if (only === undefined || wrong.length > 1) return false;
  const [a, b] = only;
  if (own.length > 1 && soundsTheSame(a, b)) return true;
  if (a.charAt(0) !== b.charAt(0) && own.length === 1) return false;
  // A plural, a feminine, an inflected form: "Jordan" and "Jordans", "Alexandr" and "Alexandra".
  if (a.startsWith(b) || b.startsWith(a)) return false;
  if (/\d/u.test(a + b)) return false;
  return (
    Math.min(a.length, b.length) >= (own.length > 1 ? SHORTEST_WORD - 1 : SHORTEST_WORD) &&
    isOneEdit(a, b)
  );
}

/** Keen and Keane, Reid and Read, Clark and Clarke: one sound in two spellings. */
function soundsTheSame(a: string, b: string): boolean {
  const [one, two] = [consonantsOf(a), consonantsOf(b)];
  return one === two && one.length > 1 && a.charAt(0) === b.charAt(0);
}

/** "clarke" is clrk; of a word with digits nothing. */
function consonantsOf(word: string): string {
  return /^[a-z]+$/u.test(word) ? word.replace(/[aeiouyhw]/gu, "").replace(/(.)\1+/gu, "$1") : "";
}

/** 卢伟兵 and 卢伟冰, 霍华德·斯金洛 and 霍华德·斯金格: one character of three and more, and not the surname. */
export function isHanSlip(written: string, name: string): boolean {
  if (written.length !== name.length || name.length < 3 || written.charAt(0) !== name.charAt(0))
    return false;
  let wrong = 0;
  for (let i = 0; i < name.length; i++) if (name[i] !== written[i]) wrong++;
  return wrong === 1;
}

/** A letter changed, one more, one less, or two neighbours swapped. */
export function isOneEdit(a: string, b: string): boolean {
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let [endA, endB] = [a.length, b.length];
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA--;
    endB--;
  }
  const [left, right] = [a.slice(start, endA), b.slice(start, endB)];
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}
