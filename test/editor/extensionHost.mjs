/** Tests inside VS Code's extension host: bundled, run, and their outcomes read back. */
import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { resolveCliArgsFromVSCodeExecutablePath, runTests } from "@vscode/test-electron";
import { build } from "esbuild";
import { root, run } from "../../scripts/run.mjs";

const suites = fileURLToPath(new URL("suite/", import.meta.url));
const out = path.join(root, "out", "editor");

/** Runs `suite/<name>/index.ts` in a VS Code that has the extension in `extension` and `folders.desk` opened. */
export async function runInExtensionHost(name, vscode, extension, folders) {
  await bundle(name);
  const outcomesFile = path.join(folders.scratch, "outcomes.jsonl");
  let failure;
  try {
    await runTests({
      vscodeExecutablePath: vscode,
      extensionDevelopmentPath: extension,
      extensionTestsPath: path.join(out, name, "index.cjs"),
      extensionTestsEnv: { TIEOUT_OUTCOMES: outcomesFile },
      launchArgs: [folders.desk, ...profileOf(folders)],
    });
  } catch (error) {
    failure = error;
  }
  return await readOutcomes(outcomesFile, failure);
}

/** Installs a VSIX. `vscode` is VS Code's executable, or the words of a command that takes its arguments. */
export async function install(vscode, vsix, folders) {
  const [program, ...args] = Array.isArray(vscode)
    ? vscode
    : resolveCliArgsFromVSCodeExecutablePath(vscode, { reuseMachineInstall: true });
  await run(program, [...args, ...profileOf(folders), `--install-extension=${vsix}`]);
}

/** VS Code runs tests only for an extension under development: one that does nothing. */
export async function emptyExtension(scratch) {
  const folder = path.join(scratch, "empty");
  const engines = { vscode: "^1.100.0" };
  const manifest = { name: "empty", publisher: "tieout-tests", version: "0.0.0", engines };
  await mkdir(folder);
  await writeFile(path.join(folder, "package.json"), JSON.stringify(manifest));
  return folder;
}

function profileOf({ userData, extensions }) {
  return [`--user-data-dir=${userData}`, `--extensions-dir=${extensions}`];
}

/** CommonJS: an extension host loads tests with `require`. */
async function bundle(name) {
  await build({
    entryPoints: [path.join(suites, name, "index.ts")],
    outfile: path.join(out, name, "index.cjs"),
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

/** A run that ended badly though no test of it did has failed as a whole: it was cut off, or did not start. */
async function readOutcomes(file, failure) {
  const lines = (await readFile(file, "utf8").catch(() => "")).split("\n").filter(Boolean);
  const outcomes = lines.map((line) => JSON.parse(line));
  const explained = outcomes.some(({ state }) => state === "failed");
  if (outcomes.length > 0 && (failure === undefined || explained)) return outcomes;
  const error = String(failure?.stack ?? "No test was run.");
  return [...outcomes, { title: "the run", state: "failed", duration: 0, error }];
}
