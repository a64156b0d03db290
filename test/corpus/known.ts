// False alarms that the checker still gives on honest words of the corpus, by their reason. Each is a defect; a list may only get
// shorter.

export interface KnownAlarms {
  readonly reason: string;
  /** The desk, and how the case's text begins: enough to name one case. */
  readonly cases: readonly (readonly [desk: string, text: string])[];
}

export const KNOWN_ALARMS: readonly KnownAlarms[] = [
  {
    reason: "halves told by a verb: 半減 is 半分になる",
    cases: [["ja-business-whisky", "中国向けは半分になり"]],
  },
  {
    reason: "counts added up: 一共交手九次 of four games and five; 9负 are nine losses",
    cases: [["zh-sports-qiusai", "两队本赛季一共交手九次"]],
  },
];
