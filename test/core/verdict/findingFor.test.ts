import assert from "node:assert/strict";
import { checkNote, type Finding } from "../../../server/core/index.ts";
import { findingsFor } from "../../../server/core/verdict/findingFor.ts";
import { inconsistentMessage, placeOf, reasonFor } from "../../../server/core/verdict/message.ts";
import type { ShownFindings } from "../../../server/core/verdict/shown.ts";
import type { Claim, Derivation, Evidence } from "../../../server/core/verdict/verdict.ts";
import { libraryOf } from "../fixture.ts";

const TEXT = "Xiaomi's service covers 2,898 counties in China.";

async function findings(
  article: string,
  text: string,
  options: Partial<ShownFindings> = {},
): Promise<readonly Finding[]> {
  return checkNote({ text }, await libraryOf(new Map([["a.txt", article]])), options).findings;
}

/** The claim on 2,898 counties, with what the judge gives only some claims. */
async function claimWith(more: Partial<Claim>): Promise<Claim> {
  const library = await libraryOf(new Map([["a.txt", "小米的服务覆盖了中国2898个区县。"]]));
  const { claims } = checkNote({ text: TEXT }, library);
  const claim = claims.find(({ mention }) => mention.kind === "quantity");
  assert.ok(claim?.told);
  const judged = { ...claim, ...more };
  return { ...judged, reason: reasonFor(judged, "2,898 counties") };
}

function place(text: string, file: string, line: number): Evidence {
  const span = { start: 0, end: text.length };
  return { reference: `file:///desk/${file}`, span, text, locator: { line }, context: span };
}

const OWN = place("2989个区县", "a.txt", 14);
const OTHER = place("2898个区县", "a.txt", 12);
const ELSEWHERE = place("2901个区县", "b.txt", 7);

describe("a place", () => {
  for (const [name, locator, told] of [
    ["a line", { line: 3 }, "report.docx, line 3"],
    [
      "a heading, where lines cannot be counted",
      { line: 3, heading: "Out\nlook" },
      "report.docx, under “Out look”, line 3",
    ],
    [
      "the first words of a long heading",
      { line: 3, heading: "Kestrel Freight sails into a storm of its own making" },
      "report.docx, under “Kestrel Freight sails in…”, line 3",
    ],
    ["a page and no heading", { line: 3, page: 2, heading: "Outlook" }, "report.docx, page 2"],
    [
      "a cell and no heading",
      { line: 3, sheet: "Q1", cell: "B7", heading: "Q1" },
      "report.docx, sheet Q1, cell B7",
    ],
  ] as const) {
    it(`is told by ${name}`, () => {
      assert.equal(placeOf({ ...place("2,898", "report.docx", 3), locator }), told);
    });
  }

  it("is told by the heading that an article's passage stands under, but not by its title", async () => {
    const page = (body: string) =>
      `<html><head><title>Fleet</title></head><body><article><h1>Fleet</h1>${body}</article></body></html>`;
    const told = async (body: string) => {
      const library = await libraryOf(new Map([["a.html", page(body)]]));
      const { claims } = checkNote({ text: "The company has 23 boats." }, library);
      return claims.flatMap(({ evidence }) => evidence.map(placeOf));
    };
    const words = "<p>The company has 23 boats.</p>";
    assert.deepEqual(await told(`<h2>Boats</h2>${words}`), ["a.html, under “Boats”, line 3"]);
    assert.deepEqual(await told(words), ["a.html, line 2"]);
  });
});

const PORTS = `| Port | Calls in 2024 | Punctuality in 2024 |
| --- | --- | --- |
| Rotterdam | 1,290 | 91.4% |
| Gdansk | 231 | 93.1% |
| Gothenburg | 640 | 95.2% |
`;
const TERMINAL = `Kestrel opened its terminal in Gdansk on 14 June 2024 at a cost of $95 million.

The terminal in Rotterdam handles 41 percent of all volumes.
`;
const FUEL = `Year,Heavy oil (tonnes),Fuel cost ($ million)
2023,395000,352
2024,371000,417
`;

async function messages(
  files: Readonly<Record<string, string>>,
  text: string,
): Promise<readonly string[]> {
  const library = await libraryOf(new Map(Object.entries(files)));
  return checkNote({ text }, library).findings.map(({ message }) => message);
}

describe("what is told of something else", () => {
  it("names the rows of a table", async () => {
    assert.deepEqual(
      await messages(
        { "ports.md": PORTS },
        "Punctuality was 91.4% in Rotterdam and 95.2% in Gdansk.",
      ),
      ["95.2% is told for Gothenburg (ports.md, line 5); for Gdansk it has 93.1%, line 4."],
    );
  });

  it("is no year that holds the note's day", async () => {
    assert.deepEqual(
      await messages(
        { "kestrel.txt": TERMINAL, "fuel.csv": FUEL },
        "The Gdansk terminal opened on 16 June 2024 and cost $95 million.",
      ),
      ["16 June 2024 here, but 14 June 2024 in kestrel.txt, line 1."],
    );
  });
});

describe("figure-misattributed", () => {
  const misattributed = { verdict: "refuted", fault: "misattributed" } as const;

  it("tells whose the figure is and what its owner has, with both places", async () => {
    const owners = { here: "2024", there: "2023" };
    const claim = await claimWith({ ...misattributed, owners, evidence: [OWN, OTHER] });
    const [finding, ...more] = findingsFor(claim, TEXT, {});
    assert.deepEqual(more, []);
    assert.equal(finding?.code, "figure-misattributed");
    assert.equal(finding.severity, "warning");
    assert.equal(finding.expected, "2989个区县");
    assert.equal(
      finding.message,
      "2,898 counties is told for 2023 (a.txt, line 12); for 2024 it has 2989个区县, line 14.",
    );
    assert.deepEqual(finding.evidence, [OWN, OTHER]);
  });

  it("names the file where another one has the owner's figure", async () => {
    const owners = { here: "Sony", there: "Harbour Ferries" };
    const claim = await claimWith({ ...misattributed, owners, evidence: [ELSEWHERE, OTHER] });
    assert.equal(
      claim.reason,
      "2,898 counties is told for Harbour Ferries (a.txt, line 12); for Sony b.txt, line 7 has 2901个区县.",
    );
  });

  it("expects nothing where nothing is told of the note's owner", async () => {
    const { told: _told, ...claim } = await claimWith({ ...misattributed, evidence: [OTHER] });
    const [finding] = findingsFor({ ...claim, reason: reasonFor(claim, "2,898") }, TEXT, {});
    assert.equal(finding?.message, "2,898 is told of something else (a.txt, line 12).");
    assert.equal(finding.expected, undefined);
  });

  it("is not what a figure that merely differs is called", async () => {
    const claim = await claimWith({ verdict: "refuted", fault: "differs", evidence: [OWN] });
    assert.deepEqual(
      findingsFor(claim, TEXT, {}).map(({ code, expected }) => [code, expected]),
      [["figure-differs", "2989个区县"]],
    );
  });
});

describe("references-disagree", () => {
  it("is information beside a figure that one reference tells, and can be turned off", async () => {
    const claim = await claimWith({ disagreeing: [ELSEWHERE] });
    const [finding] = findingsFor(claim, TEXT, {});
    assert.equal(finding?.code, "references-disagree");
    assert.equal(finding.severity, "information");
    assert.equal(
      finding.message,
      "2,898 counties agrees with 2898个区县 in a.txt, line 1, but b.txt, line 7 has 2901个区县.",
    );
    assert.deepEqual(finding.evidence, [...claim.evidence, ELSEWHERE]);
    assert.deepEqual(findingsFor(claim, TEXT, { referencesDisagree: "off" }), []);
  });

  it("is none where no other reference tells it", async () => {
    assert.deepEqual(findingsFor(await claimWith({}), TEXT, {}), []);
    assert.deepEqual(findingsFor(await claimWith({ disagreeing: [] }), TEXT, {}), []);
  });
});

describe("figure-more-precise", () => {
  it("is information, and can be turned off: digits that the reference has not", async () => {
    const article = "小米的服务覆盖了中国约2900个区县。";
    const [finding] = await findings(article, TEXT);
    assert.equal(finding?.code, "figure-more-precise");
    assert.equal(finding.severity, "information");
    assert.equal(
      finding.message,
      "2,898 counties here, but the reference only has about 2900个区县 (a.txt, line 1).",
    );
    assert.deepEqual(await findings(article, TEXT, { figureMorePrecise: "off" }), []);
  });

  const honest: readonly (readonly [article: string, note: string])[] = [
    ["小米的服务覆盖了中国2898个区县。", TEXT],
    ["小米的服务覆盖了中国约2900个区县。", TEXT.replace("2,898", "about 2,900")],
    ["小米的服务覆盖了中国约2900个区县。", TEXT.replace("2,898", "2,900")],
    ["小米的服务覆盖了中国2898个区县。", TEXT.replace("2,898", "2,900")],
    ["The new ferry route is about 3 miles long.", "The new ferry route is 4.9 km long."],
  ];
  for (const [article, note] of honest) {
    it(`is none: ${note} | ${article}`, async () => {
      assert.deepEqual(await findings(article, note), []);
    });
  }
});

describe("a figure worked out", () => {
  const derivation: Derivation = {
    kind: "growth",
    formula: "(1.2亿 − 1亿) ÷ 1亿 = 20 %",
    value: 20,
    parts: [OTHER],
  };

  it("that is wrong is a warning with the formula", async () => {
    const claim = await claimWith({ verdict: "refuted", derivation, evidence: [OTHER] });
    const [finding] = findingsFor(claim, TEXT, {});
    assert.equal(finding?.code, "figure-differs");
    assert.equal(finding.expected, undefined);
    assert.equal(
      finding.message,
      "2,898 counties here, but (1.2亿 − 1亿) ÷ 1亿 = 20 %, from a.txt, line 12.",
    );
  });

  it("that is right is no finding", async () => {
    assert.deepEqual(findingsFor(await claimWith({ derivation }), TEXT, {}), []);
  });
});

it("a figure told twice names the other line", () => {
  assert.equal(
    inconsistentMessage("2,898 counties", "2,989 counties", 12),
    "2,898 counties here, but 2,989 counties on line 12 of this note.",
  );
});
