/** The tests on the VSIX, installed into a fresh VS Code. */
import { runFiles } from "../mocha.ts";

export function run(): Promise<void> {
  return runFiles(() => import("./installed.test.ts"));
}
