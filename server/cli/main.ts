// The `tieout` command: the only file here that knows the process.

import { readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { type Dictionary, readDictionary } from "../core/index.ts";
import { openArticles } from "./articles.ts";
import { toUri } from "./files.ts";
import { type CheckCommand, HELP, parseCommand } from "./options.ts";
import { check, type Outcome } from "./run.ts";

async function main(args: readonly string[]): Promise<Outcome> {
  const command = parseCommand(args);
  switch (command.kind) {
    case "help":
      return { stdout: HELP, stderr: "", exitCode: 0 };
    case "version":
      return { stdout: `${version()}\n`, stderr: "", exitCode: 0 };
    case "usage":
      return {
        stdout: "",
        stderr: `tieout: ${command.message}\ntieout --help tells what there is.\n`,
        exitCode: 2,
      };
    case "check":
      return checkHere(command);
  }
}

async function checkHere(command: CheckCommand): Promise<Outcome> {
  const bundle = (name: string) => fileURLToPath(new URL(`../server/${name}`, import.meta.url));
  const articles = await openArticles({
    readers: [bundle("reader.cjs"), bundle("reader.js")],
    folders: [process.cwd(), ...command.paths].map((path) => toUri(resolve(path))),
    encoding: command.encoding,
    env: process.env,
  });
  try {
    const tell = process.stderr.isTTY ? tellProgress : () => {};
    return await check(command, { dictionary, load: articles.load, tell });
  } finally {
    await articles.close();
  }
}

/** On one line of a terminal, which the report takes the place of. Few notes are checked before anybody looks. */
function tellProgress(done: number, total: number): void {
  if (total < 10) return;
  const isLast = done === total - 1;
  const words = isLast ? "" : `Checking: ${done} of ${total} notes`;
  process.stderr.write(`\r${words}\u001b[K`);
}

/** Beside the folder of this bundle, dist/cli; read once. Where it is missing the glossary alone has to do. */
function dictionary(): Promise<Dictionary | undefined> {
  read ??= readFile(new URL("../dictionary.txt", import.meta.url)).then(
    readDictionary,
    () => undefined,
  );
  return read;
}

let read: Promise<Dictionary | undefined> | undefined;

function version(): string {
  const manifest: unknown = JSON.parse(
    readFileSync(new URL("../../package.json", import.meta.url), "utf8"),
  );
  return typeof manifest === "object" && manifest !== null && "version" in manifest
    ? String(manifest.version)
    : "unknown";
}

// Whoever reads the report may have seen enough of it: `tieout check | head`.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});

const { stdout, stderr, exitCode } = await main(process.argv.slice(2));
process.stdout.write(stdout);
process.stderr.write(stderr);
process.exitCode = exitCode;
