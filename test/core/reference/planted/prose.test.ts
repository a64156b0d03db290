/** Figures planted in the prose of documents are found in their paragraphs, under their headings and on their slides: by property. */
import fc from "fast-check";
import { assertPlanted, figures, phrase } from "../../../fixtures/planted.ts";
import { footnoteMark, heading, paragraph, run, writeDocx } from "../../../fixtures/writeDocx.ts";
import { writeEpub } from "../../../fixtures/writeEpub.ts";
import { writePptx } from "../../../fixtures/writePptx.ts";
import { escaped, writeRtf } from "../../../fixtures/writeRtf.ts";
import { escapeXml } from "../../../fixtures/writeZip.ts";

interface Told {
  readonly heading: string;
  readonly before: string;
  readonly figure: string;
  readonly after: string;
  /** Where the paragraph is cut in two pieces of markup: a share of its length. */
  readonly cut: number;
}

/** Paragraphs with a figure each, every one under a heading of its own. */
const paragraphs: fc.Arbitrary<readonly Told[]> = fc
  .tuple(
    figures({ least: 1, most: 6 }),
    fc.array(
      fc.record({ before: phrase, after: phrase, cut: fc.double({ min: 0, max: 1, noNaN: true }) }),
      { minLength: 6, maxLength: 6 },
    ),
  )
  .map(([all, around]) =>
    all.map((figure, i) => {
      const { before = "", after = "", cut = 0 } = around[i] ?? {};
      return { heading: `Part ${"ABCDEF"[i]}`, before, figure, after, cut };
    }),
  );

const wordsOf = ({ before, figure, after }: Told) => `${before} ${figure} ${after}.`;
const underHeadings = (all: readonly Told[]) =>
  all.map(({ figure, heading: name }) => ({ figure, place: { heading: name } }));
const utf8 = (text: string) => new TextEncoder().encode(text);

/** The paragraph's words in two pieces, cut anywhere but between the halves of a character. */
function cutInTwo(told: Told): readonly [string, string] {
  const all = [...wordsOf(told)];
  const at = Math.floor(told.cut * all.length);
  return [all.slice(0, at).join(""), all.slice(at).join("")];
}

function property(check: (all: readonly Told[]) => Promise<void>) {
  return () => fc.assert(fc.asyncProperty(paragraphs, check), { numRuns: 25 });
}

/** The same character in other ways: &amp;, &#160;, &#x6e21;. */
function entities(words: string): string {
  return escapeXml(words).replace(/\P{ASCII}/gu, (char, i) => {
    const code = char.codePointAt(0) ?? 0;
    return i % 2 === 0 ? `&#${code};` : `&#x${code.toString(16)};`;
  });
}

const htmlOf = (told: Told) => {
  const [first, second] = cutInTwo(told).map(entities);
  return `<h2>${told.heading}</h2>\n<p>${first}<!-- 77,777 --><b>${second}</b></p>`;
};

describe("what is planted in prose", () => {
  it(
    "of a Word document, in runs that are cut anywhere, beside what was deleted",
    property((all) => {
      const body = all.map((told) => {
        const [first, second] = cutInTwo(told).map((words) => run(words));
        const deleted = '<w:del w:id="1"><w:r><w:delText>77,777</w:delText></w:r></w:del>';
        return heading(told.heading) + paragraph(`${first}${deleted}${second}`);
      });
      return assertPlanted("a.docx", writeDocx(body.join("")), underHeadings(all));
    }),
  );

  it(
    "of the footnotes of a Word document",
    property((all) => {
      const body = all.map((told, i) => {
        const marked = paragraph(`${run("Ferries")}${footnoteMark(i + 1)}${run(" went.")}`);
        return heading(told.heading) + marked;
      });
      const bytes = writeDocx(body.join(""), { footnotes: all.map(wordsOf) });
      return assertPlanted("a.docx", bytes, underHeadings(all));
    }),
  );

  it(
    "of an RTF document, in groups that are cut anywhere, beside what was deleted",
    property((all) => {
      const body = all.map((told, i) => {
        const [first, second] = cutInTwo(told).map(escaped);
        const deleted = "{\\deleted 77,777}";
        return `{\\pard\\outlinelevel${i} ${told.heading}\\par}\\pard ${first}${deleted}{\\b ${second}}\\par`;
      });
      return assertPlanted("a.rtf", writeRtf(body.join("\n")), underHeadings(all));
    }),
  );

  it(
    "of a web page, with its characters written in every way",
    property((all) => {
      const page = `<!DOCTYPE html><html><body>${all.map(htmlOf).join("\n")}</body></html>`;
      return assertPlanted("a.html", utf8(page), underHeadings(all));
    }),
  );

  it(
    "of an e-book, a chapter each",
    property((all) => {
      const chapters = all.map((told, i) => ({
        name: `c${i}.xhtml`,
        body: `<h1>${told.heading}</h1><p>${cutInTwo(told).map(escapeXml).join("<i/>")}</p>`,
      }));
      return assertPlanted("a.epub", writeEpub(chapters), underHeadings(all));
    }),
  );

  it(
    "of a presentation, on slides and in their notes",
    property((all) => {
      const slides = all.map((told, i) =>
        i % 2 === 0
          ? { title: told.heading, paragraphs: [wordsOf(told)] }
          : { title: told.heading, notes: wordsOf(told) },
      );
      const planted = all.map(({ figure }, i) => ({ figure, place: { page: i + 1 } }));
      return assertPlanted("a.pptx", writePptx(slides), planted);
    }),
  );

  for (const encoding of ["quoted-printable", "base64"] as const)
    it(
      `of an e-mail in ${encoding}`,
      property((all) => {
        const text = all.map(wordsOf).join("\r\n\r\n");
        const planted = all.map(({ figure }) => ({ figure, place: { heading: "Fleet" } }));
        return assertPlanted("a.eml", utf8(mail(text, encoding)), planted);
      }),
    );
});

function mail(text: string, encoding: "quoted-printable" | "base64"): string {
  const bytes = Buffer.from(text);
  const body =
    encoding === "base64"
      ? (bytes.toString("base64").match(/.{1,76}/gu) ?? []).join("\r\n")
      : quoted(bytes);
  return [
    "From: a@example.org",
    "Subject: Fleet",
    "Date: Tue, 18 Mar 2025 08:00:00 +0100",
    "MIME-Version: 1.0",
    "Content-Type: text/plain; charset=utf-8",
    `Content-Transfer-Encoding: ${encoding}`,
    "",
    body,
  ].join("\r\n");
}

/** Every byte that is no plain letter as =XX, and a soft line end after every 20th: in figures too. */
function quoted(bytes: Buffer): string {
  const all = [...bytes].map((byte, i) => {
    const isPlain = /[\w ,.]/u.test(String.fromCharCode(byte)) || byte === 13 || byte === 10;
    const isEnd = i % 20 === 19 && byte !== 13 && byte !== 10;
    return (
      (isPlain
        ? String.fromCharCode(byte)
        : `=${byte.toString(16).toUpperCase().padStart(2, "0")}`) + (isEnd ? "=\r\n" : "")
    );
  });
  return all.join("");
}
