/** Whatever is planted in a PDF is found again, on its page: by property, and in files by another writer with embedded fonts. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import fontkit from "@pdf-lib/fontkit";
import fc from "fast-check";
import { PDFDocument } from "pdf-lib";
import { findMentions } from "../../../../server/core/mention/find.ts";
import { locate } from "../../../../server/core/reference/locate.ts";
import { readReference } from "../../../../server/core/reference/read.ts";
import { toOriginal } from "../../../../server/core/text/offsetMap.ts";
import { slice } from "../../../../server/core/text/span.ts";
import { linesAt, writePdf } from "../../../fixtures/writePdf.ts";

const words =
  "the harbour company said last year that its ferries carried more cars between both towns";

/** Lines of prose of some 50 letters, the figure somewhere in them. */
function proseWith(figure: string, seed: number): readonly string[] {
  const all = words.split(" ");
  const told = Array.from({ length: 40 }, (_, i) => all[(i * 7 + seed) % all.length] ?? "");
  told.splice(seed % 40, 0, figure);
  const lines = [""];
  for (const word of told) {
    const line = lines.at(-1) ?? "";
    if (line.length + word.length > 48) lines.push(word);
    else lines[lines.length - 1] = line === "" ? word : `${line} ${word}`;
  }
  return lines;
}

describe("what is planted in a PDF", function () {
  this.timeout(60_000);

  it("is found on its page, in one column or two, whatever the page is turned by", async () => {
    const page = fc.record({
      figure: fc.integer({ min: 10_001, max: 999_999 }),
      seed: fc.nat(1000),
      isRight: fc.boolean(),
      rotate: fc.constantFrom(0, 90, 180, 270),
    });
    const pages = fc.uniqueArray(page, { minLength: 1, maxLength: 5, selector: (p) => p.figure });
    await fc.assert(
      fc.asyncProperty(pages, async (planted) => {
        const bytes = writePdf(
          planted.map(({ figure, seed, isRight, rotate }) => {
            const told = proseWith(figure.toLocaleString("en"), seed);
            const other = proseWith("nothing", seed + 3);
            const [left, right] = isRight ? [other, told] : [told, other];
            const content = linesAt(left, { x: 40, y: 700 }) + linesAt(right, { x: 320, y: 700 });
            return { content, rotate };
          }),
        );
        const reference = await readReference({ uri: "file:///planted.pdf", bytes });
        const found = reference.passages.flatMap(({ prose }) =>
          findMentions(prose.text).map((mention) => {
            const span = toOriginal(prose.map, mention.span);
            // Two line ends where a paragraph goes on over the page.
            const printed = slice(reference.text, span).replace(/\n+/gu, " ");
            assert.equal(printed, slice(prose.text, mention.span));
            return `${locate(reference, span.start).page}: ${slice(prose.text, mention.span)}`;
          }),
        );
        for (const [i, { figure }] of planted.entries()) {
          const told = `${i + 1}: ${figure.toLocaleString("en")}`;
          assert.ok(
            found.some((each) => each.startsWith(told)),
            `${told} of ${found.join("; ")}`,
          );
        }
      }),
      { numRuns: 25 },
    );
  });

  it("is found where the font is embedded, by another writer", async () => {
    const document = await PDFDocument.create();
    document.registerFontkit(fontkit);
    const line = "覆盖了2898个县";
    const fonts = new Map<string, Awaited<ReturnType<typeof document.embedFont>>>();
    const page = document.addPage([600, 800]);
    let x = 50;
    for (const char of line) {
      const file = fontFileOf(char);
      const font =
        fonts.get(file) ?? (await document.embedFont(readFileSync(file), { subset: true }));
      fonts.set(file, font);
      page.drawText(char, { x, y: 700, size: 12, font });
      x += font.widthOfTextAtSize(char, 12);
    }
    document.setTitle("渔港年报");
    const bytes = await document.save({ useObjectStreams: true });
    const reference = await readReference({ uri: "file:///embedded.pdf", bytes });
    assert.deepEqual(
      reference.passages.map(({ prose }) => prose.text),
      [line],
    );
    assert.equal(reference.title, "渔港年报");
  });
});

/** The file of the font's subset that has the character. */
function fontFileOf(char: string): string {
  const folder = "node_modules/@fontsource/noto-sans-sc";
  const ranges: Readonly<Record<string, string>> = JSON.parse(
    readFileSync(`${folder}/unicode.json`, "utf8"),
  );
  const code = char.codePointAt(0) ?? 0;
  const holds = (range: string) => {
    const [first = "", last = first] = range.trim().replace("U+", "").split("-");
    return code >= Number.parseInt(first, 16) && code <= Number.parseInt(last, 16);
  };
  const [name = ""] = Object.entries(ranges).find(([, each]) => each.split(",").some(holds)) ?? [];
  return `${folder}/files/noto-sans-sc-${name.replace(/[[\]]/gu, "")}-400-normal.woff`;
}
