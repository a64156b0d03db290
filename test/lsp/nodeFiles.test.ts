import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { MAX_REFERENCE_BYTES } from "../../server/core/index.ts";
import { nodeFiles } from "../../server/lsp/node/nodeFiles.ts";
import { relativePath } from "../../server/lsp/uri.ts";

describe("files from the local disk", () => {
  let root: string;
  const write = (path: string, text = "x") => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  const uri = (path: string) => pathToFileURL(join(root, path)).href;
  const list = async (folder: string) => {
    const { uris } = await nodeFiles.findFiles({ folder: uri(folder), endings: ["txt", "md"] });
    return uris.map((each) => relativePath(uri(folder), each)).sort();
  };
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), "tieout-"));
  });
  afterEach(() => rmSync(root, { recursive: true }));

  it("are read as bytes", async () => {
    write("资料/a b.txt", "2898个区县");
    const content = await nodeFiles.readFile(uri("资料/a b.txt"));
    assert.ok(content.kind === "bytes");
    assert.equal(new TextDecoder().decode(content.bytes), "2898个区县");
  });

  it("are failures with a reason where they cannot be read", async () => {
    mkdirSync(join(root, "folder"));
    write("large.txt");
    truncateSync(join(root, "large.txt"), MAX_REFERENCE_BYTES + 1);
    for (const [path, code] of [
      ["none.txt", "not-found"],
      ["folder", "unreadable"],
      ["large.txt", "too-large"],
    ] as const) {
      const content = await nodeFiles.readFile(uri(path));
      assert.equal(content.kind === "failure" && content.code, code, path);
    }
    const foreign = await nodeFiles.readFile("vscode-vfs://host/a.txt");
    assert.equal(foreign.kind, "failure");
  });

  it("are found below a folder, hidden folders and node_modules left out", async () => {
    for (const path of ["a.txt", "b/c.md", "b/d.js", ".git/e.txt", "b/node_modules/f/g.md"]) {
      write(path);
    }
    assert.deepEqual(await list("."), ["a.txt", "b/c.md"]);
    assert.deepEqual(await list("b"), ["c.md"]);
    assert.deepEqual(await list("nowhere"), []);
  });

  it("are found behind links inside the folder, not behind those that lead out or around", async () => {
    write("desk/real/a.txt");
    write("outside/b.txt");
    symlinkSync(join(root, "desk/real"), join(root, "desk/linked"));
    symlinkSync(join(root, "desk"), join(root, "desk/real/around"));
    symlinkSync(join(root, "outside"), join(root, "desk/out"));
    symlinkSync(join(root, "outside/b.txt"), join(root, "desk/b.txt"));
    symlinkSync(join(root, "nowhere"), join(root, "desk/broken.txt"));
    const [linked, ...others] = (await list("desk")).sort().reverse();
    assert.match(linked ?? "", /^(?:real|linked)\/a\.txt$/u);
    // Links to single files are listed: whoever reads them is told why they cannot be read.
    assert.deepEqual(others, ["broken.txt", "b.txt"]);
    const readIn = (path: string) => nodeFiles.readFile(uri(path), [uri("desk")]);
    const read = await readIn("desk/b.txt");
    assert.ok(read.kind === "failure");
    assert.equal(read.message, "It is a link that leads out of the workspace.");
    assert.equal((await readIn(`desk/${linked}`)).kind, "bytes");
    assert.equal((await readIn("outside/b.txt")).kind, "bytes"); // named as it is
  });

  it("have a stamp, which those behind links that lead out of the workspace have not", async () => {
    write("desk/a.txt", "four");
    write("outside/b.txt");
    symlinkSync(join(root, "desk/a.txt"), join(root, "desk/same.txt"));
    symlinkSync(join(root, "outside/b.txt"), join(root, "desk/b.txt"));
    symlinkSync(join(root, "outside"), join(root, "desk/out"));
    mkdirSync(join(root, "desk/folder.txt"));
    const sizeOf = async (path: string) =>
      (await nodeFiles.stamp?.(uri(path), [uri("desk")]))?.size;
    assert.equal(await sizeOf("desk/a.txt"), 4);
    assert.equal(await sizeOf("desk/same.txt"), 4);
    assert.equal(await sizeOf("outside/b.txt"), 1); // named as it is
    for (const path of ["b.txt", "out/b.txt", "folder.txt", "none.txt"]) {
      assert.equal(await sizeOf(`desk/${path}`), undefined, path);
    }
  });
});
