import assert from "node:assert/strict";
import { soundsOf } from "../../../server/core/lexicon/sounds.ts";

const alike = (a: string, b: string) => soundsOf(a).some((sound) => soundsOf(b).includes(sound));

describe("sounds of names", () => {
  const same = [
    ["Brightline", "ブライトライン"],
    ["Brightline", "布赖特莱恩"],
    ["Voltmoor", "ボルトムーア"],
    ["Voltmoor", "沃尔特莫尔"],
    ["Walter", "ウォルター"],
    ["Calder", "卡尔德"],
    ["Norrland", "诺尔兰"],
    ["Orland", "奥兰多"],
    ["Trump", "トランプ"],
    ["Stringer", "ストリンガー"],
    ["Kiprono", "基普罗诺"],
  ] as const;
  for (const [latin, other] of same) {
    it(`${latin} is ${other}`, () => assert.ok(alike(latin, other)));
  }

  const others = [
    ["Biden", "プーチン"],
    ["Brightline", "ブリヂストン"],
    ["Calder", "ボルトムーア"],
    ["Norrland", "诺贝尔"],
    ["Tampere", "坦桑尼亚"],
  ] as const;
  for (const [latin, other] of others) {
    it(`${latin} is not ${other}`, () => assert.ok(!alike(latin, other)));
  }

  it("of names with fewer than three consonants are none: too many sound so", () => {
    for (const name of ["Harrow", "Teal", "ハロー", "马罗", "", "Io"]) {
      assert.deepEqual(soundsOf(name), []);
    }
  });
});
