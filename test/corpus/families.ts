// The kinds of claims that the corpus holds, honest and wrong ones of each: what an auditor would call the slip.

export const FAMILIES = [
  "digits",
  "magnitude",
  "rounding",
  "modifier",
  "unit",
  "date",
  "period",
  "direction",
  "derived",
  "misattribution",
  "range",
  "list",
  "table",
  "ordinal",
  "multiple",
  "share",
  "not-a-figure",
  "paraphrase",
  "addition",
  // What an analyst jots down of an article, unsorted: half of it worked out.
  "everyday",
  "name-person",
  "name-organization",
  "name-place",
  "name-thing",
  "name-spelling",
  "name-new",
  // Quotations: what an honest writer does with them, and what he gets wrong in them.
  "folded",
  "elided",
  "marks",
  "translated",
  "reported",
  "speaker",
  "quoted-figure",
  "quoted-negation",
  "quoted-direction",
  "quoted-modality",
  "quoted-word",
  "quoted-name",
] as const;

export type Family = (typeof FAMILIES)[number];

/** Families whose cases are all honest: there is nothing in them that could be wrong. */
export const HONEST_ONLY: readonly Family[] = [
  "not-a-figure",
  "addition",
  "everyday",
  "name-new",
  "folded",
  "elided",
  "marks",
];

export function asFamily(word: string): Family | undefined {
  return FAMILIES.find((family) => family === word);
}
