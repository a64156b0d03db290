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
      "a range worked out from a range: both of its ends follow, of amounts whose scale is told once",
    cases: [["zh-society-piaofang", "Q1预计118~122亿"]],
  },
  {
    reason:
      "a figure beside another that the note tells as well, each with the article's words but one: 缺 for 空缺",
    cases: [["zh-business-langang", "员工1.26万，新招焊工860"]],
  },
  {
    reason:
      "across languages one word of the dictionary (fuel, 油) is taken for the subject (油轮)",
    cases: [["zh-business-langang", "Orderbook RMB 68.4bn"]],
  },
];
