// Broken, hostile and odd files, read from the disk by the real readers: each comes back within its limits, each is told on
// the binding where it cannot be read, and none costs the note its other findings.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import {
  appendFileSync,
  chmodSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { Diagnostic } from "vscode-languageserver";
import { nodeFiles } from "../../server/lsp/node/nodeFiles.ts";
import { readLocalFile } from "../../server/reading/node/localFiles.ts";
import { nodeReaders } from "../../server/reading/node/readers.ts";
import { hostileDocuments } from "../fixtures/hostileDocuments.ts";
import { type HostileFile, hostileFiles } from "../fixtures/hostileFiles.ts";
import { hostilePdfs } from "../fixtures/hostilePdf.ts";
import { ARTICLE, NOTE } from "./examples.ts";
import { messageOf, startClient, type TestClient } from "./testClient.ts";
import { testRuntime } from "./testRuntime.ts";
import { until } from "./until.ts";

/** Seconds and megabytes; what a file here may take is the same as anywhere, but less of it. */
const LIMITS = { reading: { timeLimit: 8, memoryLimit: 256 } };

const ALL: readonly HostileFile[] = [
  ...hostileFiles,
  ...hostileDocuments.map(({ problem, ...file }) => ({ ...file, isTold: problem !== undefined })),
  ...hostilePdfs.map(({ name, problem, bytes }) => ({
    name: `${name}.pdf`,
    bytes,
    isTold: problem !== undefined,
  })),
];

describe("a note beside a file that is", function () {
  this.timeout(60_000);
  let root: string;
  let client: TestClient;

  const uri = (path: string) => pathToFileURL(join(root, path)).href;

  before(async () => {
    root = mkdtempSync(join(tmpdir(), "tieout-"));
    mkdirSync(join(root, "desk"));
    writeFileSync(join(root, "desk/service.txt"), ARTICLE);
    writeFileSync(join(root, "outside.txt"), ARTICLE);
    client = await startClient({
      folders: [uri("desk")],
      settings: LIMITS,
      runtime: {
        ...testRuntime,
        files: nodeFiles,
        readers: () => nodeReaders(resolve("dist/server/reader.cjs")),
      },
    });
  });
  after(async () => {
    await client.stop();
    rmSync(root, { recursive: true });
  });

  /** What is told of the file, on its binding. The note's slip must be flagged all the same. */
  async function told(name: string): Promise<readonly Diagnostic[]> {
    const note = uri(`desk/${name}.md`);
    await client.open(note, `---\nreferences: [service.txt, "${name}"]\n---\n${NOTE}`, "markdown");
    const found = await until("a check with both", async () => {
      const all = await client.diagnostics(note);
      return all.some(({ code, severity }) => code === "figure-differs" && severity === 2) && all;
    });
    await client.close(note);
    return found.filter(({ code }) => code !== "figure-differs");
  }

  async function assertTold(name: string, message: RegExp): Promise<void> {
    const [problem] = await told(name);
    assert.ok(problem !== undefined, "nothing was told");
    assert.equal(problem.code, "reference-unreadable");
    assert.match(messageOf(problem), message);
  }

  for (const { name, bytes, isTold } of ALL) {
    it(`${name}: ${isTold ? "it is told" : "it is borne"}`, async () => {
      writeFileSync(join(root, "desk", name), bytes());
      if (isTold) await assertTold(name, /^.{12}/u);
      else await told(name);
    });
  }

  it("a pipe that nobody writes into", async () => {
    assert.equal(spawnSync("mkfifo", [join(root, "desk/pipe.txt")]).status, 0);
    await assertTold("pipe.txt", /no file but a pipe/u);
  });

  it("a folder by the name of a text", async () => {
    mkdirSync(join(root, "desk/folder.txt"));
    await assertTold("folder.txt", /It is a folder\./u);
  });

  it("a link out of the workspace, to a text or a device", async () => {
    symlinkSync(join(root, "outside.txt"), join(root, "desk/link.txt"));
    symlinkSync("/dev/zero", join(root, "desk/zero.txt"));
    await assertTold("link.txt", /a link that leads out of the workspace/u);
    await assertTold("zero.txt", /a link that leads out of the workspace/u);
  });

  it("a link to itself", async () => {
    symlinkSync(join(root, "desk/self.txt"), join(root, "desk/self.txt"));
    await assertTold("self.txt", /a link that leads back to itself/u);
  });

  it("too large", async () => {
    writeFileSync(join(root, "desk/large.txt"), "");
    truncateSync(join(root, "desk/large.txt"), 65 * 1024 * 1024);
    await assertTold("large.txt", /has 65 MB; at most 64 MB are read/u);
  });

  // The superuser may read everything.
  if (process.getuid?.() !== 0) {
    it("not to be read by the user", async () => {
      writeFileSync(join(root, "desk/private.txt"), ARTICLE);
      chmodSync(join(root, "desk/private.txt"), 0);
      await assertTold("private.txt", /permissions do not let you/u);
    });
  }

  it("one line of 50 MB: it is read, or its limit is told", async () => {
    writeFileSync(join(root, "desk/line.txt"), "one more word and ".repeat(3_000_000));
    const [problem] = await told("line.txt");
    if (problem !== undefined) assert.match(messageOf(problem), /took (?:longer|more) than/u);
  });
});

describe("a file that changes while it is read", () => {
  it("is read whole as it was at some moment, or not at all", async () => {
    const root = mkdtempSync(join(tmpdir(), "tieout-"));
    const path = join(root, "log.txt");
    const line = "Words of a line.\n";
    writeFileSync(path, line.repeat(50_000));
    let isReading = true;
    const write = () => {
      if (!isReading) return;
      appendFileSync(path, line);
      setImmediate(write);
    };
    write();
    const content = await readLocalFile(pathToFileURL(path).href, []);
    isReading = false;
    if (content.kind === "failure") assert.match(content.message, /changed again and again/u);
    else assert.equal(content.bytes.length % line.length, 0);
    rmSync(root, { recursive: true });
  });
});
