import assert from "node:assert/strict";
import { checkNote } from "../../../server/core/index.ts";
import { libraryOf } from "../fixture.ts";

const ARTICLE = `The guild ranks its members as apprentice, journeyman and master weaver. An apprentice is somebody who may touch the loom but not the shears; a journeyman has leave to cut.

Its oldest hall is called Spindle House. On the door stands the word Patience, in gilt letters.

${"The guild meets twice a year, in spring and in autumn, to speak of wages and of wool. ".repeat(12)}
`;

const ZH = "行会把学徒分成“生手”“熟手”“把头”三等。门上写着“忍耐”两个字。\n";

async function warnings(note: string) {
  const library = await libraryOf(
    new Map([
      ["guild.md", ARTICLE],
      ["hanghui.txt", ZH],
    ]),
  );
  return checkNote({ text: note }, library).findings.filter(
    ({ severity }) => severity === "warning",
  );
}

describe("terms in quotation marks", () => {
  const wrong: readonly (readonly [string, string, string])[] = [
    ['Members are "apprentice", "journeyman" or "tailor".', '"tailor"', "tailor"],
    [
      'Above the "journeyman" and the "apprentice" come the "master weaver" and "foreman".',
      '"foreman"',
      "foreman",
    ],
    ['The word "Obedience" stands on the door of "Spindle House".', '"Obedience"', "Obedience"],
    [
      'It calls the ranks "apprentice", "journeyman" and "chief weaver".',
      '"chief weaver"',
      "chief weaver",
    ],
    ["行会分“生手”、“熟手”和“工头”三等。", "“工头”", "工头"],
  ];
  for (const [note, words, told] of wrong) {
    it(`${note} has ${words} from nowhere`, async () => {
      const found = await warnings(note);
      assert.deepEqual(
        found.map(({ span }) => note.slice(span.start, span.end)),
        [words],
      );
      assert.ok(found[0]?.message.includes(told), found[0]?.message);
    });
  }

  const right: readonly string[] = [
    'Members are "apprentice", "journeyman" or "master weaver".',
    // The writer's own, beside the article's.
    'Between "apprentice" and "journeyman" lies what we may see as a "valley of tears".',
    'The "journeyman" is the guild\'s "workhorse".',
    'The guild is a "closed shop" with a "glass ceiling".',
    'Not "tailor", but "apprentice" and "journeyman" are the words it uses.',
    'The word "Obedience" stands on no door.',
    'Whether "apprentices" and "journeymen" are paid is not told.',
    "所谓“生手”和“菜鸟”是一回事。",
    // In another language than the article's.
    "ギルドの「徒弟」「職人」「親方」は「見習い」から始まる。",
    'Neither "tailor" nor "dyer" is a rank.',
  ];
  for (const note of right) {
    it(`${note} is left alone`, async () => {
      assert.deepEqual(
        (await warnings(note)).map(({ message }) => message),
        [],
      );
    });
  }
});
