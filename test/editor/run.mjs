/**
 * The editor ring, each suite in a VS Code of its own with its own copy of the example desk: the extension from the working tree,
 * the packaged one, and the one for the browser. VS Code is what @vscode/test-electron fetches, else the workbench from npm.
 *
 *   node test/editor/run.mjs [desk] [installed] [web]
 */
import { existsSync } from "node:fs";
import { cp, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { root, scratchFolder } from "../../scripts/run.mjs";
import { downloadVSCode } from "../../scripts/vscode.mjs";
import { emptyExtension, install, runInExtensionHost } from "./extensionHost.mjs";
import { webOutcomes } from "./web/web.mjs";

const host = fileURLToPath(new URL("host/host.mjs", import.meta.url));
const skippedWeb = { title: "needs the workbench from npm", state: "skipped", duration: 0 };

/** What became of each test: `{ title, state: "passed" | "failed" | "skipped", duration, error? }`, in milliseconds. */
const suites = {
  desk: (vscode, folders) => runInExtensionHost("desk", vscode, root, folders),
  installed: async (vscode, folders) => {
    const { name, version } = JSON.parse(await readFile(path.join(root, "package.json"), "utf8"));
    const vsix = path.join(root, `${name}-${version}.vsix`);
    if (!existsSync(vsix)) throw new Error(`${vsix} is missing: npm run package`);
    await install(vscode === host ? [host] : vscode, vsix, folders);
    const extension = await emptyExtension(folders.scratch);
    return await runInExtensionHost("installed", vscode, extension, folders);
  },
  web: async (vscode, folders) => (vscode === host ? await webOutcomes(folders) : [skippedWeb]),
};

async function main() {
  if (!existsSync(path.join(root, "dist", "client", "node.cjs")))
    throw new Error("The extension is not built: npm run build");
  const asked = process.argv.slice(2);
  const names = Object.keys(suites).filter((name) => asked.length === 0 || asked.includes(name));
  await rm(path.join(root, "test", "editor", "screenshots"), { recursive: true, force: true });
  const vscode = (await downloadVSCode()) ?? host;
  console.log(vscode === host ? "VS Code's web workbench from npm, in Chromium" : vscode);
  const outcomes = [];
  for (const name of names) outcomes.push(...report(name, await outcomesOf(name, vscode)));
  const count = (state) => outcomes.filter((outcome) => outcome.state === state).length;
  const counts = { passed: count("passed"), failed: count("failed"), skipped: count("skipped") };
  const file = process.env.TIEOUT_COUNTS;
  if (file !== undefined) await writeFile(file, JSON.stringify(counts));
  process.exitCode = counts.failed === 0 && counts.passed > 0 ? 0 : 1;
}

async function outcomesOf(name, vscode) {
  const scratch = scratchFolder("editor");
  const folders = {
    scratch,
    desk: path.join(scratch, "desk"),
    userData: path.join(scratch, "user-data"),
    extensions: path.join(scratch, "extensions"),
  };
  try {
    await cp(path.join(root, "examples"), folders.desk, { recursive: true });
    return await suites[name](vscode, folders);
  } catch (error) {
    const message = String(error.stack);
    return [{ title: "the run", state: "failed", duration: 0, error: message }];
  }
}

function report(name, outcomes) {
  const marks = { passed: "✔", failed: "✘", skipped: "–" };
  for (const { title, state, duration, error } of outcomes) {
    console.log(`  ${marks[state]} ${name}: ${title} (${duration} ms)`);
    if (error !== undefined) console.log(error.replace(/^/gmu, "      "));
  }
  return outcomes;
}

// By way of "exit", which removes the temporary folders; the host sees by itself that we are gone.
for (const signal of ["SIGTERM", "SIGHUP"]) process.once(signal, () => process.exit(1));
await main();
