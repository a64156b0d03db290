/**
 * The house rules that no compiler or linter knows: who may import whom (types too), and how large things may grow. The text of
 * the files is read as it stands; formatted code is regular enough for that.
 */
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

interface Rule {
  /** Folders, or single files, beside the folder itself. */
  readonly folders: readonly string[];
  /** npm packages by name, or `node:` for all of Node's own. */
  readonly packages: readonly string[];
}

const core = (...names: readonly string[]) => names.map((name) => `server/core/${name}`);
const textual = core("text", "lexicon");
const read = core("markdown", "reference", "mention", "anchor", "library", "note");
const facade = ["server/core/index.ts"];

/** ARCHITECTURE.md's table. A file falls under the longest folder that holds it. */
const rules: Readonly<Record<string, Rule>> = {
  "server/core/text": { folders: [], packages: ["approx-string-match"] },
  "server/core/lexicon": { folders: core("text"), packages: [] },
  "server/core/markdown": {
    folders: core("text"),
    packages: ["@lezer/markdown", "@lezer/common"],
  },
  "server/core/reference": {
    folders: core("text", "markdown"),
    packages: [
      "pdfjs-dist",
      "fflate",
      "htmlparser2",
      "numfmt",
      "@mozilla/readability",
      "linkedom",
      "postal-mime",
    ],
  },
  "server/core/mention": { folders: textual, packages: [] },
  "server/core/anchor": { folders: textual, packages: [] },
  "server/core/library": {
    folders: [...textual, ...core("reference", "mention", "anchor")],
    packages: [],
  },
  "server/core/note": {
    folders: core("text", "markdown", "mention", "anchor"),
    packages: ["yaml"],
  },
  "server/core/verdict": { folders: [...textual, ...read], packages: [] },
  "server/core/feature": { folders: [...textual, ...read, ...core("verdict")], packages: [] },
  "server/core": { folders: [...textual, ...read, ...core("verdict", "feature")], packages: [] },
  "server/reading": { folders: facade, packages: [] },
  "server/reading/node": { folders: ["server/reading", ...facade], packages: ["node:"] },
  "server/reading/browser": { folders: ["server/reading", ...facade], packages: [] },
  "server/lsp": {
    folders: ["server/reading", ...facade],
    packages: ["vscode-languageserver", "vscode-languageserver-textdocument"],
  },
  "server/lsp/node": {
    folders: ["server/lsp", "server/reading", "server/reading/node", ...facade],
    packages: ["vscode-languageserver", "node:"],
  },
  "server/lsp/browser": {
    folders: ["server/lsp", "server/reading", "server/reading/browser", ...facade],
    packages: ["vscode-languageserver"],
  },
  "server/cli": {
    folders: ["server/reading", "server/reading/node", ...facade],
    packages: ["node:", "tinyglobby"],
  },
  client: {
    folders: ["server/lsp/protocol.ts"],
    packages: ["vscode", "vscode-languageclient"],
  },
  "client/node": {
    folders: ["client", "server/lsp/protocol.ts"],
    packages: ["vscode", "vscode-languageclient", "node:"],
  },
  "client/browser": {
    folders: ["client", "server/lsp/protocol.ts"],
    packages: ["vscode", "vscode-languageclient"],
  },
};

const maxFileLines = 300;
const maxFunctionLines = 60;

const generated = /\/generated\/|^test\/fixtures\//u;

function filesUnder(...folders: readonly string[]): readonly string[] {
  return folders
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: "utf8" }).map((file) => `${folder}/${file}`),
    )
    .map((file) => file.replaceAll(path.sep, "/"))
    .filter((file) => /\.(?:ts|mjs)$/u.test(file) && !generated.test(file))
    .sort();
}

/** What a file imports: `from "x"`, a bare `import "x"`, `import("x")` in code and in types. */
function importsOf(text: string): readonly string[] {
  const imports =
    /^(?:import|export)\b[^;"]*\bfrom\s+"([^"]+)"|^import\s+"([^"]+)"|\bimport\(\s*"([^"]+)"/gmu;
  return [...text.matchAll(imports)].map(([, from, bare, call]) => from ?? bare ?? call ?? "");
}

/** The longest folder of the table that holds a file; every file must have one. */
function ruleFolderOf(file: string): string {
  const holding = Object.keys(rules).filter((folder) => file.startsWith(`${folder}/`));
  const [longest] = holding.sort((a, b) => b.length - a.length);
  assert.ok(longest !== undefined, `${file} lies in no folder of the table`);
  return longest;
}

/** Why a file may not import this, or undefined where it may. */
function objection(file: string, imported: string): string | undefined {
  const folder = ruleFolderOf(file);
  const rule = rules[folder] ?? { folders: [], packages: [] };
  if (!imported.startsWith(".")) {
    const name = /^(?:node:|@[^/]+\/[^/]+|[^/]+)/u.exec(imported)?.[0] ?? "";
    return rule.packages.includes(name) ? undefined : `${file}: ${folder} may not use ${imported}`;
  }
  if (!imported.endsWith(".ts")) return `${file}: "${imported}" lacks its ending, .ts`;
  const target = path.posix.join(path.posix.dirname(file), imported);
  if (rule.folders.includes(target) || ruleFolderOf(target) === folder) return undefined;
  if (rule.folders.includes(ruleFolderOf(target))) return undefined;
  return `${file}: ${folder} may not import ${target}`;
}

interface Extent {
  /** 1-based line of the function's first word. */
  readonly line: number;
  readonly lines: number;
}

/**
 * Every function with a body in braces, by the formatter's layout: it opens with a line that ends in `) {`, `): Type {` or
 * `=> {`, and closes with the next line of the same indent that starts with a brace.
 */
function functionsOf(text: string): readonly Extent[] {
  const lines = text.split("\n");
  const indentOf = (line: string) => line.length - line.trimStart().length;
  const opens = /(?:=>|\)|\): [^;]*|^\s*\): [^;]*) \{$/u;
  const control = /^\s*(?:\} )?(?:if|for|while|switch|catch|else|do|try)\b/u;
  return lines.flatMap((line, index) => {
    if (!opens.test(line)) return [];
    const indent = indentOf(line);
    let first = index;
    while (/^\s*[)}\]]/u.test(lines[first] ?? "") && first > 0)
      first = lines.findLastIndex(
        (each, i) => i < first && each !== "" && indentOf(each) === indent,
      );
    if (control.test(lines[first] ?? "")) return [];
    const last = lines.findIndex(
      (each, i) => i > index && indentOf(each) === indent && each.startsWith("}", indent),
    );
    return last < 0 ? [] : [{ line: first + 1, lines: last - first + 1 }];
  });
}

describe("house rules", () => {
  const product = filesUnder("server", "client");
  const all = [...product, ...filesUnder("test", "scripts")];
  const textOf = (file: string) => readFileSync(file, "utf8");

  it("every folder imports only what the table allows", () => {
    const objections = product.flatMap((file) =>
      importsOf(textOf(file)).flatMap((imported) => objection(file, imported) ?? []),
    );
    assert.deepEqual(objections, []);
  });

  it("no file is too long", () => {
    const long = all.flatMap((file) => {
      const lines = textOf(file).split("\n").length - 1;
      return lines > maxFileLines ? [`${file}: ${lines} lines`] : [];
    });
    assert.deepEqual(long, []);
  });

  it("no function is too long", () => {
    // Tests are lists: a `describe` is as long as its list.
    const long = [...product, ...filesUnder("scripts")].flatMap((file) =>
      functionsOf(textOf(file))
        .filter(({ lines }) => lines > maxFunctionLines)
        .map(({ line, lines }) => `${file}:${line}: ${lines} lines`),
    );
    assert.deepEqual(long, []);
  });

  it("nothing is exported as default, and no test runs alone", () => {
    const only = /\b(?:describe|it)\.only\(/u;
    const offenders = all.filter((file) => {
      const text = textOf(file);
      return /^export default\b/mu.test(text) || only.test(text);
    });
    assert.deepEqual(offenders, []);
  });
});

describe("the measures of the house rules", () => {
  it("see every kind of import", () => {
    const text = `import type { A } from "./a.ts";\nexport {\n  b,\n} from "./b.ts";\nimport "./c.ts";
// Sentences like this, "from "./not.ts", are none.
const d = await import("./d.ts");\nlet e: import("./e.ts").E;`;
    assert.deepEqual(importsOf(text), ["./a.ts", "./b.ts", "./c.ts", "./d.ts", "./e.ts"]);
  });

  it("object to a wrong neighbour, package or ending, and to nothing else", () => {
    const file = "server/core/mention/figure/figures.ts";
    assert.equal(objection(file, "../../text/span.ts"), undefined);
    assert.equal(objection(file, "./number.ts"), undefined);
    assert.match(objection(file, "../../verdict/check.ts") ?? "", /may not import/u);
    assert.match(objection(file, "node:fs") ?? "", /may not use/u);
    assert.match(objection(file, "./number") ?? "", /ending/u);
    assert.equal(objection("server/lsp/features/hover.ts", "../../core/index.ts"), undefined);
    assert.match(
      objection("server/lsp/server.ts", "../core/feature/hover.ts") ?? "",
      /may not import/u,
    );
    assert.equal(objection("client/node/main.ts", "vscode-languageclient/node"), undefined);
    assert.match(objection("client/status.ts", "../server/core/index.ts") ?? "", /may not/u);
  });

  it("see functions of every shape, and no branches or loops", () => {
    const text = `export function a(
  b: string,
): number {
  for (const c of b) {
    d(c);
  }
}
const e = (f: number) => {
  if (f) {
    g();
  }
};`;
    assert.deepEqual(functionsOf(text), [
      { line: 1, lines: 7 },
      { line: 8, lines: 5 },
    ]);
  });
});
