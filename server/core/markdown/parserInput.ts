// What the block parser gets to read: the text with line ends that it knows and without the front matter, offset for
// offset the same as the text itself.

/** The front matter's end in `text`, its closing line taken in; 0 where there is none. */
export function frontMatterEnd(text: string): number {
  if (!text.startsWith("---") || !OPENING.test(text.slice(0, MAX_OPENING))) return 0;
  for (let at = text.indexOf("\n", 3) + 1; at > 0; at = text.indexOf("\n", at) + 1) {
    const line = text.slice(at, at + 8);
    if (!line.startsWith("---") && !line.startsWith("...")) continue;
    const closing = /^(?:---|\.\.\.)[ \t]{0,4}(?=\r?\n|\r|$)/u.exec(line);
    if (closing !== null) return at + closing[0].length;
  }
  return 0;
}

/**
 * `---` and a line that looks like YAML: `title: x`, `# comment`, `- item`, or the closing line. Not: `---` and prose,
 * which is a rule.
 */
const OPENING = /^---[ \t]{0,9}(?:\r\n|\r|\n)(?:["'\w][^:\n]{0,100}:(?:\s|$)|#|- |---|\.\.\.)/u;
const MAX_OPENING = 128;

/**
 * `text` with front matter blanked and CR turned into spaces (before LF) or LF (alone). Same length; the text itself
 * where there is nothing to do. `frontMatter` is the front matter's end.
 */
export function toParserInput(text: string, frontMatter: number): string {
  const body = frontMatter === 0 ? text : " ".repeat(frontMatter) + text.slice(frontMatter);
  if (!body.includes("\r")) return body;
  return body.replaceAll("\r\n", " \n").replaceAll("\r", "\n");
}
