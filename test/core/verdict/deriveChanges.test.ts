import { derivationsOn } from "./derivations.ts";

const { follows, slips, isOpen } = derivationsOn(`# The year of Alder

The adult ticket went up from £6.40 to £6.80 in April 2024. In all, 3,240 pairs bred in 2023, one third fewer than the 4,860 pairs of 2018. The lagoon grew to 27,000 square kilometres, from 18,000 in 2018.

市内の小学1年生は3.98万人で、前の年は4.62万人だった。広告の比率は2019年度の41%から2023年度は23%に下がった。

工资总额从92万英镑升至114万英镑。政府补助一季度为560万元,二季度为3,180万元。

截至9月末员工18,700人,比2023年末的20,900人减少2,200人。投票率为45.3%,上次为39.8%。`);

describe("changes between two figures that the note names", () => {
  it("with an arrow, with the time before, and across times", async () => {
    await slips(
      "Adult ticket £6.40 → £6.80 in April 2024, a 40% rise",
      "40%",
      "(6.80 − 6.40) ÷ 6.40 ≈ 6%",
    );
    await follows(
      "Adult ticket £6.40 → £6.80 in April 2024, a 6% rise",
      "6%",
      "(6.80 − 6.40) ÷ 6.40 ≈ 6%",
    );
    await slips(
      "小学一年生は4.62万人から3.98万人へ、前年より8,400人減った",
      "8,400人",
      "4.62万 − 3.98万 = 6,400人",
    );
    await follows(
      "小学一年生は4.62万人から3.98万人へ、前年より6,400人減った",
      "6,400人",
      "4.62万 − 3.98万 = 6,400人",
    );
  });

  it("a level held against another", async () => {
    const lagoon = (part: string) =>
      `The lagoon has 27,000 sq km, ${part} more than 2018's 18,000.`;
    await slips(lagoon("a third"), "a third", "(27,000 − 18,000) ÷ 18,000 = 50%");
    await follows(lagoon("half"), "half", "(27,000 − 18,000) ÷ 18,000 = half");
    const support = (more: string) => `二季度政府补助3,180万,比一季度的560万多${more}。`;
    await slips(support("2,120万"), "2,120万", "3,180万 − 560万 = 2,620万");
    await follows(support("2,620万"), "2,620万", "3,180万 − 560万 = 2,620万");
  });

  it("what is two thirds of a figure is not two thirds less", async () => {
    const pairs = (part: string) => `3,240 pairs in 2023, ${part} fewer than the 4,860 of 2018.`;
    await slips(pairs("two thirds"), "two thirds", "(3,240 − 4,860) ÷ 4,860 ≈ 33%");
  });

  it("the unit told behind the second alone", async () => {
    await slips("工资总额从92万升到114万英镑,涨约19%。", "19%", "(114万 − 92万) ÷ 92万 ≈ 24%");
    await follows("工资总额从92万升到114万英镑,涨约24%。", "24%", "(114万 − 92万) ÷ 92万 ≈ 24%");
  });

  it("points are no percents", async () => {
    const ads = (fall: string) => `広告の比率は2019年度の41%から2023年度は23%へ、${fall}低下`;
    await slips(ads("18%"), "18%", "41% − 23% = 18ポイント");
    await follows(ads("18ポイント"), "18ポイント", "41% − 23% = 18ポイント");
    await isOpen(ads("44%"), "44%");
  });

  it("what is a gap itself is no end of another", async () => {
    await isOpen("和赤霄只差560万,去年9月差近3,180万;鹿野比云岭少8,576万。", "8,576万");
  });

  it("points beside the two shares that they part", async () => {
    const held = (more: string) => `投票率45.3%,比上次的39.8%高${more}。`;
    await slips(held("4.5个百分点"), "4.5个百分点", "45.3% − 39.8% = 5.5个百分点");
    await follows(held("5.5个百分点"), "5.5个百分点", "45.3% − 39.8% = 5.5个百分点");
    const fell = "広告の比率は41%から23%へ、17ポイント低下";
    await slips(fell, "17ポイント", "41% − 23% = 18ポイント");
  });

  it("a percent right behind the change", async () => {
    const staff = (fall: string) => `员工比2023年末减少2,200人,降幅${fall}`;
    await slips(staff("约15%"), "15%", "2,200 ÷ 20,900 ≈ 11%");
    await follows(staff("10.5%"), "10.5%", "2,200 ÷ (18,700 + 2,200) ≈ 10.5%");
  });
});
