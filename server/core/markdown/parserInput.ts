// What the block parser gets to read: text with line ends that it knows, offset for offset the same as the text itself.

/** `text` with CR turned into a space (before LF) or LF (alone), same length; the text itself where there is none. */
export function toParserInput(text: string): string {
  if (!text.includes("\r")) return text;
  return text.replaceAll("\r\n", " \n").replaceAll("\r", "\n");
}
