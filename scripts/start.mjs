/**
 * `npm start`: from a bare clone to the example desk in VS Code. Installs and builds where needed, prints the claim check of
 * `examples/`, then opens VS Code on it with the extension. `npm start -- --no-editor` stops after the check.
 */
import { existsSync, readdirSync, statSync } from "node:fs";
import path from "node:path";
import { endWithParent, exitCodeOf, root, run } from "./run.mjs";

const desk = path.join(root, "examples");

/** What the bundles are made from. */
const sources = ["server", "client", "scripts/lexicon.mjs", "esbuild.mjs", "package-lock.json"];

try {
  await prepare();
  await check();
  if (!process.argv.includes("--no-editor")) await openEditor();
} catch (error) {
  // What failed has told its reasons above.
  console.error(error.message);
  process.exitCode = 1;
}

async function prepare() {
  if (!existsSync(path.join(root, "node_modules", ".package-lock.json"))) await run("npm", ["ci"]);
  if (isStale()) await run("npm", ["run", "--silent", "build"]);
}

function isStale() {
  const built = path.join(root, "dist", "meta.json");
  if (!existsSync(built)) return true;
  const since = statSync(built).mtimeMs;
  return sources.flatMap(filesOf).some((file) => statSync(file).mtimeMs > since);
}

function filesOf(source) {
  const place = path.join(root, source);
  if (!statSync(place).isDirectory()) return [place];
  const files = readdirSync(place, { recursive: true, withFileTypes: true });
  return files
    .filter((file) => file.isFile() && !file.parentPath.includes("generated"))
    .map((file) => path.join(file.parentPath, file.name));
}

/** Slips found (1) are the point of the example; 2 means that the check itself failed. */
async function check() {
  const code = await exitCodeOf(process.execPath, ["dist/cli/main.js", "check", "examples"]);
  if (code > 1) throw new Error(`The claim check ended with ${code}.`);
}

/** The first way that works: the user's own VS Code, a downloaded one, the workbench from npm. */
async function openEditor() {
  const args = ["--new-window", `--extensionDevelopmentPath=${root}`, desk];
  const code = await exitCodeOf("code", args).catch(() => undefined);
  if (code === 0) return console.log("\nOpened in VS Code.");
  const { downloadVSCode } = await import("./vscode.mjs");
  const downloaded = await downloadVSCode();
  if (downloaded === undefined) return await serveWorkbench();
  const { cache } = await import("./workbench/prepare.mjs");
  const own = (name) => path.join(cache, "start", name);
  const folders = [`--user-data-dir=${own("data")}`, `--extensions-dir=${own("extensions")}`];
  console.log("\nOpening VS Code; this ends when its window is closed.");
  await exitCodeOf(downloaded, [...folders, ...args]);
}

async function serveWorkbench() {
  const { cache } = await import("./workbench/prepare.mjs");
  const { startWorkbench } = await import("./workbench/server.mjs");
  const { address, authority, stop } = await startWorkbench({
    dataDir: path.join(cache, "start", "web"),
    extensionsDir: path.join(cache, "start", "extensions"),
  });
  const extension = `vscode-remote://${authority}${root}`;
  const payload = JSON.stringify([["extensionDevelopmentPath", extension]]);
  console.log("\nVS Code runs on this machine, for this machine only. Open, and end with Ctrl-C:");
  console.log(`\n  ${address({ folder: desk, payload })}\n`);
  // npm ends on a signal without telling the programs of its shell.
  endWithParent();
  await new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.once(signal, resolve);
  });
  await stop();
}
