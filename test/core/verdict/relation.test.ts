import { clean } from "../fixture.ts";
import { derivationsOn } from "./derivations.ts";

const YEAR = `県内への経済波及効果は198億円と試算され、2022年の143億円、2019年の187億円をともに超えた。

最后一小时平均收视130万人,高于去年的90万人。不良率从6.8%降到3.3%。

離職率は15.2％、前回調査では14.1％だった。管理費の割合は10.9％で、前年度の11.6％から下がった。研究開発費は4,930万円から5,810万円に増えた。弃电率2023年为3.8%，2024年升至6.4%，今年上半年达9.1%。

製造原価は1個181円、販売単価は167円。格差は前年の1.25ポイントから1.62ポイントに広がった。

The harvest came to 81 tonnes, after 134 tonnes in 2019. The ad tier had 15.3 million accounts at the end of September. Basic slipped to 13.8 million.`;

const { slips } = derivationsOn(YEAR);

describe("two figures that a note holds against each other", () => {
  for (const note of [
    "経済波及効果は198億円で、2019年の187億円を上回った。",
    "最后一小时平均收视130万人,高于去年的90万人。",
    "The harvest was 81 tonnes, well below the 134 tonnes of 2019.",
    "The harvest fell from 134 tonnes in 2019 to 81 tonnes.",
    "不良率从6.8%降到3.3%,减半。",
    "離職率は15.2％で、前回の14.1％から上昇した。",
    "管理費の割合は10.9％と、0.7ポイント下がった。",
    "研究開発費は4,930万円から5,810万円へ、880万円増加した。",
    "今年上半年弃电率达9.1%，比2024年上升2.7个百分点。",
    "The ad tier is now bigger than Basic by 1.5m accounts.",
    "製造原価181円が販売単価167円を3年続けて上回った。",
    "格差は1.25ポイントから1.62ポイントに広がった。",
  ])
    it(`stand the right way round: ${note}`, () =>
      clean(`
--- year.md
${YEAR}
--- note
${note}
`));

  it("are wrong though each is told", async () => {
    const effect = "経済波及効果は198億円で、2019年の187億円を下回った。";
    await slips(effect, "187億円", "198億 > 187億");
    await slips("最后一小时平均收视130万人,低于去年的90万人。", "90万人", "130万 > 90万");
    await slips(
      "The harvest was 81 tonnes, well above the 134 tonnes of 2019.",
      "134 tonnes",
      "81 < 134",
    );
    const left = "離職率は15.2％で、前回の14.1％から低下した。";
    await slips(left, "14.1％", "15.2％ > 14.1％");
    const cost = "製造原価181円が販売単価167円を3年続けて下回った。";
    await slips(cost, "167円", "181 > 167");
    await slips("不良率从6.8%降到3.3%,翻了一番。", "翻了一番", "6.8% → 3.3%");
  });

  it("are parted by a difference that goes the other way", async () => {
    const cost = "管理費の割合は10.9％と、0.7ポイント上がった。";
    await slips(cost, "0.7ポイント", "11.6％ → 10.9％");
    const research = "研究開発費は4,930万円から5,810万円へ、880万円減少した。";
    await slips(research, "880万円", "4,930万 → 5,810万");
  });
});
