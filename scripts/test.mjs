/**
 * `npm test`: installs where that is missing, builds, and runs every ring of tests, the real VS Code included. With words, just
 * the test files whose path below test/ begins with one of them: `node scripts/test.mjs core/mention`.
 *
 * Node's own modules only: this starts on a bare clone. What needs packages runs in processes of its own.
 */
import { existsSync, readdirSync } from "node:fs";
import { readFile, rm } from "node:fs/promises";
import path from "node:path";
import { exitCodeOf, root, scratchFolder } from "./run.mjs";

const words = process.argv.slice(2);

/** `checks` count as one test each; a `ring` tells its own counts; the rest must work for anything after it to make sense. */
const steps = [
  { name: "install", kind: "needed", unless: installed, command: () => ["npm", "ci"] },
  { name: "build", kind: "needed", command: () => ["npm", "run", "--silent", "build"] },
  { name: "bundle the tests", kind: "needed", command: () => script("esbuild.mjs", "--tests") },
  { name: "types", kind: "check", command: () => ["npm", "run", "--silent", "types"] },
  { name: "lint", kind: "check", command: () => ["npm", "run", "--silent", "lint"] },
  { name: "core", kind: "ring", command: () => mocha("core") },
  { name: "corpus", kind: "ring", command: () => mocha("corpus") },
  { name: "lsp", kind: "ring", command: () => mocha("lsp") },
  { name: "cli", kind: "ring", command: () => mocha("cli") },
  {
    name: "house rules",
    kind: "ring",
    command: () => mocha("tidy.", "documents.", "bundles.", "package."),
  },
  { name: "package", kind: "check", command: () => ["npm", "run", "--silent", "package"] },
  { name: "editor", kind: "ring", command: () => script("test/editor/run.mjs") },
];
/** The editor's files are no test files of Mocha: they run in an editor. */
const files = words.filter((word) => word !== "editor");
const chosenSteps = [
  ...steps.slice(0, 3),
  ...(files.length > 0
    ? [{ name: files.join(" "), kind: "ring", command: () => mocha(...files) }]
    : []),
  ...steps.filter(({ name }) => words.includes("editor") && ["package", "editor"].includes(name)),
];

function installed() {
  return existsSync(path.join(root, "node_modules", ".package-lock.json"));
}

function script(...args) {
  return [process.execPath, ...args];
}

/** The bundled test files whose path below test/ begins with one of these. */
function mocha(...parts) {
  const folder = path.join(root, "out", "test");
  const files = readdirSync(folder, { recursive: true })
    .map((file) => file.replaceAll(path.sep, "/"))
    .filter((file) => file.endsWith(".test.mjs") && !file.startsWith("editor/"))
    .filter((file) => parts.some((part) => file.startsWith(part)));
  if (files.length === 0) throw new Error(`No test file begins with ${parts.join(" or ")}.`);
  const paths = files.sort().map((file) => path.join(folder, file));
  return script("--enable-source-maps", "scripts/testFiles.mjs", ...paths);
}

/** Runs one step; gives what it counts. A ring that ends badly without counts is one failure. */
async function countsOf({ kind, command }, countsFile) {
  const [program, ...args] = command();
  const env = { ...process.env, TIEOUT_COUNTS: countsFile };
  const code = await exitCodeOf(program, args, { env });
  if (kind === "needed" && code === 0) return { passed: 0, failed: 0, skipped: 0 };
  if (kind !== "ring")
    return { passed: Number(code === 0), failed: Number(code !== 0), skipped: 0 };
  const counts = await readFile(countsFile, "utf8").then(JSON.parse, () => undefined);
  await rm(countsFile, { force: true });
  if (counts === undefined) return { passed: 0, failed: 1, skipped: 0 };
  return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

async function main() {
  const total = { passed: 0, failed: 0, skipped: 0 };
  const scratch = scratchFolder("test");
  await rm(path.join(root, "out", "test"), { recursive: true, force: true });
  for (const step of words.length > 0 ? chosenSteps : steps) {
    if (step.unless?.()) continue;
    const started = performance.now();
    console.log(`\n== ${step.name}`);
    const counts = await countsOf(step, path.join(scratch, "counts.json")).catch((error) => {
      console.error(error.message);
      return { passed: 0, failed: 1, skipped: 0 };
    });
    for (const key of Object.keys(total)) total[key] += counts[key];
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    console.log(`   ${step.name}: ${sentence(counts, step.kind)} (${seconds} s)`);
    if (step.kind === "needed" && counts.failed > 0) break;
  }
  console.log(`\n${sentence(total)}`);
  process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1;
}

function sentence({ passed, failed, skipped }, kind) {
  if (kind === "needed" && failed === 0) return "done";
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;
}

await main();
