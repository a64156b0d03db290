// The dictionary between languages: what a word that the glossary lacks may be in the other script.
// "ferry" -> 渡轮, 渡船; 渡轮 -> "ferry". Made by scripts/dictionary.mjs from CC-CEDICT; a file of
// its own, loaded only where a note and its articles differ in language.

/** Translations both ways, at most a few a word. Immutable, as far as anybody can see. */
export interface Dictionary {
  /** English phrases for a folded Han word, as stems: `englishFor("渡轮")` is `["ferri"]`. */
  englishFor(word: string): readonly string[];
  /** Folded Han words for an English phrase of stems: `hanFor("aircraft carrier")`. */
  hanFor(phrase: string): readonly string[];
  /** Code units of the longest Han word that begins so; 0 for none. */
  longestFrom(character: string): number;
}

/**
 * Reads what `scripts/dictionary.mjs` wrote: what it is, the Han words, the English ones, with a line without words between. Keeps
 * the bytes, which must not change. Other bytes make a dictionary without words.
 */
export function readDictionary(bytes: Uint8Array): Dictionary {
  const [, han, english] = indexLines(bytes);
  const groupOf = (groups: Groups | undefined, first: string) =>
    groups && openGroup(groups, first, bytes);
  return {
    englishFor: (word) => groupOf(han, word.charAt(0))?.words.get(word) ?? [],
    hanFor: (phrase) => groupOf(english, firstWord(phrase))?.words.get(phrase) ?? [],
    longestFrom: (character) => groupOf(han, character)?.longest ?? 0,
  };
}

function firstWord(phrase: string): string {
  return phrase.split(" ", 1)[0] ?? "";
}

interface Group {
  readonly longest: number;
  readonly words: ReadonlyMap<string, readonly string[]>;
}

/** By the beginning that its words share: where its line starts in the file, or what was read from it. */
type Groups = Map<string, number | Group>;

const LINE_END = 10;
const BAR = 124;

/** The parts of the file. Lines are read when first asked for: most of the dictionary never is, and is no text until then. */
function indexLines(bytes: Uint8Array): readonly Groups[] {
  let groups: Groups = new Map();
  const parts = [groups];
  for (let start = 0; start < bytes.length; ) {
    const end = lineEnd(bytes, start);
    if (end === start) {
      groups = new Map();
      parts.push(groups);
    } else if (parts.length > 1) groups.set(beginningAt(bytes, start, end), start);
    start = end + 1;
  }
  return parts;
}

function lineEnd(bytes: Uint8Array, start: number): number {
  const end = bytes.indexOf(LINE_END, start);
  return end < 0 ? bytes.length : end;
}

/** What stands before the first bar. Most are of plain letters, for which the decoder takes longer than we do. */
function beginningAt(bytes: Uint8Array, start: number, end: number): string {
  let letters = "";
  for (let at = start; at < end && bytes[at] !== BAR; at++) {
    const byte = bytes[at] ?? 0;
    if (byte > 127) {
      const bar = bytes.indexOf(BAR, start);
      return utf8.decode(bytes.subarray(start, bar < 0 || bar > end ? end : bar));
    }
    letters += String.fromCharCode(byte);
  }
  return letters;
}

function openGroup(groups: Groups, first: string, bytes: Uint8Array): Group | undefined {
  const group = groups.get(first);
  if (typeof group !== "number") return group;
  const opened = readGroup(utf8.decode(bytes.subarray(group, lineEnd(bytes, group))));
  groups.set(first, opened);
  return opened;
}

/** `渡|渡轮=ferri,ferri boat|渡船=ferri`. */
function readGroup(line: string): Group {
  const words = new Map<string, readonly string[]>();
  for (const member of line.split("|").slice(1)) {
    const equals = member.indexOf("=");
    words.set(member.slice(0, equals), member.slice(equals + 1).split(","));
  }
  return { longest: Math.max(0, ...[...words.keys()].map((word) => word.length)), words };
}

/** Of every platform that core runs on; its types come with none of core's. */
declare const TextDecoder: new (encoding: string) => { decode(bytes: Uint8Array): string };

const utf8 = new TextDecoder("utf-8");
