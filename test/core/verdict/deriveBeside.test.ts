// What beside two named figures says which formula is meant, and which is not.

import { clean } from "../fixture.ts";
import { derivationsOn } from "./derivations.ts";

const DESK = `Of those asked 34.2% drive and 37.1% take the bus.

1人当たりの支出は全体で9万4200円だった。国別では米国が15万3000円、韓国が5万9000円である。

Alder holds 17.1%, Birch 8.6% and the directors 4.5%. Fees go from 2,750 crowns to 3,120 and then to 3,340.

カナダは1万8300人泊で、前年は1万5200人泊だった。事業費1,320億円のうち補助金が170億円、起債は580億円である。`;

const { slips, follows } = derivationsOn(DESK);

describe("a figure beside two others", () => {
  for (const note of [
    "34.2%开车、37.1%坐公交，剩下不到三成步行。",
    "米国客は1人15万3000円と韓国客の2.6倍、全体平均（9万4200円）の1.6倍ほど",
    "Fees: 2,750 → 3,120 → 3,340 crowns, i.e. 590 crowns more in the end.",
    "補助金170億円と起債580億円を引くと自己資金は570億円ほど。",
  ])
    it(`is no slip of another formula: ${note}`, () =>
      clean(`
--- desk.txt
${DESK}
--- note
${note}
`));

  it("is the sum that the word behind it says", async () => {
    const note = (sum: string) => `Alder 17.1%, Birch 8.6%, directors 4.5%, ${sum} altogether.`;
    await slips(note("31.2%"), "31.2%", "17.1% + 8.6% + 4.5% = 30.2%");
    await follows(note("30.2%"), "30.2%", "17.1% + 8.6% + 4.5% = 30.2%");
  });

  it("is how far nights of guests went", () =>
    slips(
      "カナダは1万8300人泊で、前年の1万5200人泊から4100人泊増えた。",
      "4100人泊",
      "1万8300 − 1万5200 = 3100人泊",
    ));
});
