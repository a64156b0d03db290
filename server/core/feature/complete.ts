// Completion: names, figures and quotations of the articles, for what was typed of them.

import type { Library } from "../library/library.ts";
import type { CheckedNote } from "../verdict/checkedNote.ts";
import { completeFigures } from "./complete/figures.ts";
import { completeNames } from "./complete/names.ts";
import { completeQuotations, openMark } from "./complete/quotations.ts";
import type { Suggestion } from "./complete/suggestion.ts";
import { typedAt } from "./complete/typed.ts";
import { hoverCard } from "./hoverCard.ts";

export type { Suggestion } from "./complete/suggestion.ts";

export interface CompletionAsked {
  readonly offset: number;
  /** The character that was typed where the editor asks by itself; undefined where the user asks. */
  readonly trigger?: string;
}

/** Asked for by these characters: an opening mark, a digit. */
export const COMPLETION_TRIGGERS: readonly string[] = [...'“「『"0123456789'];

/** What may be meant, best first of each kind; an empty list where nothing is. */
export function completeAt(
  { text, library }: Pick<CheckedNote, "text" | "library">,
  { offset, trigger }: CompletionAsked,
): readonly Suggestion[] {
  const typed = typedAt(text, offset);
  const mark = openMark(typed);
  if (mark !== undefined) return completeQuotations(typed, mark, library);
  if (trigger === undefined) {
    return [...completeNames(typed, library), ...completeFigures(typed, library, "by the user")];
  }
  // Who types a year or "2 cups" wants no list in the way: one digit says nothing yet.
  const isFigure = /\d[\d,.，．]*\d$/u.test(text.slice(Math.max(0, offset - 16), offset));
  return isFigure ? completeFigures(typed, library, "by itself") : [];
}

/** The card of a suggested name, as Markdown: worked out for the one that is looked at. */
export function cardFor(library: Library, entity: string): string | undefined {
  return hoverCard({ entity }, library);
}
