import assert from "node:assert/strict";
import {
  checkNote,
  createLibrary,
  definitionInArticle,
  findSymbols,
  highlightsAt,
  hoverInArticle,
  lensesFor,
  readReference,
  renamedAt,
  renamePlaces,
  symbolsIn,
} from "../../../server/core/index.ts";
import { desk, FERRIES, told, XIAOMI } from "./desk.ts";

const inNote = (note: Awaited<ReturnType<typeof desk>>["note"], text: string) =>
  ({ kind: "note", note: note("note.md", text) }) as const;

describe("highlightsAt", () => {
  it("marks a name under all its names, and no other", async () => {
    const { note } = await desk();
    const open = inNote(note, "雷军说。Lei Jun spoke, Okafor listened. 雷军 left.");
    const { text } = open.note;
    const words = highlightsAt(open, text.indexOf("Lei"))?.map(({ start, end }) =>
      text.slice(start, end),
    );
    assert.deepEqual(words, ["雷军", "Lei Jun", "雷军"]);
  });

  it("marks a figure told again in another notation, and no other figure", async () => {
    const { note } = await desk();
    const open = inNote(note, "Fog closed the route for 23 days. 23 days, not 32 days!");
    const { text } = open.note;
    const words = highlightsAt(open, text.indexOf("23"))?.map(({ start }) => start);
    assert.deepEqual(words, [text.indexOf("23"), text.lastIndexOf("23")]);
  });

  it("marks names and figures in an article", async () => {
    const { article } = await desk();
    const open = article("xiaomi.txt");
    const starts = (offset: number) => highlightsAt(open, offset)?.map(({ start }) => start);
    assert.deepEqual(starts(XIAOMI.indexOf("雷军")), [
      XIAOMI.indexOf("雷军"),
      XIAOMI.lastIndexOf("雷军"),
    ]);
    assert.deepEqual(starts(XIAOMI.indexOf("2898")), [
      XIAOMI.indexOf("2898"),
      XIAOMI.lastIndexOf("2898"),
    ]);
    assert.equal(starts(XIAOMI.indexOf("升级")), undefined);
  });
});

describe("symbols", () => {
  it("of an article and of a note are their names, each once, in order", async () => {
    const { article, note } = await desk();
    const names = symbolsIn(article("ferries.txt")).map(({ name, detail }) => `${name}: ${detail}`);
    assert.deepEqual(names, [
      "Harbour Ferries: organization, 2 mentions",
      "Marta Okafor: person, 2 mentions",
    ]);
    const told = symbolsIn(inNote(note, "Okafor met Lei Jun. Okafor left."));
    assert.deepEqual(
      told.map(({ name }) => name),
      ["Okafor", "Lei Jun"],
    );
  });

  it("tells how many names the outline leaves out", async () => {
    const { note } = await desk();
    const few = symbolsIn(inNote(note, "雷军说。Okafor listened."));
    assert.ok(few.every(({ name }) => !name.endsWith("more names")));
    const letter = (i: number) => String.fromCharCode(97 + (i % 26));
    const names = Array.from({ length: 520 }, (_, i) => `Qu${letter(i)}x${letter(i / 26)}mark`);
    const all = names.map((name) => ({ name, aliases: [], type: "product" as const }));
    const text = names.join(", ");
    const bytes = new TextEncoder().encode(text);
    const reference = await readReference({ uri: "file:///quills.txt", bytes });
    const library = createLibrary([reference], undefined, all);
    const symbols = symbolsIn({ kind: "note", note: checkNote({ text }, library) });
    assert.equal(symbols.length, 501);
    assert.equal(symbols.at(-1)?.name, "20 more names");
  });

  it("of the workspace are found in any script, with the article as container", async () => {
    const { library } = await desk();
    const found = (query: string) =>
      findSymbols(query, library, 10).map(({ name, container }) => `${name} in ${container}`);
    assert.deepEqual(found("leijun"), ["雷军 (leijun) in 小米在日本"]);
    assert.deepEqual(found("okaf"), ["Marta Okafor in Harbour Ferries carries more people"]);
    assert.deepEqual(found("nobody"), []);
  });
});

describe("rename", () => {
  const NOTE = `Okafor said: “We stopped adding boats and started filling them”. Marta Okafor left.

> “Okafor joined from a railway operator in 2021.”

Okafor again.
`;

  it("changes the name where it is written so, not its longer form, a quotation or an article", async () => {
    const { note } = await desk();
    const first = note("note.md", NOTE);
    const other = note("other.md", "Then Okafor came.");
    const renamed = renamedAt(first, 2);
    assert.equal(renamed?.name, "Okafor");
    const places = renamePlaces(first, 2, [first, other]);
    assert.deepEqual(told(places, first, other), [
      "note.md: Okafor",
      "note.md: Okafor",
      "other.md: Okafor",
    ]);
    assert.deepEqual(
      places.slice(0, 2).map(({ span }) => span.start),
      [0, NOTE.indexOf("Okafor again")],
    );
  });

  it("is not offered on other words, nor inside a quotation", async () => {
    const { note } = await desk();
    const one = note("note.md", NOTE);
    assert.equal(renamedAt(one, NOTE.indexOf("said")), undefined);
    assert.equal(renamedAt(one, NOTE.indexOf("Okafor joined") + 1), undefined);
  });
});

describe("an open article", () => {
  it("has a card on its names, with their places as definition", async () => {
    const { article } = await desk();
    const open = article("ferries.txt");
    const hover = hoverInArticle(open, FERRIES.indexOf("Okafor joined"), []);
    assert.match(hover?.markdown ?? "", /^\*\*Marta Okafor\*\*/u);
    const definition = definitionInArticle(open, FERRIES.indexOf("Okafor joined"));
    assert.equal(definition?.targets[0]?.span.start, FERRIES.indexOf("Marta Okafor"));
    assert.equal(definitionInArticle(open, FERRIES.indexOf("railway")), undefined);
  });

  it("tells on a figure which notes use it, their words escaped", async () => {
    const { article, note } = await desk();
    const open = article("ferries.txt");
    const one = note("one.md", "Fog <b>closed</b> the northern route for 32 days.");
    const hover = hoverInArticle(open, FERRIES.indexOf("23 days"), [one]);
    assert.match(hover?.markdown ?? "", /- Differs: .*\*\*32 days\*\*.*one\\?\.md, line 1/u);
    assert.doesNotMatch(hover?.markdown ?? "", /(?<!\\)<b/u);
    assert.equal(hoverInArticle(open, FERRIES.indexOf("23 days"), []), undefined);
  });

  it("has a lens over each sentence that notes use", async () => {
    const { article, note } = await desk();
    const right = note("a.md", "Fog closed the northern route for 23 days.");
    const wrong = note("b.md", "Fog closed the northern route for 32 days.");
    const none = note("c.md", "Nothing of it.");
    const lenses = lensesFor(article("ferries.txt"), [right, wrong, none]);
    assert.deepEqual(
      lenses.map(
        ({ title, span }) => `${title} over ${FERRIES.slice(span.start, span.start + 10)}`,
      ),
      ["2 notes, 1 differs over Fog closed"],
    );
    assert.deepEqual(told(lenses[0]?.uses, right, wrong), ["a.md: 23 days", "b.md: 32 days"]);
  });
});
