// From a keystroke to diagnostics, through the real server over its transport. Absolute times mean little on a shared
// machine; the ratios in the last lines compare figures of one run.

import { makeCorpus } from "./corpus.ts";
import { writeDesk } from "./desk.ts";
import { startServer } from "./server.ts";

const LINES = [100, 1000, 10_000];
const ARTICLES = [1, 10, 100];
const EDITS = 60;

interface Row {
  readonly lines: number;
  readonly articles: number;
  readonly cold: number;
  readonly p50: number;
  readonly p95: number;
  readonly diagnostics: number;
}

export async function benchKeystroke(): Promise<void> {
  console.log("Keystroke to diagnostics, real server over stdio (milliseconds)");
  console.log("lines  articles  diagnostics     cold  edit p50  edit p95");
  const rows: Row[] = [];
  for (const articles of ARTICLES) {
    for (const lines of LINES) {
      const row = await measure(lines, articles);
      rows.push(row);
      console.log(render(row));
    }
  }
  for (const articles of ARTICLES) console.log(renderRatio(rows, articles));
  const worst = Math.max(...rows.map(({ p95 }) => p95));
  console.log(`worst p95 after an edit: ${worst.toFixed(1)} ms (mark: 50 ms)`);
}

async function measure(lines: number, articles: number): Promise<Row> {
  const corpus = makeCorpus(articles);
  const files = corpus.articles.map((text, i) => ({
    name: `article-${i}.txt`,
    bytes: new TextEncoder().encode(text),
  }));
  const desk = writeDesk(files, corpus.note(lines));
  const server = await startServer(desk);
  try {
    const opened = await server.open(desk.note);
    // The rest of a long note's first check is no keystroke's.
    await server.whole();
    const times: number[] = [];
    for (let i = 0; i < EDITS; i++) {
      // Letters at the ends of lines all over the note, as one who writes and goes back does.
      const line = 1 + ((i * 37) % (lines - 2));
      times.push((await server.type(line, 2, "a")).ms);
    }
    times.sort((a, b) => a - b);
    return {
      lines,
      articles,
      cold: opened.ms,
      p50: at(times, 0.5),
      p95: at(times, 0.95),
      diagnostics: opened.diagnostics,
    };
  } finally {
    await server.stop();
    desk.remove();
  }
}

function at(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}

function render({ lines, articles, diagnostics, cold, p50, p95 }: Row): string {
  return [
    String(lines).padStart(5),
    String(articles).padStart(9),
    String(diagnostics).padStart(12),
    cold.toFixed(0).padStart(8),
    p50.toFixed(1).padStart(9),
    p95.toFixed(1).padStart(9),
  ].join(" ");
}

function renderRatio(rows: readonly Row[], articles: number): string {
  const of = (lines: number) =>
    rows.find((row) => row.articles === articles && row.lines === lines)?.p50 ?? Number.NaN;
  const ratio = of(10_000) / of(100);
  return `${articles} articles: p50 after an edit, 10,000 lines over 100 lines: ${ratio.toFixed(2)} (mark: 3)`;
}
