/** The tests on the example desk; VS Code calls `run` in its extension host. */
import { runFiles } from "../mocha.ts";

export function run(): Promise<void> {
  return runFiles(async () => {
    await import("./diagnostics.test.ts");
    await import("./hover.test.ts");
    await import("./definition.test.ts");
    await import("./names.test.ts");
    await import("./codeActions.test.ts");
    await import("./report.test.ts");
    await import("./status.test.ts");
    await import("./references.test.ts");
    await import("./hostile.test.ts");
    await import("./documents.test.ts");
  });
}
