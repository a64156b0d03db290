// What a quotation that agrees is allowed to change with a word about it: what its writer marked as his own, and what
// belongs to the article's page and not to its words.

import type { Evidence } from "../verdict.ts";

/** The tolerance of a quotation that leaves out words between others. */
export const ELLIPSIS = "an ellipsis";

/** "an ellipsis", "words in brackets": what the quotation has otherwise than the article; in a fixed order, each once. */
export function tolerancesOf(exact: string, evidence: readonly Evidence[]): readonly string[] {
  const there = evidence.map(({ text }) => text).join("\n");
  return TOLERANCES.filter(
    ({ here, article }) => (here?.test(exact) ?? article?.test(there)) === true,
  ).map(({ name }) => name);
}

const TOLERANCES: readonly {
  readonly name: string;
  readonly here?: RegExp;
  readonly article?: RegExp;
}[] = [
  // Not at either end: there it leaves out nothing.
  {
    name: ELLIPSIS,
    here: /[\p{L}\p{N}][^\p{L}\p{N}]{0,2}(?:…+|\.{3,6}|\. \. \.|。{3,6}|[[［【（(](?:\.{3}|…+|略|中略)[\]］】）)])[^\p{L}\p{N}]{0,2}[\p{L}\p{N}]/u,
  },
  { name: "words in brackets", here: /\[(?!\.{3}|…|\d{1,3}\])[^\]]{1,40}\]/u },
  {
    name: "a remark of the note's",
    here: /[(（](?:emphasis|italics|sic|作者|笔者|编者|译者|引者|注)[^()（）]{0,40}[)）]/u,
  },
  { name: "left out footnote marks", article: /\[\d{1,3}\]|[\p{L}。，][¹²³⁴-⁹]/u },
];

/** "a", "a and b", "a, b and c". */
export function listed(names: readonly string[]): string {
  const last = names.at(-1) ?? "";
  const rest = names.slice(0, -1);
  return rest.length === 0 ? last : `${rest.join(", ")} and ${last}`;
}
