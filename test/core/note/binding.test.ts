import assert from "node:assert/strict";
import { findBinding } from "../../../server/core/note/binding.ts";

/** The globs of a note's binding, each checked to stand where its span says. */
function globs(note: string): readonly string[] | undefined {
  const binding = findBinding(note);
  if (binding === undefined) return undefined;
  assert.ok(note.slice(binding.span.start).startsWith("references"));
  return binding.patterns.map(({ span, glob }) => {
    const written = note.slice(span.start, span.end);
    assert.equal(written.replace(/^(["'])(.*)\1$/u, "$2"), glob);
    return glob;
  });
}

describe("findBinding", () => {
  it("reads one path", () => {
    assert.deepEqual(globs("---\nreferences: ../references/a.txt\n---\n# Note\n"), [
      "../references/a.txt",
    ]);
  });

  it("reads a list, in either notation", () => {
    assert.deepEqual(globs("---\ntitle: t\nreferences:\n  - a.txt\n  - 资料/*.md\n---\n"), [
      "a.txt",
      "资料/*.md",
    ]);
    assert.deepEqual(globs("---\nreferences: [a.txt, 'b c.md']\n---\n"), ["a.txt", "b c.md"]);
  });

  it("reads a note with CRLF, a byte order mark and dots as the closing line", () => {
    assert.deepEqual(globs('\uFEFF---\r\nreferences: "a.txt"\r\n...\r\nText'), ["a.txt"]);
  });

  it("leaves a comment behind the path alone", () => {
    assert.deepEqual(globs("---\nreferences: a.txt # the article\n---"), ["a.txt"]);
  });

  it("tells an empty list, which binds to nothing, from an unfinished key", () => {
    assert.deepEqual(globs("---\nreferences: []\n---\n"), []);
    assert.equal(globs("---\nreferences:\n---\n"), undefined);
  });

  it("reads the rest of a front matter with an error in it", () => {
    assert.deepEqual(globs("---\nreferences: a.txt\ntitle: [open\n---\n"), ["a.txt"]);
  });

  for (const [name, note] of [
    ["no front matter", "references: a.txt\n"],
    ["a front matter that is never closed", "---\nreferences: a.txt\n"],
    ["a rule in the text", "Text\n\n---\nreferences: a.txt\n---\n"],
    ["a key of another level", "---\nbook:\n  references: a.txt\n---\n"],
    ["a citation tool's bibliography", "---\nreferences:\n- id: a\n  title: A\n---\n"],
    ["a number", "---\nreferences: 3\n---\n"],
    ["an empty front matter", "---\n---\nreferences: a.txt\n---\n"],
    ["no map", "---\n- references\n---\n"],
  ] as const) {
    it(`finds none in ${name}`, () => assert.equal(globs(note), undefined));
  }

  it("stays quick on a front matter of aliases and on one that is too long", () => {
    const bomb = `a: &a [x,x]\n${"b: [*a,*a]\n".repeat(2000)}references: a.txt\n`;
    assert.deepEqual(globs(`---\n${bomb}---\n`), ["a.txt"]);
    assert.equal(globs(`---\n${"# x\n".repeat(20_000)}references: a.txt\n---\n`), undefined);
  });
});
