// What a page tells of itself: title, writer, date. From its `meta` elements, its JSON-LD, its `time`, in this order of trust: what is
// made for machines names the article, what is shown may name the site. A page that tells no title has its only `h1`.

import { parseDate } from "../articleDate.ts";
import type { Attributes, MarkupEvents } from "../package/xml.ts";

export interface PageMetadata {
  readonly title?: string;
  readonly byline?: string;
  /** ISO date. */
  readonly date?: string;
}

export interface MetadataListener {
  readonly events: MarkupEvents;
  readonly metadata: () => PageMetadata;
}

/** Listens to the markup of a page. */
export function listenToMetadata(): MetadataListener {
  const told = new Map<string, string>();
  const tell = (name: string, value: string | undefined) => {
    if (value !== undefined && value.trim() !== "" && !told.has(name)) told.set(name, value.trim());
  };
  let reading: "title" | "json" | "h1" | undefined;
  let words = "";
  let headings = 0;
  return {
    metadata: () => {
      // Of several none is surely the page's.
      if (headings !== 1) told.delete("h1");
      return metadataOf(told);
    },
    events: {
      open(name, attributes) {
        if (name === "meta") tell(nameOf(attributes), attributes.content);
        else if (name === "time") tell("time", attributes.datetime);
        else if (name === "title") reading = "title";
        else if (name === "h1") [reading, headings] = ["h1", headings + 1];
        else if (name === "script" && /ld\+json/u.test(attributes.type ?? "")) reading = "json";
        if (attributes.itemprop === "datePublished")
          tell("itemprop:datepublished", attributes.datetime ?? attributes.content);
      },
      close(name) {
        if (name !== "title" && name !== "script" && name !== "h1") return;
        if (reading === "title" || reading === "h1") tell(reading, words);
        else if (reading === "json") for (const [key, value] of factsIn(words)) tell(key, value);
        reading = undefined;
        words = "";
      },
      text(part) {
        if (reading !== undefined && words.length < LONGEST) words += part;
      },
    },
  };
}

/** Longer data in a page is not about an article. */
const LONGEST = 200_000;

function nameOf({ property, name, itemprop }: Attributes): string {
  return (property ?? name ?? itemprop ?? "").toLowerCase();
}

/** Fields by what they tell, the surest first. */
const DATES =
  "ld:datePublished article:published_time itemprop:datepublished datepublished publishdate pubdate publish_date publish-date parsely-pub-date dc.date dc.date.issued dcterms.date date time ld:dateCreated".split(
    " ",
  );
const TITLES = "ld:headline og:title twitter:title dc.title title h1".split(" ");
const BYLINES = "ld:author author article:author dc.creator byl parsely-author".split(" ");

function metadataOf(told: ReadonlyMap<string, string>): PageMetadata {
  const first = (names: readonly string[]) => names.flatMap((name) => told.get(name) ?? [])[0];
  const dates = DATES.flatMap((name) => parseDate(isoDay(told.get(name) ?? "")) ?? []);
  const title = first(TITLES)?.replace(/\s+/gu, " ");
  const byline = first(BYLINES);
  return {
    ...(title !== undefined && { title }),
    // Some put an address there.
    ...(byline !== undefined && !/^https?:|@/u.test(byline) && { byline: byline.slice(0, 200) }),
    ...(dates[0] !== undefined && { date: dates[0] }),
  };
}

/** The day of `20250318T080000Z` and `2025-03-18T08:00:00+08:00`, as it was where the article appeared. */
function isoDay(value: string): string {
  return value.replace(/^(?<y>\d{4})(?<m>\d{2})(?<d>\d{2})(?!\d)/u, "$<y>-$<m>-$<d>");
}

/** Headline, date and author of the first article in JSON-LD; nothing where it is no JSON. */
function factsIn(json: string): readonly (readonly [string, string])[] {
  let data: unknown;
  try {
    data = JSON.parse(json);
  } catch {
    return [];
  }
  const article = articlesIn(data, 0).find((each) => "headline" in each || "datePublished" in each);
  if (article === undefined) return [];
  return ["headline", "datePublished", "dateCreated", "author"].flatMap((key) => {
    const value = nameIn(article[key]);
    return value === undefined ? [] : [[`ld:${key}`, value] as const];
  });
}

type Facts = Readonly<Record<string, unknown>>;

function isFacts(value: unknown): value is Facts {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Objects of the data, down to those of a graph in a list. */
function articlesIn(value: unknown, depth: number): readonly Facts[] {
  if (depth > DEEPEST) return [];
  if (Array.isArray(value)) return value.flatMap((each: unknown) => articlesIn(each, depth + 1));
  if (!isFacts(value)) return [];
  return [value, ...articlesIn(value["@graph"], depth + 1)];
}

const DEEPEST = 4;

/** A name, that of a person, or those of several. */
function nameIn(value: unknown): string | undefined {
  if (typeof value === "string") return value;
  if (Array.isArray(value)) {
    const names = value.slice(0, 10).flatMap((each: unknown) => nameIn(each) ?? []);
    return names.length === 0 ? undefined : names.join(", ");
  }
  return isFacts(value) && typeof value.name === "string" ? value.name : undefined;
}
