// All matches of an expression in a text. `matchAll` makes a new expression each time it is asked: for the short texts around a
// figure, of which there are thousands, that takes longer than the search.

/** In order, as of `text.matchAll`; `pattern` is global. */
export function allMatches(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  pattern.lastIndex = 0;
  const found: RegExpExecArray[] = [];
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    found.push(match);
    // An empty match would be found again and again.
    if (match[0] === "") pattern.lastIndex++;
  }
  return found;
}

/** The last of them. */
export function lastMatch(text: string, pattern: RegExp): RegExpExecArray | undefined {
  return allMatches(text, pattern).at(-1);
}
