// Typing a Han name in Latin letters as input methods take it: whole syllables, their first letters, or the last one
// begun. "leijun", "leij", "lj" and "lei" all mean 雷军.

import { pinyinOf } from "../../lexicon/romanize.ts";
import { foldChars } from "../../text/fold.ts";

/** Letters looked at: longer input is no name any more, and costs its square. */
const LONGEST = 32;

/**
 * Whether `letters` (folded: lower case, no spaces) spell the beginning of `name`, which may hold other than Han
 * characters: "xmsu7" is 小米SU7. Each Han character must be spelled by one of its readings or its first letters.
 */
export function spellsStart(letters: string, name: string): boolean {
  if (letters === "" || letters.length > LONGEST) return false;
  const characters = [...foldChars(name)];
  const readings = pinyinOf(name);
  /** How many letters may be used up before the next character. */
  let reached = new Set([0]);
  for (let i = 0; i < characters.length && reached.size > 0; i++) {
    const next = new Set<number>();
    for (const at of reached) {
      for (const step of stepsOf(letters.slice(at), readings[i] ?? [], characters[i] ?? "")) {
        if (at + step === letters.length) return true;
        next.add(at + step);
      }
    }
    reached = next;
  }
  return false;
}

/** How many of the letters left may stand for one character; all of them where its reading is only begun. */
function stepsOf(left: string, readings: readonly string[], character: string): readonly number[] {
  if (readings.length === 0) {
    if (/[\s·•・‧･-]/u.test(character)) return [0];
    return left.startsWith(character) ? [character.length] : [];
  }
  return readings.flatMap((reading) => {
    if (reading.startsWith(left)) return [left.length];
    const steps = [...INITIALS.filter((initial) => reading.startsWith(initial)), reading];
    return steps.filter((step) => left.startsWith(step)).map((step) => step.length);
  });
}

/** What may stand for a syllable: its first letter, or the two of zh, ch, sh. */
const INITIALS: readonly string[] = ["zh", "ch", "sh", ..."abcdefghjklmnopqrstwxyz"];
