/** Running other programs from our scripts, with node's own modules only: these run before anything is installed. */
import { spawn } from "node:child_process";
import path from "node:path";
import { fileURLToPath } from "node:url";

/** The repository's folder. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");

/**
 * Runs a program to its end; its output goes where ours goes.
 *
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv }} [options]
 * @returns {Promise<number>} its exit code; a signal that ended it counts as 1
 */
export function exitCodeOf(program, args, { cwd = root, env = process.env } = {}) {
  return new Promise((resolve, reject) => {
    // npm and npx are scripts on Windows, which only a shell can start.
    const shell = process.platform === "win32" && /^npm|^npx/u.test(program);
    const child = spawn(program, args, {
      cwd,
      env,
      stdio: ["ignore", "inherit", "inherit"],
      shell,
    });
    child.once("error", reject);
    child.once("exit", (code) => resolve(code ?? 1));
  });
}

/** As `exitCodeOf`, but any other end than 0 is an error. */
export async function run(program, args, options) {
  const code = await exitCodeOf(program, args, options);
  if (code !== 0) throw new Error(`${program} ${args.join(" ")} ended with ${code}`);
}
