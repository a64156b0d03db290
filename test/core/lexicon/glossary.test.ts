import assert from "node:assert/strict";
import { glossaryLines } from "../../../server/core/lexicon/glossary/lines.ts";
import { glossary, readGlossary } from "../../../server/core/lexicon/glossary.ts";
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

  it("make no concept of a stop word alone", () => {
    const found = [...glossary().english]
      .filter(([path, { keys }]) => keys.length > 0 && stopWords.has(path.replace("=", "")))
      .map(([path]) => path);
    // "mine" is a pit as well as a pronoun.
    assert.deepEqual(found, ["mine"]);
  });

  it("let no word stand for more than five concepts", () => {
    const { cjk, english } = glossary();
    const vague = [...cjk, ...[...english].map(([path, { keys }]) => [path, keys] as const)]
      .filter(([, keys]) => keys.length > 5)
      .map(([word]) => word);
    assert.deepEqual(vague, []);
  });
});

describe("readGlossary", () => {
  it("folds words, stems English, gives wider concepts, joins continued lines", () => {
    const read = readGlossary(
      "net-profit < profit = net profits|net-income ; 淨利潤 ;\n  純利益\nprofit = profit ; 利潤 ;",
    );
    assert.deepEqual(read.english.get("net profit")?.keys, ["c:net-profit", "c:profit"]);
    assert.deepEqual(read.english.get("net incom")?.keys, ["c:net-profit", "c:profit"]);
    assert.deepEqual(read.english.get("net"), { keys: [], goesOn: true });
    assert.deepEqual(read.cjk.get("净利润"), ["c:net-profit", "c:profit"]);
    assert.deepEqual(read.cjk.get("纯利益"), ["c:net-profit", "c:profit"]);
    assert.equal(read.longest["净".charCodeAt(0)], 3);
  });
});
