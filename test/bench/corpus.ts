// Articles and notes for the benchmarks: many, deterministic, in three languages, about invented companies.

import { type Filler, fillerFrom } from "./filler.ts";
import { randomFrom } from "./random.ts";

export interface Corpus {
  /** Article texts, each about 1,500 characters or as long as asked for. */
  readonly articles: readonly string[];
  /** A note of `lines` lines about the articles; every `slipEvery`th statement has a wrong figure. */
  note(lines: number, slipEvery?: number): string;
}

interface Company {
  readonly en: string;
  readonly zh: string;
  readonly facts: readonly Fact[];
}

interface Fact {
  readonly topic: Topic;
  readonly value: number;
  readonly year: number;
}

interface Topic {
  readonly en: (name: string, value: string, year: number) => string;
  readonly zh: (name: string, value: string, year: number) => string;
  readonly ja: (name: string, value: string, year: number) => string;
  readonly scale: number;
}

const SYLLABLES_EN = [
  "Al",
  "Ber",
  "Cor",
  "Dan",
  "El",
  "Far",
  "Gor",
  "Hal",
  "Is",
  "Jor",
  "Kel",
  "Lin",
];
const ENDINGS_EN = ["ton", "wick", "dale", "more", "ford", "stad", "berg", "mouth"];
const SYLLABLES_ZH = ["安", "博", "晨", "德", "恒", "佳", "凯", "隆", "明", "诺", "启", "瑞"];
const ENDINGS_ZH = ["达", "通", "源", "信", "科", "丰", "泰", "盛"];

const TOPICS: readonly Topic[] = [
  {
    en: (name, value, year) => `${name} employed ${value} people at the end of ${year}.`,
    zh: (name, value, year) => `截至${year}年底,${name}拥有员工${value}人。`,
    ja: (name, value, year) => `${year}年末の${name}の従業員は${value}人だった。`,
    scale: 90_000,
  },
  {
    en: (name, value, year) => `In ${year}, ${name} opened ${value} new stores.`,
    zh: (name, value, year) => `${year}年,${name}新开门店${value}家。`,
    ja: (name, value, year) => `${name}は${year}年に新たに${value}店舗を出店した。`,
    scale: 3000,
  },
  {
    en: (name, value, year) => `Revenue of ${name} reached ${value} million dollars in ${year}.`,
    zh: (name, value, year) => `${name}${year}年的营收为${value}百万美元。`,
    ja: (name, value, year) => `${name}の${year}年の売上高は${value}百万ドルに達した。`,
    scale: 40_000,
  },
  {
    en: (name, value, year) => `${name} sold ${value} vehicles in ${year}, its board said.`,
    zh: (name, value, year) => `董事会称,${name}在${year}年售出${value}辆汽车。`,
    ja: (name, value, year) => `${name}は${year}年に自動車${value}台を販売したと発表した。`,
    scale: 700_000,
  },
  {
    en: (name, value, year) =>
      `The service network of ${name} covered ${value} counties by ${year}.`,
    zh: (name, value, year) => `到${year}年,${name}的服务网络覆盖了${value}个区县。`,
    ja: (name, value, year) => `${year}年までに${name}のサービス網は${value}の郡を網羅した。`,
    scale: 2900,
  },
];

const LANGUAGES = ["en", "zh", "ja"] as const;
const SENTENCES = 24;

/** With `length`, articles are filled up to so many characters, those in Japanese with Chinese sentences. */
export function makeCorpus(articleCount: number, { length = 0 } = {}): Corpus {
  const random = randomFrom(1);
  const companies = Array.from({ length: articleCount }, (_, i) => makeCompany(i, random));
  const filler = fillerFrom(random);
  return {
    articles: companies.map((company, i) => {
      const language = LANGUAGES[i % 3] ?? "en";
      const article = writeArticle(company, language);
      return length === 0 ? article : fill(article, company, language, { length, filler });
    }),
    note: (lines, slipEvery = 100) => writeNote(companies, lines, slipEvery),
  };
}

function makeCompany(index: number, random: () => number): Company {
  const pick = (list: readonly string[], at: number) => list[at % list.length] ?? "";
  return {
    en:
      pick(SYLLABLES_EN, index) +
      (index < 96 ? "" : pick(SYLLABLES_EN, Math.floor(index / 96)).toLowerCase()) +
      pick(ENDINGS_EN, Math.floor(index / 12)),
    zh:
      pick(SYLLABLES_ZH, index) +
      (index < 96 ? "" : pick(SYLLABLES_ZH, Math.floor(index / 96))) +
      `${pick(ENDINGS_ZH, Math.floor(index / 12))}集团`,
    facts: Array.from({ length: SENTENCES }, (_, i) => {
      const topic = TOPICS[i % TOPICS.length];
      if (topic === undefined) throw new Error("no topics");
      return {
        topic,
        value: 11 + Math.floor(random() * topic.scale),
        year: 2018 + Math.floor(i / TOPICS.length),
      };
    }),
  };
}

function writeArticle(company: Company, language: (typeof LANGUAGES)[number]): string {
  const sentences = company.facts.map(({ topic, value, year }) =>
    topic[language](nameIn(company, language), grouped(value), year),
  );
  const paragraphs: string[] = [];
  for (let i = 0; i < sentences.length; i += 4) {
    paragraphs.push(sentences.slice(i, i + 4).join(language === "en" ? " " : ""));
  }
  return `${nameIn(company, language)}\n\n${paragraphs.join("\n\n")}\n`;
}

/** The article with other sentences between its paragraphs. */
function fill(
  article: string,
  company: Company,
  language: (typeof LANGUAGES)[number],
  { length, filler }: { readonly length: number; readonly filler: Filler },
): string {
  const paragraphs = article.trimEnd().split("\n\n");
  const room = (length - article.length) / (paragraphs.length - 1);
  const own = language === "en" ? "en" : "zh";
  const filled = paragraphs.slice(1).flatMap((paragraph) => {
    const sentences: string[] = [];
    for (let size = 0; size < room; size += sentences.at(-1)?.length ?? 0) {
      sentences.push(filler(nameIn(company, language), own));
    }
    return [paragraph, ...chunks(sentences, 5).map((chunk) => chunk.join(own === "en" ? " " : ""))];
  });
  return `${[paragraphs[0], ...filled].join("\n\n")}\n`;
}

function chunks(sentences: readonly string[], size: number): readonly (readonly string[])[] {
  return sentences.flatMap((_, i) => (i % size === 0 ? [sentences.slice(i, i + size)] : []));
}

function writeNote(companies: readonly Company[], lines: number, slipEvery: number): string {
  const text: string[] = ["# What the companies told"];
  for (let i = 0; text.length < lines; i++) {
    const company = companies[i % companies.length];
    const fact = company?.facts[(i * 7) % SENTENCES];
    if (company === undefined || fact === undefined) throw new Error("no companies");
    const language = LANGUAGES[companies.indexOf(company) % 3] ?? "en";
    const value = i % slipEvery === slipEvery - 1 ? fact.value + 3 : fact.value;
    text.push(`- ${fact.topic[language](nameIn(company, language), grouped(value), fact.year)}`);
    if (i % 8 === 7) text.push("", "Here is a line without any figure, as notes have them.", "");
  }
  return `${text.slice(0, lines).join("\n")}\n`;
}

function nameIn(company: Company, language: (typeof LANGUAGES)[number]): string {
  return language === "en" ? company.en : company.zh;
}

function grouped(value: number): string {
  return value.toLocaleString("en-US");
}
