// Our own corpus: desks of invented articles with honest and wrong claims about them, one file a desk. The reader is strict, since
// a case that does not say what its writer meant would measure nothing: whatever it cannot verify is an error with its place.
//
//   --- counties.md
//   覆盖了中国2898个区县
//   --- note en today=2026-03-01
//   The service covers about 2,900 counties.
//   = rounding
//   The service covers 2,989 counties.
//   ! digits "2,989 counties" -> "2898个区县"
//
// `=` ends an honest case. `!` ends a wrong one: the words that are wrong, and what the article has instead, verbatim (for derived
// figures one of the parts; for misattributed ones the figure of the note's owner).

import { readdirSync, readFileSync } from "node:fs";
import { asFamily, type Family, HONEST_ONLY } from "./families.ts";

export interface Desk {
  /** `en-business-ferry`: the articles' language, the field, a name. */
  readonly name: string;
  readonly language: string;
  /** File name to text. */
  readonly articles: ReadonlyMap<string, string>;
  readonly cases: readonly Case[];
}

/** One claim, checked as a note of its own. */
export interface Case {
  /** `en-business-ferry.txt:42`, where its mark stands. */
  readonly place: string;
  /** Of the note. */
  readonly language: string;
  readonly today?: string;
  readonly text: string;
  readonly family: Family;
  /** Undefined for honest cases. */
  readonly slip?: Slip;
}

export interface Slip {
  /** The wrong words, the first such in the text. */
  readonly words: string;
  /** What the article has instead, verbatim. */
  readonly right: string;
}

/** All desks of a folder, by name; throws with every error in them. */
export function readCorpus(folder = "test/corpus"): readonly Desk[] {
  const errors: string[] = [];
  const files = readdirSync(folder).filter((file) => file.endsWith(".txt"));
  const desks = files
    .sort()
    .map((file) => parseDesk(file, readFileSync(`${folder}/${file}`, "utf8"), errors));
  if (errors.length > 0) throw new Error(`The corpus has errors:\n${errors.join("\n")}`);
  return desks;
}

interface Section {
  readonly head: string;
  /** 1-based line of the head. */
  readonly line: number;
  readonly lines: readonly string[];
}

/** One desk; what is wrong with it is added to `errors`, each with file and line. */
export function parseDesk(file: string, text: string, errors: string[]): Desk {
  const name = file.replace(/\.txt$/u, "");
  const language = /^(?<language>zh|ja|en)-[a-z]+-[a-z-]+$/u.exec(name)?.groups?.language;
  if (language === undefined) errors.push(`${file}:1: named otherwise than <lang>-<field>-<slug>`);
  const articles = new Map<string, string>();
  const cases: Case[] = [];
  for (const section of sectionsOf(file, text, errors)) {
    if (ARTICLE_HEAD.test(section.head)) articles.set(section.head, articleText(section));
    else cases.push(...parseCases(file, section, errors));
  }
  if (articles.size === 0) errors.push(`${file}:1: no article`);
  for (const each of cases) errors.push(...objections(each, [...articles.values()]));
  const seen = new Set<string>();
  for (const { text, place } of cases) {
    if (seen.has(text)) errors.push(`${place}: the same text twice`);
    seen.add(text);
  }
  return { name, language: language ?? "", articles, cases };
}

/** `counties.md` */
const ARTICLE_HEAD = /^[\w-]+\.(?:md|txt)$/u;
/** `note en`, `note zh today=2026-03-01` */
const NOTE_HEAD = /^note (?<language>zh|ja|en)(?: today=(?<today>\d{4}-\d\d-\d\d))?$/u;

function sectionsOf(file: string, text: string, errors: string[]): readonly Section[] {
  const lines = text.split("\n");
  const heads = lines.flatMap((line, index) => (line.startsWith("--- ") ? [index] : []));
  if (heads[0] !== 0) errors.push(`${file}:1: text before the first "--- "`);
  return heads.flatMap((start, i) => {
    const head = (lines[start] ?? "").slice(4);
    if (!ARTICLE_HEAD.test(head) && !NOTE_HEAD.test(head)) {
      errors.push(`${file}:${start + 1}: neither an article nor a note: "${head}"`);
      return [];
    }
    return [{ head, line: start + 1, lines: lines.slice(start + 1, heads[i + 1]) }];
  });
}

function articleText({ lines }: Section): string {
  return `${lines.join("\n").trim()}\n`;
}

/** `= rounding` */
const HONEST = /^= (?<family>[a-z-]+)$/u;
/** `! digits "2,989 counties" -> "2898个区县"` */
const WRONG = /^! (?<family>[a-z-]+) "(?<words>.+)" -> "(?<right>.+)"$/u;
/** A line that looks like a mark but is none; `==` and `![` are Markdown. */
const MARK_LIKE = /^(?:=(?!=)|!(?!\[))/u;

function parseCases(file: string, section: Section, errors: string[]): readonly Case[] {
  const { language = "", today } = NOTE_HEAD.exec(section.head)?.groups ?? {};
  const cases: Case[] = [];
  let lines: string[] = [];
  for (const [index, line] of section.lines.entries()) {
    const place = `${file}:${section.line + index + 1}`;
    const marks = (HONEST.exec(line) ?? WRONG.exec(line))?.groups;
    if (marks === undefined) {
      if (MARK_LIKE.test(line)) errors.push(`${place}: an unknown form of mark`);
      lines.push(line);
      continue;
    }
    const { family: word = "", words, right } = marks;
    const family = asFamily(word);
    const text = lines.join("\n").trim();
    lines = [];
    if (family === undefined) errors.push(`${place}: an unknown family, "${word}"`);
    else if (text === "") errors.push(`${place}: a mark without a text above it`);
    else {
      const slip = words === undefined || right === undefined ? {} : { slip: { words, right } };
      const day = today === undefined ? {} : { today };
      cases.push({ place, language, ...day, text, family, ...slip });
    }
  }
  if (lines.some((line) => line.trim() !== ""))
    errors.push(`${file}:${section.line + section.lines.length}: a case without a mark`);
  return cases;
}

/** What can be verified of a case without judging it. */
function objections({ place, text, family, slip }: Case, articles: readonly string[]): string[] {
  if (slip === undefined) return [];
  const found: string[] = [];
  if (HONEST_ONLY.includes(family)) found.push(`${place}: nothing of "${family}" can be wrong`);
  if (!text.includes(slip.words)) found.push(`${place}: the case does not hold "${slip.words}"`);
  if (!articles.some((article) => article.includes(slip.right)))
    found.push(`${place}: no article holds "${slip.right}"`);
  return found;
}
