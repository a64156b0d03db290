/**
 * The editor ring: the extension on a copy of the example desk, in VS Code as @vscode/test-electron fetches it, else in the
 * workbench from npm; then the packaged extension, installed into a fresh one.
 *
 *   node test/editor/run.mjs [desk] [installed]
 */
import { existsSync } from "node:fs";
import { cp, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { resolveCliArgsFromVSCodeExecutablePath, runTests } from "@vscode/test-electron";
import { build } from "esbuild";
import { root, run, scratchFolder } from "../../scripts/run.mjs";
import { downloadVSCode } from "../../scripts/vscode.mjs";

const host = fileURLToPath(new URL("host/host.mjs", import.meta.url));
const out = path.join(root, "out", "editor");

/** Each runs in a VS Code of its own, with its own copy of the desk, its own settings and extensions. */
const suites = {
  desk: async () => root,
  installed: async (vscode, folders) => {
    const { name, version } = JSON.parse(await readFile(path.join(root, "package.json"), "utf8"));
    const vsix = path.join(root, `${name}-${version}.vsix`);
    if (!existsSync(vsix)) throw new Error(`${vsix} is missing: npm run package`);
    await install(vscode, vsix, folders);
    return await emptyExtension(folders.scratch);
  },
};

async function main() {
  const asked = process.argv.slice(2);
  const names = Object.keys(suites).filter((name) => asked.length === 0 || asked.includes(name));
  await rm(path.join(root, "test", "editor", "screenshots"), { recursive: true, force: true });
  await bundle(names);
  const vscode = (await downloadVSCode()) ?? host;
  console.log(vscode === host ? "VS Code's web workbench from npm, in Chromium" : vscode);
  const outcomes = [];
  for (const name of names) outcomes.push(...(await outcomesOf(name, vscode)));
  const count = (state) => outcomes.filter((outcome) => outcome.state === state).length;
  const counts = { passed: count("passed"), failed: count("failed"), skipped: count("skipped") };
  const file = process.env.TIEOUT_COUNTS;
  if (file !== undefined) await writeFile(file, JSON.stringify(counts));
  process.exitCode = counts.failed === 0 && counts.passed > 0 ? 0 : 1;
}

/** CommonJS: an extension host loads tests with `require`. */
async function bundle(names) {
  await build({
    entryPoints: names.map((name) => path.join(root, "test", "editor", "suite", name, "index.ts")),
    outdir: out,
    outbase: path.join(root, "test", "editor", "suite"),
    outExtension: { ".js": ".cjs" },
    bundle: true,
    platform: "node",
    format: "cjs",
    packages: "external",
    external: ["vscode"],
    charset: "utf8",
    sourcemap: "inline",
    logLevel: "warning",
  });
}

async function outcomesOf(name, vscode) {
  const scratch = scratchFolder("editor");
  const folders = {
    scratch,
    desk: path.join(scratch, "desk"),
    userData: path.join(scratch, "user-data"),
    extensions: path.join(scratch, "extensions"),
  };
  const outcomesFile = path.join(scratch, "outcomes.jsonl");
  let failure;
  try {
    await cp(path.join(root, "examples"), folders.desk, { recursive: true });
    await runTests({
      vscodeExecutablePath: vscode,
      extensionDevelopmentPath: await suites[name](vscode, folders),
      extensionTestsPath: path.join(out, name, "index.cjs"),
      extensionTestsEnv: { TIEOUT_OUTCOMES: outcomesFile },
      launchArgs: [
        folders.desk,
        `--user-data-dir=${folders.userData}`,
        `--extensions-dir=${folders.extensions}`,
      ],
    });
  } catch (error) {
    failure = error;
  }
  return report(name, await readOutcomes(outcomesFile, failure));
}

/** A run that ended badly though no test of it did has failed as a whole: it was cut off, or did not start. */
async function readOutcomes(file, failure) {
  const lines = await readFile(file, "utf8").catch(() => "");
  const outcomes = lines
    .trim()
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line));
  const explained = outcomes.some(({ state }) => state === "failed");
  if (outcomes.length > 0 && (failure === undefined || explained)) return outcomes;
  const error = String(failure?.stack ?? "No test was run.");
  return [...outcomes, { title: "the run", state: "failed", duration: 0, error }];
}

function report(name, outcomes) {
  const marks = { passed: "✔", failed: "✘", skipped: "–" };
  for (const { title, state, duration, error } of outcomes) {
    console.log(`  ${marks[state]} ${name}: ${title} (${duration} ms)`);
    if (error !== undefined) console.log(error.replace(/^/gmu, "      "));
  }
  return outcomes;
}

async function install(vscode, vsix, { extensions, userData }) {
  const [program, ...args] =
    vscode === host ? [host] : resolveCliArgsFromVSCodeExecutablePath(vscode);
  const folders = [`--user-data-dir=${userData}`, `--extensions-dir=${extensions}`];
  await run(program, [...args, ...folders, `--install-extension=${vsix}`]);
}

/** VS Code runs tests only for an extension under development: one that does nothing. */
async function emptyExtension(scratch) {
  const folder = path.join(scratch, "empty");
  const engines = { vscode: "^1.100.0" };
  const manifest = { name: "empty", publisher: "tieout-tests", version: "0.0.0", engines };
  await mkdir(folder);
  await writeFile(path.join(folder, "package.json"), JSON.stringify(manifest));
  return folder;
}

// By way of "exit", which removes the temporary folders; the host sees by itself that we are gone.
for (const signal of ["SIGTERM", "SIGHUP"]) process.once(signal, () => process.exit(1));
if (!existsSync(path.join(root, "dist", "client", "node.cjs")))
  throw new Error("The extension is not built: npm run build");
await main();
