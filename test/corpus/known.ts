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
      ["zh-business-hemantang", "収入の増加分は2億8,500万元"],
      ["ja-politics-suido", "612億円の52%"],
      ["zh-economy-kenya", "政策利率到6月已降200bp"],
      ["zh-transport-kunpu", "超概算56.6亿元"],
    ],
  },
  {
    reason:
      "a result whose digits look like a slip of another figure: 48 of 281 are 17 %, beside 71 %",
    cases: [
      ["en-sports-dunmore", "Shots hardly moved"],
      ["ja-business-shione", "営業益176億円、前の期から42億円"],
      ["ja-farming-sunadate", "By value kelp leads"],
    ],
  },
  {
    reason: "a bound by which a group is told (300 or more cells), beside a count near it",
    cases: [["en-health-lantern", "Eos ≥300"]],
  },
  {
    reason: "votes of one kind, of which the article tells two kinds together",
    cases: [["zh-politics-kovalan", "国会3月以31票"]],
  },
  {
    reason: "a class of which the line says too little: 1学級, the longest day",
    cases: [
      ["ja-economy-kaetsu", "対米2,113億円"],
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
      ["zh-transport-linlan", "7月集装箱112.3万"],
      ["en-business-corvane", "Dresden broke ground"],
      ["en-health-northmoor", "COVID admissions came to 418"],
      ["en-law-orchard", "Pinnock 2024 sales"],
      ["ja-sports-toyama", "8月の9連勝"],
      ["zh-business-yaochuan", "发行价14.26元"],
      ["zh-business-yaochuan", "净募资33.77亿元"],
      ["zh-business-yaochuan", "资产负债率6月末"],
      ["zh-economy-yungang", "外商投资企业进出口"],
      ["en-science-carmody", "The network grew by 38"],
      ["ja-society-hazuflood", "羽津市の避難率は38.0"],
      ["ja-travel-hokurei", "延べ宿泊者数は82万4300"],
      ["zh-business-beiyue", "粗钢产量1795万吨"],
      ["zh-politics-qingtong", "年末政府债务余额683.5"],
    ],
  },
  {
    reason:
      "a share or an amount worked out, told without its parts: 196 of 1,290 million, a tenth of 331",
    cases: [
      ["en-business-halvard", "广告收入1.96亿美元"],
      ["ja-business-shione", "人件費は32億円前後"],
    ],
  },
  {
    reason: "beside a wrong name its right office is told to be another's",
    cases: [["zh-names-dianchi", "董事长沈亦舟在签约仪式上说"]],
  },
  {
    reason: "25bp more of what are cuts: more is further, not up",
    cases: [["en-economy-belmora", "A minority call"]],
  },
  {
    reason:
      "shares, points and amounts worked out from an article's other figures: 12 points between two shares told apart",
    cases: [
      ["ja-politics-cabinetpoll", "支持43・不支持41"],
      ["ja-politics-cabinetpoll", "女性は不支持が4ポイント"],
      ["ja-culture-shiramine", "ほぼ4人に1人が外国人"],
      ["ja-transport-kitanada", "10万人当たり3.84人"],
      ["zh-economy-yungang", "126家对美依赖高的企业里"],
    ],
  },
  {
    reason: "a right figure beside one of another owner or time, as a line in shorthand joins them",
    cases: [
      ["en-economy-bankminutes", "2025 growth trimmed"],
      ["zh-culture-filmsummer", "40歳以上の観客は2021年"],
      ["ja-education-kitanadaadmissions", "入学者の3人に1人"],
    ],
  },
  {
    reason: "a time that the article writes as 2:10:02, which is not read",
    cases: [["en-sports-galway", "2位のマルビーは23歳"]],
  },
  {
    reason: "the day of a record that was broken, beside the day of an older one",
    cases: [["ja-society-hazuflood", "3日で600ミリ超"]],
  },
  {
    reason: "how far since when, beside the month it got there: +1.6 points since December",
    cases: [["zh-business-yaochuan", "Leverage 73.2%"]],
  },
];
