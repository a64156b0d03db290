import assert from "node:assert/strict";
import { type CompletionAsked, checkNote, completeAt } from "../../../server/core/index.ts";
import { libraryOf } from "../fixture.ts";
import { desk } from "./desk.ts";

/** What is offered where `|` stands in the note, as the note would read. */
async function offered(note: string, asked: Omit<CompletionAsked, "offset"> = {}) {
  const { library } = await desk();
  const offset = note.indexOf("|");
  const text = note.replace("|", "");
  return completeAt({ text, library }, { offset, ...asked }).map((suggestion) => ({
    ...suggestion,
    reads:
      text.slice(0, suggestion.span.start) + suggestion.insert + text.slice(suggestion.span.end),
  }));
}

const readings = async (note: string, asked?: Omit<CompletionAsked, "offset">) =>
  (await offered(note, asked)).map(({ reads }) => reads);

describe("completion of names", () => {
  const cases: readonly (readonly [typed: string, reads: string])[] = [
    ["演讲的是雷|", "演讲的是雷军"],
    ["演讲的是lei|", "演讲的是雷军"],
    ["演讲的是leij|", "演讲的是雷军"],
    ["演讲的是lj|", "演讲的是雷军"],
    ["他们去了小米之j|", "他们去了小米之家"],
    ["毕业于武汉dx|", "毕业于武汉大学"],
    ["The founder is lei|", "The founder is Lei Jun"],
    ["It was said by Ok|", "It was said by Marta Okafor"],
    ["It was said by Marta O|", "It was said by Marta Okafor"],
  ];
  for (const [typed, reads] of cases) {
    it(`${typed} can become ${reads}`, async () => {
      assert.ok((await readings(typed)).includes(reads), (await readings(typed)).join(" / "));
    });
  }

  it("a name that is typed whole comes before longer ones", async () => {
    const [first, ...others] = await readings("他们去了小米|");
    assert.equal(first, "他们去了小米");
    assert.ok(others.includes("他们去了小米之家"), others.join(" / "));
  });

  for (const typed of ["演讲的是|", "The l|", "the zz|", "雷军,|", "演讲的是雷军|"]) {
    it(`${typed} is no name begun`, async () => {
      const names = (await offered(typed)).filter(({ kind }) => kind === "name");
      assert.deepEqual(names, []);
    });
  }
});

describe("completion of figures", () => {
  it("by the first digits, with the article's sentence", async () => {
    const [first, ...others] = await offered("送装服务覆盖了中国28|", { trigger: "8" });
    assert.equal(first?.reads, "送装服务覆盖了中国2898个区县");
    assert.match(first.documentation ?? "", /\*\*2898个区县\*\*/u);
    assert.match(first.documentation ?? "", /xiaomi\\?\.txt, line 5/u);
    assert.equal(first.detail, "xiaomi.txt, line 5");
    assert.deepEqual(others, []);
  });

  it("by the noun that is counted", async () => {
    assert.deepEqual(await readings("送装服务覆盖了中国区县|"), ["送装服务覆盖了中国2898个区县"]);
    assert.ok(
      (await readings("Fog closed the northern route for day|")).includes(
        "Fog closed the northern route for 23 days",
      ),
    );
  });

  it("at the cursor where no space can be typed before a figure", async () => {
    const offered = await readings("小米打算在海外开出小米之家|的计划");
    assert.ok(offered.includes("小米打算在海外开出小米之家1万家的计划"), offered.join(" / "));
    assert.deepEqual(await readings("Fog closed the northern route|"), []);
  });

  it("in the note's own notation where the article is in another script", async () => {
    assert.ok(
      (await readings("Delivery and installation covers 28|", { trigger: "8" })).includes(
        "Delivery and installation covers 2,898",
      ),
    );
  });

  it("in millions and billions, and behind a currency sign only in its currency", async () => {
    const library = await libraryOf(
      new Map([
        ["wind.txt", "Tsukimori Windの2024年度の売上高は286億円、営業利益は41億円だった。"],
        [
          "kestrel.txt",
          "Kestrel Freight reported revenue of $2.84 billion for 2024, up 7.5 percent.",
        ],
      ]),
    );
    const reads = (text: string) =>
      completeAt({ text, library }, { offset: text.length }).map(
        ({ span, insert }) => text.slice(0, span.start) + insert,
      );
    const plain = reads("In 2024 Tsukimori Wind had revenue of 28");
    assert.ok(plain.includes("In 2024 Tsukimori Wind had revenue of JPY 28.6 billion"), plain[0]);
    assert.deepEqual(reads("Tsukimori Wind and Kestrel Freight reported for 2024 revenue of $28"), [
      "Tsukimori Wind and Kestrel Freight reported for 2024 revenue of $2.84 billion",
    ]);
  });

  it("not by itself for a whole number or a date: Enter would put another in its place", async () => {
    assert.deepEqual(await readings("送装服务覆盖了中国2898|", { trigger: "8" }), []);
    assert.deepEqual(await readings("送装服务覆盖了中国2898|"), ["送装服务覆盖了中国2898个区县"]);
    assert.deepEqual(await readings("雷军发表了十周年演讲,20|", { trigger: "0" }), []);
    assert.ok(
      (await readings("雷军发表了十周年演讲,20|")).includes("雷军发表了十周年演讲,2020年8月"),
    );
  });

  it("not of what the sentence is not about, nor after one digit that was only typed", async () => {
    assert.deepEqual(await readings("Zebras eat 28|", { trigger: "8" }), []);
    assert.deepEqual(await readings("Fog closed the northern route for 2|", { trigger: "2" }), []);
    assert.deepEqual(await readings("Fog closed the northern route for 99|", { trigger: "9" }), []);
  });
});

describe("completion of quotations", () => {
  it("goes on in the article's words, and closes the mark once", async () => {
    const whole = "Okafor: “We stopped adding boats and started filling them”";
    assert.deepEqual(await readings("Okafor: “We stopped add|"), [whole]);
    // Half a word and a common one: Okafor says where it stands.
    assert.deepEqual(await readings("Okafor: “We st|"), [whole]);
    assert.deepEqual(await readings("卢伟冰说:“我们在欧洲|”"), [
      "卢伟冰说:“我们在欧洲、日本、韩国等一些高端市场都立足了”",
    ]);
  });

  it("offers what the sentence's people are quoted with where nothing was typed yet", async () => {
    assert.ok(
      (await readings("卢伟冰谈高端市场:“|", { trigger: "“" })).includes(
        "卢伟冰谈高端市场:“我们在欧洲、日本、韩国等一些高端市场都立足了”",
      ),
    );
  });

  it("types marks of the article as marks, so that the note reads as the article", async () => {
    const article =
      'The *plan_b* team met. "We call it plan_b [in <short>] and *like* it," said Okafor.';
    const library = await libraryOf(new Map([["plan.txt", article]]), article);
    const text = "Okafor: “We call it pl";
    const [first] = completeAt({ text, library }, { offset: text.length });
    const written = text.slice(0, first?.span.start) + first?.insert;
    assert.equal(written, "Okafor: “We call it plan\\_b \\[in \\<short>\\] and \\*like\\* it”");
    const { claims } = checkNote({ uri: "file:///desk/note.md", text: written }, library);
    const quotation = claims.find(({ mention }) => mention.kind === "quotation");
    assert.equal(quotation?.verdict, "supported");
  });

  it("offers nothing for words that no article has, and nothing outside the marks", async () => {
    assert.deepEqual(await readings("Okafor: “We never add|"), []);
    const after = await offered("“我们在欧洲”立足|");
    assert.ok(after.every(({ kind }) => kind !== "quotation"));
  });
});
