import assert from "node:assert/strict";
import { compileGlossary } from "../../../server/core/lexicon/compileGlossary.ts";
import * as generated from "../../../server/core/lexicon/generated/glossary.ts";
import { glossaryLines } from "../../../server/core/lexicon/glossary/lines.ts";
import { type Phrase, phraseFrom, wordsAt } from "../../../server/core/lexicon/glossary.ts";
import { stopWords } from "../../../server/core/lexicon/stopWords.ts";

const entries = glossaryLines
  .replaceAll("\n  ", "")
  .split("\n")
  .filter((line) => line !== "");

describe("the glossary's lines", () => {
  it("number at least 1,500 concepts in three languages", () => {
    assert.ok(entries.length >= 1500, `${entries.length}`);
  });

  it("are written `id = English ; Chinese ; Japanese`", () => {
    const shape = /^[a-z0-9-]+( < [a-z0-9-]+)? = [^;=]*(=[^;]*)?;[^;a-z]*;[^;]*$/u;
    const odd = entries.filter((entry) => !shape.test(entry.replace(/[A-Z]{2,}/gu, "")));
    assert.deepEqual(odd, []);
  });

  it("go on in another line only behind a | or a ;", () => {
    const joins = glossaryLines.match(/[^\n]{0,20}\n {2}.{0,20}/gu) ?? [];
    assert.deepEqual(
      joins.filter((join) => !/[|;]\n| {2}[|;]/u.test(join)),
      [],
    );
  });

  it("have each id once, and wider ids that exist and make no circle", () => {
    const parents = new Map<string, string | undefined>();
    for (const entry of entries) {
      const [id = "", parent] = (entry.split(" = ")[0] ?? "").split(" < ");
      assert.ok(!parents.has(id), `${id} twice`);
      parents.set(id, parent);
    }
    for (const [id, parent] of parents) {
      const seen = new Set([id]);
      for (let at = parent; at !== undefined; at = parents.get(at)) {
        assert.ok(parents.has(at), `${id} < ${at}`);
        assert.ok(!seen.has(at), `${id} in a circle`);
        seen.add(at);
      }
    }
  });

  it("name at least one word in two languages each", () => {
    const poor = entries.filter((entry) => {
      const fields = entry.slice(entry.indexOf(" = ") + 3).split(";");
      return fields.filter((field) => field.trim() !== "").length < 2;
    });
    assert.deepEqual(poor, []);
  });

  const compiled = compileGlossary(glossaryLines);
  const members = [compiled.english, compiled.cjk]
    .flatMap((lines) => lines.split("\n"))
    .flatMap((line) => line.split("|").slice(1))
    .map((member) => member.split(":"));

  it("make no concept of a stop word alone", () => {
    const found = members
      .map(([word = ""]) => word)
      .filter((word) => stopWords.has(word.replace("=", "")));
    // "mine" is a pit as well as a pronoun.
    assert.deepEqual(found, ["mine"]);
  });

  it("let no word stand for more than five concepts", () => {
    const vague = members.filter(([, concepts = ""]) => concepts.split(",").length > 5);
    assert.deepEqual(vague, []);
  });

  it("are all found again by their words", () => {
    for (const [word = "", concepts = ""] of members) {
      const [first = "", ...rest] = word.split(" ");
      const phrase = rest.reduce<Phrase | undefined>(
        (at, step) => at?.next.get(step),
        phraseFrom(first),
      );
      const keys = wordsAt(word, 0).find(({ text }) => text === word)?.keys ?? phrase?.keys;
      assert.equal(keys?.length, concepts.split(",").length, word);
      assert.ok(keys?.every((key) => key.startsWith("c:")));
    }
  });
});

describe("compileGlossary", () => {
  it("folds words, stems English, gives wider concepts, joins continued lines", () => {
    const read = compileGlossary(
      "net-profit < profit = net profits|net-income ; 淨利潤 ;\n  純利益\nprofit = profit|=gains ; 利潤 ;",
    );
    assert.deepEqual(read, {
      concepts: "c:net-profit c:profit",
      english: "net|net profit:0,1|net incom:0,1\nprofit|profit:1\n=gains|=gains:1",
      cjk: "净|净利润:0,1\n纯|纯利益:0,1\n利|利润:1",
    });
  });
});

describe("the generated glossary", () => {
  it("is made from the lines as they are now: else run scripts/lexicon.mjs", () => {
    const { concepts, english, cjk } = compileGlossary(glossaryLines);
    assert.ok(generated.concepts === concepts);
    assert.ok(generated.englishPhrases === english);
    assert.ok(generated.cjkWords === cjk);
  });
});

describe("phraseFrom", () => {
  it("leads from a beginning to longer phrases", () => {
    const phrase = phraseFrom("net");
    assert.deepEqual(phrase?.keys, []);
    assert.deepEqual(phrase?.next.get("profit")?.keys, ["c:net-profit", "c:profit"]);
  });
  it("has none for other words", () => assert.equal(phraseFrom("xyzzy"), undefined));
});

describe("wordsAt", () => {
  it("has the words that begin as the text does there, the longest first", () => {
    const words = wordsAt("增净利润", 1);
    const profit = words.find(({ text }) => text === "净利润");
    assert.deepEqual(profit?.keys, ["c:net-profit", "c:profit"]);
    const lengths = words.map(({ text }) => text.length);
    assert.deepEqual(
      lengths,
      lengths.toSorted((a, b) => b - a),
    );
  });
  it("has words of one character whatever follows", () => {
    const single = wordsAt("开、", 0).map(({ text }) => text);
    assert.deepEqual(single, ["开"]);
  });
  it("has none for other characters", () => assert.deepEqual(wordsAt("、净", 0), []));
  it("has none behind the text", () => assert.deepEqual(wordsAt("净", 1), []));
});
