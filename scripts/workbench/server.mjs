/** Starts the workbench's server for one window, and ends it with the process that started it. */
import { execFile, spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { root } from "../run.mjs";
import { prepareWorkbench } from "./prepare.mjs";

/** It starts in two seconds on two busy cores; a minute means that it hangs. */
const startLimit = 60_000;

/** Quiet surroundings: what a screenshot or a first look should not show, and nothing that calls the network. */
const settings = {
  "workbench.startupEditor": "none",
  "workbench.tips.enabled": false,
  "workbench.enableExperiments": false,
  "workbench.secondarySideBar.defaultVisibility": "hidden",
  "chat.disableAIFeatures": true,
  "extensions.autoCheckUpdates": false,
  // As on a desktop: what a test types stays unsaved.
  "files.autoSave": "off",
  "git.enabled": false,
  "telemetry.telemetryLevel": "off",
  "update.showReleaseNotes": false,
};

/**
 * @typedef {object} Workbench
 * @property {string} authority host and port, as in `vscode-remote://<authority>/path`
 * @property {(parameters: Record<string, string>) => string} address of the page, its secret in it
 * @property {() => Promise<void>} stop
 */

/**
 * Starts the server on a free port of this machine alone, behind a random token.
 *
 * @param {{ dataDir: string, extensionsDir: string, env?: Record<string, string> }} options
 * @returns {Promise<Workbench>}
 */
export async function startWorkbench({ dataDir, extensionsDir, env = {} }) {
  const { node, server } = await prepareWorkbench();
  await writeSettings(path.join(dataDir, "data", "Machine"));
  const token = randomBytes(16).toString("hex");
  const args = [
    ...["--host", "127.0.0.1", "--port", "0", "--connection-token", token],
    ...["--server-data-dir", dataDir, "--extensions-dir", extensionsDir],
    ...["--telemetry-level", "off", "--accept-server-license-terms"],
    // Without the driver, a built workbench takes no extension that is under development.
    ...["--enable-smoke-test-driver", "--disable-workspace-trust"],
  ];
  const { port, stop } = await spawnServer(node, [server, ...args], env);
  const authority = `127.0.0.1:${port}`;
  const address = (parameters) =>
    `http://${authority}/?${new URLSearchParams({ tkn: token, ...parameters })}`;
  return { authority, address, stop };
}

/**
 * Does what the server's command line does without a window, `--install-extension` for one, and waits for it. What it says is
 * shown only when it fails: much is about modules that are not compiled here, and not needed.
 */
export async function runWorkbenchCommand(args) {
  const { node, server } = await prepareWorkbench();
  await promisify(execFile)(node, [server, ...args]);
}

async function writeSettings(folder) {
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, "settings.json"), JSON.stringify(settings, undefined, 2));
}

async function spawnServer(node, args, env) {
  const guard = path.join(root, "scripts", "workbench", "guard.mjs");
  const child = spawn(node, [guard, ...args], {
    stdio: ["pipe", "pipe", "pipe"],
    env: { ...process.env, ...env },
  });
  const ended = new Promise((resolve) => child.once("exit", resolve));
  const stop = async () => {
    child.stdin.end();
    await ended;
  };
  try {
    return { port: await portOf(child), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** The port that the server says it took; its output is read on afterwards, so that it never blocks. */
function portOf(child) {
  return new Promise((resolve, reject) => {
    let output = "";
    const fail = (why) => reject(new Error(`VS Code's server ${why}:\n${output}`));
    const timer = setTimeout(() => fail(`did not start in ${startLimit / 1000} s`), startLimit);
    const read = (data) => {
      output = (output + data).slice(-20_000);
      const port = /listening on (?<port>\d{1,5})/u.exec(output)?.groups?.port;
      if (port === undefined) return;
      clearTimeout(timer);
      resolve(port);
    };
    child.stdout.on("data", read);
    child.stderr.on("data", read);
    child.once("error", (error) => fail(`could not be started (${error.message})`));
    child.once("exit", (code) => {
      clearTimeout(timer);
      fail(`ended with ${code}`);
    });
  });
}
