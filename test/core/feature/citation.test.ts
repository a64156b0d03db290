import assert from "node:assert/strict";
import fc from "fast-check";
import {
  checkNote,
  citationFor,
  createLibrary,
  readReference,
  resolveCitation,
  usesOf,
} from "../../../server/core/index.ts";

const ZH = `小米在日本

服务已经升级，覆盖了中国2898个区县。2024年3月，小米SU7正式发布。
服务人员每天上门，覆盖了县城和乡镇。到了年底，服务人员每天上门，覆盖了县城和乡镇。
“我们在欧洲、日本、韩国等一些高端市场都立足了，而且会一直做下去，直到每个人都能买到便宜的好东西为止”,卢伟冰说。
`;

const EN = `# Lamps *and* posts

The harbour board **kept** all of its lamps; 2,898 counties
followed within _a year_. "We said no - twice," the board's head wrote.

The harbour board kept quiet.
`;

const NOTE = "file:///desk/notes/a%20b.md";

async function referenceOf(text: string, uri: string) {
  return readReference({ uri, bytes: new TextEncoder().encode(text) });
}

const zh = () => referenceOf(ZH, "file:///desk/references/%E5%B0%8F%E7%B1%B3%20(1).txt");
const en = () => referenceOf(EN, "file:///desk/references/lamps.md");

function spanOf(text: string, words: string, from = 0) {
  const start = text.indexOf(words, from);
  assert.ok(start >= 0, words);
  return { start, end: start + words.length };
}

describe("citationFor", () => {
  it("writes a quotation in the marks of its language, with a link that stays readable", async () => {
    const span = spanOf(ZH, "覆盖了中国2898个区县");
    assert.equal(
      citationFor(await zh(), span, { noteUri: NOTE, form: "inline" }),
      "“覆盖了中国2898个区县”（[小米在日本](../references/小米%20%281%29.txt#:~:text=覆盖了中国2898个区县)）",
    );
  });

  it("writes a block quote of the words without the article's markup", async () => {
    const span = spanOf(EN, "**kept** all of its lamps; 2,898 counties\nfollowed");
    assert.equal(
      citationFor(await en(), span, { noteUri: NOTE, form: "block" }),
      "> kept all of its lamps; 2,898 counties followed\n>\n> — [Lamps and posts](../references/lamps.md#:~:text=kept%20all%20of%20its%20lamps%3B%202%2C898%20counties%20followed)\n",
    );
  });

  it("tells equal words apart by what stands around them", async () => {
    const second = spanOf(ZH, "服务人员每天上门", ZH.indexOf("到了年底"));
    const citation = citationFor(await zh(), second, { noteUri: NOTE, form: "inline" });
    assert.match(citation ?? "", /text=[^)]*到了年底，?-,服务人员每天上门/u);
  });

  it("has nothing to say of a span without words", async () => {
    for (const span of [{ start: 0, end: 0 }, spanOf(ZH, "。"), { start: 900, end: 990 }])
      assert.equal(citationFor(await zh(), span, { noteUri: NOTE, form: "block" }), undefined);
  });
});

describe("resolveCitation", () => {
  for (const form of ["inline", "block"] as const) {
    it(`leads an ${form} citation of any words back to them, or says that nothing tells them apart`, async () => {
      const references = [await zh(), await en()];
      const library = createLibrary(references);
      await fc.assert(
        fc.asyncProperty(
          fc.constantFrom(...references),
          fc.nat(ZH.length),
          fc.integer({ min: 1, max: 120 }),
          async (reference, at, length) => {
            const { text } = reference;
            const start = Math.min(at, text.length - 1);
            const span = { start, end: Math.min(text.length, start + length) };
            const citation = citationFor(reference, span, { noteUri: NOTE, form });
            if (citation === undefined) return;
            const note = checkNote({ uri: NOTE, text: `Before.\n\n${citation}\n` }, library);
            const found = resolveCitation(note, note.text.indexOf("](") + 2);
            assert.ok(found, citation);
            assert.equal(found.reference, reference.uri);
            if (found.outcome === "ambiguous") return;
            assert.equal(found.outcome, "found", citation);
            const words = letters(text.slice(span.start, span.end));
            const there = letters(text.slice(found.span?.start, found.span?.end));
            assert.equal(there, words, citation);
          },
        ),
        { numRuns: 150 },
      );
    });
  }

  /** Letters and figures: at its ends a span may have lost marks, spaces and markup. */
  function letters(text: string): string {
    return text.replace(/[^\p{L}\p{N}]/gu, "").toLowerCase();
  }

  it("follows words that were edited since, and says when they are gone", async () => {
    const text =
      "“a” ([x](../references/lamps.md#:~:text=kept%20all%20of%20its%20lamps%3B%202%2C989%20counties)) and [y](../references/lamps.md#:~:text=sold%20the%20old%20town%20hall)";
    const note = checkNote({ uri: NOTE, text }, createLibrary([await en()]));
    const changed = resolveCitation(note, text.indexOf("[x]"));
    assert.equal(changed?.outcome, "changed");
    assert.equal(
      EN.slice(changed.span?.start, changed.span?.end),
      "kept** all of its lamps; 2,898 counties",
    );
    assert.equal(resolveCitation(note, text.indexOf("[y]"))?.outcome, "lost");
    assert.equal(resolveCitation(note, text.length)?.outcome, "lost");
    assert.equal(resolveCitation(note, 0), undefined);
  });

  it("leads from a footnote's mark and a link by label to what they are defined as", async () => {
    const text =
      "It kept all of its lamps,[^1] they say ([lamps][l]) [^2].\n\n[^1]: [x](../references/lamps.md#:~:text=kept%20all%20of%20its%20lamps)\n\n[l]: ../references/lamps.md#:~:text=counties\n[^2]: words\n";
    const note = checkNote({ uri: NOTE, text }, createLibrary([await en()]));
    for (const [mark, words] of [
      ["[^1]", "kept** all of its lamps"],
      ["[lamps][l]", "counties"],
    ] as const) {
      const found = resolveCitation(note, text.indexOf(mark) + 2);
      assert.equal(EN.slice(found?.span?.start, found?.span?.end), words);
      assert.equal(text.slice(found?.origin.start, found?.origin.end), mark);
    }
    assert.equal(resolveCitation(note, text.indexOf("[^2]") + 1), undefined);
  });

  it("leaves alone links to other files, to the web and without words", async () => {
    const text =
      "[a](../other/lamps.md#:~:text=kept) [b](https://a.example/lamps.md#:~:text=kept) [c](../references/lamps.md) [d](../references/lamps.md#kept)";
    const note = checkNote({ uri: NOTE, text }, createLibrary([await en()]));
    for (const mark of ["[a]", "[b]", "[c]", "[d]"])
      assert.equal(resolveCitation(note, text.indexOf(mark) + 1), undefined, mark);
  });
});

describe("usesOf", () => {
  it("lists what a note tells, quotes and cites of a passage, and nothing else", async () => {
    const reference = await zh();
    const text = `服务覆盖了中国2898个区县。

“覆盖了县城和乡镇”。

[见](../references/小米%20%281%29.txt#:~:text=覆盖了中国2898个区县)`;
    const note = checkNote({ uri: NOTE, text }, createLibrary([reference]));
    const uses = usesOf([note], reference.uri, spanOf(ZH, "2898个区县"));
    assert.deepEqual(
      uses.map(({ kind, span }) => [kind, text.slice(span.start, span.start + 3)]),
      [
        ["quantity", "289"],
        ["citation", "[见]"],
      ],
    );
    const cursor = ZH.indexOf("县城");
    const at = usesOf([note], reference.uri, { start: cursor, end: cursor });
    assert.deepEqual(
      at.map(({ kind, verdict }) => [kind, verdict]),
      [["quotation", "supported"]],
    );
    assert.deepEqual(usesOf([note], reference.uri, { start: 0, end: 4 }), []);
    assert.deepEqual(usesOf([note], "file:///other", { start: 0, end: 999 }), []);
  });
});
