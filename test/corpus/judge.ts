// Checks every case of the corpus as an analyst's note and says how it went.

import {
  checkNote,
  createLibrary,
  type Finding,
  type Library,
  needsDictionary,
  readReference,
} from "../../server/core/index.ts";
import { shippedDictionary } from "../core/fixture.ts";
import type { Case, Desk } from "./corpus.ts";

/** How one case went. Only warnings and errors count; information never alarms. */
export interface Outcome {
  readonly desk: string;
  /** `en<-zh`: the note's language and the articles'. */
  readonly pair: string;
  readonly case: Case;
  /** Warnings on honest words: all of an honest case, those beside the slip of a wrong one. */
  readonly alarms: readonly Finding[];
  /** Warnings that touch the slip. */
  readonly catches: readonly Finding[];
  /** A catch names what the article has instead. */
  readonly told: boolean;
  /** What else was said, for the listing of misses. */
  readonly remarks: readonly string[];
}

export async function judge(desks: readonly Desk[]): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const desk of desks) {
    const libraryFor = await librariesOf(desk);
    for (const each of desk.cases) outcomes.push(judgeCase(desk, each, libraryFor(each.text)));
  }
  return outcomes;
}

/** The library for a note, as the editor makes it: with the dictionary where the note needs one. */
async function librariesOf({ articles }: Desk): Promise<(note: string) => Library> {
  const references = await Promise.all(
    [...articles].map(([name, text]) =>
      readReference({ uri: `file:///desk/${name}`, bytes: new TextEncoder().encode(text) }),
    ),
  );
  const own = createLibrary(references);
  const foreign = createLibrary(references, shippedDictionary());
  return (note) => (needsDictionary(note, references) ? foreign : own);
}

function judgeCase(desk: Desk, each: Case, library: Library): Outcome {
  const options = each.today === undefined ? {} : { today: each.today };
  const note = checkNote({ text: `${each.text}\n` }, library, options);
  const warnings = note.findings.filter(
    ({ severity }) => severity === "warning" || severity === "error",
  );
  const slip = slipSpan(each);
  const catches = warnings.filter(({ span }) => span.start < slip.end && slip.start < span.end);
  return {
    desk: desk.name,
    pair: `${each.language}<-${desk.language}`,
    case: each,
    alarms: warnings.filter((warning) => !catches.includes(warning)),
    catches,
    told: catches.some((finding) => tells(finding, each.slip?.right ?? "")),
    remarks: note.claims
      .filter(({ mention, span }) => mention.kind !== "entity" && span.start >= 0)
      .map(({ span, verdict, reason, evidence }) => {
        const where = evidence[0] === undefined ? "" : ` [${evidence[0].text}]`;
        return `${note.text.slice(span.start, span.end)}: ${verdict}, ${reason}${where}`;
      }),
  };
}

/** Where the wrong words stand; an empty span for honest cases, which nothing touches. */
function slipSpan({ text, slip }: Case): { readonly start: number; readonly end: number } {
  if (slip === undefined) return { start: -1, end: -1 };
  const start = text.indexOf(slip.words);
  return { start, end: start + slip.words.length };
}

function tells({ expected = "", evidence }: Finding, right: string): boolean {
  return [expected, ...evidence.map(({ text }) => text)].some((words) => isSame(words, right));
}

/**
 * Whether evidence is what a case calls right: it may be tighter ("2898" of "2898个区县") or wider (a table's row), but its
 * numbers are the same, not parts of others ("5%" of "15%").
 */
export function isSame(words: string, right: string): boolean {
  const [a, b] = [plain(words), plain(right)];
  const [few, many] = a.length < b.length ? [a, b] : [b, a];
  if (few === "") return false;
  const numbers = numbersOf(many);
  const isPart = many.includes(few) && numbersOf(few).every((each) => numbers.includes(each));
  return isPart || (numbers.length > 0 && numbersOf(few).join(" ") === numbers.join(" "));
}

function numbersOf(words: string): readonly string[] {
  return words.match(/\d+(?:\.\d+)?/gu) ?? [];
}

/** Written without width, spaces, separators and case. */
function plain(words: string): string {
  return words
    .normalize("NFKC")
    .replace(/[\s,，]/gu, "")
    .toLowerCase();
}
