// False alarms that the checker still gives on honest words of the corpus, by their reason. Each is a defect; there are none at
// present, and a list may only get shorter.

export interface KnownAlarms {
  readonly reason: string;
  /** The desk, and how the case's text begins: enough to name one case. */
  readonly cases: readonly (readonly [desk: string, text: string])[];
}

export const KNOWN_ALARMS: readonly KnownAlarms[] = [];
