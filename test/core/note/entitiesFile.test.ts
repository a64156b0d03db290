import assert from "node:assert/strict";
import { parseEntitiesFile } from "../../../server/core/note/entitiesFile.ts";

describe("the file of entities", () => {
  const messages = (text: string) => parseEntitiesFile(text).problems.map(({ message }) => message);

  it("reads names with their aliases, type and note", () => {
    const text =
      "- name: 雷军\n  aliases: [Lei Jun, 雷总]\n  type: person\n  note: Founder\n- name: 360\n";
    assert.deepEqual(parseEntitiesFile(text), {
      entities: [
        { name: "雷军", aliases: ["Lei Jun", "雷总"], type: "person", note: "Founder" },
        { name: "360", aliases: [], type: "other" },
      ],
      problems: [],
    });
  });

  it("reads a list under a key, one alias without brackets, and an empty file", () => {
    const { entities } = parseEntitiesFile("entities:\n  - name: Orrin\n    aliases: Orrin Labs\n");
    assert.deepEqual(entities, [{ name: "Orrin", aliases: ["Orrin Labs"], type: "other" }]);
    assert.deepEqual(parseEntitiesFile(""), { entities: [], problems: [] });
  });

  it("tells where an entry is wrong and reads the others", () => {
    const text = "- name: Orrin\n  type: firm\n- name: Calder\n";
    const { entities, problems } = parseEntitiesFile(text);
    assert.deepEqual(
      entities.map(({ name }) => name),
      ["Calder"],
    );
    const [problem] = problems;
    assert.match(problem?.message ?? "", /^firm is none of person,/u);
    assert.equal(text.slice(problem?.span.start, problem?.span.end), "firm");
  });

  const wrong: Readonly<Record<string, readonly [string, RegExp]>> = {
    "an entry without a name": ["- type: person\n", /needs a name/u],
    "a key of another meaning": ["- name: Orrin\n  nick: Ozz\n", /^nick is none of/u],
    "a name told twice": [
      "- name: Orrin\n- name: Calder\n  aliases: Orrin\n",
      /a name of Orrin already/u,
    ],
    "something else than a list": ["Orrin\n", /A list of names is expected/u],
    "an alias of one character": ["- name: Orrin\n  aliases: [O]\n", /An alias has/u],
  };
  for (const [what, [text, message]] of Object.entries(wrong))
    it(`tells ${what}`, () => assert.match(messages(text).join("\n"), message));

  it("tells that it does not read a file of any length", () => {
    assert.match(messages(`# ${"x".repeat(1_000_000)}`).join(), /longer than/u);
  });
});
