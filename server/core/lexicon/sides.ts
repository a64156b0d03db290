// Concepts that exclude one another where they tell whose a figure is: what is told of the north is not told of the south.
// A report's contrasts, whatever they are of; names exclude each other by their kind (`verdict/owner/`).

/** Ids of glossary concepts by contrast, its sides parted by `/`. What holds for the sentences behind it as well. */
const LASTING = [
  "north / south / east / west / northeast / northwest / southeast / southwest",
  "coast / inland / mountain",
  "upstream-side / downstream-side",
  "first-half / second-half",
  "spring-season / summer / autumn / winter",
  "weekday / weekend",
  "man / woman / boy / girl",
  "child / adult / elderly",
  "urban-people / rural",
  "domestic / overseas",
  "control-group / treatment-group",
  "home-match / away-match",
  "household-customers / business-customers",
  "large-firm / small-firm",
  "state-school / private-school",
  "primary-school / middle-school / high-school / university",
  "solar / wind-power / hydropower / nuclear-power / coal",
  "inpatient / outpatient",
  "full-time / part-time",
  "online / offline",
  "full-member / associate-member",
  "direct-store / franchise-store",
  "new-home / existing-home",
  "own-home / rent-home",
  "full-staff / temp-staff",
  "day-shift / night-shift",
  "undergraduate-kind / postgraduate-kind",
  "senate / lower-house",
  "primary-sector / secondary-sector / tertiary-sector",
  "single-household / couple-home",
  "foreign-guest / domestic-guest",
  "petrol-car / diesel-car / electric-car / hybrid-car",
  "green-tea / black-tea / white-tea-kind / oolong-kind",
  "beef-kind / pork-kind / mutton-kind",
  "print-book / ebook-kind / audiobook",
  "minke-whale / humpback-whale",
] as const;

/** What holds for the clause that tells it only. */
const PASSING = [
  "import / export",
  "new-contract / ended-contract",
  "births / kill / injure",
  "vote-for / vote-against / vote-abstain",
  "maximum / minimum / average",
  "morning / afternoon / evening",
] as const;

/** A side of a contrast: equal contrasts with other sides speak of different owners. */
export interface Side {
  readonly contrast: string;
  readonly side: string;
  /** Whether it holds for the sentences behind it, until another side is told. */
  readonly lasting: boolean;
}

/** The side that a term's key (`c:north`) stands for; undefined for all others. */
export function sideOf(key: string): Side | undefined {
  return byKey.get(key);
}

/** Keys of all sides of the contrast that the key's side is of. */
export function sidesBeside({ contrast }: Side): readonly string[] {
  return byContrast.get(contrast) ?? [];
}

const byKey = new Map<string, Side>();
const byContrast = new Map<string, readonly string[]>();

for (const { rows, lasting } of [
  { rows: LASTING, lasting: true },
  { rows: PASSING, lasting: false },
]) {
  for (const contrast of rows) {
    const keys = contrast.split(" / ").map((id) => `c:${id}`);
    byContrast.set(contrast, keys);
    for (const side of keys) byKey.set(side, { contrast, side, lasting });
  }
}
