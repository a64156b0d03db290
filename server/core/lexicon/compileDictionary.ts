// Brings CC-CEDICT into the form that dictionary.ts looks words up in: few translations a word, the
// surest ones, the same ones from both sides. Runs when the package is built
// (scripts/dictionary.mjs).

import { foldChars } from "../text/fold.ts";
import { glossesOf } from "./glossesOf.ts";

/** An entry as CC-CEDICT has it. */
export interface DictionaryEntry {
  /** Simplified characters. */
  readonly word: string;
  /** Capitalised for names: "Bei3 jing1". */
  readonly pinyin: string;
  readonly senses: readonly string[];
  /** How many measure words are listed: those of common nouns are. */
  readonly counters: number;
}

/** Translations kept of a Chinese word, and of an English one. */
const MOST_GLOSSES = 5;
const MOST_WORDS = 8;

/** A Chinese word as an English phrase's translation. */
interface Translation {
  readonly word: string;
  readonly gloss: string;
  /** How sure it is: higher for first senses and for common words. */
  readonly score: number;
}

/**
 * Two lists of lines, each line a group of words with the same beginning: `渡|渡轮=ferri,ferri
 * boat|渡船=ferri` by first character, `ferri|ferri=渡轮,渡船|ferri boat=渡轮` by first stem. Parted by an
 * empty line.
 */
export function compileDictionary(entries: readonly DictionaryEntry[]): string {
  const words = readWords(entries);
  const usage = usageOf(words);
  const heads = usualHeads(words);
  const all = words.flatMap((word) => translationsOf(word, usage.get(word.word) ?? 0, heads));
  const byWord = best(all, "word", MOST_GLOSSES);
  const both = best([...byWord.values()].flat(), "gloss", MOST_WORDS);
  const kept = [...both.values()].flat();
  return [
    lines(kept, { from: "word", to: "gloss", groupOf: (word) => word.charAt(0) }),
    lines(kept, { from: "gloss", to: "word", groupOf: (gloss) => gloss.split(" ", 1)[0] ?? "" }),
  ].join("\n\n");
}

/** Single characters say too many things; longer words are sayings. */
const WORD = /^[\u3400-\u9fff]{2,6}$/u;

interface ReadWord {
  /** Folded. */
  readonly word: string;
  readonly glosses: readonly string[];
  readonly counters: number;
}

/** Names are left out: those of people and places are matched as names, or not at all. */
function readWords(entries: readonly DictionaryEntry[]): readonly ReadWord[] {
  return entries
    .filter(({ word, pinyin }) => WORD.test(word) && !/^[A-Z]/u.test(pinyin))
    .map(({ word, senses, counters }) => ({
      word: foldChars(word),
      glosses: glossesOf(senses),
      counters,
    }));
}

/** How usual each word is: what many compounds are made of, and what is counted. 渡轮 in 渡轮码头. */
function usageOf(words: readonly ReadWord[]): ReadonlyMap<string, number> {
  const counts = new Map(words.map(({ word }) => [word, 0]));
  for (const { word } of words) {
    for (let start = 0; start < word.length; start++) {
      for (let end = start + 2; end <= word.length; end++) {
        const part = word.slice(start, end);
        const known = counts.get(part);
        if (known !== undefined && part !== word) counts.set(part, known + 1);
      }
    }
  }
  const counted = new Set(words.flatMap(({ word, counters }) => (counters > 0 ? [word] : [])));
  return new Map(
    [...counts].map(([word, held]) => [
      word,
      1 + Math.log1p(held) / 2 + (counted.has(word) ? 0.5 : 0),
    ]),
  );
}

/** A head that more glosses than this have says little: the "machine" of all machines. */
const MOST_HEADED = 40;

/** Last words of glosses of two words that stand for the whole: a "wooden raft" is a raft. */
function usualHeads(words: readonly ReadWord[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const gloss of words.flatMap(({ glosses }) => glosses)) {
    const head = gloss.split(" ")[1];
    if (head !== undefined) counts.set(head, (counts.get(head) ?? 0) + 1);
  }
  const alone = new Set(words.flatMap(({ glosses }) => glosses));
  return new Set(
    [...counts].flatMap(([head, count]) => (count <= MOST_HEADED && alone.has(head) ? [head] : [])),
  );
}

function translationsOf(
  { word, glosses }: ReadWord,
  usage: number,
  heads: ReadonlySet<string>,
): readonly Translation[] {
  const bare = glosses.flatMap((gloss) => {
    const head = gloss.split(" ")[1] ?? "";
    return heads.has(head) ? [head] : [];
  });
  const surest = glosses.map((gloss, rank) => ({ word, gloss, score: usage / (1 + rank) }));
  // Behind all that say it in so many words.
  const headed = bare.map((gloss) => ({ word, gloss, score: usage / (1 + MOST_GLOSSES) }));
  return [...surest, ...headed];
}

/** Translations by one of their sides, the best of each. */
function best(
  translations: readonly Translation[],
  side: "word" | "gloss",
  most: number,
): ReadonlyMap<string, readonly Translation[]> {
  const other = side === "word" ? "gloss" : "word";
  const groups = new Map<string, Translation[]>();
  for (const translation of translations) {
    const group = groups.get(translation[side]);
    if (group === undefined) groups.set(translation[side], [translation]);
    else if (!group.some((known) => known[other] === translation[other])) group.push(translation);
  }
  for (const [key, group] of groups) {
    groups.set(key, group.sort((a, b) => b.score - a.score).slice(0, most));
  }
  return groups;
}

interface Direction {
  readonly from: "word" | "gloss";
  readonly to: "word" | "gloss";
  readonly groupOf: (from: string) => string;
}

function lines(translations: readonly Translation[], { from, to, groupOf }: Direction): string {
  const groups = new Map<string, Map<string, string[]>>();
  for (const translation of translations) {
    const first = groupOf(translation[from]);
    const members = groups.get(first) ?? new Map<string, string[]>();
    const others = members.get(translation[from]) ?? [];
    groups.set(first, members.set(translation[from], [...others, translation[to]]));
  }
  return [...groups]
    .map(([first, members]) =>
      [first, ...[...members].map(([key, others]) => `${key}=${others.join(",")}`)].join("|"),
    )
    .join("\n");
}
