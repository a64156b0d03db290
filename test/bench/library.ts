// A desk of a thousand articles in all formats: how fast it is read and indexed, what it takes in memory and on the disk, how
// soon the first diagnostics are there, and what typing costs while it is read and afterwards.

import { readFileSync } from "node:fs";
import { setImmediate as nextTurn } from "node:timers/promises";
import {
  checkNote,
  createLibrary,
  decodeReference,
  encodeReference,
  readDictionary,
  readReference,
} from "../../server/core/index.ts";
import { makeCorpus } from "./corpus.ts";
import { type Desk, writeDesk } from "./desk.ts";
import { type ArticleFile, filesOf } from "./formats.ts";
import { megabytes, quantile, row } from "./measure.ts";
import { benchReaders } from "./readers.ts";
import { startServer } from "./server.ts";

const ARTICLES = [10, 100, 1000];
const LENGTH = 20_000;
/** Lines of the note: two figures in most of them, some 200 in all. */
const LINES = 138;
const KEYSTROKES = 60;
/** While it is read; then who types waits for the rest, or the start after it would find a part only. */
const MOST_BUSY = 2000;

export async function benchLibrary(): Promise<void> {
  for (const count of ARTICLES) {
    const corpus = makeCorpus(count, { length: LENGTH });
    const files = filesOf(corpus.articles);
    const note = corpus.note(LINES);
    const characters = files.reduce((sum, file) => sum + file.characters, 0);
    console.log(`\n${count} articles, ${(characters / 1e6).toFixed(1)} million characters`);
    const packed = await measureReading(files);
    await benchReaders(files);
    await measureMemory(packed, note, characters);
    const desk = writeDesk(files, note);
    try {
      await measureServer(desk, characters);
    } finally {
      desk.remove();
    }
  }
  console.log(
    "\nmarks: plain text 3.0 million characters a second; 6 bytes a character and 150 MB; warm start under 1,000 ms;",
  );
  console.log(
    "p95 of a keystroke under 50 ms, also while reading; a check at 1,000 articles twice that at 10",
  );
}

const READ_WIDTHS = [8, 6, 10, 10, 12];

/** One after the other in this thread: what one reader does. Gives the packed references. */
async function measureReading(files: readonly ArticleFile[]): Promise<readonly Uint8Array[]> {
  console.log(row(READ_WIDTHS, ["format", "files", "read Mc/s", "index Mc/s", "both Mc/s"]));
  const times = new Map<
    string,
    { count: number; characters: number; read: number; index: number }
  >();
  const packed: Uint8Array[] = [];
  for (const { name, format, bytes, characters } of files) {
    const begin = cpu();
    const reference = await readReference({ uri: `file:///desk/${name}`, bytes });
    const between = cpu();
    packed.push(encodeReference(reference));
    const end = cpu();
    for (const each of [format, "all"]) {
      const sum = times.get(each) ?? { count: 0, characters: 0, read: 0, index: 0 };
      times.set(each, {
        count: sum.count + 1,
        characters: sum.characters + characters,
        read: sum.read + between - begin,
        index: sum.index + end - between,
      });
    }
  }
  for (const [format, { count, characters, read, index }] of times) {
    const speeds = [read, index, read + index].map((ms) => (characters / ms / 1000).toFixed(2));
    console.log(row(READ_WIDTHS, [format, count, ...speeds]));
  }
  return packed;
}

/** Milliseconds of work, whoever else works on this machine. */
function cpu(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** What a library takes once a note was checked against it with the dictionary; in this process, rubbish collected. */
async function measureMemory(
  packed: readonly Uint8Array[],
  note: string,
  characters: number,
): Promise<void> {
  const dictionary = readDictionary(readFileSync("dist/dictionary.txt"));
  const before = megabytes();
  const begin = cpu();
  // Copies, as they come from a disk.
  const references = packed.flatMap((bytes) => decodeReference(bytes.slice()) ?? []);
  const library = createLibrary(references, dictionary);
  const opened = cpu();
  const { claims } = checkNote({ text: note }, library);
  const checked = cpu();
  const again = Array.from({ length: 8 }, () => {
    const start = cpu();
    checkNote({ text: note }, library);
    return cpu() - start;
  });
  // What was looked at weakly stays until the running job ends.
  await nextTurn();
  const used = megabytes() - before;
  const size = packed.reduce((sum, { length }) => sum + length, 0);
  const perCharacter = (bytes: number) => (bytes / characters).toFixed(2);
  console.log(
    `packed ${perCharacter(size)} bytes a character; in use ${used.toFixed(0)} MB, ${perCharacter(used * 1e6)} bytes a character`,
  );
  console.log(
    `unpacked in ${(opened - begin).toFixed(0)} ms; ${claims.length} claims checked first in ${(checked - opened).toFixed(0)} ms, ` +
      `again in ${quantile(again, 0.5).toFixed(0)} ms, p95 ${quantile(again, 0.95).toFixed(0)} ms`,
  );
}

const SERVER_WIDTHS = [6, 10, 10, 10, 9, 10, 10, 10, 10, 9, 9];

/** Through the real server: once with nothing kept, once with what that left. */
async function measureServer(desk: Desk, characters: number): Promise<void> {
  const head = [
    "start",
    "first ms",
    "whole ms",
    "read ms",
    "findings",
    "busy p50",
    "p95",
    "idle p50",
    "p95",
  ];
  console.log(row(SERVER_WIDTHS, [...head, "RSS MB", "cache B/c"]));
  for (const start of ["cold", "warm"]) {
    const server = await startServer(desk);
    try {
      const begin = performance.now();
      const opened = await server.open(desk.note);
      await server.whole();
      const whole = performance.now() - begin;
      const busy: number[] = [];
      while (!server.isIdle() && busy.length < MOST_BUSY)
        busy.push((await typeAt(desk, server, busy.length)).ms);
      await server.untilIdle();
      const read = server.sinceStart();
      const idle: number[] = [];
      for (let i = 0; i < KEYSTROKES; i++) idle.push((await typeAt(desk, server, i)).ms);
      const quantiles = [busy, idle].flatMap((times) =>
        [0.5, 0.95].map((share) => (times.length === 0 ? "-" : quantile(times, share).toFixed(1))),
      );
      const cache = (desk.cacheSize() / characters).toFixed(2);
      const times = [opened.ms, whole, read].map((ms) => ms.toFixed(0));
      const told = [...times, opened.diagnostics, ...quantiles];
      console.log(row(SERVER_WIDTHS, [start, ...told, residentMegabytes(server.pid), cache]));
    } finally {
      await server.stop();
    }
  }
}

/** Letters at the ends of lines all over the note, as one who writes and goes back does. */
function typeAt({ note }: Desk, server: Awaited<ReturnType<typeof startServer>>, i: number) {
  const lines = note.split("\n").length;
  return server.type(1 + ((i * 37) % (lines - 2)), 2, "a");
}

/** Of the server's process, readers in it; unknown where there is no /proc. */
function residentMegabytes(pid: number): string {
  try {
    const [, kilobytes = "0"] =
      /VmRSS:\s+(\d+)/u.exec(readFileSync(`/proc/${pid}/status`, "utf8")) ?? [];
    return (Number(kilobytes) / 1000).toFixed(0);
  } catch {
    return "?";
  }
}
