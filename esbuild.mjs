/**
 * Builds every bundle that the package ships, and with --tests the tests too.
 *
 *   node esbuild.mjs [--watch] [--production] [--tests]
 *
 * The bundles are listed in one table, which test/bundles.test.ts reads as well.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename } from "node:path";
import { pathToFileURL } from "node:url";
import { context } from "esbuild";
import { globSync } from "tinyglobby";
// Made at need, so that bundling works right behind a checkout.
import "./scripts/cmaps.mjs";

/** What is shipped: entry, output, platform. `vscode` is the host's own module and stays outside. */
export const bundles = [
  { entry: "server/core/index.ts", out: "dist/core/index.js", platform: "neutral", format: "esm" },
  {
    entry: "server/cli/main.ts",
    out: "dist/cli/main.js",
    platform: "node",
    format: "esm",
    bin: true,
  },
  {
    entry: "server/lsp/node/main.ts",
    out: "dist/server/node.cjs",
    platform: "node",
    format: "cjs",
    bin: true,
  },
  {
    entry: "server/lsp/browser/main.ts",
    out: "dist/server/browser.js",
    platform: "browser",
    format: "iife",
  },
  {
    entry: "server/reading/node/main.ts",
    out: "dist/server/reader.cjs",
    platform: "node",
    format: "cjs",
  },
  {
    entry: "server/reading/browser/main.ts",
    out: "dist/server/reader.js",
    platform: "browser",
    format: "iife",
  },
  { entry: "client/node/main.ts", out: "dist/client/node.cjs", platform: "node", format: "cjs" },
  {
    entry: "client/browser/main.ts",
    out: "dist/client/browser.cjs",
    platform: "browser",
    format: "cjs",
  },
];

/**
 * pdfjs-dist looks at where it runs: in Node it asks for a canvas and says on stderr that there is none, in a web worker it
 * takes over the worker's messages. Here it is a library that reads bytes, the same everywhere, in the tests too. Each of
 * these lines must be there, in the file that the path ends with.
 */
const pdfjsEdits = [
  ["pdf.mjs", /^const isNodeJS = .+;$/mu, "const isNodeJS = false;"],
  ["pdf.worker.mjs", /^const isNodeJS = .+;$/mu, "const isNodeJS = false;"],
  ["pdf.worker.mjs", /^ +this\.initializeFromPort\(self\);$/mu, ""],
  // For drawing alone.
  ["pdf.mjs", /^const SCALE_MATRIX = new DOMMatrix\(\);$/mu, "const SCALE_MATRIX = undefined;"],
];

export const pdfjs = {
  name: "pdfjs",
  setup(build) {
    const { resolve } = createRequire(import.meta.url);
    build.onResolve({ filter: /^pdfjs-dist\// }, ({ path }) => ({ path: resolve(path) }));
    build.onLoad(
      { filter: /[\\/]pdfjs-dist[\\/]legacy[\\/]build[\\/]pdf[.\w]*\.mjs$/ },
      ({ path }) => {
        let contents = readFileSync(path, "utf8");
        for (const [file, line, replacement] of pdfjsEdits) {
          if (basename(path) !== file) continue;
          if (!line.test(contents))
            throw new Error(`${path} has no line like ${line}: see esbuild.mjs`);
          contents = contents.replace(line, replacement);
        }
        return { contents, loader: "js" };
      },
    );
  },
};

const has = (flag) => process.argv.includes(flag);

function optionsOf({ entry, out, platform, format, bin }) {
  return {
    entryPoints: [entry],
    outfile: out,
    platform,
    format,
    bundle: true,
    // Half the size of dictionaries: esbuild escapes non-ASCII otherwise.
    charset: "utf8",
    target: ["es2022", "node20"],
    external: ["vscode"],
    // Its ES module serves all platforms; the one for Node is CommonJS and asks for `process`, which core must not.
    alias: { yaml: "./node_modules/yaml/browser/index.js" },
    mainFields: platform === "node" ? ["module", "main"] : ["browser", "module", "main"],
    conditions: platform === "node" ? [] : ["worker", "browser"],
    banner: bin ? { js: "#!/usr/bin/env node" } : {},
    sourcemap: has("--production") ? false : "linked",
    minify: has("--production"),
    plugins: [pdfjs],
    metafile: true,
    logLevel: "info",
  };
}

/** Tests run unbundled from node_modules and bundled from our own sources, shared code once. */
function testOptions() {
  return {
    entryPoints: globSync(["test/**/*.ts", "!**/*.d.ts"]),
    outdir: "out/test",
    outbase: "test",
    outExtension: { ".js": ".mjs" },
    platform: "node",
    format: "esm",
    bundle: true,
    splitting: true,
    packages: "external",
    external: ["vscode"],
    charset: "utf8",
    target: ["es2022", "node20"],
    sourcemap: "linked",
    plugins: [pdfjs],
    logLevel: "warning",
  };
}

async function main() {
  const all = [...bundles.map(optionsOf), ...(has("--tests") ? [testOptions()] : [])];
  const contexts = await Promise.all(all.map((options) => context(options)));
  if (has("--watch")) {
    await Promise.all(contexts.map((each) => each.watch()));
    return;
  }
  const results = await Promise.all(contexts.map((each) => each.rebuild()));
  await Promise.all(contexts.map((each) => each.dispose()));
  const meta = Object.fromEntries(bundles.map(({ out }, i) => [out, results[i].metafile]));
  writeFileSync("dist/meta.json", JSON.stringify(meta));
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) await main();
