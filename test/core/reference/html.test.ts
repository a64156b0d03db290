import assert from "node:assert/strict";
import { readReference } from "../../../server/core/index.ts";
import { toOriginal } from "../../../server/core/text/offsetMap.ts";
import { newsPage } from "../../fixtures/newsPage.ts";
import { check } from "../fixture.ts";

const read = (html: string) =>
  readReference({ uri: "file:///desk/page.html", bytes: new TextEncoder().encode(html) });

const prosesOf = async (body: string) =>
  (await read(`<html><body>${body}</body></html>`)).passages.map(({ kind, prose }) => [
    kind,
    prose.text,
  ]);

const article = {
  title: "Norrland carried more passengers",
  paragraphs: [
    "Norrland Lines carried 4.37 million passengers in 2025, the company said on Tuesday, more than in any year before.",
    "Revenue rose to €612 million from €556 million, helped by a new ferry between Helmstad and Skarvik that opened in May.",
    "“We did not expect such a summer,” said Mia Lund, who has led the company since 2021, at a press conference in Helmstad.",
    "The company plans to order two more ships by the end of the year, which would bring its fleet to 14 ships in all.",
  ],
};

describe("readReference: web pages", () => {
  it("reads the article alone, with its title, writer and date", async () => {
    const head = `<meta property="article:published_time" content="2025-03-18T08:00:00+01:00"><meta name="author" content="Olle Berg">`;
    const { text, title, date } = await read(newsPage({ ...article, head }));
    assert.equal(title, "Norrland carried more passengers");
    assert.equal(date, "2025-03-18");
    assert.match(
      text,
      /^Norrland carried more passengers\nOlle Berg\nNorrland Lines carried 4\.37/u,
    );
    assert.match(text, /14 ships in all\./u);
    for (const other of ["987654", "777", "888", "55 %", "333", "5.5", "1.1", "Quay"])
      assert.ok(!text.includes(other), `${other} is not the article's\n${text}`);
  });

  it("takes date and writer from JSON-LD, and nothing from broken data", async () => {
    const ld = (json: string) => `<script type="application/ld+json">${json}</script>`;
    const told = {
      "@graph": [
        {
          "@type": "NewsArticle",
          headline: "Ferries",
          datePublished: "2025-03-18",
          author: [{ name: "Olle Berg" }],
        },
      ],
    };
    const found = await read(newsPage({ ...article, head: ld(JSON.stringify(told)) }));
    assert.equal(found.date, "2025-03-18");
    assert.match(found.text, /Olle Berg/u);
    assert.equal((await read(newsPage({ ...article, head: ld("{broken") }))).date, undefined);
  });

  it("takes its only first heading for the title of a page that tells none", async () => {
    const page = (...heads: string[]) => read(`<p>Home</p>${heads.join("")}<p>One 42.`);
    assert.equal((await page("<h1>Ferries <i>sail</i></h1>")).title, "Ferries sail");
    assert.equal((await page("<h1>Ferries</h1>", "<h1>Trains</h1>")).title, "Home");
    assert.equal((await page("<title>The Times</title>", "<h1>Ferries</h1>")).title, "The Times");
  });

  it("reads a plain page as a whole", async () => {
    assert.deepEqual(await prosesOf("<h2>Notes</h2><p>One 42.<ul><li>two<li>three</ul>"), [
      ["heading", "Notes"],
      ["paragraph", "One 42."],
      ["item", "two"],
      ["item", "three"],
    ]);
  });

  it("resolves characters, joins lines, and parts paragraphs at blank lines", async () => {
    assert.deepEqual(await prosesOf("<p>A&amp;B&nbsp;&#x34;2 caf&eacute;\n  open</p>"), [
      ["paragraph", "A&B\u00a042 café open"],
    ]);
    assert.deepEqual(await prosesOf("覆盖了中国\n2898个\n区县。<br><br>第二段<br>同段"), [
      ["paragraph", "覆盖了中国 2898个区县。"],
      ["paragraph", "第二段\n同段"],
    ]);
  });

  it("keeps raised digits, what readings stand over and quotes; leaves out marks of notes", async () => {
    assert.deepEqual(
      await prosesOf(
        '<p>12 m<sup>2</sup> of CO<sub>2</sub><sup><a href="#n1">[1]</a></sup></p><blockquote><p><ruby>豊田<rp>(</rp><rt>とよだ</rt></ruby>章男</p></blockquote><p><q>Yes</q> <s>no</s></p>',
      ),
      [
        ["paragraph", "12 m² of CO2"],
        ["quote", "豊田章男"],
        ["paragraph", "“Yes”"],
      ],
    );
  });

  it("leaves out scripts and hidden parts", async () => {
    assert.deepEqual(
      await prosesOf(
        "<p>Seen</p><div style='display: none'><p>Hidden <br> 1</p></div><p hidden>2</p><script>var a = '<p>3</p>'</script><noscript>4</noscript><p>End</p>",
      ),
      [
        ["paragraph", "Seen"],
        ["paragraph", "End"],
      ],
    );
  });

  it("reads tables with their captions, spans and split signs", async () => {
    const told = (
      await prosesOf(`<table><caption>€ million</caption>
      <tr><th rowspan="2">Line</th><th colspan="2">2025</th></tr><tr><th>Revenue</th><th>Margin</th></tr>
      <tr><td>Ferries</td><td>612</td><td>11.6</td><td>%</td></tr></table>`)
    ).map(([, words]) => words);
    assert.ok(told.includes("€ million | Line | 2025 | Revenue | Ferries | 612"), `${told}`);
    assert.ok(told.includes("€ million | Line | 2025 | Margin | Ferries | 11.6%"), `${told}`);
  });

  const rows = (all: readonly (readonly string[])[]) =>
    all.map((row) => `<tr>${row.map((words) => `<td>${words}</td>`).join("")}</tr>`).join("\n");

  it("reads a page that is one table of figures as a table, under its heading", async () => {
    const routes = [
      "From Helmstad to Skarvik by day and back",
      "From Helmstad to Lunde by night and back",
      "From Skarvik to Lunde in summer alone",
      "From Lunde to Torsvik with cars and back",
      "From Torsvik to Helmstad, freight and back",
    ];
    const body = routes.map((route, i) => [route, `1${i},640`, `2${i},720`, `3${i},810`]);
    const table = rows([["Route of the ferry", "2023", "2024", "2025"], ...body]);
    const told = (await prosesOf(`<h2>Passengers carried</h2><table>${table}</table>`)).map(
      ([, words]) => words,
    );
    assert.ok(
      told.includes(
        "Passengers carried | Route of the ferry | 2024 | From Helmstad to Lunde by night and back | 21,720",
      ),
      told.join("\n"),
    );
  });

  it("reads the article of a page that is laid out by a table", async () => {
    const told = `<h1>${article.title}</h1>${article.paragraphs.map((each) => `<p>${each}</p>`).join("")}`;
    const page = rows([
      ["Home", "Weather"],
      [told, "<a href='/a'>Fares 77,777</a>"],
    ]);
    const proses = await prosesOf(`<table>${page}</table>`);
    assert.ok(
      proses.some(([kind, words]) => kind === "paragraph" && words === article.paragraphs[1]),
    );
    assert.ok(!proses.some(([, words]) => words?.includes("77,777")), JSON.stringify(proses));
  });

  it("leads each passage back to its place in the text", async () => {
    const { text, passages } = await read(newsPage(article));
    for (const { span, prose } of passages) {
      assert.equal(text.slice(span.start, span.end), prose.text);
      assert.deepEqual(toOriginal(prose.map, { start: 0, end: prose.text.length }), span);
    }
  });
});

describe("checkNote: held against a web page", () => {
  const page = newsPage(article);
  it("finds the article's figures and none of its comments", () =>
    check(
      `
    --- note
    Norrland carried 4.37 million passengers in 2025, and its revenue rose to €621 million.
    ~ 4.37 million passengers supported by page.html "4.37 million passengers"
    ~ €621 million refuted by page.html "€612 million"

    It carried 5.5 million passengers in 2025.
    ~ 5.5 million passengers refuted by page.html "4.37 million passengers"
  `,
      {},
      { "page.html": new TextEncoder().encode(page) },
    ));
});
