// A folder of its own for each test of the command, and the command run on it as the process does it.

import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { openArticles } from "../../server/cli/articles.ts";
import { toUri } from "../../server/cli/files.ts";
import { type CheckCommand, parseCommand } from "../../server/cli/options.ts";
import { check, type Outcome, type Platform } from "../../server/cli/run.ts";
import { shippedDictionary } from "../core/fixture.ts";

/** Told from here: a test may change the working directory. */
const READERS = [resolve("dist/server/reader.cjs"), resolve("dist/server/reader.js")] as const;

export function cliDesk() {
  let desk = "";

  beforeEach(() => {
    desk = mkdtempSync(join(tmpdir(), "tieout-cli-"));
  });

  afterEach(() => {
    rmSync(desk, { recursive: true, force: true });
  });

  const checked = async (
    command: CheckCommand,
    dictionary: Platform["dictionary"] = async () => shippedDictionary(),
  ): Promise<Outcome> => {
    const articles = await openArticles({
      readers: READERS,
      folders: [toUri(desk)],
      encoding: command.encoding,
      env: process.env,
    });
    try {
      return await check(command, { dictionary, load: articles.load });
    } finally {
      await articles.close();
    }
  };

  return {
    path: () => desk,
    write(path: string, text: string | Uint8Array): string {
      const full = join(desk, path);
      mkdirSync(dirname(full), { recursive: true });
      writeFileSync(full, text);
      return full;
    },
    async run(...args: string[]): Promise<Outcome> {
      const command = parseCommand(["check", ...args]);
      assert.ok(command.kind === "check");
      return checked(command);
    },
    checked,
  };
}
