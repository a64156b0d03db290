// An article's title where the file does not tell it: its first short line, else the file's name.

/** The first line that may be a title; undefined where the text starts with prose. */
export function findTitle(text: string): string | undefined {
  const lines = topLines(text, LINES_ON_TOP);
  return lines.find((line) => line.length <= LONGEST_TITLE && isTitle(line));
}

/** A title stands within the first lines: below a section number, a site's name, an author. */
const LINES_ON_TOP = 4;
const LONGEST_TITLE = 100;

/** Has words and is no sentence: 在日本,复制一个小米. Not: 03, https://…, "It covers 2,898 counties." */
function isTitle(line: string): boolean {
  return (
    /\p{L}{2}/u.test(line) && !/[。；;.]$/u.test(line) && !/^(?:https?:|www\.|---)/u.test(line)
  );
}

/** The first `count` lines with words in them, trimmed, of the text's first few thousand characters. */
export function topLines(text: string, count: number): readonly string[] {
  const lines = text.slice(0, TOP).split(/\r\n?|\n/u);
  return lines
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .slice(0, count);
}

const TOP = 4000;

/** The file's name without its ending: `file:///a/xiaomi-japan.txt` is "xiaomi-japan". */
export function fileName(uri: string): string {
  const path = uri.split(/[?#]/u, 1)[0] ?? "";
  const name = decode(path.slice(path.lastIndexOf("/") + 1));
  return name.replace(/\.[^.]{1,10}$/u, "") || uri;
}

function decode(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
