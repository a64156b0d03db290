// Verdicts: what the references say about a claim, with the words that say it. FEVER's three classes.

import type { Mention } from "../mention/mention.ts";
import type { Locator } from "../reference/reference.ts";
import type { Span } from "../text/span.ts";

export type Verdict = "supported" | "refuted" | "notEnoughInfo";

/** Words of a reference that speak to a claim. */
export interface Evidence {
  /** URI of the reference. */
  readonly reference: string;
  readonly span: Span;
  /** The reference's text at `span`, verbatim. */
  readonly text: string;
  readonly locator: Locator;
  /** The sentence or passage around it, in the reference. */
  readonly context: Span;
}

/** What a figure is told of. */
export interface About {
  /** A key a word, of the figure's clause; names left out. */
  readonly words: readonly string[];
  /** Names, times and bare numbers ("depot 12") of the sentence, sorted and joined: equal or not. */
  readonly owner: string;
  /** Where its sentence starts in the leaf's prose: one sentence may well tell a measure of two things. */
  readonly sentence: number;
}

/** A mention of the note that was looked at, with its verdict. Spans are in the note. */
export interface Claim {
  readonly span: Span;
  /** Set where the note has markup inside the span: its words without it, "2,989 counties" of `**2,989** counties`. */
  readonly words?: string;
  /** With `words`, of quantities: the digits alone, in the note. */
  readonly numeral?: Span;
  readonly mention: Mention;
  readonly verdict: Verdict;
  readonly evidence: readonly Evidence[];
  /** One plain sentence: why it agrees, differs or could not be checked. */
  readonly reason: string;
  /** The article's mention that the verdict is about: what a fix puts in the note's notation. */
  readonly told?: Mention;
  /** Figures that agree though they are written differently: why. */
  readonly how?: Agreement;
  /** Figures that no reference tells, worked out from figures that one tells together. */
  readonly derivation?: Derivation;
  /**
   * Refuted figures: "differs" where the references tell another value of the same thing, "misattributed" where they tell
   * this value of something else. Evidence of the latter: what they tell of the note's owner (where known), then whose the
   * value is. "misspelled": a name that is one slip of the pen away from one that they have.
   */
  readonly fault?: "differs" | "misattributed" | "misspelled";
  /** Misattributed figures: the words that part the two owners, where they are known. */
  readonly owners?: Owners;
  /** Supported figures: places of other references that tell another value of the same thing, newest first. */
  readonly disagreeing?: readonly Evidence[];
  /** Figures that could not be checked though a place was found: what speaks against comparing the two. */
  readonly doubt?: Doubt;
  /** Altered quotations: the whole span with the article's words, as a fix writes it. */
  readonly correction?: string;
  /** Altered quotations: each difference in whole words; `span` is in the mention's `exact`, either side may be empty. */
  readonly altered?: readonly { readonly span: Span; readonly article: string }[];
  /** Quotations that could not be checked: why. */
  readonly quotation?: "notFound" | "translated" | "tooLong" | "unchecked";
  /** Quotations that were not found: the URI of the reference that the note names as their source. */
  readonly source?: string;
  /** Quotations that agree: what stands right beside them in the reference and may turn their sense. */
  readonly cut?: { readonly kind: "but" | "negation" | "condition"; readonly words: string };
  /** Figures: neither the words told with the evidence nor another claim of the line tie them to its reference. */
  readonly loose?: true;
  /** Refuted figures that are no slip of the pen, of a sentence that is not the article's word for word. */
  readonly arguable?: true;
  /** Figures: what they are told of, in keys that another sentence of the note may share. */
  readonly about?: About;
  /** Refuted names: the person named is not the one who says the words in the article. */
  readonly speaker?: true;
  /** Names: the entity's id in the library's index. */
  readonly entity?: string;
  /** Set where a comment of the note asks to leave the claim alone. */
  readonly ignored?: true;
}

/** Whose a figure is: a year, a company, a place, as it is written. */
export interface Owners {
  /** In the note: "2024". */
  readonly here: string;
  /** Where the reference tells the note's value: "2023". */
  readonly there: string;
}

/** Why a figure found in a reference was not held against the note's; message.ts has the words. */
export type Doubt =
  | "relative"
  | "year"
  | "own-voice"
  | "others"
  | "average"
  | "worked-out"
  | "period"
  | "beside"
  | "name"
  | "subject"
  | "size"
  | "elsewhere"
  | "other-article"
  | "ticked"
  | "stray";

/** Why two unequal notations agree. */
export type Agreement = "equal" | "rounded" | "truncated" | "within" | "less-precise";

/** A figure as an analyst would work it out: `formula` over the parts' words, "(1.2亿 − 1亿) ÷ 1亿 = 20 %". */
export interface Derivation {
  readonly kind: "sum" | "difference" | "share" | "growth" | "average" | "ratio";
  readonly formula: string;
  /** What the formula gives, in the note's unit. */
  readonly value: number;
  readonly parts: readonly Evidence[];
}

export type Severity = "error" | "warning" | "information" | "hint";

/** The public finding codes; README lists them with an example each. */
export type FindingCode =
  | "figure-differs"
  | "date-differs"
  | "figure-not-found"
  | "figure-misattributed"
  | "figure-more-precise"
  | "figure-inconsistent"
  | "references-disagree"
  | "entity-differs"
  | "name-misspelled"
  | "quotation-altered"
  | "quotation-not-found"
  | "quotation-cut"
  | "speaker-differs"
  | "reference-not-found"
  | "reference-unreadable"
  | "entities-unreadable";

/** An editor-free diagnostic. Spans are in the note. */
export interface Finding {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly span: Span;
  readonly message: string;
  readonly evidence: readonly Evidence[];
  /** What the reference has instead, as it is written there ("2898个区县"). */
  readonly expected?: string;
}
