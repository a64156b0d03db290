/** Texts in each encoding that articles come in are told from one another, short ones and mixed ones too. */
import assert from "node:assert/strict";
import { decodeText } from "../../../server/core/reference/decode.ts";
import { guessEncoding } from "../../../server/core/reference/encoding/guess.ts";
import { parseEncoding } from "../../../server/core/reference/encoding/names.ts";
import { encodeText } from "../../fixtures/writePdf.ts";

const utf8 = (text: string) => new TextEncoder().encode(text);

const simplified = [
  "渔港扩建工程昨日竣工",
  "全年游客人次突破四百二十万，酒店入住率为七成。",
  "据当地渔业协会统计，秋季捕捞量较去年同期下降12.5%，主要原因是台风频繁。",
  "售价：2,898元",
];
const traditional = [
  "漁港擴建工程昨日竣工",
  "全年遊客人次突破四百二十萬，酒店入住率為七成。",
  "據當地漁業協會統計，秋季捕撈量較去年同期下降12.5%，主要原因是颱風頻繁。",
  "售價：2,898元",
];
const japanese = [
  "漁港の拡張工事が終わる",
  "年間の観光客は四百二十万人を超え、ホテルの稼働率は七割だった。",
  "漁業協同組合によると、秋の水揚げは前年同期比12.5％減で、台風の影響が大きい。",
  "ホテル「海風」は休館中",
];
const korean = [
  "어항 확장 공사가 어제 끝났다",
  "연간 관광객은 사백이십만 명을 넘었고 호텔 가동률은 칠십 퍼센트였다.",
  "어업 협동조합에 따르면 가을 어획량은 지난해보다 12.5% 줄었다.",
];
const western = [
  "The café’s owner paid £2,898 – “a fair price”, he said.",
  "Der Umsatz stieg um 12,5 % auf 2.898 Mio. €; das Ergebnis überraschte die Börse.",
  "Le chiffre d'affaires a progressé de 12,5 % à Besançon, où l'été fut doux.",
];

const cases: readonly (readonly [string, string, readonly string[]])[] = [
  ["gb18030", "gbk", simplified],
  ["gb18030", "gbk", simplified.map((text) => `Harbour report, page 3: ${text} (see the annex)`)],
  ["big5", "big5", traditional],
  ["big5", "big5", traditional.map((text) => `Harbour report, page 3: ${text} (see the annex)`)],
  ["shift_jis", "shift_jis", japanese],
  ["euc-jp", "euc-jp", japanese],
  ["euc-kr", "euc-kr", korean],
  ["windows-1252", "windows-1252", western],
];

describe("guessEncoding", () => {
  for (const [expected, encoding, texts] of cases) {
    for (const text of texts) {
      it(`${encoding}: ${text.slice(0, 30)}`, () => {
        const bytes = encodeText(text, encoding);
        assert.deepEqual(guessEncoding(bytes), { encoding: expected, isDoubtful: false });
        assert.equal(decodeText(bytes).text, text);
        assert.deepEqual(decodeText(bytes).problems, []);
      });
    }
  }

  it("knows UTF-8 and UTF-16, with and without a mark", () => {
    for (const text of [...simplified, ...japanese, ...korean, ...western, "plain words\n"]) {
      assert.equal(guessEncoding(utf8(text)).encoding, "utf-8", text);
      const units = Uint16Array.from(`${text}\n`, (char) => char.charCodeAt(0));
      const little = new Uint8Array(units.buffer);
      const big = little.map((_, i) => little[i ^ 1] ?? 0);
      assert.equal(decodeText(little).text, `${text}\n`);
      assert.equal(decodeText(big).encoding, "UTF-16 BE", text);
    }
  });

  it("takes UTF-8 with a broken byte for UTF-8, and tells where", () => {
    const bytes = Uint8Array.from([...utf8(simplified.join("\n")), 0xe6, 0x88, ...utf8("\nmore")]);
    const { encoding, problems, text } = decodeText(bytes);
    assert.equal(encoding, "UTF-8");
    assert.match(problems[0]?.message ?? "", /line 4/u);
    assert.ok(text.endsWith("\ufffd\nmore"));
  });

  it("knows Japanese in seven bits", () => {
    const bytes = Uint8Array.from([
      0x1b, 0x24, 0x42, 0x46, 0x7c, 0x4b, 0x5c, 0x1b, 0x28, 0x42, 0x0a,
    ]);
    assert.equal(decodeText(bytes).text, "日本\n");
  });

  it("finds the words behind a long start of ASCII", () => {
    const bytes = encodeText(`${"A line of English.\n".repeat(8000)}${simplified[2]}`, "gbk");
    assert.equal(guessEncoding(bytes).encoding, "gb18030");
  });

  it("tells where the guess is a doubtful one", () => {
    const { problems } = decodeText(encodeText("鼬獾蠹蜉的鯨鰭", "big5"));
    assert.equal(problems[0]?.code, "encoding-guessed");
  });
});

describe("decodeText", () => {
  const bytes = encodeText(simplified[1] ?? "", "gbk");

  it("takes the encoding that is set, whatever the bytes are", () => {
    assert.equal(decodeText(bytes, { encoding: "Big5" }).encoding, "Big5");
    assert.equal(decodeText(utf8("é"), { encoding: "latin1" }).text, "Ã©");
    assert.equal(decodeText(bytes, { encoding: "no such" }).problems[0]?.code, "encoding-unknown");
  });

  it("takes a charset that is told where the bytes are text in it", () => {
    const [word] = [encodeText("今天", "gbk")];
    assert.equal(decodeText(word ?? bytes, { charset: "gb2312" }).encoding, "GB18030");
    assert.equal(decodeText(bytes, { charset: "utf-8" }).encoding, "GB18030");
    assert.equal(decodeText(utf8("今天"), { charset: "gbk" }).encoding, "UTF-8");
  });

  it("knows encodings by all their names", () => {
    const names = ["GBK", "gb2312", "CP936", "Shift-JIS", "sjis", "windows-31j", "x-euc-jp"];
    assert.deepEqual(names.map(parseEncoding), [
      "gb18030",
      "gb18030",
      "gb18030",
      "shift_jis",
      "shift_jis",
      "shift_jis",
      "euc-jp",
    ]);
    assert.equal(parseEncoding("klingon"), undefined);
  });
});
