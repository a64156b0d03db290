// The fixture language: references, a note and what is expected of it in one string.
//
//   --- xiaomi.txt
//   覆盖了中国2898个区县
//   --- note
//   The service covers about 2,900 counties.
//                            ^^^^^^^^^^^^^^ supported by xiaomi.txt "2898个区县"
//
// Carets count UTF-16 units below the line above them. Where wide characters make carets unreadable, name the words:
//   ~ 2989个区县 refuted by xiaomi.txt "2898个区县"

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import {
  type CheckedNote,
  type CheckOptions,
  type Claim,
  checkNote,
  createLibrary,
  type Dictionary,
  type Library,
  needsDictionary,
  readDictionary,
  readReference,
} from "../../server/core/index.ts";

interface Expectation {
  readonly words: string;
  readonly start: number | undefined;
  /** `supported by xiaomi.txt "2898"`, `refuted by …`, `not checked`, `no claim`. */
  readonly verdict: string;
}

/** References that are no text, by name. */
export type Documents = Readonly<Record<string, Uint8Array>>;

interface Fixture {
  readonly files: ReadonlyMap<string, string>;
  readonly note: string;
  readonly expectations: readonly Expectation[];
}

/** Checks the note of a fixture, against `documents` by name too, and asserts each expectation below its lines. */
export async function check(
  fixture: string,
  options: CheckOptions = {},
  documents: Documents = {},
): Promise<void> {
  const { note, expectations } = await checkedNote(fixture, options, documents);
  assert.ok(expectations.length > 0, "a fixture without expectations tests nothing");
  for (const expectation of expectations) assertVerdict(note, expectation);
}

/** Asserts that an honest note gets no warning. Every false alarm ever seen becomes one of these. */
export async function clean(
  fixture: string,
  options: CheckOptions = {},
  documents: Documents = {},
): Promise<void> {
  const { note, expectations } = await checkedNote(fixture, options, documents);
  assert.deepEqual(expectations, [], "an honest note expects no warning, and nothing else");
  const warnings = note.findings.filter(({ severity }) => severity !== "information");
  assert.deepEqual(
    warnings.map(({ message }) => message),
    [],
  );
}

async function checkedNote(fixture: string, options: CheckOptions, documents: Documents) {
  const { files: texts, note, expectations } = parseFixture(fixture);
  const files = new Map<string, string | Uint8Array>([...texts, ...Object.entries(documents)]);
  assert.ok(files.size > 0, "a fixture needs a reference");
  return { note: checkNote({ text: note }, await libraryOf(files, note), options), expectations };
}

/** The library for a note, as an editor has it: with the dictionary where the languages need it. */
export async function libraryOf(
  files: ReadonlyMap<string, string | Uint8Array>,
  note = "",
): Promise<Library> {
  const references = await Promise.all(
    [...files].map(([name, content]) =>
      readReference({
        uri: `file:///desk/${name}`,
        bytes: typeof content === "string" ? new TextEncoder().encode(content) : content,
      }),
    ),
  );
  const isForeign = note !== "" && needsDictionary(note, references);
  return createLibrary(references, isForeign ? shippedDictionary() : undefined);
}

/** Read once for all tests. */
export function shippedDictionary(): Dictionary {
  shipped ??= readDictionary(readFileSync("dist/dictionary.txt"));
  return shipped;
}

let shipped: Dictionary | undefined;

export function parseFixture(fixture: string): Fixture {
  const files = new Map<string, string>();
  const expectations: Expectation[] = [];
  let name = "";
  let lines: string[] = [];
  const close = () => {
    if (name !== "") files.set(name, lines.join("\n"));
  };
  for (const line of dedent(fixture)) {
    const head = /^--- (?<name>\S+)$/u.exec(line)?.groups?.name;
    const expected = name === "note" ? parseExpectation(line, lines) : undefined;
    if (head !== undefined) {
      close();
      name = head;
      lines = [];
    } else if (expected !== undefined) expectations.push(expected);
    else lines.push(line);
  }
  close();
  const note = files.get("note");
  assert.ok(note !== undefined, "a fixture needs a note");
  files.delete("note");
  return { files, note, expectations };
}

/** `^^^^ verdict` below a line, or `~ words verdict`. */
function parseExpectation(line: string, above: readonly string[]): Expectation | undefined {
  const carets = /^(?<indent>\s*)(?<carets>\^+) (?<verdict>.+)$/u.exec(line)?.groups;
  if (carets !== undefined) {
    const { indent = "", carets: marks = "", verdict = "" } = carets;
    const start = above.slice(0, -1).join("\n").length + (above.length > 1 ? 1 : 0) + indent.length;
    const last = above.at(-1) ?? "";
    return { words: last.slice(indent.length, indent.length + marks.length), start, verdict };
  }
  const named =
    /^\s*~ (?<words>.+) (?<verdict>(?:supported by|refuted by|not checked|no claim).*)$/u.exec(
      line,
    );
  const { words = "", verdict = "" } = named?.groups ?? {};
  return named === null ? undefined : { words, start: undefined, verdict };
}

function assertVerdict(note: CheckedNote, { words, start, verdict }: Expectation): void {
  assert.ok(words !== "" && note.text.includes(words), `"${words}" is not in the note`);
  const claim = note.claims.find(
    ({ span, mention }) =>
      (mention.kind !== "entity" || verdict.startsWith("refuted")) &&
      note.text.slice(span.start, span.end) === words &&
      (start === undefined || span.start === start),
  );
  assert.equal(describe(claim, verdict), verdict, `${words}\n${listClaims(note)}`);
}

/** The claim in the words of the expectation, so that a failure shows both sides. */
function describe(claim: Claim | undefined, expected: string): string {
  if (claim === undefined) return "no claim";
  if (claim.verdict === "notEnoughInfo") return "not checked";
  const [evidence] = claim.evidence;
  const file = evidence?.reference.split("/").at(-1);
  const by = expected.includes('"') ? ` "${evidence?.text}"` : "";
  return `${claim.verdict} by ${file}${by}`;
}

function listClaims(note: CheckedNote): string {
  return note.claims
    .map(
      ({ span, verdict, reason }) =>
        `  ${note.text.slice(span.start, span.end)}: ${verdict} ${reason}`,
    )
    .join("\n");
}

function dedent(text: string): string[] {
  const lines = text.replace(/^\n/u, "").replace(/\s*$/u, "").split("\n");
  const indents = lines
    .filter((line) => line.trim() !== "")
    .map((line) => /^ */u.exec(line)?.[0].length ?? 0);
  const indent = Math.min(...indents);
  return lines.map((line) => line.slice(indent));
}
