// Names that articles in three languages share: countries, cities, companies, institutions, people,
// products. One thing is one id whatever the language: Xiaomi, 小米 and シャオミ are org:xiaomi.

import { countries } from "./generated/countries.ts";
import { chineseCities, chineseLandscapes } from "./names/chineseCities.ts";
import { chineseCompanies } from "./names/chineseCompanies.ts";
import { cities } from "./names/cities.ts";
import { countryNames } from "./names/countryNames.ts";
import { eastAsia } from "./names/eastAsia.ts";
import { eastAsianCompanies } from "./names/eastAsianCompanies.ts";
import { institutions } from "./names/institutions.ts";
import { japaneseCities, japaneseLandscapes } from "./names/japaneseCities.ts";
import { japaneseCompanies } from "./names/japaneseCompanies.ts";
import { people } from "./names/people.ts";
import { products } from "./names/products.ts";
import { regions } from "./names/regions.ts";
import { westernCompanies } from "./names/westernCompanies.ts";

export interface KnownName {
  /** `place:JP`, `place:tokyo`, `org:xiaomi`, `person:elon-musk`, `product:iphone`. */
  readonly id: string;
  readonly type: "place" | "organization" | "person" | "product";
  /** All forms, English first, then Chinese and Japanese; demonyms of countries too ("Chinese"). */
  readonly names: readonly string[];
}

/** The whole table, read once. */
export function knownNames(): readonly KnownName[] {
  table ??= readNames();
  return table;
}

let table: readonly KnownName[] | undefined;

function readNames(): readonly KnownName[] {
  const others = tables.flatMap(({ type, prefix, lines }) =>
    rows(lines).map((line) => {
      const names = forms(line);
      return { id: `${prefix}:${slug(names[0] ?? "")}`, type, names };
    }),
  );
  const cities = [chineseCities, japaneseCities].flatMap((lines) => hanPlaces(lines, "市"));
  const landscapes = [chineseLandscapes, japaneseLandscapes].flatMap((lines) => hanPlaces(lines));
  return [...readCountries(), ...others, ...cities, ...landscapes];
}

/** Places told as 宜昌 Yichang; with `suffix` they have a name that ends so, too: 宜昌市. */
function hanPlaces(lines: string, suffix?: string): readonly KnownName[] {
  return lines
    .split(/[,\n]/u)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== "")
    .map((entry) => {
      const [han = ""] = entry.split(" ", 1);
      const english = entry.slice(han.length + 1);
      const longer = suffix === undefined || /[市区县町村岛島]$/u.test(han) ? [] : [han + suffix];
      return { id: `place:${slug(english)}`, type: "place", names: [english, han, ...longer] };
    });
}

/**
 * Domain tables: one thing a line, forms parted by `|`, languages by `;`. The first form makes the
 * id.
 */
const tables = [
  { type: "place", prefix: "place", lines: regions },
  { type: "place", prefix: "place", lines: eastAsia },
  { type: "place", prefix: "place", lines: cities },
  { type: "organization", prefix: "org", lines: eastAsianCompanies },
  { type: "organization", prefix: "org", lines: chineseCompanies },
  { type: "organization", prefix: "org", lines: japaneseCompanies },
  { type: "organization", prefix: "org", lines: westernCompanies },
  { type: "organization", prefix: "org", lines: institutions },
  { type: "person", prefix: "person", lines: people },
  { type: "product", prefix: "product", lines: products },
] as const;

function readCountries(): readonly KnownName[] {
  const byCode = new Map<string, readonly string[]>();
  for (const line of rows(countries)) {
    const [code = "", ...names] = line.split("|");
    byCode.set(code, names.filter(isPlainName));
  }
  for (const line of rows(countryNames)) {
    const code = line.slice(0, 2);
    byCode.set(code, [...(byCode.get(code) ?? []), ...forms(line.slice(3))]);
  }
  return [...byCode].map(([code, names]) => ({
    id: `place:${code}`,
    type: "place",
    names: [...new Set([...names.filter(isLatin), ...names])],
  }));
}

function isLatin(name: string): boolean {
  return name.charAt(0) < "\u0250";
}

/**
 * CLDR qualifies some names so that lists sort well ("Congo - Kinshasa", "Myanmar (Burma)",
 * 中国香港特别行政区), which no article writes; the short ones are in countryNames.
 */
function isPlainName(name: string): boolean {
  return !common.has(name) && !/^$|[()（）]| - |特[别別]行政[区區]|SAR China/u.test(name);
}

/** Names of countries in CLDR that are common words or parts of such: 股東加入, マリさん, "Reunion". */
const common: ReadonlySet<string> = new Set(
  "東加 獅子山 卡達 根息 尼日 貝南 馬利 查德 曼島 葉門 マリ ジャージー Réunion".split(" "),
);

function rows(lines: string): readonly string[] {
  return lines.split("\n").filter((line) => line !== "");
}

function forms(line: string): readonly string[] {
  return line
    .split(/[|;]/u)
    .map((form) => form.trim())
    .filter((form) => form !== "");
}

function slug(name: string): string {
  return name
    .toLowerCase()
    .normalize("NFD")
    .replace(/[^a-z0-9]+/gu, "-")
    .replace(/^-|-$/gu, "");
}
