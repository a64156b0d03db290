// False alarms that the checker still gives on honest words of the corpus, by their reason. Each is a defect; the lists may only
// get shorter.

export interface KnownAlarms {
  readonly reason: string;
  /** The desk, and how the case's text begins: enough to name one case. */
  readonly cases: readonly (readonly [desk: string, text: string])[];
}

export const KNOWN_ALARMS: readonly KnownAlarms[] = [
  {
    reason: "A right figure of a sentence with another slip: its place is told of something else.",
    cases: [
      ["en-business-norrland", "Two thirds of the year's passengers"],
      ["en-energy-brightline", "1キロワット時当たりの平均料金は59ペンスから64"],
      ["en-filing-tarrant", "R&D expense rose by 81%"],
      ["en-science-volcano", "観測点は山頂から9キロと24"],
      ["ja-law-wastewater", "同じ溶剤をめぐる裁判は6件あ"],
      ["zh-environment-bingchuan", "The expedition of 32 people drilled five"],
      ["zh-sports-liansai", "门票收入占总收入9.2亿元的四分之一"],
    ],
  },
  {
    reason:
      "Another company, league or textbook, known by a word that is taken for the article's own.",
    cases: [
      ["en-science-kelp", "Kelp can grow half a metre a day, according"],
      ["zh-business-lanmu", "喜宁家居上半年收入72亿元"],
      ["zh-sports-liansai", "The Spanish women's league drew"],
    ],
  },
  {
    reason:
      "A short name (Orrin) is not joined to the long one, and the rival's company is not asked.",
    cases: [["en-business-orrin", "For the fourth quarter Orrin expects between $2.29"]],
  },
  {
    reason: "Between languages the words that would tell whose figure it is are not known.",
    cases: [
      ["en-energy-brightline", "## まとめ\n2025年12月期のブライトラインは31％の増収"],
      ["ja-business-shirasagi", "Ice cream sales jumped 14.8% to 10.3"],
    ],
  },
  {
    reason: "A stretch of road from one mark to another is read as a range.",
    cases: [["ja-sports-marathon", "キプロノは35キロから40キロまでを15分"]],
  },
  {
    reason: "An age in brackets is not read.",
    cases: [["ja-sports-marathon", "キプロノは29歳、田之上は"]],
  },
];
