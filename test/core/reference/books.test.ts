import assert from "node:assert/strict";
import { readReference } from "../../../server/core/index.ts";
import { locate } from "../../../server/core/reference/locate.ts";
import { writeEpub } from "../../fixtures/writeEpub.ts";
import { writePptx } from "../../fixtures/writePptx.ts";
import { check } from "../fixture.ts";

const read = (name: string, content: Uint8Array | string) =>
  readReference({
    uri: `file:///desk/${name}`,
    bytes: typeof content === "string" ? new TextEncoder().encode(content) : content,
  });

describe("readReference: presentations", () => {
  const slides = [
    { title: "Norrland Lines", paragraphs: ["Annual report 2025"] },
    {
      title: "Passengers",
      paragraphs: ["4.37 million passengers carried in 2025"],
      notes: "Say that 310,000 travelled by night.",
      table: [
        ["€ million", "2025", ">", "2024"],
        ["", "Revenue", "Margin", "Revenue"],
        ["Ferries", "612", "11.6%", "556"],
      ],
    },
    { title: "Draft", paragraphs: ["Order 2 ships"], isHidden: true },
  ];

  it("reads slides as shown, titles first, notes behind; numbers of slides are no words", async () => {
    const { text, passages } = await read("talk.pptx", writePptx(slides));
    assert.match(text, /^Norrland Lines\nAnnual report 2025\n\nPassengers\n4\.37 million/u);
    assert.match(text, /\[notes\]\nSay that 310,000/u);
    assert.match(text, /\[hidden slide\]\nDraft/u);
    assert.ok(!text.includes("77"), text);
    assert.equal(passages[0]?.kind, "heading");
    const told = passages.map(({ prose }) => prose.text);
    assert.ok(
      told.includes("Passengers | € million | 2025 | Margin | Ferries | 11.6%"),
      told.join("\n"),
    );
    assert.ok(
      told.includes("Passengers | € million | 2024 | Revenue | Ferries | 556"),
      told.join("\n"),
    );
  });

  it("tells places by slide", async () => {
    const reference = await read("talk.pptx", writePptx(slides));
    const pageOf = (words: string) => locate(reference, reference.text.indexOf(words)).page;
    assert.deepEqual(["Annual", "4.37", "310,000", "2 ships"].map(pageOf), [1, 2, 2, 3]);
  });

  it("speaks to the figures of a note", () =>
    check(
      `
    --- note
    Norrland Lines carried 4.73 million passengers in 2025.
    ~ 4.73 million passengers refuted by talk.pptx "4.37 million passengers"
  `,
      {},
      { "talk.pptx": writePptx(slides) },
    ));
});

describe("readReference: e-books", () => {
  const chapters = [
    { name: "one.xhtml", body: "<h1>The first ferry</h1><p>It carried 2,898 people.</p>" },
    { name: "zwei 2.xhtml", body: "<h1>Later&#160;days</h1><p>Then 3,120&nbsp;came.<br/>All.</p>" },
  ];

  it("reads the chapters of the spine in order, under their headings", async () => {
    const reference = await read(
      "book.epub",
      writeEpub(chapters, { title: "Ferries", date: "2021-05-04" }),
    );
    assert.deepEqual([reference.title, reference.date], ["Ferries", "2021-05-04"]);
    assert.deepEqual(reference.problems, []);
    assert.equal(
      reference.text,
      "The first ferry\nIt carried 2,898 people.\nLater\u00a0days\nThen 3,120\u00a0came.\nAll.\n",
    );
    assert.equal(locate(reference, reference.text.indexOf("2,898")).heading, "The first ferry");
    assert.equal(locate(reference, reference.text.indexOf("3,120")).heading, "Later days");
  });

  it("tells protected books from those whose fonts alone are", async () => {
    const locked = await read("book.epub", writeEpub(chapters, { encrypted: ["OEBPS/one.xhtml"] }));
    assert.equal(locked.problems[0]?.code, "protected");
    const fonts = await read("book.epub", writeEpub(chapters, { encrypted: ["OEBPS/a.otf"] }));
    assert.deepEqual(fonts.problems, []);
  });

  it("tells of chapters that are missing", async () => {
    const [first] = chapters;
    assert.ok(first !== undefined);
    const bytes = writeEpub([first, { name: "../../gone.txt", body: "" }]);
    assert.match((await read("book.epub", bytes)).problems[0]?.message ?? "", /out of it|lacks 1/u);
  });
});

describe("readReference: e-mails", () => {
  const mail = (body: string, more = "") =>
    [
      "From: =?UTF-8?B?546L5piO?= <wang@example.org>",
      "To: Olle Berg <olle@example.org>",
      "Subject: =?UTF-8?Q?Passagers_=E2=80=94_2025?=",
      "Date: Tue, 18 Mar 2025 23:30:00 +0800",
      "MIME-Version: 1.0",
      more,
      body,
    ].join("\r\n");

  it("reads subject, people, date and words", async () => {
    const { text, title, date, problems } = await read(
      "mail.eml",
      mail(
        "We carried 4.37 million=\r\n passengers.\r\n\r\nBest\r\n",
        "Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n",
      ),
    );
    assert.equal(title, "Passagers — 2025");
    assert.equal(date, "2025-03-18");
    assert.match(
      text,
      /王明 · Olle Berg · 2025-03-18\nWe carried 4\.37 million passengers\.\nBest/u,
    );
    assert.deepEqual(problems, []);
  });

  it("reads the tables of its HTML, and names what is attached", async () => {
    const parts = [
      "--b",
      "Content-Type: text/html; charset=utf-8",
      "",
      "<p>Figures:</p><table><tr><th>€ million</th><th>2025</th></tr><tr><td>Revenue</td><td>612</td></tr></table>",
      "--b",
      "Content-Type: application/pdf; name=report.pdf",
      "Content-Disposition: attachment; filename=report.pdf",
      "",
      "x",
      "--b--",
      "",
    ].join("\r\n");
    const { passages, problems } = await read(
      "mail.eml",
      mail(parts, "Content-Type: multipart/mixed; boundary=b\r\n"),
    );
    assert.ok(passages.some(({ prose }) => prose.text.endsWith("2025 | Revenue | 612")));
    assert.match(problems[0]?.message ?? "", /report\.pdf/u);
  });
});
