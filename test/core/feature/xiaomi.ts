// An article of ours and notes about it, for the tests of features.

import assert from "node:assert/strict";
import { type CheckedNote, checkNote } from "../../../server/core/index.ts";
import { libraryOf } from "../fixture.ts";

export const ARTICLE = `小米在日本

小米创始人雷军毕业于武汉大学计算机系。2020年8月,雷军发表了十周年演讲。
小米打算用5年时间在海外开出1万家小米之家。“我们在欧洲、日本、韩国等一些高端市场都立足了”,卢伟冰说。
截至2024年12月,六大核心品类的送装服务已经升级,覆盖了中国2898个区县。2024年3月,小米SU7正式发布。
武汉的测试跑道全长2.5公里。
`;

export async function checked(text: string, article = ARTICLE): Promise<CheckedNote> {
  const library = await libraryOf(new Map([["xiaomi.txt", article]]));
  return checkNote({ uri: "file:///desk/note.md", text }, library);
}

/** Everything an article could try: Markdown, HTML, command links, images, control and bidi characters. */
export const HOSTILE = `<img src=x onerror=alert(1)> [雷军](command:evil) ![x](https://evil.example/x.png)
小米创始人雷军\u202e<script>alert(1)</script> **说** [x](javascript:alert(1)) 覆盖了中国2898个区县\u0007 \`code\` https://evil.example $(alert)
`;

export function assertNoControls(text: string): void {
  for (const control of ["\u0007", "\u202e"]) assert.ok(!text.includes(control));
}
