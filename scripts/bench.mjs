/** `npm run bench [-- NAME…]`: builds, then runs the benchmarks of test/bench, which print their figures. */
import { spawnSync } from "node:child_process";

function run(...args) {
  const { status } = spawnSync(process.execPath, args, { stdio: "inherit" });
  if (status !== 0) process.exit(status ?? 1);
}

run("scripts/lexicon.mjs");
run("esbuild.mjs", "--production", "--tests");
run("--max-old-space-size=8000", "out/test/bench/main.mjs", ...process.argv.slice(2));
