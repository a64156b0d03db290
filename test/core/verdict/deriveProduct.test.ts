import { derivationsOn } from "./derivations.ts";

const { follows, slips, isOpen } = derivationsOn(`# Two ferries for Norrland

Norrland ordered two ferries at €185 million each from a yard in Turku.

The state covers 60% of the costs of the quay, which come to $7.4 million.

Days off work fell to 5.3 a year from 8.1 after the new shifts.

東海の546店が最多で、全体は1,318店。

本市学校800所,医院312家。`);

describe("totals of a rate, shares of a whole, and units left out", () => {
  it("a rate times a count", async () => {
    const at = "At €185 million apiece, the two ferries cost";
    await follows(`${at} €370 million in all.`, "€370 million", "185 million × two = €370 million");
    await slips(`${at} €390 million in all.`, "€390 million", "185 million × two = €370 million");
  });

  it("not where nothing says that it is all of them", async () => {
    await isOpen(
      "At €185 million apiece, the two ferries need €390 million of orders.",
      "€390 million",
    );
  });

  it("a share of a whole told beside it", async () => {
    const covers = "The state covers 60% of the costs, or";
    const formula = "7.4 million × 60% ≈ $4.4 million";
    await slips(`${covers} $5.4 million of $7.4 million.`, "$5.4 million", formula);
    await follows(`${covers} $4.4 million of $7.4 million.`, "$4.4 million", formula);
  });

  it("ends of a change without their unit", async () => {
    await slips(
      "Days off work fell from 8.1 to 5.3 a year, by 3.8 days.",
      "3.8 days",
      "8.1 − 5.3 = 2.8 days",
    );
  });

  it("a fraction that no word fits", async () => {
    await slips("東海の546店が最多で、1,318店の3分の2を占める。", "3分の2", "546 ÷ 1,318 ≈ 41%");
  });

  it("schools are no multiple of hospitals", async () => {
    await isOpen("本市学校800所,医院312家,增加到三倍。", "三倍");
  });
});
