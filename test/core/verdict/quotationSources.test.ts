import assert from "node:assert/strict";
import { checkNote } from "../../../server/core/index.ts";
import { libraryOf } from "../fixture.ts";

const HARBOUR = `港务局的答复

林海生说：“旧塔不会拆。如果台风来了，旧塔会封闭三天，但是新塔照常开放。”他又说：“我们并不反对游客登塔。”
${"港务局在码头、车站和旅馆里贴出了通知，通知上有潮汐表、末班船的时间和一张地图。".repeat(8)}
“新塔照常开放。”海报上这样写着。
`;

const ONSEN = "会長は「源泉の温度は下がっていない。ただ、湯量は三割減った」と述べた。\n";

async function found(note: string) {
  const library = await libraryOf(
    new Map([
      ["harbour.txt", HARBOUR],
      ["onsen.txt", ONSEN],
    ]),
    note,
  );
  return checkNote({ uri: "file:///desk/note.md", text: note }, library);
}

const codes = async (note: string) =>
  (await found(note)).findings.map(({ code, severity }) => `${code} ${severity}`);

describe("quotations with a source that the note names", () => {
  it("must stand in it", async () => {
    assert.deepEqual(await codes("“港口今年夏天不会向游客收门票” [答复](harbour.txt)"), [
      "quotation-not-found warning",
    ]);
    assert.deepEqual(await codes("> 港口今年夏天不会向游客收门票\n>\n> — [答复](harbour.txt)"), [
      "quotation-not-found warning",
    ]);
  });

  it("are worth a look where it names none, or one that is not there", async () => {
    const information = ["quotation-not-found information"];
    assert.deepEqual(await codes("“港口今年夏天不会向游客收门票”"), information);
    assert.deepEqual(await codes("“港口今年夏天不会向游客收门票” [答复](gone.txt)"), information);
    assert.deepEqual(
      await codes("“港口今年夏天不会向游客收门票” [答复](https://a.example/harbour.txt)"),
      information,
    );
    // A translation may be told in other words.
    assert.deepEqual(await codes('"The harbour will not charge" [x](harbour.txt)'), []);
  });

  it("have its place first", async () => {
    const note = await found("“新塔照常开放” [海报](harbour.txt#:~:text=新塔照常开放,-。”海报)");
    const [claim] = note.claims;
    assert.equal(claim?.evidence.length, 2);
    assert.equal(claim?.evidence[0]?.locator.line, 5);
    const plain = await found("“新塔照常开放”");
    assert.equal(plain.claims[0]?.evidence[0]?.locator.line, 3);
  });
});

describe("quotations cut so that their sense may turn", () => {
  const cut: readonly (readonly [string, string])[] = [
    ["林海生说，台风时“旧塔会封闭三天”。", "但是新塔照常开放"],
    ["“反对游客登塔”，这是港务局的态度。", "并不"],
    ["“旧塔会封闭三天，但是新塔照常开放”，林海生说。", "如果台风来了"],
    ["会長は「源泉の温度は下がって」と述べた。", ""],
    ["会長は「源泉の温度は下がっていない」と述べた。", "ただ、湯量は三割減った"],
  ];
  for (const [note, words] of cut) {
    it(note, async () => {
      const findings = (await found(note)).findings.filter(({ code }) => code === "quotation-cut");
      assert.deepEqual(
        findings.map(({ severity, message }) => [severity, message.includes(`“${words}”`)]),
        words === "" ? [] : [["information", true]],
      );
    });
  }

  it("not where the note says as much, nor where nothing was hidden", async () => {
    for (const note of [
      "如果有台风，林海生说“旧塔会封闭三天”，但新塔不受影响。",
      "如果台风来，“旧塔会封闭三天，但是新塔照常开放”。",
      "林海生说“旧塔不会拆”。",
      "“如果台风来了，旧塔会封闭三天，但是新塔照常开放”，林海生说。",
    ])
      assert.deepEqual(await codes(note), [], note);
  });
});

describe("what a quotation may change with a word about it", () => {
  const cases: readonly (readonly [string, string])[] = [
    ["“旧塔不会拆……但是新塔照常开放”", ", but for an ellipsis."],
    ["“[旧塔]不会拆。如果台风来了，旧塔会封闭三天”", ", but for words in brackets."],
    ["“旧塔会封闭三天，但是新塔照常开放……”", "harbour.txt, line 3."],
  ];
  for (const [note, reason] of cases) {
    it(note, async () => {
      const [claim] = (await found(note)).claims;
      assert.equal(claim?.verdict, "supported");
      assert.ok(claim.reason.endsWith(reason), claim.reason);
    });
  }
});
