// A folder of many articles: what another article says by chance is not held against a note that is about one.

import assert from "node:assert/strict";
import {
  type CheckedNote,
  checkNote,
  createLibrary,
  type Library,
  readReference,
} from "../../../server/core/index.ts";

const FERRY = `The Sund ferry carried 412,300 passengers in 2024, up 3.1 percent.
Its two ships made 5,840 crossings and burned 2.6 million litres of fuel.
Fares brought in 9.4 million euros, a fifth more than planned. The crew numbers 86.
"The winter timetable stays," said the manager, Nils Brandvold.
`;

/** Articles on other things; the first tells of an airline. */
const OTHERS = [
  "Heron Air flew 2.2 million passengers. Punctuality was 86.4 percent in 2019, its best year, and the airline has 31 aircraft.",
  "The clinic at Holm saw 14,800 patients, 230 of them at night, and hired 12 nurses.",
  "Orchards around Lyng picked 6,200 tons of apples; frost took a tenth of the blossom in May.",
  "The school board of Vik will close 3 of its 17 schools, which 940 pupils attend.",
  "A quarry near Stein sold 1.7 million tons of gravel and paid 22 million euros in dividends.",
];

async function folder(articles: readonly string[]): Promise<Library> {
  const files = articles.map((text, at) =>
    readReference({ uri: `file:///desk/${at}.txt`, bytes: new TextEncoder().encode(text) }),
  );
  return createLibrary(await Promise.all(files));
}

const ABOUT_FERRY = `# Sund ferry

- 412,300 passengers in 2024, up 3.1 percent
- two ships, 5,840 crossings, 2.6 million litres of fuel
- fares 9.4 million euros, crew of 86
`;

const STRAY = "- some 12,800 patients of the island's doctor took the boat\n";

function verdictOn(note: CheckedNote, words: string): string {
  const start = note.text.indexOf(words);
  const claim = note.claims.find(({ span }) => span.start === start);
  assert.ok(claim, `a claim on ${words}`);
  return claim.doubt === undefined ? claim.verdict : `${claim.verdict}: ${claim.doubt}`;
}

describe("a note about one article of many", () => {
  let library: Library;
  before(async () => {
    library = await folder([FERRY, ...OTHERS]);
  });

  it("is not held against another article", () => {
    const note = checkNote({ text: ABOUT_FERRY + STRAY }, library);
    assert.equal(verdictOn(note, "12,800 patients"), "notEnoughInfo: other-article");
    assert.deepEqual(note.findings, []);
  });

  it("is, where it is about no article", () => {
    const note = checkNote({ text: STRAY }, library);
    assert.equal(verdictOn(note, "12,800 patients"), "refuted");
  });

  it("is, where a line tells what the other article tells", () => {
    const line = "- Heron Air: punctuality was 81.4 percent in 2019, its best year; 31 aircraft\n";
    const note = checkNote({ text: ABOUT_FERRY + line }, library);
    assert.equal(verdictOn(note, "81.4 percent"), "refuted");
    assert.equal(verdictOn(note, "31 aircraft"), "supported");
  });

  it("says the same after edits as when it is checked whole", () => {
    const texts = [STRAY, ABOUT_FERRY + STRAY, `${STRAY}\n${ABOUT_FERRY}`, STRAY, ABOUT_FERRY];
    let note: CheckedNote | undefined;
    for (const text of texts) {
      note = checkNote({ text }, library, {}, note);
      assert.deepEqual(note.claims, checkNote({ text }, library).claims);
      assert.deepEqual(note.findings, checkNote({ text }, library).findings);
    }
  });
});

it("of a few articles each may be meant", async () => {
  const library = await folder([FERRY, ...OTHERS.slice(0, 3)]);
  const note = checkNote({ text: ABOUT_FERRY + STRAY }, library);
  assert.equal(verdictOn(note, "12,800 patients"), "refuted");
});
