// What an editor asks while one writes and reads: hovers, completions, references, over a thousand articles and twenty million
// characters. Each is asked all over a note or an article, so that little is left from the one before.

import {
  type CheckedNote,
  checkNote,
  completeAt,
  createLibrary,
  definitionAt,
  highlightsAt,
  hoverAt,
  hoverInArticle,
  lensesFor,
  type OpenArticle,
  readReference,
  referencesAt,
} from "../../server/core/index.ts";
import { makeCorpus } from "./corpus.ts";
import { busyTimeOf, quantile, row } from "./measure.ts";

const ARTICLES = 1000;
const LENGTH = 20_000;
const LINES = 138;
const ASKED = 400;
const WIDTHS = [34, 7, 9, 9, 9, 9];

export async function benchHover(): Promise<void> {
  const { note, article, text } = await setUp();
  head("Hovers and the like");
  const inNote = (ask: (offset: number) => unknown) =>
    offsetsOf(note).map((offset) => busyTimeOf(() => ask(offset)));
  const open = { kind: "note", note } as const;
  print(
    "hover in a note",
    inNote((offset) => hoverAt(note, offset)),
    10,
  );
  print(
    "definition in a note",
    inNote((offset) => definitionAt(note, offset)),
  );
  print(
    "highlight in a note",
    inNote((offset) => highlightsAt(open, offset)),
  );
  print(
    "references from a note",
    inNote((offset) => referencesAt(open, offset, [note])),
  );
  const places = Array.from({ length: ASKED }, (_, i) => Math.floor((i * text.length) / ASKED));
  const inArticle = (ask: (offset: number) => unknown) =>
    places.map((offset) => busyTimeOf(() => ask(offset)));
  print(
    "hover in an article",
    inArticle((offset) => hoverInArticle(article, offset, [note])),
    10,
  );
  print(
    "highlight in an article",
    inArticle((offset) => highlightsAt(article, offset)),
  );
  print(
    "references from an article",
    inArticle((offset) => referencesAt(article, offset, [note])),
  );
  print("lenses of an article", [busyTimeOf(() => lensesFor(article, [note]))]);
}

export async function benchCompletion(): Promise<void> {
  const { note } = await setUp();
  head("Completion");
  const all: number[] = [];
  for (const [name, typed] of Object.entries(TYPED)) {
    const times = linesOf(note).map((line) => {
      const text = `${note.text.slice(0, line.start)}${typed(line.words)}`;
      const asked = { text, library: note.library };
      return busyTimeOf(() => completeAt(asked, { offset: text.length }));
    });
    print(name, times);
    all.push(...times.slice(1));
  }
  print("all of these, but each first", all, 20);
}

/** What stands in a line when completion is asked for; the line goes on behind it in the note. */
const TYPED: Readonly<Record<string, (words: string) => string>> = {
  "a name's first letters": (words) => `- ${words.slice(2, 5)}`,
  "a name inside a line": (words) => `${words} ${words.slice(2, 4)}`,
  "a name in pinyin": (words) => `${words} an${words.length % 2 === 0 ? "d" : "b"}`,
  "a figure's first digits": (words) => words.replace(/(\d\d)[\d,]*[^\d]*\d{4}.*$/u, "$1"),
  "a figure of which nothing is typed": (words) => words.replace(/\d[\d,]*[^\d]*\d{4}.*$/u, ""),
  "a quotation just opened": (words) => `${words.slice(0, 30)}: “`,
  "a quotation begun": (words) => `It said: “${words.slice(2, 24)}`,
};

async function setUp() {
  const corpus = makeCorpus(ARTICLES, { length: LENGTH });
  const encoder = new TextEncoder();
  const references = await Promise.all(
    corpus.articles.map((text, i) =>
      readReference({ uri: `file:///desk/${i}.txt`, bytes: encoder.encode(text) }),
    ),
  );
  const library = createLibrary(references);
  const note = checkNote({ uri: "file:///desk/note.md", text: corpus.note(LINES) }, library);
  const article: OpenArticle = { kind: "article", library, uri: "file:///desk/0.txt" };
  return { note, article, text: corpus.articles[0] ?? "" };
}

/** All over the note, on its claims and beside them. */
function offsetsOf({ claims }: CheckedNote): readonly number[] {
  const step = Math.max(1, Math.floor(claims.length / ASKED));
  return claims.filter((_, i) => i % step === 0).map(({ span }) => span.start);
}

function linesOf({ text, lines }: CheckedNote) {
  return lines.starts
    .map((start, i) => ({ start, words: text.slice(start, lines.starts[i + 1]).trimEnd() }))
    .filter(({ words }) => words.startsWith("- "));
}

function head(title: string): void {
  console.log(
    `\n${title}, ${ARTICLES} articles of ${LENGTH} characters (milliseconds of processor time)`,
  );
  console.log(row(WIDTHS, ["", "asked", "first", "p50", "p95", "mark"]));
}

function print(name: string, times: readonly number[], mark?: number): void {
  const [first = 0] = times;
  const rest = times.length > 1 ? times.slice(1) : times;
  const of = (share: number) => quantile(rest, share).toFixed(2);
  const cells = [name, times.length, first.toFixed(1), of(0.5), of(0.95), mark ?? ""];
  console.log(row(WIDTHS, cells));
}
