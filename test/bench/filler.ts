// Sentences that fill the benchmark's articles to the length of real ones: words of the glossary, the common ones far more
// often than the rare ones, as in any prose; and figures, which claims must be told from.

import { glossaryLines } from "../../server/core/lexicon/glossary/lines.ts";

type Words = Readonly<Record<"en" | "zh", readonly string[]>>;

/** Writes one sentence about a name; another one with each call. */
export type Filler = (name: string, language: "en" | "zh") => string;

export function fillerFrom(random: () => number): Filler {
  const words = glossaryWords();
  // Squared twice: a few words are everywhere, most of the two thousand in a few articles (Zipf, roughly).
  const word = (language: "en" | "zh") => {
    const list = words[language];
    return list[Math.floor(random() ** 4 * list.length)] ?? "";
  };
  const number = (scale: number) => Math.floor(random() * scale).toLocaleString("en-US");
  return (name, language) => {
    const [a, b, c, d] = [word(language), word(language), word(language), word(language)];
    const forms =
      language === "en"
        ? [
            `The ${a} of the ${b} was told to depend on ${c} more than on ${d}.`,
            `According to ${name}, ${number(9000)} ${b}s were counted beside the ${c} in that month.`,
            `Whoever asks about ${a} hears of ${b}, and seldom of the ${c} that came before the ${d}.`,
            `Its ${a} rose by ${number(60)} percent while the ${b} and the ${c} hardly changed.`,
          ]
        : [
            `${a}与${b}的关系,人们谈得不多,谈${c}的却不少。`,
            `${name}表示,当月的${b}有${number(9000)}个,${c}没有计算在内。`,
            `说到${a},总有人先提起${b},再提起${c}和${d}。`,
            `其${a}增长了${number(60)}%,而${b}和${c}几乎没有变化。`,
          ];
    return forms[Math.floor(random() * forms.length)] ?? "";
  };
}

/** The first word of each concept, in both languages. */
function glossaryWords(): Words {
  const fields = glossaryLines
    .split("\n")
    .filter((line) => line.includes(" = "))
    .map((line) => (line.split(" = ", 2)[1] ?? "").split(" ; "));
  const firsts = (at: number) =>
    fields
      .map((field) => (field[at] ?? "").split("|", 1)[0]?.replace(/^=/u, "").trim() ?? "")
      .filter((word) => word !== "");
  return { en: firsts(0), zh: firsts(1) };
}
