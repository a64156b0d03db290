/**
 * Runs test bundles with mocha in a process of their own: `node scripts/testFiles.mjs FILE…`. Prints dots and what failed; the
 * counts go, as JSON, to the file that TIEOUT_COUNTS names.
 */
import { writeFile } from "node:fs/promises";
import Mocha from "mocha";
import { scratchFolder } from "./run.mjs";

/** Ten times what the slowest test takes alone: the machine may be busy with other work. */
const timeout = 20_000;

// Servers that the tests start keep nothing beyond them.
process.env.XDG_CACHE_HOME = scratchFolder("cache");

const mocha = new Mocha({ reporter: "dot", timeout, forbidOnly: true });
for (const file of process.argv.slice(2)) mocha.addFile(file);
await mocha.loadFilesAsync();
const runner = mocha.run(async () => {
  const { passes: passed, failures: failed, pending: skipped } = runner.stats;
  const counts = process.env.TIEOUT_COUNTS;
  if (counts !== undefined) await writeFile(counts, JSON.stringify({ passed, failed, skipped }));
  // A server that a test left running must not keep us here.
  process.exit(failed === 0 ? 0 : 1);
});
