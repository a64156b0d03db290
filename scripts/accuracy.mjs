/**
 * `npm run accuracy`: bundles the runner of test/corpus with the core as it stands and runs it; its flags are the runner's.
 *
 * The bundle goes to a folder of its own, so that a build of something else at the same time does no harm.
 */
import { rmSync } from "node:fs";
import path from "node:path";
import { build } from "esbuild";
import { exitCodeOf, root, run } from "./run.mjs";

const folder = path.join(root, "out", `accuracy-${process.pid}`);
process.once("exit", () => rmSync(folder, { recursive: true, force: true }));

await run(process.execPath, ["scripts/lexicon.mjs"]);
await build({
  absWorkingDir: root,
  entryPoints: ["test/corpus/accuracy.ts"],
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
const flags = process.argv.slice(2);
process.exitCode = await exitCodeOf(process.execPath, [
  "--enable-source-maps",
  path.join(folder, "accuracy.mjs"),
  ...flags,
]);
