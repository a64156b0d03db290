import assert from "node:assert/strict";
import { locate } from "../../../server/core/reference/locate.ts";
import { readReference } from "../../../server/core/reference/read.ts";
import { MAX_REFERENCE_BYTES } from "../../../server/core/reference/size.ts";
import { toOriginal } from "../../../server/core/text/offsetMap.ts";
import { slice } from "../../../server/core/text/span.ts";

const utf8 = (text: string) => new TextEncoder().encode(text);

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(2 * text.length + 2));
  view.setUint16(0, 0xfeff, littleEndian);
  for (let i = 0; i < text.length; i++) view.setUint16(2 * i + 2, text.charCodeAt(i), littleEndian);
  return new Uint8Array(view.buffer);
}

const read = (bytes: Uint8Array, uri = "file:///desk/xiaomi-japan.txt", mediaType?: string) =>
  readReference({ uri, bytes, ...(mediaType === undefined ? {} : { mediaType }) });

describe("readReference", () => {
  it("reads UTF-8 and UTF-16, with and without a byte order mark", async () => {
    const text = "在日本,复制一个小米\n覆盖了中国2898个区县。\n";
    const bytes = [utf8(text), utf8(`\ufeff${text}`), utf16(text, true), utf16(text, false)];
    for (const each of bytes) {
      const reference = await read(each);
      assert.equal(reference.text, text);
      assert.deepEqual(reference.problems, []);
      assert.equal(reference.title, "在日本,复制一个小米");
      assert.equal(reference.language, "zh");
      assert.equal(reference.uri, "file:///desk/xiaomi-japan.txt");
    }
  });

  it("tells where bytes are no text, and gives what is", async () => {
    const bytes = Uint8Array.from([...utf8("one\ntwo "), 0xff, 0xfe, ...utf8(" 2,898\n")]);
    const { text, problems } = await read(bytes);
    assert.equal(text, "one\ntwo \ufffd\ufffd 2,898\n");
    assert.equal(problems[0]?.code, "undecodable");
    assert.match(problems[0]?.message ?? "", /byte 8, line 2/u);
  });

  it("takes a U+FFFD that is written in the file for what it is", async () => {
    assert.deepEqual((await read(utf8("a \ufffd b"))).problems, []);
  });

  it("tells of NUL characters, and of files that are binary", async () => {
    const nul = await read(utf8(`${"words ".repeat(50)}\n\0`));
    assert.equal(nul.problems[0]?.code, "undecodable");
    assert.ok(nul.text.startsWith("words"));
    const binary = await read(Uint8Array.from({ length: 2000 }, (_, i) => i % 32));
    assert.equal(binary.problems[0]?.code, "undecodable");
    assert.equal(binary.text, "");
  });

  it("tells of files that are empty, too large or of another format", async () => {
    assert.equal((await read(utf8(""))).problems[0]?.code, "empty");
    assert.equal((await read(utf8(" \n\n"))).problems[0]?.code, "empty");
    assert.equal((await read(utf8("---\ntitle: x\n---\n"), "a.md")).problems[0]?.code, "empty");
    const large = await read(new Uint8Array(MAX_REFERENCE_BYTES + 1));
    assert.equal(large.problems[0]?.code, "too-large");
    assert.equal((await read(utf8("x"), "a.doc")).problems[0]?.code, "unsupported-format");
    assert.equal((await read(utf8("%PDF-1.7 x"), "a")).problems[0]?.code, "unreadable");
    assert.equal((await read(utf8("{\\rtf1 x}"), "a")).text, "x\n");
    // Word opens RTF under its own ending, and people save it so.
    assert.equal((await read(utf8("{\\rtf1 x}"), "a.doc")).text, "x\n");
    assert.equal(
      (await read(utf8("x"), "a.txt", "image/png")).problems[0]?.code,
      "unsupported-format",
    );
  });

  it("finds the format by type, ending and bytes", async () => {
    const heading = utf8("# One\n\nwords");
    const kindOf = async (uri: string, type?: string) => {
      return (await read(heading, uri, type)).passages[0]?.kind;
    };
    assert.equal(await kindOf("file:///a/b.MD?x=1"), "heading");
    assert.equal(await kindOf("file:///a/b.txt"), "paragraph");
    assert.equal(await kindOf("file:///a/b.txt", "text/markdown; charset=utf-8"), "heading");
    assert.equal(await kindOf("untitled:Untitled-1"), "paragraph");
  });

  it("reads Markdown: title, date, passages without markup", async () => {
    const text =
      '---\ntitle: "小米在日本"\ndate: 2025-03-18\n---\n# One\n\nIt covers **2,898**\ncounties.\n';
    const reference = await read(utf8(text), "file:///a/b.md");
    assert.equal(reference.title, "小米在日本");
    assert.equal(reference.date, "2025-03-18");
    assert.deepEqual(
      reference.passages.map(({ kind, prose }) => [kind, prose.text]),
      [
        ["heading", "One"],
        ["paragraph", "It covers 2,898 counties."],
      ],
    );
    const passage = reference.passages[1];
    assert.ok(passage !== undefined);
    const start = passage.prose.text.indexOf("2,898");
    const span = toOriginal(passage.prose.map, { start, end: start + 5 });
    assert.equal(slice(text, span), "2,898");
    assert.deepEqual(locate(reference, span.start), { line: 7 });
  });

  it("takes the title from the first heading, the first short line, the file's name", async () => {
    const title = async (text: string, uri = "file:///a/lei%20jun.txt") =>
      (await read(utf8(text), uri)).title;
    assert.equal(await title("text\n\n# One **two**", "a.md"), "One two");
    assert.equal(await title("03\n在日本,复制一个小米\n正文。"), "在日本,复制一个小米");
    assert.equal(await title("It covers 2,898 counties."), "lei jun");
    assert.equal(await title(`${"long ".repeat(60)}\nx.`), "lei jun");
  });

  it("tells the language by the script", async () => {
    const language = async (text: string) => (await read(utf8(text))).language;
    assert.equal(await language("小米覆盖了中国2898个区县,SU7与SONY的「の」"), "zh");
    assert.equal(await language("シャオミは中国の2898の県をカバーしている。"), "ja");
    assert.equal(await language("It covers 2,898 counties (区县) in China."), "en");
    assert.equal(await language("2898"), "en");
  });

  it("locates by line, in CRLF files too", async () => {
    const reference = await read(utf8("one\r\ntwo\r\n\r\nthree"));
    assert.deepEqual(locate(reference, 0), { line: 1 });
    assert.deepEqual(locate(reference, reference.text.indexOf("three")), { line: 4 });
    assert.deepEqual(locate(reference, 9999), { line: 4 });
  });
});

/** First lines of an article and the date they give it. */
const dates: readonly (readonly [string, string | undefined])[] = [
  ["标题\n2025-03-18 15:30\n正文", "2025-03-18"],
  ["标题\n2025年3月18日 星期二 来源：新华社 作者：王某\n正文", "2025-03-18"],
  ["新华社北京2025年3月18日电（记者王某）小米今天宣布，五年内开1万家店。", "2025-03-18"],
  ["Title\nBy Lei Jun, March 3, 2025\nText.", "2025-03-03"],
  ["Title\nPublished 3 Mar. 2025 · Updated 5 March 2025\nText.", "2025-03-03"],
  ["TOKYO, March 3, 2025 — Xiaomi said it would open stores.", "2025-03-03"],
  ["タイトル\n2025年3月18日 公開\n本文", "2025-03-18"],
  ["タイトル\n令和7年3月18日(火) 9:30\n本文", "2025-03-18"],
  ["Title\n2025-03-18T15:30:00+08:00\nText.", "2025-03-18"],
  ["Title\nMarch 3, 2025 at 9:00 am EST\nText.", "2025-03-03"],
  ["Title\n3/18/2025\nText.", "2025-03-18"],
  ["見出し\n2025年12月7日　潮見日報スポーツ面\n本文", "2025-12-07"],
  ["Title\nThe Harbour Times | 7 December 2025\nText.", "2025-12-07"],
  ["2024年3月28日 小米SU7亮相\n正文", undefined],
  ["Released March 3, 2025\nText.", undefined],
  ["Title\n3/4/2025\nText.", undefined],
  ["Title\n2025-02-30\nText.", undefined],
  ["令和7年3月18日に決算を発表した。", undefined],
  ["郭帆（1980年12月15日—），中国电影导演", undefined],
  ["冰心（1900年10月5日─1999年2月28日）福建人", undefined],
  ["世界杯2022年11月20日开幕\n正文", undefined],
  ["Xiaomi released the SU7 on March 28, 2024.", undefined],
  ["Meeting 2024-13-45", undefined],
  ["2024.1.2.3 is a version", undefined],
];

describe("the article's date", () => {
  for (const [text, expected] of dates) {
    it(JSON.stringify(text.slice(0, 40)), async () => {
      assert.equal((await read(utf8(text))).date, expected);
    });
  }

  it("stands in the front matter under many names", async () => {
    const dateOf = async (front: string) =>
      (await read(utf8(`---\n${front}\n---\nText.\n`), "file:///a.md")).date;
    assert.equal(await dateOf("published: March 3, 2025"), "2025-03-03");
    assert.equal(await dateOf("title: On 2024-05-05\ndate: 2025-03-18"), "2025-03-18");
    assert.equal(await dateOf("title: On 2024-05-05"), undefined);
  });

  it("stands in the address", async () => {
    const dateOf = async (uri: string) => (await read(utf8("words"), uri)).date;
    assert.equal(await dateOf("https://x.org/2025/03/18/story.txt"), "2025-03-18");
    assert.equal(await dateOf("file:///a/20250318-xiaomi.txt"), "2025-03-18");
    assert.equal(await dateOf("https://x.org/world/2025/mar/18/story"), "2025-03-18");
    assert.equal(await dateOf("https://x.org/world/2025/foo/18/story"), undefined);
    assert.equal(await dateOf("file:///a/xiaomi-2025.txt"), undefined);
    assert.equal(await dateOf("file:///a/1234202503185678.txt"), undefined);
  });
});
