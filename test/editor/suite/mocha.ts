/** Runs test files with mocha inside the extension host, and writes what became of each test to a file, a line a test. */
import { appendFileSync } from "node:fs";
import Mocha from "mocha";

/** One test as `run.mjs` reads it. */
interface Outcome {
  readonly title: string;
  readonly state: "passed" | "failed" | "skipped";
  /** Milliseconds. */
  readonly duration: number;
  readonly error?: string;
}

/** A test waits for the workbench to draw, on a machine that may do other work; what hangs, hangs for ever. */
const timeout = 120_000;

/** Loads the files, which call mocha's globals when loaded, and rejects when a test failed. */
export async function runFiles(load: () => Promise<unknown>): Promise<void> {
  // The base reporter prints nothing: an extension host has nowhere to print to.
  const reporter = Mocha.reporters.Base;
  const mocha = new Mocha({ ui: "bdd", timeout, forbidOnly: true, reporter });
  mocha.suite.emit("pre-require", globalThis, "", mocha);
  await load();
  const failures = await new Promise<number>((resolve) => {
    const runner = mocha.run(resolve);
    const note = (state: Outcome["state"]) => (test: Mocha.Runnable, error?: Error) => {
      const outcome = { title: test.fullTitle(), state, duration: test.duration ?? 0 };
      record(error === undefined ? outcome : { ...outcome, error: String(error.stack) });
    };
    runner.on("pass", note("passed"));
    runner.on("fail", note("failed"));
    runner.on("pending", note("skipped"));
  });
  if (failures > 0) throw new Error(`${failures} tests failed`);
}

/** At once, so that a run that is cut off still tells how far it came. */
function record(outcome: Outcome): void {
  const file = process.env.TIEOUT_OUTCOMES;
  if (file !== undefined) appendFileSync(file, `${JSON.stringify(outcome)}\n`);
}
