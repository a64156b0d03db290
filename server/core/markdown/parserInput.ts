// What the block parser gets to read: the text behind the front matter, with line ends that it knows, offset for offset
// the same as the text itself.

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

/** `text` with CR turned into a space (before LF) or LF (alone), same length; the text itself where there is none. */
export function toParserInput(text: string): string {
  if (!text.includes("\r")) return text;
  return text.replaceAll("\r\n", " \n").replaceAll("\r", "\n");
}
