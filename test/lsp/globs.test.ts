import assert from "node:assert/strict";
import { compileGlobs, splitGlob } from "../../server/lsp/globs.ts";
import { globForEndings } from "../../server/lsp/protocol.ts";

/** Glob, a path that it means, a path that it does not mean. */
const cases = [
  ["**/references/**", "references/a.txt", "references.txt"],
  ["**/references/**", "x/references/y/a.txt", "x/my-references/a.txt"],
  ["**/*.md", "a.md", "a.md.txt"],
  ["**/*.md", "x/y/a.md", "x/y/amd"],
  ["*.txt", "报告.txt", "x/a.txt"],
  ["./articles/*.txt", "articles/a.txt", "articles/x/a.txt"],
  ["a/**/b.txt", "a/b.txt", "ab.txt"],
  ["a/**/b.txt", "a/x/y/b.txt", "a/xb.txt"],
  ["a/**", "a/x/y.txt", "ab/x.txt"],
  ["**/*.{txt,md}", "x/a.md", "x/a.pdf"],
  ["{a,b{c,d}}.txt", "bd.txt", "b.txt"],
  ["20[12]?.txt", "2024.txt", "2034.txt"],
  ["[!a-c].txt", "d.txt", "b.txt"],
  ["(1) a+b.txt", "(1) a+b.txt", "1 aab.txt"],
  ["a{b.txt", "a{b.txt", "ab.txt"],
  ["[a.txt", "[a.txt", "a.txt"],
  ["a**b.txt", "axxb.txt", "a/b.txt"],
  ["articles\\*.txt", "articles/a.txt", "articles*.txt"],
] as const;

describe("globs", () => {
  for (const [glob, is, isNot] of cases) {
    it(`${glob} means ${is}, not ${isNot}`, () => {
      assert.equal(compileGlobs([glob])(is), true);
      assert.equal(compileGlobs([glob])(isNot), false);
    });
  }

  it("an ending is meant in any case of its letters", () => {
    const matches = compileGlobs([globForEndings(["pdf", "md"])]);
    for (const path of ["a/report.pdf", "REPORT.PDF", "a/b/Report.Pdf", "x.MD"])
      assert.equal(matches(path), true, path);
    assert.equal(matches("a/report.pdfx"), false);
  });

  it("takes out what an exclamation mark names", () => {
    const matches = compileGlobs(["**/*.md", "!**/README*.md", "!**/.*/**"]);
    assert.equal(matches("notes/a.md"), true);
    assert.equal(matches("notes/README.ja.md"), false);
    assert.equal(matches(".trash/a.md"), false);
  });

  it("is done at once with a glob made to hang", () => {
    assert.equal(compileGlobs([`${"*a".repeat(200)}b`])("a".repeat(4000)), false);
    assert.equal(compileGlobs(["{a,b}".repeat(200)])("a".repeat(300)), false);
  }).timeout(60_000);

  it("splits a glob into the folder and the pattern", () => {
    assert.deepEqual(splitGlob("../desk/*.txt"), { folder: "../desk", glob: "*.txt" });
    assert.deepEqual(splitGlob("**/a.txt"), { folder: ".", glob: "**/a.txt" });
    assert.deepEqual(splitGlob("/*.txt"), { folder: "/", glob: "*.txt" });
    assert.deepEqual(splitGlob("a/b{c,d}/e.txt"), { folder: "a", glob: "b{c,d}/e.txt" });
  });
});
