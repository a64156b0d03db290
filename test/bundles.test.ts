/** Every bundle that the package ships is there, starts where it must run, and keeps to that place. */
import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { builtinModules } from "node:module";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { createContext, runInContext } from "node:vm";

interface Bundle {
  readonly out: string;
  readonly platform: "node" | "browser" | "neutral";
  readonly bin?: boolean;
}

interface Metafile {
  readonly outputs: Readonly<
    Record<
      string,
      {
        readonly imports: readonly { readonly path: string }[];
        readonly inputs: Readonly<Record<string, { readonly bytesInOutput: number }>>;
      }
    >
  >;
}

const root = process.cwd();
const load = (file: string) => import(pathToFileURL(path.join(root, file)).href);

/** The names of Node's own modules, which nothing but the bundles for Node may ask for. */
const nodeModules = new Set(builtinModules.flatMap((name) => [name, `node:${name}`]));

const initialize = {
  jsonrpc: "2.0",
  id: 1,
  method: "initialize",
  params: { processId: null, rootUri: null, capabilities: {} },
};

/** Globals of a web worker that are no part of the language. Missing on purpose: process, require, document, window. */
function workerGlobals(posted: (message: unknown) => void) {
  const listeners: ((event: { readonly data: unknown }) => void)[] = [];
  const scope = {
    console,
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    queueMicrotask,
    TextDecoder,
    TextEncoder,
    URL,
    atob,
    btoa,
    performance,
    postMessage: posted,
    addEventListener: (type: string, listener: (typeof listeners)[number]) => {
      if (type === "message") listeners.push(listener);
    },
    onmessage: undefined as ((event: { readonly data: unknown }) => void) | undefined,
  };
  const deliver = (data: unknown) => {
    scope.onmessage?.({ data });
    for (const listener of listeners) listener({ data });
  };
  return { scope, deliver };
}

describe("bundles", () => {
  let bundles: readonly Bundle[] = [];
  let meta: Readonly<Record<string, Metafile>> = {};

  before(async () => {
    ({ bundles } = (await load("esbuild.mjs")) as { bundles: readonly Bundle[] });
    meta = JSON.parse(readFileSync(path.join(root, "dist/meta.json"), "utf8"));
  });

  it("are all there, and outside Node's ask for none of its modules", () => {
    assert.ok(bundles.length >= 8);
    for (const { out, platform } of bundles) {
      assert.ok(existsSync(path.join(root, out)), `${out} is missing`);
      const imports = meta[out]?.outputs[out]?.imports.map((each) => each.path);
      assert.ok(imports !== undefined, `${out} is not in dist/meta.json`);
      const foreign = imports.filter((name) => nodeModules.has(name));
      if (platform !== "node") assert.deepEqual(foreign, [], out);
    }
  });

  it("only the reader reads: the servers, the command and the clients carry no formats", () => {
    const formats = /pdfjs-dist|linkedom|core\/reference\/(?:read|pdf\/\w+|docx\/\w+)\.ts$/u;
    const carried = (out: string) =>
      Object.entries(meta[out]?.outputs[out]?.inputs ?? {})
        .filter(([input, { bytesInOutput }]) => bytesInOutput > 0 && formats.test(input))
        .map(([input]) => input);
    assert.notDeepEqual(carried("dist/server/reader.js"), []);
    for (const out of ["server/node.cjs", "server/browser.js", "cli/main.js", "client/node.cjs"]) {
      assert.deepEqual(carried(`dist/${out}`), [], out);
    }
  });

  it("the core imports nothing at all, and checks a note", async () => {
    assert.deepEqual(meta["dist/core/index.js"]?.outputs["dist/core/index.js"]?.imports, []);
    const core = await load("dist/core/index.js");
    const bytes = new TextEncoder().encode("截至2023年底，这项服务覆盖了中国2898个区县。");
    const reference = await core.readReference({ uri: "file:///xiaomi.txt", bytes });
    const checked = core.checkNote(
      { text: "The service covers 2,989 counties in China.\n" },
      core.createLibrary([reference]),
    );
    assert.deepEqual(
      checked.findings.map((finding: { readonly code: string }) => finding.code),
      ["figure-differs"],
    );
  });

  it("the browser server answers `initialize` with a worker's globals only", async () => {
    const code = readFileSync(path.join(root, "dist/server/browser.js"), "utf8");
    const answer = await new Promise<{ readonly result?: { readonly capabilities?: object } }>(
      (resolve) => {
        const { scope, deliver } = workerGlobals((message) => {
          if ((message as { id?: number }).id === 1) resolve(message as object);
        });
        const context = createContext(scope);
        runInContext("globalThis.self = globalThis;", context);
        runInContext(code, context, { filename: "browser.js" });
        deliver(initialize);
      },
    );
    assert.ok(answer.result?.capabilities !== undefined);
  });

  it("the stdio server answers `initialize`", async () => {
    const server = spawn(process.execPath, [path.join(root, "dist/server/node.cjs"), "--stdio"]);
    try {
      const body = JSON.stringify(initialize);
      server.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
      let output = "";
      for await (const chunk of server.stdout) {
        output += chunk;
        if (output.includes('"capabilities":{')) break;
      }
      assert.match(output, /"id":1,"result":\{"capabilities":\{/u);
    } finally {
      server.kill();
    }
  });

  it("the command line starts, and its bins can be run", () => {
    const cli = path.join(root, "dist/cli/main.js");
    const { status, stdout } = spawnSync(process.execPath, [cli, "--help"], { encoding: "utf8" });
    assert.equal(status, 0);
    assert.match(stdout, /tieout check/u);
    for (const { out, bin } of bundles) {
      if (bin !== true) continue;
      assert.ok(
        readFileSync(path.join(root, out), "utf8").startsWith("#!/usr/bin/env node\n"),
        out,
      );
    }
  });

  it("the extension's clients export `activate`, and need no more than VS Code's own module", () => {
    for (const name of ["node", "browser"]) {
      const out = `dist/client/${name}.cjs`;
      const code = readFileSync(path.join(root, out), "utf8");
      assert.match(code, /\bactivate\b/u);
      const imports = meta[out]?.outputs[out]?.imports.map((each) => each.path) ?? [];
      const packages = imports.filter((each) => !nodeModules.has(each));
      assert.deepEqual([...new Set(packages)], ["vscode"], out);
    }
  });
});
