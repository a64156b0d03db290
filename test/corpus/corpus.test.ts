import assert from "node:assert/strict";
import { fallen, readBaseline, recallByFamily } from "./baseline.ts";
import { parseDesk, readCorpus } from "./corpus.ts";
import { isSame, judge, type Outcome } from "./judge.ts";
import { KNOWN_ALARMS } from "./known.ts";
import { isAlarmed } from "./tally.ts";

describe("the corpus", () => {
  let outcomes: readonly Outcome[] = [];
  before(async function () {
    this.timeout(300_000);
    outcomes = await judge(readCorpus());
  });

  const known = KNOWN_ALARMS.flatMap(({ cases }) => cases);
  const isCase = ([desk, text]: readonly [string, string], outcome: Outcome) =>
    outcome.desk === desk && outcome.case.text.startsWith(text);

  it("honest words get no warning, but for the known ones", () => {
    const alarms = outcomes
      .filter((outcome) => isAlarmed(outcome) && !known.some((each) => isCase(each, outcome)))
      .map(({ desk, case: { text }, alarms: [alarm] }) => `${desk}: ${text}\n${alarm?.message}`);
    assert.deepEqual(alarms, []);
  });

  it("every known false alarm is still one, and names one case", () => {
    for (const each of known) {
      const named = outcomes.filter((outcome) => isCase(each, outcome));
      assert.equal(named.length, 1, `${each.join(": ")} names ${named.length} cases`);
      assert.ok(named.every(isAlarmed), `${each.join(": ")} is mended: take it off known.ts`);
    }
  });

  it("recall of no family falls below baseline.json", () => {
    assert.deepEqual(fallen(readBaseline(), recallByFamily(outcomes)), []);
  });
});

describe("the measure of recall", () => {
  it("sees a family fall, and one that is gone", () => {
    const before = { digits: { wrong: 4, caught: 3 }, date: { wrong: 1, caught: 1 } };
    assert.equal(fallen(before, { digits: { wrong: 5, caught: 3 } }).length, 2);
    assert.deepEqual(fallen(before, before), []);
    assert.deepEqual(fallen(before, { ...before, digits: { wrong: 8, caught: 6 } }), []);
  });
});

describe("the measure of evidence", () => {
  it("takes what is tighter, wider or written otherwise", () => {
    assert.ok(isSame("2898", "2898个区县"));
    assert.ok(isSame("| 区县 | 2,898 |", "2898"));
    assert.ok(isSame("２，８９８ 区县", "2898个区县"));
    assert.ok(isSame("doubled", "doubled to $418 million"));
  });

  it("takes no other number, nor a part of one", () => {
    assert.ok(!isSame("2989个区县", "2898个区县"));
    assert.ok(!isSame("5%", "15%"));
    assert.ok(!isSame("12.5%", "2.5%"));
    assert.ok(!isSame("", "2898"));
  });
});

describe("the reader of desks", () => {
  const head = "--- counties.md\n覆盖了中国2898个区县\n--- note en today=2026-03-01\n";
  const errorsOf = (cases: string, file = "zh-business-counties.txt") => {
    const errors: string[] = [];
    const desk = parseDesk(file, head + cases, errors);
    return { errors, desk };
  };

  it("reads articles, honest cases and wrong ones", () => {
    const { errors, desk } = errorsOf(
      'It covers 2,898 counties.\n= digits\n\nIt covers\n2,989 counties.\n! digits "2,989" -> "2898个区县"\n',
    );
    assert.deepEqual(errors, []);
    assert.deepEqual([...desk.articles], [["counties.md", "覆盖了中国2898个区县\n"]]);
    const place = "zh-business-counties.txt:";
    const common = { language: "en", today: "2026-03-01", family: "digits" };
    assert.deepEqual(desk.cases, [
      { ...common, place: `${place}5`, text: "It covers 2,898 counties." },
      {
        ...common,
        place: `${place}9`,
        text: "It covers\n2,989 counties.",
        slip: { words: "2,989", right: "2898个区县" },
      },
    ]);
  });

  const rejected: Readonly<Record<string, readonly [string, RegExp]>> = {
    "an unknown family": ["2,898.\n= digit\n", /:5: an unknown family, "digit"/u],
    "words that the case does not hold": ['1.\n! digits "2" -> "2898"\n', /:5: the case does not/u],
    "a right value that no article holds": ['1.\n! digits "1" -> "2899"\n', /:5: no article/u],
    "a mark of another form": ["1.\n! digits 1 -> 2898\n= digits\n", /:5: an unknown form/u],
    "a case without a mark": ["It covers 2,898 counties.\n", /a case without a mark/u],
    "a mark without a case": ["= digits\n", /:4: a mark without/u],
    "an unknown section": ["--- notes en\n", /:4: neither an article nor a note/u],
    "a case told twice": ["1.\n= digits\n1.\n= digits\n", /:7: the same text twice/u],
    "a wrong case of a family that is always honest": [
      '1.\n! addition "1" -> "2898"\n',
      /nothing of "addition" can be wrong/u,
    ],
  };
  for (const [what, [cases, message]] of Object.entries(rejected))
    it(`rejects ${what}`, () => {
      const { errors } = errorsOf(cases);
      assert.equal(errors.length, 1);
      assert.match(errors[0] ?? "", message);
    });

  it("rejects a file named otherwise", () => {
    assert.match(errorsOf("", "counties.txt").errors[0] ?? "", /named otherwise/u);
  });
});
