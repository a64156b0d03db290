// Prose for the readers to be measured on: the articles of our own corpus, repeated with other figures.

import { readCorpus } from "../corpus/corpus.ts";
import { randomFrom } from "./random.ts";

export type Language = "zh" | "en";

/** So many characters of prose, a paragraph each, no two with the same figures. */
export function proseOf(language: Language, length: number): readonly string[] {
  const paragraphs = articleParagraphs(language);
  const random = randomFrom(7);
  const prose: string[] = [];
  for (let size = 0, i = 0; size < length; i++) {
    const paragraph = withOtherDigits(paragraphs[i % paragraphs.length] ?? "", random);
    prose.push(paragraph);
    size += paragraph.length;
  }
  return prose;
}

function articleParagraphs(language: Language): readonly string[] {
  const desks = readCorpus().filter(({ name }) => name.startsWith(`${language}-`));
  const texts = desks.flatMap(({ articles }) => [...articles.values()]);
  const paragraphs = texts
    .flatMap((text) => text.split(/\n+/u))
    .filter((line) => line.length > 40 && !line.startsWith("|"));
  if (paragraphs.length === 0) throw new Error(`no articles in ${language}`);
  return paragraphs;
}

/** Each digit but a first one by any other: years stay near, and no number begins with 0. */
function withOtherDigits(text: string, random: () => number): string {
  return text.replace(/(?<=\d)\d/gu, () => String(Math.floor(random() * 10)));
}
