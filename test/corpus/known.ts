// False alarms that the checker still gives on honest words of the corpus, by their reason. Each is a defect; a list
// may only get shorter.

export interface KnownAlarms {
  readonly reason: string;
  /** The desk, and how the case's text begins: enough to name one case. */
  readonly cases: readonly (readonly [desk: string, text: string])[];
}

export const KNOWN_ALARMS: readonly KnownAlarms[] = [
  {
    reason:
      "a result in two steps, of which no single one gives it: 0.9 points of 200 basis points",
    cases: [
      ["zh-economy-kenya", "政策利率到6月已降200bp"],
      ["zh-society-lanjiang", "江北新区租金中位数"],
      ["zh-transport-kunpu", "超概算56.6亿元"],
    ],
  },
  {
    reason:
      "a result whose digits look like a slip of another figure: 48 of 281 are 17 %, beside 71 %",
    cases: [
      ["en-sports-dunmore", "Shots hardly moved"],
      ["ja-farming-sunadate", "By value kelp leads"],
    ],
  },
  {
    reason: "a bound by which a group is told (300 or more cells), beside a count near it",
    cases: [["en-health-lantern", "Eos ≥300"]],
  },
  {
    reason: "votes of one kind, of which the article tells two kinds together",
    cases: [["zh-economy-kenya", "降75bp到10.25%"]],
  },
  {
    reason: "a class of which the line says too little: 1学級, the longest day",
    cases: [
      ["zh-politics-qingtong", "南湾区は1学級54.1人"],
      ["en-sports-volta", "Longest day was Saturday"],
    ],
  },
  {
    reason: "a share of the world's that puts the article's share of a market in other words",
    cases: [["en-business-calorvane", "Europe at 1.9 GWh end-24"]],
  },
  {
    reason: "beside a wrong figure or date a right one is given to somebody else",
    cases: [
      ["zh-business-hengyao", "溧阳两条老产线"],
      ["zh-business-hengyao", "扣非净利润7.32亿元"],
      ["zh-business-lanshan", "上半年营收46.28亿元"],
      ["zh-politics-qingtong", "年末政府债务余额683.5"],
    ],
  },
  {
    reason: "a quotation that is cut without an ellipsis: its words do differ",
    cases: [["zh-economy-kenya", "切普克莫伊的"]],
  },
];
