// English number words.

export const SMALL_WORDS: ReadonlyMap<string, number> = new Map(
  (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen " +
    "fourteen fifteen sixteen " +
    "seventeen eighteen nineteen"
  )
    .split(" ")
    .map((word, value) => [word, value] as const)
    .concat([
      ["nought", 0],
      ["naught", 0],
    ]),
);

export const TENS_WORDS: ReadonlyMap<string, number> = new Map(
  "twenty thirty forty fifty sixty seventy eighty ninety"
    .split(" ")
    .map((word, index) => [word, 20 + 10 * index] as const),
);

/**
 * Powers of ten; a hundred is a spelled digit, a thousand and more a magnitude (see Numeral.step).
 */
export const MAGNITUDE_WORDS: ReadonlyMap<string, number> = new Map([
  ["thousand", 3],
  ["million", 6],
  ["billion", 9],
  ["trillion", 12],
  ["quadrillion", 15],
  ["quintillion", 18],
  ["lakh", 5],
  ["crore", 7],
  ["lakhs", 5],
  ["crores", 7],
  ["lac", 5],
  ["lacs", 5],
  ["krore", 7],
  ["krores", 7],
  ["cr", 7],
]);

/**
 * Written directly after digits or one space away: 3.5bn, 10k, $2.1tn, "3.2 mn". Case tells M
 * (million) from m (metre).
 */
export const MAGNITUDE_SIGNS: ReadonlyMap<string, number> = new Map([
  ["k", 3],
  ["K", 3],
  ["M", 6],
  ["mn", 6],
  ["mln", 6],
  ["MM", 6],
  ["B", 9],
  ["bn", 9],
  ["Bn", 9],
  ["BN", 9],
  ["bln", 9],
  ["G", 9],
  ["T", 12],
  ["tn", 12],
  ["trn", 12],
  ["mil", 6],
]);

/** Only in sums of money: $5m, £3b, $2t. */
export const MONEY_SIGNS: ReadonlyMap<string, number> = new Map([
  ["m", 6],
  ["b", 9],
  ["t", 12],
  ["cr", 7],
  ["Cr", 7],
  ["crs", 7],
]);

const ORDINALS =
  "zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh " +
  "twelfth thirteenth " +
  "fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth";

export const ORDINAL_WORDS: ReadonlyMap<string, number> = new Map([
  ...ORDINALS.split(" ").map((word, value) => [word, value] as const),
  ...[...TENS_WORDS].map(([word, value]) => [word.replace(/y$/, "ieth"), value] as const),
  ["nineth", 9],
]);

/** "hundredth" closes a number as its magnitude does. */
export const MAGNITUDE_ORDINALS: ReadonlyMap<string, number> = new Map([
  ["hundredth", 2],
  ...[...MAGNITUDE_WORDS].map(([word, power]) => [`${word}th`, power] as const),
]);

/**
 * Denominators: two thirds, three quarters, one half. The other ordinals and their plurals serve
 * too.
 */
export const DENOMINATORS: ReadonlyMap<string, number> = new Map([
  ["half", 2],
  ["halves", 2],
  ["quarter", 4],
  ["quarters", 4],
]);
