// Characters at offsets that may lie outside a text. Engines read a text by a few instructions only where no read at that
// place of the program was ever outside (measured in V8: one such read, and all that follow take three times as long), and
// finders look before the first character and behind the last one all the time.

/** The code unit at `offset`; 0 outside the text. */
export function codeAt(text: string, offset: number): number {
  return offset >= 0 && offset < text.length ? text.charCodeAt(offset) : 0;
}

/** Whether the character at `offset` is one of these; false outside the text. */
export function isOneOf(characters: string, text: string, offset: number): boolean {
  if (offset < 0 || offset >= text.length) return false;
  const code = text.charCodeAt(offset);
  for (let i = 0; i < characters.length; i++) if (characters.charCodeAt(i) === code) return true;
  return false;
}
