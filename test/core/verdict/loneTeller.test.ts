import assert from "node:assert/strict";
import { checkNote } from "../../../server/core/index.ts";
import { libraryOf } from "../fixture.ts";

const ORCHARDS = `# 果园的春天

今年的霜来得比往年晚了十一天，山坡上的花却已经开了一半。

合作社理事长蓝月琴说，保险公司四月才来看过一次。

镇上给每亩地补贴了三百元，大多数人家拿去买了防霜的烟筒。

县果树站研究员汤立平把损失归因于品种单一。他建议两年内换掉一半，“花开得早不是本事，躲得过霜才是”。

补种的苗要到明年秋天才能运到。

站长何望川退休了，谈到汤立平：“年轻人肯蹲在地里就好。”
`;

const FUND = `# A pension fund's year

The fund earned 6.2% after costs, its trustees were told in April.

Hugo Brandvik, who sits for the pensioners, asked for a vote on oil shares.

Costs fell to 41 pence a head.

"A good year is a loan from the next one," chief investment officer Maud Okoye-Lind said at the meeting in Leeds.

The vote was lost by 14 to 9.

Ingrid Saltmarsh preferred to wait. In her view rates were still too high, and the trustees were "driving with a map of last year's roads".
`;

const SURVEY = `# 介護の調査

調査は全国の1,200施設に聞いた。

「夜を任せられる人がいない」。特養の沢渡千夏施設長はそう話す。

費用は三年で一割増えた。

研究所の北条美和理事長は会見で「次の調査では答える余裕もない施設が出てくる」と述べた。

報告書は7月に出る。

ラウラ・グリーン副局長は「国の基準は十年前のままだ」と述べた。
`;

async function speakersIn(article: string, note: string) {
  const library = await libraryOf(new Map([["article.md", article]]), note);
  return checkNote({ uri: "file:///desk/note.md", text: note }, library)
    .findings.filter(({ code }) => code === "speaker-differs")
    .map(({ span, expected }) => [note.slice(span.start, span.end), expected]);
}

describe("the one person whom the passage of a quotation is about", () => {
  const wrong: readonly (readonly [string, string, string, string])[] = [
    // No verb of speech beside the words.
    [ORCHARDS, "“花开得早不是本事，躲得过霜才是”，蓝月琴说", "蓝月琴", "汤立平"],
    [
      FUND,
      'Mr Brandvik said the trustees were "driving with a map of last year\'s roads".',
      "Brandvik",
      "Ingrid Saltmarsh",
    ],
    // A place behind the verb is nobody who speaks.
    [
      FUND,
      '"A good year is a loan from the next one," said Hugo Brandvik',
      "Hugo Brandvik",
      "Maud Okoye-Lind",
    ],
    // The note has no verb of speech, but nobody else in the sentence.
    [
      FUND,
      'Hugo Brandvik doubts the plan: "A good year is a loan from the next one."',
      "Hugo Brandvik",
      "Maud Okoye-Lind",
    ],
    // Offices behind Japanese names, a deputy's among them.
    [
      SURVEY,
      "「次の調査では答える余裕もない施設が出てくる」と沢渡千夏施設長が会見で述べた",
      "沢渡千夏",
      "北条美和",
    ],
    [SURVEY, "「国の基準は十年前のままだ」と北条美和理事長", "北条美和", "ラウラ・グリーン"],
  ];
  for (const [article, note, here, there] of wrong) {
    it(`${note}: not ${here}`, async () => {
      assert.deepEqual(await speakersIn(article, note), [[here, there]]);
    });
  }

  const right: readonly (readonly [string, string])[] = [
    [ORCHARDS, "“花开得早不是本事，躲得过霜才是”，汤立平说"],
    // Spoken of there, not speaking.
    [ORCHARDS, "“年轻人肯蹲在地里就好”，蓝月琴也听说了"],
    [ORCHARDS, "“年轻人肯蹲在地里就好”，何望川说"],
    // Named for another reason.
    [FUND, 'Unlike Brandvik, some hold that "a good year is a loan from the next one".'],
    [FUND, 'Brandvik\'s neighbour: "A good year is a loan from the next one."'],
    // No article names him, or beside the words.
    [FUND, '"A good year is a loan from the next one," said the chief investment officer'],
    [SURVEY, "「国の基準は十年前のままだ」とグリーン副局長"],
  ];
  for (const [article, note] of right) {
    it(`${note} is left alone`, async () => {
      assert.deepEqual(await speakersIn(article, note), []);
    });
  }
});
