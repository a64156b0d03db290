/** Chromium: where it is, how it gets there, and how it is started for the workbench. */
import { accessSync, constants, existsSync } from "node:fs";
import path from "node:path";
import { chromium } from "playwright-core";
import { run } from "../run.mjs";

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];

const elsewhere = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

/**
 * No sandbox: it cannot be had as root in a container, and only our own pages are opened. The rest keeps it off the
 * network, VS Code's marketplace included: a test that passes only with one is no test.
 */
const flags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
];

/** Starts Chromium without a window; it ends with this process. */
export async function launchChromium() {
  const executablePath = findChromium() ?? (await installChromium());
  return await chromium.launch({ executablePath, args: flags });
}

function findChromium() {
  const folders = (process.env.PATH ?? "").split(path.delimiter);
  const onPath = names.flatMap((name) => folders.map((folder) => path.join(folder, name)));
  return [process.env.CHROMIUM, ...onPath, ...elsewhere, chromium.executablePath()].find(canRun);
}

function canRun(file) {
  if (!file || !existsSync(file)) return false;
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

async function installChromium() {
  const missing =
    "The editor tests need Chromium, and there is none: install it (Debian, Ubuntu: " +
    "apt-get install chromium fonts-noto-cjk) or name its file in the variable CHROMIUM.";
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) throw new Error(missing);
  console.log("Installing Chromium with apt …");
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  try {
    await run("apt-get", ["update", "-qq"], { env });
    await run("apt-get", ["install", "-y", "-qq", "chromium", "fonts-noto-cjk"], { env });
  } catch (error) {
    throw new Error(`${missing} (${error.message})`);
  }
  const found = findChromium();
  if (found === undefined) throw new Error(missing);
  return found;
}
