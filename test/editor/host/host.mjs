#!/usr/bin/env node
/**
 * Stands in for VS Code's executable where VS Code cannot be downloaded: takes the same arguments, as `runTests` of
 * @vscode/test-electron passes them, and runs the workbench from npm in headless Chromium. It ends with the tests' result.
 *
 *   host.mjs [--extensionDevelopmentPath=DIR] --extensionTestsPath=FILE [--user-data-dir=DIR] [--extensions-dir=DIR] [FOLDER]
 *   host.mjs --install-extension=VSIX [--extensions-dir=DIR]
 */
import { createWriteStream } from "node:fs";
import { mkdir } from "node:fs/promises";
import path from "node:path";
import { parseArgs } from "node:util";
import { endWithParent, root, scratchFolder } from "../../../scripts/run.mjs";
import { launchChromium } from "../../../scripts/workbench/browser.mjs";
import { runWorkbenchCommand, startWorkbench } from "../../../scripts/workbench/server.mjs";
import { startBridge } from "./bridge.mjs";

/** All that the page and the extension host say, much of it noise about modules that are not needed here. */
const logFile = path.join(root, "out", "editor", "host.log");

/** The whole run; a minute is usual, and every test has a limit of its own. */
const runLimit = 15 * 60_000;

/** The size of the screenshots; nothing fades in, so that they show what the tests read. */
const look = { viewport: { width: 1280, height: 800 }, reducedMotion: "reduce" };

const one = { type: "string" };
const many = { type: "string", multiple: true, default: [] };

/** VS Code's other flags (--no-sandbox, --skip-welcome …) have no meaning here. */
const { values, positionals } = parseArgs({
  strict: false,
  allowPositionals: true,
  options: {
    extensionDevelopmentPath: one,
    extensionTestsPath: one,
    "install-extension": many,
    "extensions-dir": one,
    "user-data-dir": one,
  },
});

async function main() {
  const scratch = scratchFolder("host");
  const dataDir = values["user-data-dir"] ?? path.join(scratch, "data");
  const extensionsDir = values["extensions-dir"] ?? path.join(scratch, "extensions");
  return values["install-extension"].length > 0
    ? await install(extensionsDir, dataDir)
    : await runTests(extensionsDir, dataDir);
}

async function install(extensionsDir, dataDir) {
  await runWorkbenchCommand([
    ...values["install-extension"].flatMap((file) => ["--install-extension", file]),
    ...["--force", "--extensions-dir", extensionsDir, "--server-data-dir", dataDir],
    "--accept-server-license-terms",
  ]);
  return 0;
}

async function runTests(extensionsDir, dataDir) {
  const browser = await launchChromium();
  const bridge = await startBridge();
  let workbench;
  try {
    workbench = await startWorkbench({
      dataDir,
      extensionsDir,
      env: { TIEOUT_PAGE: bridge.address },
    });
    const page = await browser.newPage(look);
    bridge.serve(page);
    return await testsIn(page, workbench);
  } finally {
    await browser.close();
    await bridge.stop();
    await workbench?.stop();
  }
}

/** Opens the workbench, which starts the tests in its extension host and tells their end to this page's functions. */
async function testsIn(page, workbench) {
  await mkdir(path.dirname(logFile), { recursive: true });
  const log = createWriteStream(logFile);
  await page.exposeFunction("codeAutomationLog", (type, args) => {
    log.write(`${type}: ${args.map(String).join(" ")}\n`);
  });
  const ended = new Promise((resolve, reject) => {
    page.exposeFunction("codeAutomationExit", resolve);
    page.once("crash", () => reject(new Error("The workbench's page crashed.")));
    setTimeout(() => reject(new Error(`The tests did not end; see ${logFile}.`)), runLimit).unref();
  });
  const remote = (file) => `vscode-remote://${workbench.authority}${path.resolve(file)}`;
  const payload = [
    ["extensionDevelopmentPath", remote(values.extensionDevelopmentPath)],
    ["extensionTestsPath", remote(values.extensionTestsPath)],
  ];
  const [opened] = positionals;
  const place = opened?.endsWith(".code-workspace") ? "workspace" : "folder";
  await page.goto(
    workbench.address({
      ...(opened === undefined ? {} : { [place]: path.resolve(opened) }),
      payload: JSON.stringify(payload),
    }),
  );
  return await ended;
}

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.once(signal, () => process.exit(1));
endWithParent();

try {
  process.exitCode = await main();
} catch (error) {
  console.error(error);
  process.exitCode = 1;
}
