/** VS Code itself, as @vscode/test-electron downloads it, where that can be. */
import path from "node:path";
import { downloadAndUnzipVSCode } from "@vscode/test-electron";
import { root } from "./run.mjs";

/** How long its download service may be silent before we do without; milliseconds. */
const timeout = 5_000;

/**
 * Fetches VS Code once, into `.vscode-test/`.
 *
 * @returns {Promise<string | undefined>} its executable; undefined where there is no way to it, or no screen to show it on
 */
export async function downloadVSCode() {
  if (!hasScreen()) return undefined;
  try {
    const cachePath = path.join(root, ".vscode-test");
    return await downloadAndUnzipVSCode({ version: "stable", cachePath, timeout });
  } catch (error) {
    console.log(`VS Code cannot be downloaded here (${error.message}).`);
    return undefined;
  }
}

/** A Linux server without X or Wayland cannot start a desktop program. */
function hasScreen() {
  if (process.platform !== "linux") return true;
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  if (DISPLAY || WAYLAND_DISPLAY) return true;
  console.log("No screen here (DISPLAY): the web workbench needs none.");
  return false;
}
