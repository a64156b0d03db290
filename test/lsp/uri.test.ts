import assert from "node:assert/strict";
import {
  canonicalUri,
  folderOf,
  nameOf,
  pathOf,
  relativePath,
  resolvePath,
} from "../../server/lsp/uri.ts";

describe("uri", () => {
  it("writes the same file in one way only", () => {
    const canonical = "file:///desk/%E6%8A%A5%E5%91%8A%20%281%29.md";
    assert.equal(canonicalUri("file:///desk/报告 (1).md"), canonical);
    assert.equal(canonicalUri("file:///desk/%e6%8a%a5%e5%91%8a%20(1).md"), canonical);
    assert.equal(canonicalUri(canonical), canonical);
    assert.equal(canonicalUri("file:///C:/a.md"), "file:///c%3A/a.md");
    assert.equal(canonicalUri("untitled:Untitled-1"), "untitled:Untitled-1");
    assert.equal(canonicalUri("file:///100%.md"), "file:///100%25.md");
  });

  it("keeps two files apart", () => {
    assert.notEqual(canonicalUri("file:///a/B.md"), canonicalUri("file:///a/b.md"));
    assert.notEqual(canonicalUri("vscode-vfs://x/a.md"), canonicalUri("vscode-vfs://y/a.md"));
  });

  it("joins paths to a folder and never leaves its root", () => {
    assert.equal(resolvePath("file:///a/b", "../c/d.txt"), "file:///a/c/d.txt");
    assert.equal(resolvePath("file:///a/b", "./c d.txt"), "file:///a/b/c%20d.txt");
    assert.equal(resolvePath("file:///a/b", "/x.txt"), "file:///x.txt");
    assert.equal(resolvePath("file:///a", "../../../x.txt"), "file:///x.txt");
    assert.equal(resolvePath("file:///c%3A/a", "D:\\x\\y.txt"), "file:///d%3A/x/y.txt");
    assert.equal(resolvePath("vscode-vfs://host/a", "b.txt"), "vscode-vfs://host/a/b.txt");
  });

  it("takes them apart again", () => {
    assert.equal(relativePath("file:///a", "file:///a/%E8%B5%84%E6%96%99/b.txt"), "资料/b.txt");
    assert.equal(relativePath("file:///a", "file:///ab/c.txt"), undefined);
    assert.equal(relativePath("file:///", "file:///c.txt"), "c.txt");
    assert.equal(relativePath("file:///a", "vscode-vfs://h/a/b.txt"), undefined);
    assert.equal(folderOf("file:///a/b.txt"), "file:///a");
    assert.equal(nameOf("file:///a/b%20c.txt"), "b c.txt");
    assert.equal(pathOf("file:///a/%E8%B5%84.txt"), "/a/资.txt");
  });
});
