// Saved web pages: the main article with its title, writer and date; the whole page where there is none. What stands around an article
// (menus, adverts, comments) would speak for figures that the article does not tell.

import { type Block, writeBlocks } from "../blocks.ts";
import { decodeText, type EncodingHints } from "../decode.ts";
import { type MarkupEvents, readMarkup } from "../package/xml.ts";
import type { ReadFile } from "../reader.ts";
import type { Problem } from "../reference.ts";
import { addHeading, addPassage, finish, startDocument } from "../writer.ts";
import { findArticle, MOST_ELEMENTS } from "./article.ts";
import { listenToHtml } from "./listen.ts";
import { listenToMetadata, type PageMetadata } from "./metadata.ts";
import { isTorn } from "./torn.ts";

/** Reads an .html file. */
export async function readHtml(bytes: Uint8Array, hints: EncodingHints = {}): Promise<ReadFile> {
  const charset = hints.charset ?? charsetIn(bytes);
  const { text, encoding, problems } = decodeText(bytes, { ...hints, charset });
  return { ...(await readPage(text, problems)), encoding };
}

/** What the page says of its encoding near its beginning: `<meta charset=gbk>`, `<?xml encoding="gbk"?>`. */
function charsetIn(bytes: Uint8Array): string | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, HEAD));
  return /(?:charset|encoding)\s{0,3}=\s{0,3}["']?(?<name>[\w:.-]{2,40})/iu.exec(head)?.groups
    ?.name;
}

/** Browsers look at 1,024 bytes; saved pages put more in front. */
const HEAD = 4096;

/** Reads the HTML of a page. */
export async function readPage(html: string, problems: readonly Problem[]): Promise<ReadFile> {
  const page = readWhole(html);
  const isPlain = page.problem !== undefined || page.elements > MOST_ELEMENTS;
  const found = isPlain || html.length > LONGEST ? undefined : await findArticle(html);
  const article = found !== undefined && isTorn(found.html, page.blocks) ? undefined : found;
  const blocks = article === undefined ? page.blocks : blocksIn(article.html);
  const title = withoutSite(article?.title ?? page.metadata.title, page.blocks);
  const writer = startDocument();
  writer.problems.push(...problems);
  if (page.problem !== undefined) writer.problems.push(page.problem);
  if (title !== undefined && !startsWith(blocks, title)) addHeading(writer, title);
  if (article !== undefined && page.metadata.byline !== undefined)
    addPassage(writer, "paragraph", page.metadata.byline);
  writeBlocks(writer, blocks);
  const { date } = page.metadata;
  return {
    ...finish(writer),
    ...(title !== undefined && { title }),
    ...(date !== undefined && { date }),
  };
}

/** Characters of a page in which an article is looked for; the rest of what has more is data. */
const LONGEST = 8_000_000;

interface WholePage {
  readonly blocks: readonly Block[];
  readonly metadata: PageMetadata;
  readonly elements: number;
  readonly problem?: Problem;
}

function readWhole(html: string): WholePage {
  const content = listenToHtml();
  const about = listenToMetadata();
  let elements = 0;
  const events: MarkupEvents = {
    open(name, attributes) {
      elements++;
      content.events.open(name, attributes);
      about.events.open(name, attributes);
    },
    close(name) {
      content.events.close(name);
      about.events.close(name);
    },
    text(words) {
      content.events.text(words);
      about.events.text(words);
    },
  };
  const problem = readMarkup(html, events, "html");
  const metadata = about.metadata();
  return {
    blocks: content.blocks(),
    metadata,
    elements,
    ...(problem !== undefined && { problem }),
  };
}

/** The blocks of a piece of HTML. */
export function blocksIn(html: string): readonly Block[] {
  const { events, blocks } = listenToHtml();
  readMarkup(html, events, "html");
  return blocks();
}

/** "Ferries sail again | The Harbour Times" is the heading with the site's name behind it: the heading is the title. */
function withoutSite(title: string | undefined, blocks: readonly Block[]): string | undefined {
  if (title === undefined) return undefined;
  const heading = blocks.find(
    (block) =>
      block.kind === "heading" &&
      title.startsWith(block.words) &&
      SITE.test(title.slice(block.words.length)),
  );
  return heading === undefined || heading.kind === "table" ? title : heading.words;
}

/** ` | The Harbour Times`, `_新浪财经`, ` - BBC`. Not: `, 2025`. */
const SITE = /^\s*[|｜_\-–—·•»:：]\s*\S/u;

/** Whether the page's first words are its title. */
function startsWith([first]: readonly Block[], title: string): boolean {
  return first !== undefined && first.kind !== "table" && first.words.trim() === title.trim();
}
