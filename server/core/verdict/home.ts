// The articles that a note is about. In a folder of many some article tells any figure, or contradicts it: what a claim has from an
// article that nothing else of the note comes from says little, unless its own words tie it to that article.

import { slice } from "../text/span.ts";
import type { CheckedBlock, CheckOptions } from "./checkedNote.ts";
import { findingsFor } from "./findingFor.ts";
import { reasonFor } from "./message.ts";
import { type BlockChange, changeOf } from "./noteChange.ts";
import type { Claim, Doubt, Evidence } from "./verdict.ts";

/** How often each reference alone supports a claim, over a note's blocks; one object for all versions of the note. */
export interface NoteSources {
  /** Blocks of the version that was last counted. */
  blocks: readonly CheckedBlock[];
  readonly counts: Map<string, number>;
  /** The settled blocks, each with the articles that it was settled for. */
  readonly settled: WeakMap<CheckedBlock, { readonly home: string; readonly block: CheckedBlock }>;
}

export function startSources(): NoteSources {
  return { blocks: [], counts: new Map(), settled: new WeakMap() };
}

/**
 * Set on notes of single lines put together from two articles, against 68 articles of other things: of what stands in an article by
 * chance 203 of 309 figures that agree and 15 of 19 that differ are set aside so, of the second article's own 13 of 224 and none of 25.
 */
const HOME = {
  /** Claims that a reference supports alone, and their share of what the best reference has, to be one of the note's. */
  claims: 3,
  share: 1 / 5,
  /** A note with fewer such claims, or with a smaller share of them from its articles, is about no article. */
  note: 5,
  most: 0.7,
  /** Of so few references each may be meant. */
  references: 4,
} as const;

/**
 * The blocks with what the note's articles make of them: claims that another article only happens to speak to could not be checked.
 * Costs the blocks that changed, and a glance at the others; `references`: how many the library has.
 */
export function settleBlocks(
  sources: NoteSources,
  blocks: readonly CheckedBlock[],
  references: number,
  options: CheckOptions,
): readonly CheckedBlock[] {
  if (references <= HOME.references) return blocks;
  count(sources, changeOf(sources.blocks, blocks));
  sources.blocks = blocks;
  const articles = homeOf(sources.counts);
  if (articles === undefined) return blocks;
  const home = [...articles].sort().join("\n");
  return blocks.map((block) => {
    const known = sources.settled.get(block);
    if (known?.home === home) return known.block;
    const settled = { home, block: settle(block, articles, options) };
    sources.settled.set(block, settled);
    return settled.block;
  });
}

function count({ counts }: NoteSources, { gone, come }: BlockChange): void {
  const add = (block: CheckedBlock, by: number) => {
    for (const uri of soleSources(block)) counts.set(uri, (counts.get(uri) ?? 0) + by);
  };
  for (const block of gone) add(block, -1);
  for (const block of come) add(block, 1);
}

/** The references that support a figure or quotation of the block alone, once for each. */
function soleSources({ claims }: CheckedBlock): readonly string[] {
  return claims.flatMap(({ verdict, mention, evidence }) => {
    if (verdict !== "supported" || mention.kind === "entity") return [];
    const [first, ...others] = new Set(evidence.map(({ reference }) => reference));
    return first === undefined || others.length > 0 ? [] : [first];
  });
}

/** URIs of the articles that the note is about; undefined where it is about none, or about too many to say. */
function homeOf(counts: ReadonlyMap<string, number>): ReadonlySet<string> | undefined {
  let all = 0;
  let most = 0;
  for (const claims of counts.values()) {
    all += claims;
    most = Math.max(most, claims);
  }
  if (all < HOME.note) return undefined;
  const home = [...counts].filter(
    ([, claims]) => claims >= HOME.claims && claims >= most * HOME.share,
  );
  const told = home.reduce((sum, [, claims]) => sum + claims, 0);
  return told < all * HOME.most ? undefined : new Set(home.map(([uri]) => uri));
}

function settle(
  block: CheckedBlock,
  home: ReadonlySet<string>,
  options: CheckOptions,
): CheckedBlock {
  const isFar = ({ reference }: Evidence) => !home.has(reference);
  const claims = block.claims.map((claim) =>
    claim.loose === true && claim.evidence.every(isFar)
      ? setAside(claim, block.text, "other-article")
      : claim,
  );
  if (claims.every((claim, at) => claim === block.claims[at])) return block;
  return {
    ...block,
    claims,
    findings: claims.flatMap((one) => findingsFor(one, block.text, options)),
  };
}

/** The claim as one that could not be checked, with the place that was found. */
export function setAside(claim: Claim, text: string, doubt: Doubt): Claim {
  const { verdict: _, how, told, fault, owners, derivation, disagreeing, ...others } = claim;
  const { loose, arguable, ...rest } = others;
  const judged = {
    verdict: "notEnoughInfo",
    doubt,
    evidence: claim.evidence.slice(0, 1),
  } as const;
  const here = claim.words ?? slice(text, claim.span);
  return { ...rest, ...judged, reason: reasonFor(judged, here) };
}

/** Share of the note's words around a figure, and number of words and figures, that tie it to its place by themselves. */
const TIED = { local: 0.6, shared: 3 } as const;

/** Whether the words told with the figure's place are too few to say that the note draws on that article. */
export function isLoose(
  told: { readonly local: number; readonly shared: number } | undefined,
): boolean {
  return told === undefined || told.local < TIED.local || told.shared < TIED.shared;
}

/** The references that several of the claims of one line or table have their evidence from. */
export function tiesOf(claims: readonly Claim[]): Ties {
  const once = new Set<string | undefined>();
  const ties = new Set<string | undefined>();
  for (const { verdict, evidence } of claims) {
    if (verdict === "notEnoughInfo") continue;
    const reference = evidence[0]?.reference;
    (once.has(reference) ? ties : once).add(reference);
  }
  return ties;
}

/** URIs; undefined for claims that no place tells. */
type Ties = ReadonlySet<string | undefined>;

/** The claims; those that others of their line or table tie to their article are not loose. */
export function tieTogether(claims: readonly Claim[], ties: Ties): readonly Claim[] {
  return claims.map((claim) => {
    const { loose, ...tied } = claim;
    return loose === true && ties.has(claim.evidence[0]?.reference) ? tied : claim;
  });
}
