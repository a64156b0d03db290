import assert from "node:assert/strict";
import { type CheckedNote, checkNote } from "../../../server/core/index.ts";
import { libraryOf } from "../fixture.ts";

const library = await libraryOf(new Map([["a.txt", "Nothing of all this is told here."]]));

function inconsistent(note: CheckedNote): readonly string[] {
  return note.findings
    .filter(({ code }) => code === "figure-inconsistent")
    .map(({ message }) => message);
}

const remarks = (text: string) => inconsistent(checkNote({ text }, library));

const FIRST = "The Skarvik depot handled 4,200 parcels a day in 2025.";

describe("one measure told twice in a note", () => {
  it("with different values is told in both places", () => {
    const found = remarks(`${FIRST}\n\nIn 2025 the Skarvik depot handled 4,600 parcels a day.`);
    assert.deepEqual(found, [
      "4,200 parcels here, but 4,600 parcels on line 3 of this note.",
      "4,600 parcels here, but 4,200 parcels on line 1 of this note.",
    ]);
  });

  for (const [what, second] of [
    ["of another period", "The Skarvik depot handled 4,600 parcels a day in 2024."],
    ["of another place", "The Lunde depot handled 4,600 parcels a day in 2025."],
    ["rounded", "The Skarvik depot handled 4,180 parcels a day in 2025."],
    ["as a share", "The Skarvik depot handled 46 % of parcels a day in 2025."],
    ["alike", "The Skarvik depot handled 4,200 parcels a day in 2025."],
    ["of another thing", "The Skarvik depot handled 4,600 letters a week in 2025."],
  ] as const) {
    it(`is not one ${what}`, () => assert.deepEqual(remarks(`${FIRST}\n\n${second}`), []));
  }

  it("is not one of another number's owner", () =>
    assert.deepEqual(
      remarks("Depot 12 handled 4,200 parcels a day.\n\nDepot 13 handled 4,600 parcels a day."),
      [],
    ));

  it("in one paragraph too, where two sentences say the very same", () => {
    const found = remarks(`${FIRST} In 2025 the Skarvik depot handled 4,600 parcels a day.`);
    assert.deepEqual(found.length, 2, found.join("\n"));
    const other = `${FIRST} In 2025 the Skarvik depot handled 4,600 parcels a day on Sundays.`;
    assert.deepEqual(remarks(other), []);
    const one =
      "The Skarvik depot handled 4,200 parcels a day in 2025 and 4,600 parcels a day in 2025.";
    assert.deepEqual(remarks(one), []);
  });

  it("can be turned off", () => {
    const text = `${FIRST}\n\nIn 2025 the Skarvik depot handled 4,600 parcels a day.`;
    const note = checkNote({ text }, library, { figureInconsistent: "off" });
    assert.deepEqual(inconsistent(note), []);
  });

  it("follows the note's edits, back and forth, as if it were checked afresh", () => {
    const lines = [
      FIRST,
      "A line between.",
      "In 2025 the Skarvik depot handled 4,600 parcels a day.",
    ];
    const versions = [
      lines,
      [...lines, "The Skarvik depot handled 4,900 parcels a day in 2025."],
      [...lines.slice(0, 2), "In 2025 the Skarvik depot handled 4,200 parcels a day."],
      lines.slice(1),
      ["A new first line.", ...lines],
      ["Another opening.", ...lines, "Its end."],
      lines,
    ].map((each) => each.join("\n\n"));
    let note: CheckedNote | undefined;
    const seen = versions.map((text) => {
      note = checkNote({ text }, library, note?.options ?? {}, note);
      assert.deepEqual(inconsistent(note).toSorted(), remarks(text).toSorted(), text);
      return inconsistent(note).length;
    });
    assert.deepEqual(seen, [2, 3, 0, 0, 2, 2, 2]);
  });
});
