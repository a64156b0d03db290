import assert from "node:assert/strict";
import { findCitations } from "../../../server/core/note/citation.ts";
import { fileKey, relativeTo } from "../../../server/core/note/relativePath.ts";
import { finishesOn } from "../runaway.ts";

describe("findCitations", () => {
  it("finds links to files, with the words they lead to", () => {
    const text =
      'A [b [c]](../d.txt#:~:text=e-,f,g,-h) and [i](<j k.md> "l") and [m](n(1).md#o), not ![p](q.md) or [r](https://s.example/t).';
    assert.deepEqual(
      findCitations(text).map(({ span, path, fragment }) => [
        text.slice(span.start, span.start + 4),
        path,
        fragment,
      ]),
      [
        ["[b [", "../d.txt", { prefix: "e", start: "f", end: "g", suffix: "h" }],
        ["[i](", "j k.md", undefined],
        ["[m](", "n(1).md", undefined],
      ],
    );
  });

  finishesOn(["](", "[a](", "[a](b", "[[[[", "[a](b#:~:text=c)", "](a(b"], findCitations);
});

describe("paths of links", () => {
  const note = "file:///desk/notes/2026/a.md";
  const files = [
    "file:///desk/references/b.txt",
    "file:///desk/notes/2026/c%20(1).md",
    "file:///other/%E4%B8%AD.txt",
  ];
  for (const uri of files) {
    it(`lead to ${uri} and back`, () => {
      assert.equal(fileKey(note, relativeTo(note, uri)), fileKey(uri, uri));
    });
  }

  it("are whole addresses from one file system to another, and equal however they are encoded", () => {
    assert.equal(relativeTo(note, "vscode-vfs://github/x/b.txt"), "vscode-vfs://github/x/b.txt");
    assert.equal(fileKey(note, "./c (1).md"), fileKey(note, "c%20%281%29.md"));
    assert.notEqual(fileKey(note, "../b.txt"), fileKey(note, "b.txt"));
  });
});
