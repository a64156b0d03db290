/**
 * `npm run accuracy`: bundles the runner of test/corpus with the core as it stands and runs it; its flags are the runner's.
 * With `--names` first, it is the one for annotated names.
 *
 * The bundle goes to a folder of its own, so that a build of something else at the same time does no harm.
 */
import { rmSync } from "node:fs";
import path from "node:path";
import { build } from "esbuild";
import { exitCodeOf, root, run } from "./run.mjs";

const folder = path.join(root, "out", `accuracy-${process.pid}`);
process.once("exit", () => rmSync(folder, { recursive: true, force: true }));

const names = process.argv[2] === "--names";
await run(process.execPath, ["scripts/lexicon.mjs"]);
await build({
  absWorkingDir: root,
  entryPoints: [names ? "test/corpus/names/names.ts" : "test/corpus/accuracy.ts"],
  outfile: path.join(folder, "accuracy.mjs"),
  platform: "node",
  format: "esm",
  bundle: true,
  packages: "external",
  charset: "utf8",
  target: ["es2022", "node20"],
  sourcemap: "linked",
  logLevel: "warning",
});
const flags = process.argv.slice(names ? 3 : 2);
process.exitCode = await exitCodeOf(process.execPath, [
  "--enable-source-maps",
  path.join(folder, "accuracy.mjs"),
  ...flags,
]);
