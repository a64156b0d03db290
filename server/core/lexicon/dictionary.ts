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

/** Reads what `scripts/dictionary.mjs` wrote. Other bytes make a dictionary without words. */
export function readDictionary(bytes: Uint8Array): Dictionary {
  const [, han = "", english = ""] = new TextDecoder("utf-8").decode(bytes).trimEnd().split("\n\n");
  const hanGroups = indexLines(han);
  const englishGroups = indexLines(english);
  return {
    englishFor: (word) => openGroup(hanGroups, word.charAt(0))?.words.get(word) ?? [],
    hanFor: (phrase) => openGroup(englishGroups, firstWord(phrase))?.words.get(phrase) ?? [],
    longestFrom: (character) => openGroup(hanGroups, character)?.longest ?? 0,
  };
}

function firstWord(phrase: string): string {
  return phrase.split(" ", 1)[0] ?? "";
}

interface Group {
  readonly longest: number;
  readonly words: ReadonlyMap<string, readonly string[]>;
}

/** By the beginning that its words share: a line as it is in the file, or what was read from it. */
type Groups = Map<string, string | Group>;

/** Lines are read when first asked for: most of the dictionary never is. */
function indexLines(text: string): Groups {
  const groups: Groups = new Map();
  for (const line of text.split("\n")) groups.set(line.slice(0, line.indexOf("|")), line);
  return groups;
}

function openGroup(groups: Groups, first: string): Group | undefined {
  const group = groups.get(first);
  if (typeof group !== "string") return group;
  const opened = readGroup(group);
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
