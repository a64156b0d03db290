// Speakers in English: Stringer told reporters, "…" and "…," said chief executive Howard Stringer.

import { enNobody, enTitles, enVerbs } from "./speechWords.ts";

const WORD = "\\p{Lu}[\\p{L}'’.-]{0,24}";
const NAME = `${WORD}(?:\\s(?:(?:de|van|von|der|bin|al|la)\\s)?${WORD}){0,3}`;
/** "Lordstown chief executive " before a name. */
const ROLE = `(?:(?:\\p{Lu}[\\p{L}'’.&-]{0,24}\\s){0,4}(?:${enTitles})\\s)?`;
const ADVERBS = "(?:\\s(?:also|once|later|has|had|then|recently|reportedly)){0,2}";
/** "told reporters in Tokyo that" */
const LISTENERS =
  "(?:\\s(?:that|me|us|reporters|them|\\p{Lu}\\p{L}+)){0,2}" +
  "(?:\\s(?:in|on|at|of)\\s[\\p{L}\\p{N} ]{2,24})?";

/** Stringer told reporters on Friday, before the mark; not "the company said". */
const BEFORE = new RegExp(
  `(?:^|[.!?;,—"”]\\s|\\s)${ROLE}(?<name>${NAME})${ADVERBS}\\s(?:${enVerbs})${LISTENERS}` +
    "\\s?[,:]?\\s?$",
  "u",
);
const ACCORDING = new RegExp(`(?:^|\\s)[Aa]ccording to ${ROLE}(?<name>${NAME}),?\\s?$`, "u");

/** Stringer said / said Howard Stringer / according to Stringer, right after the mark. */
const AFTER = new RegExp(
  `^,?\\s(?:${ROLE}(?<name>${NAME})${ADVERBS}\\s(?:${enVerbs})\\b` +
    `|(?:${enVerbs}|according to)\\s${ROLE}(?<inverted>${NAME}))`,
  "u",
);

export function speakerBeforeEn(before: string): string | undefined {
  return person((BEFORE.exec(before) ?? ACCORDING.exec(before))?.groups?.name);
}

export function speakerAfterEn(after: string): string | undefined {
  const found = AFTER.exec(after)?.groups;
  return person(found?.name ?? found?.inverted);
}

const NOBODY = new RegExp(`^(?:${enNobody})$`, "iu");
const TITLE = new RegExp(`^(?:${enTitles})$`, "iu");

/** The name without a capital that begins the sentence, and after a title in capitals. */
function person(name: string | undefined): string | undefined {
  const words = name?.split(" ") ?? [];
  while (words.length > 0 && NOBODY.test(words[0] ?? "")) words.shift();
  const title = words.findIndex((word) => TITLE.test(word));
  if (title >= 0 && title < words.length - 1) words.splice(0, title + 1);
  const found = words.join(" ").replace(/[.,'’]+$|['’]s$/u, "");
  return found === "" || NOBODY.test(found) ? undefined : found;
}
