// README, ARCHITECTURE and CONTRIBUTING name files, npm scripts and settings: those must be there.

import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";

type Text = readonly [file: string, text: string];

const texts = ["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md"].map(
  (file): Text => [file, readFileSync(file, "utf8")],
);
const { scripts, contributes } = JSON.parse(readFileSync("package.json", "utf8"));

/** Code files that a document names, by the end of their path, and that are not there. */
function missingFiles(texts: readonly Text[], known: readonly string[]): readonly string[] {
  return texts.flatMap(([file, text]) =>
    namesIn(text, /`([\w./]+\.(?:ts|mjs))`/gu)
      .filter((name) => !known.some((each) => `/${each}`.endsWith(`/${name}`)))
      .map((name) => `${file}: ${name}`),
  );
}

function namesIn(text: string, pattern: RegExp): readonly string[] {
  return [...text.matchAll(pattern)].map(([, name = ""]) => name);
}

describe("the documents", () => {
  it("name files that are there", () => {
    const known = ["server", "client", "test", "scripts"]
      .flatMap((folder) =>
        readdirSync(folder, { recursive: true, encoding: "utf8" }).map(
          (file) => `${folder}/${file.replaceAll("\\", "/")}`,
        ),
      )
      .concat("esbuild.mjs");
    assert.deepEqual(missingFiles(texts, known), []);
  });

  it("name npm scripts that are there", () => {
    const named = texts.flatMap(([, text]) => namesIn(text, /npm run ([\w:]+)/gu));
    assert.ok(named.length > 0);
    assert.deepEqual(
      named.filter((name) => !(name in scripts)),
      [],
    );
  });

  it("name all settings in README's table, and no others", () => {
    const rows = namesIn(texts[0]?.[1] ?? "", /^\| `(tieout\.[\w.]+)`/gmu);
    const settings = Object.keys(contributes.configuration.properties);
    assert.deepEqual([...rows].sort(), settings.sort());
  });

  it("name all findings in README's table, and no others", () => {
    const rows = namesIn(texts[0]?.[1] ?? "", /^\| `([a-z]+-[a-z-]+)`/gmu);
    const codes = /type FindingCode =([^;]+);/u.exec(
      readFileSync("server/core/verdict/verdict.ts", "utf8"),
    );
    // Of the server alone: a bug of ours.
    const own = ["check-failed"];
    assert.deepEqual(
      [...rows].sort(),
      [...namesIn(codes?.[1] ?? "", /"([a-z-]+)"/gu), ...own].sort(),
    );
  });

  it("are looked at for what is not there", () => {
    const text = "`figure/gone.ts` and `tidy.test.ts`, `core/tidy.test.ts`, `README.md`";
    assert.deepEqual(missingFiles([["A.md", text]], ["test/tidy.test.ts"]), [
      "A.md: figure/gone.ts",
      "A.md: core/tidy.test.ts",
    ]);
  });
});
