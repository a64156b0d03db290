/**
 * VS Code's server and web workbench from npm, for machines that cannot download VS Code itself.
 *
 * The npm package `code-server` carries both, and only that part of it is used. Fetched once, into `.vscode-test/`.
 */
import { existsSync } from "node:fs";
import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { root, run } from "../run.mjs";
import { withLock } from "./lock.mjs";

/** Where @vscode/test-electron keeps what it downloads, too. */
export const cache = path.join(root, ".vscode-test");

/** Carries VS Code 1.139.1. */
const version = "4.139.1";
/** The Node that this VS Code is built for (`engines` in its package). */
const nodeMajor = 24;

/**
 * Fetches and prepares the workbench where it is not there yet; takes half a minute once, then nothing.
 *
 * @returns {Promise<{ node: string, server: string }>} files: the Node binary and the server's main module
 */
export async function prepareWorkbench() {
  const home = path.join(cache, `workbench-${version}`);
  await mkdir(cache, { recursive: true });
  if (!existsSync(home)) {
    await withLock(path.join(cache, "workbench.lock"), async () => {
      if (!existsSync(home)) await fetchInto(home);
    });
  }
  const node = path.join(
    home,
    "node_modules",
    "node",
    "bin",
    process.platform === "win32" ? "node.exe" : "node",
  );
  return { node, server: path.join(codeIn(home), "out", "server-main.js") };
}

/** All is made beside `home` and moved there at the end: a folder by that name is always whole. */
async function fetchInto(home) {
  console.log(
    `Fetching VS Code's web workbench from npm, once, into ${path.relative(root, home)} …`,
  );
  const part = `${home}.part`;
  await rm(part, { recursive: true, force: true });
  await mkdir(part, { recursive: true });
  // A manifest of its own, or npm would walk up to ours.
  await writeFile(path.join(part, "package.json"), '{ "private": true }\n');
  const npm = (cwd, ...args) =>
    run("npm", [...args, "--no-audit", "--no-fund", "--loglevel=error"], { cwd });
  await npm(part, "pack", `code-server@${version}`, "--silent");
  const archive = `code-server-${version}.tgz`;
  await run("tar", ["-xzf", archive], { cwd: part });
  await rm(path.join(part, archive));
  // Without install scripts: what they compile (terminal, credentials) is not needed here.
  for (const folder of [codeIn(part), path.join(codeIn(part), "extensions")])
    await npm(folder, "install", "--omit=dev", "--ignore-scripts", "--engine-strict=false");
  // This one needs its script: it picks the binary of this platform.
  await npm(part, "install", "--no-save", "--ignore-scripts=false", `node@${nodeMajor}`);
  await rename(part, home);
}

function codeIn(home) {
  return path.join(home, "package", "lib", "vscode");
}
