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
];
