import assert from "node:assert/strict";
import { splitSentences } from "../../../server/core/text/sentences.ts";
import { slice } from "../../../server/core/text/span.ts";

/** Sentences are parted by | in these. */
const cases: readonly string[] = [
  "小米覆盖了中国2898个区县。|超过100家是大店！|为什么？|因为五年。",
  "“不靠硬件挣钱。”|这是小米的基因。",
  "“我们五年内开1万家店。”雷军说。|记者离开了。",
  "“不靠硬件挣钱。”|人们都知道这一点。",
  "“为什么？”|这个问题没有答案。",
  "「覆盖了2898个区县。」と述べた。|翌日、発表した。",
  "「そうです。」|会長は頷いた。",
  "他……走了。|她留下。",
  "（见附录。）|下一章。",
  "收入2.5亿元，增长3.1%。|利润持平。",
  "第一;第二；|第三。",
  "It covers 2,898 counties. |More than 100 stores are large! |Why? |Five years.",
  "Mr. Lei met Dr. J. K. Rowling at Xiaomi Inc. in the U.S. on Jan. 3. |They talked.",
  "He joined Apple Inc. |The company grew 2.5 percent.",
  "See No. 5, Fig. 2 and p. 14, e.g. the table. |It helps.",
  "The U.S. Government spent $1.2 billion. |That is 3.5%.",
  '"We will open 10,000 stores." |The plan is bold.',
  '"Is it true?" he asked. |"Yes!" said Lei. |Nobody spoke.',
  'He left. |"We won."',
  "1. First point. |2. Second point.",
  "It was 2024. |Then came 2025.",
  "Sales rose (see below). |Profit fell.",
  "Yahoo!Japan grew. |Visit a?b=c today.",
  "a heading\n|another line\n|the end",
  "Wait... what? |Oh.",
  "He waited... |Nobody came.",
  "小米在SONY之后。|Sony said no. |雷军笑了。",
  "at 5 p.m. in Tokyo. |Doors open at 6 p.m. |The show starts.",
];

describe("splitSentences", () => {
  for (const marked of cases) {
    it(JSON.stringify(marked.slice(0, 50)), () => {
      const text = marked.replaceAll("|", "");
      const found = splitSentences(text).map((span) => slice(text, span));
      const expected = marked.split("|").map((each) => each.trim());
      assert.deepEqual(found, expected);
    });
  }

  it("gives nothing for nothing but spaces", () => {
    assert.deepEqual(splitSentences(" \n　\t"), []);
  });

  it("takes time that grows with the text, on lines made to be hard", function () {
    this.timeout(60_000);
    for (const unit of [
      "1",
      "。",
      ".",
      "?",
      "”",
      '"',
      "Mr. ",
      "A.",
      "…",
      "(",
      "。”雷",
      " ",
      "\n",
      "a.",
    ]) {
      const time = (length: number) => {
        const text = unit.repeat(length / unit.length);
        const before = process.cpuUsage();
        splitSentences(text);
        const { user, system } = process.cpuUsage(before);
        return (user + system) / 1000;
      };
      time(50_000);
      const small = Math.max(time(100_000), 3);
      const large = time(800_000);
      assert.ok(large < small * 40, `${unit}: ${small} ms, eight times as much ${large} ms`);
    }
  });
});
