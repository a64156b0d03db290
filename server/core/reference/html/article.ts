// The main article of a page, as the reader view of a browser finds it. The libraries come only when a page does: they are a third of
// a megabyte.

/** The article's own HTML, and what the page calls it; undefined where the page is no article. Never throws. */
export async function findArticle(html: string): Promise<Article | undefined> {
  const [{ Readability }, { parseHTML }] = await Promise.all([
    import("@mozilla/readability"),
    import("linkedom/worker"),
  ]);
  try {
    const { document } = parseHTML(html);
    const found = new Readability(document, {
      charThreshold: SHORTEST,
      maxElemsToParse: MOST_ELEMENTS,
    }).parse();
    if (typeof found?.content !== "string" || (found.length ?? 0) < SHORTEST) return undefined;
    const title = found.title?.replace(/\s+/gu, " ").trim();
    return { html: found.content, ...(title !== undefined && title !== "" && { title }) };
  } catch {
    // A page that the library cannot read is read as a whole.
    return undefined;
  }
}

export interface Article {
  readonly html: string;
  readonly title?: string;
}

/** Characters: a short Chinese news item has two hundred. */
const SHORTEST = 200;

/** Elements of a page; a long article with its comments has some ten thousand. */
export const MOST_ELEMENTS = 40_000;
