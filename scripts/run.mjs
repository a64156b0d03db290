/** Running other programs from our scripts, with node's own modules only: these run before anything is installed. */
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";

/** The repository's folder. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");

const signals = ["SIGINT", "SIGTERM", "SIGHUP"];

/**
 * Runs a program to its end; its output goes where ours goes, and it does not outlive us.
 *
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv }} [options]
 * @returns {Promise<number>} its exit code; a signal that ended it counts as 1
 */
export function exitCodeOf(program, args, { cwd = root, env = process.env } = {}) {
  return new Promise((resolve, reject) => {
    // npm and code are scripts on Windows, which only a shell can start.
    const shell = process.platform === "win32" && /^(?:npm|code)$/u.test(program);
    const child = spawn(program, args, {
      cwd,
      env,
      stdio: ["ignore", "inherit", "inherit"],
      shell,
    });
    const stop = () => {
      child.kill();
      process.exit(1);
    };
    for (const signal of signals) process.on(signal, stop);
    const release = () => {
      for (const signal of signals) process.off(signal, stop);
    };
    child.once("error", (error) => {
      release();
      reject(error);
    });
    child.once("exit", (code) => {
      release();
      resolve(code ?? 1);
    });
  });
}

/** As `exitCodeOf`, but any other end than 0 is an error. */
export async function run(program, args, options) {
  const code = await exitCodeOf(program, args, options);
  if (code !== 0) throw new Error(`${program} ${args.join(" ")} ended with ${code}`);
}

/** A new folder among the system's temporary ones; it goes when this process ends. */
export function scratchFolder(name) {
  const folder = mkdtempSync(path.join(tmpdir(), `tieout-${name}-`));
  process.once("exit", () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
  return folder;
}

/** However the process that started us dies, we do not go on: from then on, our parent is another process. */
export function endWithParent() {
  const parent = process.ppid;
  setInterval(() => process.ppid === parent || process.exit(1), 1_000).unref();
}
