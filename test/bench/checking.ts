// Checking a note of some 200 claims against libraries up to twenty million characters, whole and after an edit.

import {
  type CheckedNote,
  checkNote,
  createLibrary,
  type Library,
  type Reference,
  readReference,
} from "../../server/core/index.ts";
import { type Corpus, makeCorpus } from "./corpus.ts";
import { megabytes, quantile, row, timeOf } from "./measure.ts";

const ARTICLES = [10, 100, 1000];
const LENGTH = 20_000;

/** Lines of a note: two figures in most of them, 200 in all. */
const LINES = 138;
const NOTES = 8;
const ROUNDS = 6;
const EDITS = 100;
const WIDTHS = [8, 9, 9, 7, 7, 9, 9, 8, 8];

export async function benchChecking(): Promise<void> {
  console.log("\ncheckNote of a note of 200 claims, articles of 20,000 characters (milliseconds)");
  const head = ["articles", "index s", "index MB", "B/char", "claims"];
  console.log(row(WIDTHS, [...head, "whole p50", "p95", "edit p50", "p95"]));
  for (const articles of ARTICLES) await measure(articles);
  console.log("marks: whole p95 50, edit p95 5");
}

async function measure(articles: number): Promise<void> {
  const corpus = makeCorpus(articles, { length: LENGTH });
  const references = await read(corpus);
  const before = megabytes();
  const made: Library[] = [];
  const index = timeOf(() => made.push(createLibrary(references)));
  const [library = createLibrary([])] = made;
  const notes = notesOf(corpus);
  // What is merged when it is first asked for, is part of the library.
  for (const text of notes) checkNote({ text }, library);
  const memory = megabytes() - before;
  const whole = Array.from({ length: ROUNDS }, () => notes)
    .flat()
    .map((text) => timeOf(() => void checkNote({ text }, library).findings));
  const edits = timeEdits(notes[0] ?? "", library);
  const { claims } = checkNote({ text: notes[0] ?? "" }, library);
  const characters = corpus.articles.reduce((sum, { length }) => sum + length, 0);
  console.log(
    row(WIDTHS, [
      articles,
      (index / 1000).toFixed(1),
      memory.toFixed(0),
      ((memory * 1e6) / characters).toFixed(0),
      claims.filter(({ mention }) => mention.kind !== "entity").length,
      quantile(whole, 0.5).toFixed(1),
      quantile(whole, 0.95).toFixed(1),
      quantile(edits, 0.5).toFixed(1),
      quantile(edits, 0.95).toFixed(1),
    ]),
  );
}

function read({ articles }: Corpus): Promise<readonly Reference[]> {
  const encoder = new TextEncoder();
  return Promise.all(
    articles.map((text, i) =>
      readReference({ uri: `file:///desk/${i}.txt`, bytes: encoder.encode(text) }),
    ),
  );
}

/** Notes about other articles each, so that none is checked from what the one before left. */
function notesOf(corpus: Corpus): readonly string[] {
  const lines = corpus.note(NOTES * LINES).split("\n");
  return Array.from({ length: NOTES }, (_, i) =>
    lines.slice(i * LINES, (i + 1) * LINES).join("\n"),
  );
}

/** One digit of one sentence after the other. */
function timeEdits(note: string, library: Library): readonly number[] {
  const lines = note.split("\n");
  const figures = [...lines.keys()].filter((at) => /\d/u.test(lines[at] ?? ""));
  let checked: CheckedNote = checkNote({ text: note }, library);
  return Array.from({ length: EDITS }, (_, i) => {
    const at = figures[(i * 37) % figures.length] ?? 0;
    const line = lines[at] ?? "";
    lines[at] = line.replace(/\d(?=\D*$)/u, (digit) => String((Number(digit) + 1) % 10));
    const text = lines.join("\n");
    return timeOf(() => {
      checked = checkNote({ text }, library, {}, checked);
      void checked.findings;
    });
  });
}
