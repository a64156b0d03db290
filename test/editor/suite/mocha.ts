/** Runs test files with mocha inside the extension host, and writes what became of each test to a file. */
import { writeFileSync } from "node:fs";
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
const timeout = 60_000;

/** Loads the files, which call mocha's globals when loaded, and rejects when a test failed. */
export async function runFiles(load: () => Promise<unknown>): Promise<void> {
  const mocha = new Mocha({ ui: "bdd", timeout, forbidOnly: true });
  mocha.suite.emit("pre-require", globalThis, "", mocha);
  await load();
  const outcomes: Outcome[] = [];
  await new Promise<void>((resolve) => {
    const runner = mocha.run(() => resolve());
    const note = (state: Outcome["state"]) => (test: Mocha.Runnable, error?: Error) => {
      const outcome = { title: test.fullTitle(), state, duration: test.duration ?? 0 };
      outcomes.push(error === undefined ? outcome : { ...outcome, error: String(error.stack) });
    };
    runner.on("pass", note("passed"));
    runner.on("fail", note("failed"));
    runner.on("pending", note("skipped"));
  });
  const file = process.env.TIEOUT_OUTCOMES;
  if (file !== undefined) writeFileSync(file, JSON.stringify(outcomes));
  const failed = outcomes.filter(({ state }) => state === "failed").length;
  if (failed > 0) throw new Error(`${failed} tests failed`);
}
