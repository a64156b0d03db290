import assert from "node:assert/strict";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import * as vscode from "vscode";
import { linesAt, writePdf } from "../../../fixtures/writePdf.ts";
import { writeXlsx } from "../../../fixtures/writeXlsx.ts";
import { closeAll, diagnosticOn, diagnosticsOf, goTo, open, pageOrSkip, uriOf } from "../editor.ts";
import { eventually } from "../eventually.ts";

const PAGES = [
  ["Annual report", "Harbour Works repairs boats in seven towns."],
  ["Staff", "The yards have 1,340 fitters and 212 apprentices."],
  ["Orders", "Harbour Works delivered 58 trawlers to customers in Norway in 2024."],
];

const NOTE = `---
references: [../papers/report.pdf, ../papers/figures.xlsx]
---

# Harbour Works

Harbour Works delivered 85 trawlers to customers in Norway in 2024.

Revenue was RMB 39,650 million in 2024.
`;

const BROKEN = `---
references: [../papers/report.pdf, ../papers/broken.pdf]
---

Harbour Works delivered 85 trawlers to customers in Norway in 2024.
`;

const STATUS = "#workbench\\.parts\\.statusbar .statusbar-item";

/** So many articles that one can see them being read. */
const MANY = 60;

describe("references that are documents", () => {
  const pathOf = (path: string) => join(uriOf("").fsPath, path);
  before(() => {
    mkdirSync(pathOf("papers"));
    const pages = PAGES.map((lines) => ({
      content: linesAt(lines, { x: 72, y: 700, leading: 24 }),
    }));
    writeFileSync(pathOf("papers/report.pdf"), writePdf(pages));
    const cells = {
      A1: "RMB million",
      B1: "2024",
      C1: "2023",
      A2: "Revenue",
      B2: 36590,
      C2: 30120,
    };
    writeFileSync(pathOf("papers/figures.xlsx"), writeXlsx([{ name: "Income", cells }]));
    writeFileSync(pathOf("papers/broken.pdf"), "%PDF-1.7\nand nothing else");
    writeFileSync(pathOf("notes/works.md"), NOTE);
    writeFileSync(pathOf("notes/broken.md"), BROKEN);
  });
  after(() => {
    for (const path of ["papers", "notes/works.md", "notes/broken.md"]) {
      rmSync(pathOf(path), { recursive: true });
    }
  });
  afterEach(closeAll);

  for (const { words, file, told, picture } of [
    { words: "85 trawlers", file: "report.pdf", told: "58 trawlers", picture: "definition-pdf" },
    {
      words: "RMB 39,650 million",
      file: "figures.xlsx",
      told: "36590",
      picture: "definition-xlsx",
    },
  ]) {
    it(`definition from ${words}: lands in the text of ${file}, with its pages or sheets`, async function () {
      const shown = pageOrSkip(this);
      const editor = await open("notes/works.md");
      await diagnosticOn(editor.document, words);
      await goTo(editor, words);
      await vscode.commands.executeCommand("editor.action.revealDefinition");
      await eventually(() => {
        const active = vscode.window.activeTextEditor;
        assert.equal(active?.document.uri.scheme, "tieout-reference");
        assert.ok(active.document.uri.path.endsWith(`/papers/${file}.txt`));
        assert.equal(
          active.document.lineAt(active.selection.active.line).text.includes(told),
          true,
        );
      });
      await eventually(async () => {
        const lenses = (await shown.texts(".codelens-decoration")).join();
        assert.match(
          lenses,
          file.endsWith(".pdf") ? /Page 3 · open report\.pdf/u : /Income · open/u,
        );
      });
      await shown.screenshot(picture);
    });
  }

  it("one that is broken is told on the binding, and the rest is checked", async function () {
    const shown = pageOrSkip(this);
    const { document } = await open("notes/broken.md");
    await diagnosticOn(document, "85 trawlers");
    const broken = await eventually(() => {
      const found = diagnosticsOf(document).find(({ code }) => code === "reference-unreadable");
      assert.ok(found !== undefined);
      return found;
    });
    assert.match(broken.message, /^broken\.pdf/u);
    await vscode.commands.executeCommand("workbench.actions.view.problems");
    await eventually(async () => {
      assert.match((await shown.texts(".markers-panel .monaco-list-row")).join(), /broken\.pdf/u);
    });
    await shown.screenshot("broken-file");
    await vscode.commands.executeCommand("workbench.action.closePanel");
  });

  it("many are read with progress, and the note is checked at last", async function () {
    const shown = pageOrSkip(this);
    mkdirSync(pathOf("papers/many"));
    for (let i = 0; i < MANY; i++) writeFileSync(pathOf(`papers/many/${i}.txt`), articleOf(i));
    const text =
      "---\nreferences: ../papers/many/*.txt\n---\n\nThe Kelmar brewery sold 4,130 barrels of stout in 2024.\n";
    writeFileSync(pathOf("notes/many.md"), text);
    try {
      const { document } = await open("notes/many.md");
      await eventually(async () => {
        assert.match((await shown.texts(STATUS)).join("\n"), /Tieout: reading.*\d+ of \d+/u);
      });
      await shown.screenshot("reading");
      await diagnosticOn(document, "4,130 barrels");
      await eventually(async () => {
        assert.doesNotMatch((await shown.texts(STATUS)).join("\n"), /reading/u);
      });
    } finally {
      rmSync(pathOf("notes/many.md"));
    }
  });
});

/** Some 20,000 characters. */
function articleOf(yard: number): string {
  const lines = Array.from(
    { length: 300 },
    (_, day) =>
      `On day ${day} the crew of yard ${yard} painted ${day * 3 + yard} hulls in the rain.`,
  );
  const brewery = yard === 7 ? "The Kelmar brewery sold 4,310 barrels of stout in 2024.\n\n" : "";
  return `Yard ${yard}\n\n${brewery}${lines.join("\n\n")}\n`;
}
