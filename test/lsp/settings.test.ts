import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { defaultSettings, parseSettings } from "../../server/lsp/settings.ts";
import { encodeText } from "../fixtures/writePdf.ts";
import { files, NOTE } from "./examples.ts";
import { startClient } from "./testClient.ts";
import { until } from "./until.ts";

describe("settings", () => {
  it("are those that package.json describes, with the same defaults", () => {
    const { contributes } = JSON.parse(readFileSync("package.json", "utf8"));
    const { "tieout.trace.server": _, ...described } = contributes.configuration.properties;
    const defaults = Object.fromEntries(
      Object.entries<{ default: unknown }>(described).map(([name, each]) => [name, each.default]),
    );
    const ours = Object.entries(defaultSettings).map(([name, value]) => [`tieout.${name}`, value]);
    assert.deepEqual(defaults, Object.fromEntries(ours));
  });

  it("are taken where valid, one by one", () => {
    const { settings, problems } = parseSettings({
      references: "articles/**",
      notes: ["a.md", 3],
      figureNotFound: "information",
      quotationNotFound: "error",
    });
    assert.deepEqual(settings.references, ["articles/**"]);
    assert.deepEqual(settings.notes, defaultSettings.notes);
    assert.equal(settings.figureNotFound, "information");
    assert.equal(settings.quotationNotFound, "information");
    assert.equal(problems.length, 2);
    assert.equal(
      problems[1],
      'tieout.quotationNotFound is "error", but should be "off" or "information".',
    );
  });

  it("are the defaults where the editor has none", () => {
    for (const section of [undefined, null, [], "x", {}]) {
      assert.deepEqual(parseSettings(section), { settings: defaultSettings, problems: [] });
    }
  });

  it("say which files are notes and references, and change while the server runs", async () => {
    const client = await startClient({
      files: { "sources/a.txt": files["references/service.txt"] },
      settings: { references: ["sources/*"], notes: ["drafts/**"] },
    });
    await client.open("drafts/a.md", NOTE);
    await client.open("final/a.md", NOTE);
    assert.equal((await client.diagnostics("drafts/a.md")).length, 1);
    assert.equal((await client.diagnostics("final/a.md")).length, 0);
    await client.changeSettings({ references: ["sources/*"], notes: ["final/**"] });
    await until("a refresh", () => client.refreshes() > 0);
    assert.equal((await client.diagnostics("drafts/a.md")).length, 0);
    assert.equal((await client.diagnostics("final/a.md")).length, 1);
    await client.stop();
  });

  it("tell the encoding of a reference that is read wrong, and change while the server runs", async () => {
    const client = await startClient({
      files,
      settings: { encodings: { "**/*.csv": "GBK", "references/*": "Big5" } },
    });
    const bytes = encodeText("截至2023年底，这项服务覆盖了中国2898个区县。", "gbk");
    const answer = { kind: "base64", base64: Buffer.from(bytes).toString("base64") } as const;
    client.desk.answers.set("file:///desk/references/service.txt", answer);
    await client.open("notes/note.md", NOTE);
    assert.equal((await client.diagnostics("notes/note.md")).length, 0);
    await client.changeSettings({ encodings: { "**/service.txt": "gb2312" } });
    await until("a refresh", () => client.refreshes() > 0);
    const [diagnostic] = await client.diagnostics("notes/note.md");
    assert.equal(diagnostic?.code, "figure-differs");
    await client.stop();
  });

  it("that are invalid are reported once", async () => {
    const client = await startClient({ files, settings: { notes: 1 } });
    await client.open("notes/note.md");
    assert.equal((await client.diagnostics("notes/note.md")).length, 1);
    await client.changeSettings({ notes: 1 });
    await client.diagnostics("notes/note.md");
    assert.deepEqual(client.shown, [
      "tieout.notes is 1, but should be a list of globs. The default is used.",
    ]);
    await client.stop();
  });

  it("bring no links into messages", async () => {
    const settings = { codeLens: "[Update now](command:test.evil)" };
    const client = await startClient({ files, settings });
    await client.open("notes/note.md");
    await client.diagnostics("notes/note.md");
    const [message = ""] = client.shown;
    assert.match(message, /tieout\.codeLens is "\[Update now\] \(command:test\.evil\)"/u);
    await client.stop();
  });

  it("show figures that no reference speaks about where the user wants them", async () => {
    const text = `${NOTE}\nThe bakery sold 5,500 loaves on its first day.\n`;
    const client = await startClient({ files });
    await client.open("notes/note.md", text);
    assert.equal((await client.diagnostics("notes/note.md")).length, 1);
    await client.changeSettings({ figureNotFound: "information" });
    const codes = (await client.diagnostics("notes/note.md")).map(({ code }) => code);
    assert.ok(codes.includes("figure-not-found"), codes.join());
    await client.stop();
  });
});
